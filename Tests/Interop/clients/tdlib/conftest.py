"""What is checked at the end of each test, as a part of it: an expected failure may be that, too."""

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem):
    result = yield
    if quiet := pyfuncitem.funcargs.get("quiet"):
        quiet.check()
    return result
