; What an installer made with Inno Setup has to include so that Windows offers otadesk for .ipa files:
;     #include "ipa-files.iss"
; It offers itself and takes nothing over: whoever opens .ipa files with something else goes on doing so.

[Registry]
Root: HKA; Subkey: "Software\Classes\otadesk.ipa"; ValueType: string; ValueData: "iOS app"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\otadesk.ipa\DefaultIcon"; ValueType: string; ValueData: "{app}\otadesk-window.exe,0"
Root: HKA; Subkey: "Software\Classes\otadesk.ipa\shell\open\command"; ValueType: string; ValueData: """{app}\otadesk-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.ipa\OpenWithProgids"; ValueType: string; ValueName: "otadesk.ipa"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.ipa"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-ios-app"; Flags: createvalueifdoesntexist
Root: HKA; Subkey: "Software\otadesk\Capabilities"; ValueType: string; ValueName: "ApplicationDescription"; ValueData: "Publishes signed iOS apps to a web server of your own"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\otadesk\Capabilities\FileAssociations"; ValueType: string; ValueName: ".ipa"; ValueData: "otadesk.ipa"
Root: HKA; Subkey: "Software\RegisteredApplications"; ValueType: string; ValueName: "otadesk"; ValueData: "Software\otadesk\Capabilities"; Flags: uninsdeletevalue
