@echo off
rem Runs Briefpress on Windows. Needs Java 17 or newer where no runtime is shipped beside this folder.
rem This file has not been run on Windows by those who wrote it.
setlocal DisableDelayedExpansion
set "here=%~dp0.."
set "jar=%here%\briefpress.jar"
if not exist "%jar%" (
  echo briefpress: %jar% is missing; unpack the whole archive 1>&2
  exit /b 3
)

rem One named by BRIEFPRESS_JAVA_HOME wins over all, then the one that is shipped, then JAVA_HOME, then the path.
set "java="
if defined BRIEFPRESS_JAVA_HOME if exist "%BRIEFPRESS_JAVA_HOME%\bin\java.exe" set "java=%BRIEFPRESS_JAVA_HOME%\bin\java.exe"
if not defined java if exist "%here%\runtime\bin\java.exe" set "java=%here%\runtime\bin\java.exe"
if not defined java if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java goto nojava

rem The first line that Java says of itself is like: openjdk version "17.0.1" 2021-10-19
set "version="
for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1" ^| findstr /c:" version "') do if not defined version set "version=%%~v"
if not defined version goto nojava
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% lss 17 goto nojava

rem C1 compiles all that most sites need. For one of 20,000 documents and more, say in BRIEFPRESS_JAVA_OPTIONS:
rem -XX:TieredStopAtLevel=4 and -Xmx with twice the size of the content folder and a gigabyte.
set "options=--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:MetaspaceSize=128m -Xlog:disable -XX:-UsePerfData"
set "options=%options% -XX:ReservedCodeCacheSize=128m -Dfile.encoding=UTF-8 -Dsun.net.httpserver.nodelay=true -XX:TieredStopAtLevel=1"
"%java%" %options% "-XX:ErrorFile=%TEMP%\briefpress-crash-%%p.log" %BRIEFPRESS_JAVA_OPTIONS% -cp "%jar%" dev.briefpress.cli.Main %*
exit /b %ERRORLEVEL%

:nojava
echo briefpress: no Java 17 or newer was found; install one, or set BRIEFPRESS_JAVA_HOME 1>&2
exit /b 3
