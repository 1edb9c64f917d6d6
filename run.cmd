@echo off
rem Open Bookdesk on the demo book; with arguments, "run ARGUMENTS" is the command line "bookdesk ARGUMENTS".
"%~dp0installer\start.cmd" run %*
