@echo off
rem NOT YET BUILT ON WINDOWS. Freeze the program and compile the installer; needs Python 3.11 and Inno Setup 6.
setlocal
cd /d "%~dp0..\.."
py -3.11 installer\freezing.py --no-deb || exit /b 1
dist\bookdesk\bookdesk-console.exe selftest || exit /b 1
iscc installer\windows\bookdesk.iss
