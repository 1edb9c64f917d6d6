@echo off
rem Find a Python of 3.11 or later and hand over to bootstrap.py, which does the rest.
for %%p in ("py -3" "python") do (
    %%~p -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>nul && (
        %%~p "%~dp0bootstrap.py" %*
        goto :end
    )
)
echo Bookdesk needs Python 3.11 or later and found none; install it from python.org. 1>&2
exit /b 1
:end
exit /b %errorlevel%
