@echo off
rem Run every check of the project; arguments go to pytest.
"%~dp0installer\start.cmd" test %*
