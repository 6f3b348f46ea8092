"""The library that the tests share, and what is checked at the end of each as a part of it."""

import pytest

from tdlib_kit import Library, rekey, stock_library


@pytest.fixture(scope="session")
def copy(tmp_path_factory):
    """TDLib with its keys replaced by that of the simulator."""
    path = tmp_path_factory.mktemp("tdlib") / "libtdjson.so"
    done = rekey(stock_library(), path)
    assert done.returncode == 0, done.stderr
    return path


@pytest.fixture(scope="session")
def library(copy):
    """Loaded once: two copies of TDLib in one process would share their symbols."""
    try:
        return Library(copy)
    except OSError as error:
        pytest.skip(f"TDLib cannot be loaded here: {error}")


# An expected failure may be what is found at the end, too.
@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem):
    result = yield
    if quiet := pyfuncitem.funcargs.get("quiet"):
        quiet.check()
    return result
