; Inno Setup 6 script: a per-user installer without administrator rights, upgraded in place.
; NOT YET BUILT ON WINDOWS. Build there: installer\build (Python 3.11), then iscc installer\windows\bookdesk.iss
; Sign bookdesk.exe, bookdesk-console.exe and the setup with Authenticode before handing them out.

#define Name "Bookdesk"
#define Version "0.1.0"
#define Folder "..\..\dist\bookdesk"

[Setup]
AppId={{6A0F1C53-5C7B-4F0E-9E0B-6B1D7C1A5E42}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The Bookdesk developers
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=bookdesk-{#Version}-setup
SetupIconFile=..\icons\bookdesk.ico
UninstallDisplayIcon={app}\bookdesk.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; The program must not be replaced while it writes a book: it is asked to close, never killed.
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; What an older version brought and this one does not.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\bookdesk.exe"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\bookdesk.exe"; Tasks: desktopicon

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Run]
Filename: "{app}\bookdesk.exe"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

; Books, settings and logs are the user's: uninstalling leaves them where they are.
