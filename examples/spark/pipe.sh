#!/bin/sh
# pipe.sh COMMAND…: exit status 1 says that some lines were no minutes, which standard error tells by their
# numbers: done again, they would fail again. Any other status, as of a killed process, fails the task.
"$@"
status=$?
[ "$status" -eq 1 ] && exit 0
exit "$status"
