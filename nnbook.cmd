@echo off
rem Runs the book's command line; builds it first when it is missing, damaged or older than its sources.
rem What course, author, page and step need besides is built when one of them is used first.
rem Needs a JDK 17 or newer and nothing else.
setlocal
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\nnbook.jar"

if defined JAVA_HOME (
  if not exist "%JAVA_HOME%\bin\java.exe" (
    echo nnbook: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it. Set it to the folder of a JDK 17 or newer. 1>&2
    exit /b 2
  )
  set "JDK=%JAVA_HOME%"
  goto check
)
for %%J in (java.exe) do set "JAVA_EXE=%%~$PATH:J"
if not defined JAVA_EXE (
  echo nnbook: no Java found. Install a JDK 17 or newer, for example from adoptium.net, then try again. 1>&2
  exit /b 2
)
for /f "tokens=1,* delims==" %%A in ('java -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.home"') do set "JDK=%%B"
set "JDK=%JDK:~1%"

:check
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%JDK%\release"`) do set "VERSION=%%~V"
for /f "tokens=1 delims=." %%M in ("%VERSION%") do set "MAJOR=%%M"
if not defined MAJOR set "MAJOR=0"
if %MAJOR% LSS 17 (
  echo nnbook: the Java in %JDK% is version %VERSION%, but the book needs 17 or newer. Install a newer JDK or point JAVA_HOME to one. 1>&2
  exit /b 2
)
if not exist "%JDK%\bin\jshell.exe" (
  echo nnbook: the Java in %JDK% is a JRE without javac and jshell. Install a JDK 17 or newer or point JAVA_HOME to one. 1>&2
  exit /b 2
)

call :ready ""
if errorlevel 1 exit /b %ERRORLEVEL%

rem JRuby still uses memory access that newer JDKs warn about.
set "UNSAFE="
if %MAJOR% GEQ 23 set "UNSAFE=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
set "PART="
set "ASKS="
set "PROGRAM=-jar "%JAR%""
set "JVM=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Djava.awt.headless=true -Djruby.compile.mode=OFF"

rem Java starts sooner with an archive of loaded classes. The first use makes it in the background.
rem Java passes over one that does not fit this folder, JDK and jar or is damaged, which its log would
rem tell, but not over half of one.
set "SHARE="
set "ARCHIVE=%HOME_DIR%\target\nnbook-%VERSION%.cds"
set "SHARING=SharedArchiveFile"
if %MAJOR% GEQ 25 set "SHARING=AOTCache"
if not exist "%ARCHIVE%.size" start "" /b /low "%JDK%\bin\java" -cp "%JAR%" nnbook.cli.ClassArchive "%ARCHIVE%" %UNSAFE% %JVM% <nul >nul 2>nul
set "WHOLE=0"
if exist "%ARCHIVE%.size" set /p WHOLE=<"%ARCHIVE%.size"
for %%F in ("%ARCHIVE%") do if %WHOLE% GTR 0 if "%%~zF"=="%WHOLE%" set "SHARE="-XX:%SHARING%=%ARCHIVE%" -XX:+VerifySharedSpaces -Xlog:disable"
for %%P in (course author page) do if "%~1"=="%%P" if exist "%HOME_DIR%\src\%%P\" set "PART=%%P"
if "%~1"=="step" if exist "%HOME_DIR%\src\page\" set "PART=page"
set "ASKED=%~1"
if not defined PART goto run
if "%~1 %~2"=="page --kept" set "ASKS=yes"
call :ready "%PART%"
if errorlevel 1 exit /b %ERRORLEVEL%
set "PROGRAM=-cp "%JAR%;%HOME_DIR%\target\%PART%\lib\*" nnbook.cli.Main"

:run
"%JDK%\bin\java" %UNSAFE% %JVM% %SHARE% "-Dnnbook.home=%HOME_DIR%" %PROGRAM% %*
exit /b %ERRORLEVEL%

rem Builds what is not built or out of date: "", the reader's program, or what one of the words needs besides.
:ready
set "FOLDER=%HOME_DIR%\target"
set "MODULE=-f "%HOME_DIR%\pom.xml""
set "SOURCES='%HOME_DIR%\src\main','%HOME_DIR%\src\page\scripts','%HOME_DIR%\src\pom.xml','%HOME_DIR%\pom.xml'"
set "SENTENCE=building; the first time, this fetches the libraries and takes a minute ..."
if not "%~1"=="" set "FOLDER=%HOME_DIR%\target\%~1"
if not "%~1"=="" set "MODULE=-f "%HOME_DIR%\src\pom.xml" -pl :nnbook-%~1 -am"
if not "%~1"=="" set "SOURCES=%SOURCES%,'%HOME_DIR%\src\%~1\main','%HOME_DIR%\src\%~1\pom.xml'"
if not "%~1"=="" set "SENTENCE=building what nnbook %~1 needs, once ..."
if "%~1"=="author" set "SOURCES=%SOURCES%,'%HOME_DIR%\src\course\main','%HOME_DIR%\src\course\pom.xml'"
set "STAMP=%FOLDER%\nnbook.stamp"
rem What a build makes, with sizes: an interrupted one leaves another list, or none.
set "BUILT=@(Get-ChildItem '%FOLDER%\nnbook.jar','%FOLDER%\lib\*.jar' -ErrorAction SilentlyContinue | ForEach-Object { '{0} {1}' -f $_.Length,$_.Name })"
rem The sources that are newer than the file $s, with their times.
set "NEWER=@(Get-ChildItem -Recurse %SOURCES% -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTimeUtc -gt $s.LastWriteTimeUtc } | ForEach-Object { '{0} {1}' -f $_.LastWriteTimeUtc.Ticks,$_.FullName })"
set "STATE=broken"
if exist "%STAMP%" (
  for /f %%S in ('powershell -NoProfile -Command "$s=Get-Item '%STAMP%'; if ((@(Get-Content $s) -join ';') -ne (%BUILT% -join ';')) { 'broken' } elseif ((%NEWER% -join ';') -ne (@(Get-Content -Encoding UTF8 '%STAMP%.future' -ErrorAction SilentlyContinue) -join ';')) { 'old' } else { 'current' }"') do set "STATE=%%S"
)
if "%STATE%"=="current" exit /b 0
if defined ASKS exit /b 1
rem Whoever asks for the pages says so.
if not "%~1"=="page" echo nnbook: %SENTENCE% 1>&2
if "%~1"=="page" if "%ASKED%"=="step" echo nnbook: building what nnbook step needs, once ... 1>&2
rem Maven keeps files that are there, whole or not.
if "%STATE%"=="broken" del /q "%FOLDER%\nnbook.jar" 2>nul
if "%STATE%"=="broken" rmdir /s /q "%FOLDER%\lib" 2>nul
rem What an older edition had would get into the jar.
rmdir /s /q "%FOLDER%\classes" 2>nul
del /q "%STAMP%" "%HOME_DIR%\target\nnbook-*.cds*" 2>nul
if not exist "%FOLDER%" mkdir "%FOLDER%"
type nul > "%STAMP%.begun"
rem What is dated in the future now stays newer, and is built all the same.
powershell -NoProfile -Command "$s=Get-Item '%STAMP%.begun'; Set-Content -Encoding UTF8 '%STAMP%.future' %NEWER%"
set "JAVA_HOME=%JDK%"
rem A compiler that runs once is soonest done with Java's quick compiler alone.
set "MAVEN_OPTS=-XX:TieredStopAtLevel=1 %MAVEN_OPTS%"
call "%HOME_DIR%\mvnw.cmd" %MODULE% -q -B -Dmaven.test.skip=true package
if errorlevel 1 (
  echo nnbook: the build failed, see above. Without internet the first build cannot fetch its libraries. 1>&2
  exit /b 70
)
rem What is saved during the build is built again.
powershell -NoProfile -Command "Set-Content '%STAMP%' %BUILT%; (Get-Item '%STAMP%').LastWriteTimeUtc = (Get-Item '%STAMP%.begun').LastWriteTimeUtc"
exit /b 0
