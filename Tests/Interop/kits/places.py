"""Where things are in the project."""

from pathlib import Path

KITS = Path(__file__).resolve().parent
ROOT = KITS.parents[2]
SCENARIOS = ROOT / "scenarios"
EXAMPLES = ROOT / "examples"
