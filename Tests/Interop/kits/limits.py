"""How long a test waits before it says that something hangs: minutes, since a busy machine is no mistake."""

HANG_SECONDS = 240
