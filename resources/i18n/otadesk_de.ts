<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Compare</name>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Build</source>
      <translation>Build</translation>
    </message>
    <message>
      <source>Bundle identifier</source>
      <translation>Bundle-ID</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Zertifikat</translation>
    </message>
    <message>
      <source>Copy what changed</source>
      <translation>Die Unterschiede kopieren</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Fetching a build to compare: {done} of {total}. Esc stops it.</source>
      <translation>Ein Build wird zum Vergleichen geholt: {done} von {total}. Esc bricht ab.</translation>
    </message>
    <message>
      <source>Framework</source>
      <translation>Framework</translation>
    </message>
    <message>
      <source>From {before} to {after}.</source>
      <translation>Von {before} zu {after}.</translation>
    </message>
    <message>
      <source>Installs until</source>
      <translation>Installierbar bis</translation>
    </message>
    <message>
      <source>Looking at both builds…</source>
      <translation>Beide Builds werden angesehen …</translation>
    </message>
    <message>
      <source>Minimum iOS</source>
      <translation>Mindestens iOS</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Signiert von</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Size of everything else</source>
      <translation>Größe alles Übrigen</translation>
    </message>
    <message>
      <source>Size of the executable</source>
      <translation>Größe der Programmdatei</translation>
    </message>
    <message>
      <source>Size of the extensions</source>
      <translation>Größe der Erweiterungen</translation>
    </message>
    <message>
      <source>Size of the frameworks</source>
      <translation>Größe der Frameworks</translation>
    </message>
    <message>
      <source>Size of the pictures and sounds</source>
      <translation>Größe der Bilder und Töne</translation>
    </message>
    <message>
      <source>Size of the symbols</source>
      <translation>Größe der Symbole für die Fehlersuche</translation>
    </message>
    <message>
      <source>Size of the translations</source>
      <translation>Größe der Übersetzungen</translation>
    </message>
    <message>
      <source>Size of the watch app</source>
      <translation>Größe der Watch-App</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>These builds are of different apps.</source>
      <translation>Diese Builds gehören zu verschiedenen Apps.</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Was sich geändert hat</translation>
    </message>
    <message>
      <source>{before} and {after} differ in nothing that decides where they install.</source>
      <translation>{before} und {after} unterscheiden sich in nichts, was darüber entscheidet, wo sie sich installieren lassen.</translation>
    </message>
    <message>
      <source>{day}</source>
      <translation>{day}</translation>
    </message>
    <message>
      <source>{what}: {before} → {after}</source>
      <translation>{what}: {before} → {after}</translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>ConnectionTrial</name>
    <message>
      <source>Agree on encryption</source>
      <translation>Verschlüsselung aushandeln</translation>
    </message>
    <message>
      <source>Check the files’ types</source>
      <translation>Dateitypen prüfen</translation>
    </message>
    <message>
      <source>Check the host key</source>
      <translation>Host-Schlüssel prüfen</translation>
    </message>
    <message>
      <source>Check the public address and the server’s certificate.</source>
      <translation>Prüfen Sie die öffentliche Adresse und das Zertifikat des Servers.</translation>
    </message>
    <message>
      <source>Check the web server’s certificate</source>
      <translation>Zertifikat des Webservers prüfen</translation>
    </message>
    <message>
      <source>Fetch it over the public address</source>
      <translation>Über die öffentliche Adresse abrufen</translation>
    </message>
    <message>
      <source>Give the public address as https://…</source>
      <translation>Geben Sie die öffentliche Adresse in der Form https://… an.</translation>
    </message>
    <message>
      <source>If that is an authority of your own, name its file in the server’s settings, under {more}: {field}. Phones have to trust it too.</source>
      <translation>Wenn das Ihre eigene Zertifizierungsstelle ist, geben Sie deren Datei in den Einstellungen des Servers an, unter {more}: {field}. Auch die Telefone müssen ihr vertrauen.</translation>
    </message>
    <message>
      <source>Look up the server’s name</source>
      <translation>Servernamen auflösen</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Reach the server</source>
      <translation>Server erreichen</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <source>Something answers in the file’s place: another folder, a login page, or a cache.</source>
      <translation>Anstelle der Datei antwortet etwas anderes: ein anderer Ordner, eine Anmeldeseite oder ein Cache.</translation>
    </message>
    <message>
      <source>The certificate is for {names}, not for {host}.</source>
      <translation>Das Zertifikat gilt für {names}, nicht für {host}.</translation>
    </message>
    <message>
      <source>The certificate of {host} comes from “{issuer}”, an authority that this computer doesn’t know.</source>
      <translation>Das Zertifikat von {host} stammt von „{issuer}“, einer Zertifizierungsstelle, die dieser Computer nicht kennt.</translation>
    </message>
    <message>
      <source>The certificate of {host} expired on {date}.</source>
      <translation>Das Zertifikat von {host} ist am {date} abgelaufen.</translation>
    </message>
    <message>
      <source>The certificate of {host} is not valid before {date}.</source>
      <translation>Das Zertifikat von {host} gilt erst ab {date}.</translation>
    </message>
    <message>
      <source>The first publish makes it. If builds are on this server already, correct the folder.</source>
      <translation>Er wird beim ersten Veröffentlichen angelegt. Liegen schon Builds auf diesem Server, berichtigen Sie den Ordner.</translation>
    </message>
    <message>
      <source>The public address answers {status}.</source>
      <translation>Die öffentliche Adresse antwortet mit {status}.</translation>
    </message>
    <message>
      <source>The public address doesn’t answer with the file that was written.</source>
      <translation>Die öffentliche Adresse antwortet nicht mit der Datei, die geschrieben wurde.</translation>
    </message>
    <message>
      <source>The remote folder and the public address are probably not the same place.</source>
      <translation>Der Ordner auf dem Server und die öffentliche Adresse sind vermutlich nicht derselbe Ort.</translation>
    </message>
    <message>
      <source>Write and rename a file</source>
      <translation>Datei schreiben und umbenennen</translation>
    </message>
    <message>
      <source>iPhones mostly don’t mind, but a proxy or an old one may.
{remedy}</source>
      <translation>iPhones stört das meist nicht, einen Proxy oder ein altes iPhone vielleicht schon.
{remedy}</translation>
    </message>
    <message>
      <source>{advice}
{remedy}</source>
      <translation>{advice}
{remedy}</translation>
    </message>
    <message>
      <source>{step} ({host})</source>
      <translation>{step} ({host})</translation>
    </message>
  </context>
  <context>
    <name>Copy</name>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
  </context>
  <context>
    <name>Crash</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>It has happened {times} times by now.</source>
      <translation>Bis jetzt ist das {times}-mal passiert.</translation>
    </message>
    <message>
      <source>No mail program answered. The report is on the clipboard, to paste where you want it.</source>
      <translation>Kein Mailprogramm hat geantwortet. Der Bericht ist in der Zwischenablage und kann überall eingefügt werden.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>Gesichert als {file}.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern …</translation>
    </message>
    <message>
      <source>Secrets, device numbers, names and addresses are left out, and nothing is sent by itself. You can read and change the report before you hand it on.</source>
      <translation>Geheimnisse, Gerätenummern, Namen und Adressen sind weggelassen, und nichts wird von selbst gesendet. Sie können den Bericht lesen und ändern, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
      <source>Send by mail…</source>
      <translation>Per Mail senden …</translation>
    </message>
    <message>
      <source>Something went wrong inside otadesk.</source>
      <translation>In otadesk ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
      <source>Testers see nothing half done, and your settings are as they were. You can go on; if otadesk behaves oddly from here, close it and open it again.</source>
      <translation>Tester sehen nichts Halbfertiges, und Ihre Einstellungen sind, wie sie waren. Sie können weitermachen; verhält sich otadesk von jetzt an seltsam, schließen und öffnen Sie es neu.</translation>
    </message>
    <message>
      <source>Testers see nothing half done. A publish that was under way is not lost: publish the build again, and it goes on where it was.</source>
      <translation>Tester sehen nichts Halbfertiges. Eine laufende Veröffentlichung ist nicht verloren: Veröffentlichen Sie den Build noch einmal, dann geht sie dort weiter, wo sie war.</translation>
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
      <source>The report is on the clipboard: paste it here.</source>
      <translation>Der Bericht ist in der Zwischenablage: fügen Sie ihn hier ein.</translation>
    </message>
    <message>
      <source>otadesk quit unexpectedly last time.</source>
      <translation>otadesk brach beim letzten Mal ab.</translation>
    </message>
  </context>
  <context>
    <name>Device</name>
    <message>
      <source>Enter the device’s UDID.</source>
      <translation>Geben Sie die UDID des Geräts ein.</translation>
    </message>
    <message>
      <source>Finder and Apple Devices show the UDID: connect the device, then click the line under its name until it says UDID.</source>
      <translation>Die UDID steht im Finder oder in „Apple-Geräte“: Schließen Sie das Gerät an, und klicken Sie auf die Zeile unter seinem Namen, bis dort UDID steht.</translation>
    </message>
    <message>
      <source>Macs have other identifiers, and samples have something else in their place.</source>
      <translation>Macs haben andere Kennungen, und in Beispieldateien steht etwas anderes an ihrer Stelle.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing rules it out, but {count} checks of the build are still open</source>
      <extracomment>Counts {count}. For one: Nothing rules it out, but one check of the build is still open</extracomment>
      <translation>
        <numerusform>Nichts spricht dagegen, aber eine Prüfung des Builds ist noch offen</numerusform>
        <numerusform>Nichts spricht dagegen, aber {count} Prüfungen des Builds sind noch offen</numerusform>
      </translation>
    </message>
    <message>
      <source>Only profiles for development and ad hoc distribution list devices.</source>
      <translation>Nur Profile für Entwicklung und Ad-hoc-Verteilung führen Geräte auf.</translation>
    </message>
    <message>
      <source>Paste UDIDs, a table with a column of UDIDs, or the email that holds them.</source>
      <translation>Fügen Sie UDIDs ein, eine Tabelle mit einer Spalte UDID oder die E‑Mail, in der sie stehen.</translation>
    </message>
    <message>
      <source>Save the table as CSV, and import that file.</source>
      <translation>Speichern Sie die Tabelle als CSV, und importieren Sie diese Datei.</translation>
    </message>
    <message>
      <source>The profile or its certificate has expired since it was read</source>
      <translation>Das Profil oder sein Zertifikat ist seit dem Einlesen abgelaufen</translation>
    </message>
    <message>
      <source>There is no UDID in this text.</source>
      <translation>In diesem Text steht keine UDID.</translation>
    </message>
    <message>
      <source>There is no device in “{name}”.</source>
      <translation>In „{name}“ steht kein Gerät.</translation>
    </message>
    <message>
      <source>This provisioning profile lists devices, but none by an iPhone’s or iPad’s UDID.</source>
      <translation>Dieses Provisioning-Profil führt Geräte auf, aber keines mit der UDID eines iPhones oder iPads.</translation>
    </message>
    <message>
      <source>This provisioning profile lists no devices.</source>
      <translation>Dieses Provisioning-Profil führt keine Geräte auf.</translation>
    </message>
    <message>
      <source>Too little is known about the device</source>
      <translation>Über das Gerät ist zu wenig bekannt</translation>
    </message>
    <message numerus="yes">
      <source>{count} files name no device</source>
      <extracomment>Counts {count}. For one: One file names no device</extracomment>
      <translation>
        <numerusform>Eine Datei nennt kein Gerät</numerusform>
        <numerusform>{count} Dateien nennen kein Gerät</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” can’t be read as a list of devices.</source>
      <translation>„{name}“ lässt sich nicht als Geräteliste lesen.</translation>
    </message>
    <message numerus="yes">
      <source>“{text}” has {count} characters; a UDID has 40, or 25 with its hyphen.</source>
      <extracomment>Counts {count}. For one: “{text}” has one character; a UDID has 40, or 25 with its hyphen.</extracomment>
      <translation>
        <numerusform>„{text}“ hat ein Zeichen; eine UDID hat 40, oder 25 mit ihrem Bindestrich.</numerusform>
        <numerusform>„{text}“ hat {count} Zeichen; eine UDID hat 40, oder 25 mit ihrem Bindestrich.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{text}” is a serial number, not a UDID.</source>
      <translation>„{text}“ ist eine Seriennummer, keine UDID.</translation>
    </message>
    <message>
      <source>“{text}” is a vendor or advertising identifier, not a UDID.</source>
      <translation>„{text}“ ist eine Hersteller- oder Werbe-ID, keine UDID.</translation>
    </message>
    <message>
      <source>“{text}” is an ECID, the number of the chip, not a UDID.</source>
      <translation>„{text}“ ist eine ECID, die Nummer des Chips, keine UDID.</translation>
    </message>
    <message>
      <source>“{text}” is an IMEI, the phone’s number on the mobile network, not a UDID.</source>
      <translation>„{text}“ ist eine IMEI, die Nummer des Telefons im Mobilfunknetz, keine UDID.</translation>
    </message>
    <message>
      <source>“{text}” is not a UDID.</source>
      <translation>„{text}“ ist keine UDID.</translation>
    </message>
  </context>
  <context>
    <name>Devices</name>
    <message>
      <source>A version of iOS is a number such as 18.1.</source>
      <translation>Eine iOS-Version ist eine Zahl wie 18.1.</translation>
    </message>
    <message>
      <source>Ada’s iPhone</source>
      <translation>Adas iPhone</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add devices</source>
      <translation>Geräte hinzufügen</translation>
    </message>
    <message numerus="yes">
      <source>Add {count} devices</source>
      <extracomment>Counts {count}. For one: Add one device</extracomment>
      <translation>
        <numerusform>Ein Gerät hinzufügen</numerusform>
        <numerusform>{count} Geräte hinzufügen</numerusform>
      </translation>
    </message>
    <message>
      <source>Apple’s form (*.txt)</source>
      <translation>Apples Formular (*.txt)</translation>
    </message>
    <message>
      <source>Builds that you dropped are compared anyway. A published one is brought here once to look into.</source>
      <translation>Abgelegte Builds werden ohnehin verglichen. Ein veröffentlichter wird dafür einmal hierher geholt.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Can’t be read</source>
      <translation>Nicht lesbar</translation>
    </message>
    <message>
      <source>Checks still open</source>
      <translation>Prüfungen noch offen</translation>
    </message>
    <message>
      <source>Choose a list of devices, a profile or a build</source>
      <translation>Eine Geräteliste, ein Profil oder einen Build auswählen</translation>
    </message>
    <message>
      <source>Choose builds to compare with the devices</source>
      <translation>Builds auswählen, um sie mit den Geräten zu vergleichen</translation>
    </message>
    <message>
      <source>Choose builds…</source>
      <translation>Builds auswählen …</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Compare with published builds</source>
      <translation>Mit veröffentlichten Builds vergleichen</translation>
    </message>
    <message>
      <source>Copy UDID</source>
      <translation>UDID kopieren</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Geräte</translation>
    </message>
    <message>
      <source>Drop builds on Publish, or open Releases once, to have something to compare with.</source>
      <translation>Legen Sie Builds unter „Veröffentlichen“ ab oder öffnen Sie einmal „Releases“, um etwas zum Vergleichen zu haben.</translation>
    </message>
    <message>
      <source>Edit the device to fill it in</source>
      <translation>Zum Ergänzen das Gerät bearbeiten</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Bearbeiten …</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Abgelaufen</translation>
    </message>
    <message>
      <source>Export as a table…</source>
      <translation>Als Tabelle exportieren …</translation>
    </message>
    <message>
      <source>Export for Apple’s site…</source>
      <translation>Für Apples Website exportieren …</translation>
    </message>
    <message>
      <source>Export the devices</source>
      <translation>Geräte exportieren</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Filter by name, UDID, model or iOS</source>
      <translation>Nach Name, UDID, Modell oder iOS filtern</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>Datei importieren …</translation>
    </message>
    <message>
      <source>In Finder or Apple Devices: connect the device, then click the line under its name until it says UDID.</source>
      <translation>Im Finder oder in „Apple-Geräte“: Gerät verbinden, dann auf die Zeile unter dem Namen klicken, bis dort UDID steht.</translation>
    </message>
    <message>
      <source>In the profile</source>
      <translation>Im Profil</translation>
    </message>
    <message>
      <source>Installs</source>
      <translation>Installierbar</translation>
    </message>
    <message>
      <source>Know your testers’ devices</source>
      <translation>Die Geräte Ihrer Tester kennen</translation>
    </message>
    <message>
      <source>Let go to read its devices</source>
      <translation>Loslassen, um die Geräte zu lesen</translation>
    </message>
    <message>
      <source>Line {number}: {problem}</source>
      <translation>Zeile {number}: {problem}</translation>
    </message>
    <message>
      <source>Lines that are not devices</source>
      <translation>Zeilen, die keine Geräte sind</translation>
    </message>
    <message>
      <source>Lists, profiles and builds</source>
      <translation>Listen, Profile und Builds</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Model not known</source>
      <translation>Modell nicht bekannt</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of {udid}</source>
      <translation>Name von {udid}</translation>
    </message>
    <message>
      <source>No device matches all these words.</source>
      <translation>Kein Gerät enthält all diese Wörter.</translation>
    </message>
    <message>
      <source>No longer here</source>
      <translation>Nicht mehr hier</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>Ohne Namen</translation>
    </message>
    <message>
      <source>Not devices</source>
      <translation>Keine Geräte</translation>
    </message>
    <message>
      <source>Not for this model</source>
      <translation>Nicht für dieses Modell</translation>
    </message>
    <message>
      <source>Not in the profile</source>
      <translation>Nicht im Profil</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <source>Nothing keeps it from installing.</source>
      <translation>Nichts steht der Installation im Weg.</translation>
    </message>
    <message>
      <source>Paste one UDID or many, a table, or the whole email.</source>
      <translation>Eine UDID oder viele, eine Tabelle oder die ganze E‑Mail einfügen.</translation>
    </message>
    <message>
      <source>Problem in the build</source>
      <translation>Problem im Build</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
      <source>Removed {count} devices</source>
      <extracomment>Counts {count}. For one: Removed one device</extracomment>
      <translation>
        <numerusform>Ein Gerät entfernt</numerusform>
        <numerusform>{count} Geräte entfernt</numerusform>
      </translation>
    </message>
    <message>
      <source>Removed {name}</source>
      <translation>{name} entfernt</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Sichern</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle anzeigen</translation>
    </message>
    <message>
      <source>Show all lines that are not devices</source>
      <translation>Alle Zeilen anzeigen, die keine Geräte sind</translation>
    </message>
    <message>
      <source>Signing problem</source>
      <translation>Problem mit der Signatur</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
      <source>The copy of this build on this computer can’t be read any more.</source>
      <translation>Die Kopie dieses Builds auf diesem Computer lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
      <source>There is no UDID in it.</source>
      <translation>Darin steht keine UDID.</translation>
    </message>
    <message>
      <source>This build is no longer on this computer.</source>
      <translation>Dieser Build ist nicht mehr auf diesem Computer.</translation>
    </message>
    <message>
      <source>UDIDs</source>
      <translation>UDIDs</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Widerrufen</translation>
    </message>
    <message>
      <source>Won’t install</source>
      <translation>Nicht installierbar</translation>
    </message>
    <message>
      <source>You have this device already.</source>
      <translation>Dieses Gerät haben Sie schon.</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more builds</source>
      <extracomment>Counts {count}. For one: and one more build</extracomment>
      <translation>
        <numerusform>und ein weiterer Build</numerusform>
        <numerusform>und {count} weitere Builds</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {count} more lines</source>
      <extracomment>Counts {count}. For one: and one more line</extracomment>
      <translation>
        <numerusform>und eine weitere Zeile</numerusform>
        <numerusform>und {count} weitere Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>fetching, {percent} %</source>
      <translation>wird geholt, {percent} %</translation>
    </message>
    <message>
      <source>iOS</source>
      <translation>iOS</translation>
    </message>
    <message>
      <source>iOS not known</source>
      <translation>iOS nicht bekannt</translation>
    </message>
    <message>
      <source>iOS too old</source>
      <translation>iOS zu alt</translation>
    </message>
    <message>
      <source>iOS {version}</source>
      <translation>iOS {version}</translation>
    </message>
    <message>
      <source>otadesk then tells you beforehand on whose devices a build will install. Paste UDIDs or the email that holds them, or drop Apple’s list, a table, a provisioning profile or a build here.</source>
      <translation>Dann sagt otadesk vorher, auf wessen Geräten sich ein Build installieren lässt. Fügen Sie UDIDs ein oder die E‑Mail, in der sie stehen, oder legen Sie Apples Liste, eine Tabelle, ein Provisioning-Profil oder einen Build hier ab.</translation>
    </message>
    <message>
      <source>{action}: {name}</source>
      <translation>{action}: {name}</translation>
    </message>
    <message>
      <source>{build}: {word}</source>
      <translation>{build}: {word}</translation>
    </message>
    <message>
      <source>{build}: {word}. {reason}</source>
      <translation>{build}: {word}. {reason}</translation>
    </message>
    <message numerus="yes">
      <source>{count} already known</source>
      <extracomment>Counts {count}. For one: {count} already known</extracomment>
      <translation>
        <numerusform>{count} schon bekannt</numerusform>
        <numerusform>{count} schon bekannt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds</source>
      <extracomment>Counts {count}. For one: One build</extracomment>
      <translation>
        <numerusform>Ein Build</numerusform>
        <numerusform>{count} Builds</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices</source>
      <extracomment>Counts {count}. For one: One device</extracomment>
      <translation>
        <numerusform>Ein Gerät</numerusform>
        <numerusform>{count} Geräte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices added</source>
      <extracomment>Counts {count}. For one: One device added</extracomment>
      <translation>
        <numerusform>Ein Gerät hinzugefügt</numerusform>
        <numerusform>{count} Geräte hinzugefügt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices chosen</source>
      <extracomment>Counts {count}. For one: One device chosen</extracomment>
      <translation>
        <numerusform>Ein Gerät ausgewählt</numerusform>
        <numerusform>{count} Geräte ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices found.</source>
      <extracomment>Counts {count}. For one: One device found.</extracomment>
      <translation>
        <numerusform>Ein Gerät gefunden.</numerusform>
        <numerusform>{count} Geräte gefunden.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices found; you have {old} of them already.</source>
      <extracomment>Counts {count}. For one: One device found; you have {old} of them already.</extracomment>
      <translation>
        <numerusform>Ein Gerät gefunden, {old} davon haben Sie schon.</numerusform>
        <numerusform>{count} Geräte gefunden, {old} davon haben Sie schon.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices keep their names; the list has others.</source>
      <extracomment>Counts {count}. For one: One device keeps its name; the list has another.</extracomment>
      <translation>
        <numerusform>Ein Gerät behält seinen Namen; in der Liste heißt es anders.</numerusform>
        <numerusform>{count} Geräte behalten ihre Namen; in der Liste heißen sie anders.</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} in the list</source>
      <translation>{count} in der Liste</translation>
    </message>
    <message numerus="yes">
      <source>{count} lines are not devices</source>
      <extracomment>Counts {count}. For one: one line is not a device</extracomment>
      <translation>
        <numerusform>eine Zeile ist kein Gerät</numerusform>
        <numerusform>{count} Zeilen sind keine Geräte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} updated</source>
      <extracomment>Counts {count}. For one: {count} updated</extracomment>
      <translation>
        <numerusform>{count} aktualisiert</numerusform>
        <numerusform>{count} aktualisiert</numerusform>
      </translation>
    </message>
    <message>
      <source>{file}, line {number}: {problem}</source>
      <translation>{file}, Zeile {number}: {problem}</translation>
    </message>
    <message numerus="yes">
      <source>{found} of {count} devices</source>
      <extracomment>Counts {count}. For one: {found} of one device</extracomment>
      <translation>
        <numerusform>{found} von einem Gerät</numerusform>
        <numerusform>{found} von {count} Geräten</numerusform>
      </translation>
    </message>
    <message>
      <source>{total} · installs on {good}</source>
      <translation>{total} · auf {good} installierbar</translation>
    </message>
    <message>
      <source>{total} · installs on {good}, not known for {unsure}</source>
      <translation>{total} · auf {good} installierbar, bei {unsure} unbekannt</translation>
    </message>
    <message>
      <source>“Choose builds…” brings it here once more, or takes it out of the list.</source>
      <translation>„Builds auswählen …“ holt ihn noch einmal hierher oder nimmt ihn aus der Liste.</translation>
    </message>
  </context>
  <context>
    <name>Error</name>
    <message>
      <source>--answer is about a device: say which one with --device.</source>
      <translation>--answer gilt einem Gerät: Nennen Sie es mit --device.</translation>
    </message>
    <message>
      <source>A ProxyCommand can’t be used on Windows.</source>
      <translation>ProxyCommand kann unter Windows nicht verwendet werden.</translation>
    </message>
    <message>
      <source>A QR code is written as .svg or .png.</source>
      <translation>Ein QR-Code wird als .svg oder .png geschrieben.</translation>
    </message>
    <message>
      <source>A file on the server is not what otadesk wrote there.</source>
      <translation>Eine Datei auf dem Server ist nicht die, die otadesk dort geschrieben hat.</translation>
    </message>
    <message>
      <source>A key that belongs to the connection to {host} can’t be used.</source>
      <translation>Ein Schlüssel, der zur Verbindung mit {host} gehört, ist nicht verwendbar.</translation>
    </message>
    <message>
      <source>A known_hosts file marks it @revoked. Ask the server’s administrator for the new key.</source>
      <translation>Eine known_hosts-Datei markiert ihn mit @revoked. Fragen Sie den Administrator des Servers nach dem neuen Schlüssel.</translation>
    </message>
    <message>
      <source>A release on the server has facts that can’t be read.</source>
      <translation>Ein Release auf dem Server enthält Angaben, die nicht lesbar sind.</translation>
    </message>
    <message>
      <source>A report ends in .txt, .json or .html.</source>
      <translation>Ein Bericht endet auf .txt, .json oder .html.</translation>
    </message>
    <message>
      <source>A value in the settings can’t be used.</source>
      <translation>Ein Wert in den Einstellungen ist nicht verwendbar.</translation>
    </message>
    <message>
      <source>A web server’s settings can’t hold “{text}”.</source>
      <translation>Die Einstellungen eines Webservers können „{text}“ nicht enthalten.</translation>
    </message>
    <message>
      <source>Add --yes to delete it, or use “otadesk withdraw”, which can be undone.</source>
      <translation>Mit --yes wird es gelöscht. „otadesk withdraw“ lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <source>Add --yes to remove a server profile.</source>
      <translation>Geben Sie --yes an, um ein Serverprofil zu entfernen.</translation>
    </message>
    <message>
      <source>Add it with ssh-add, or choose another key in the server’s settings.</source>
      <translation>Fügen Sie ihn mit ssh-add hinzu, oder wählen Sie in den Einstellungen des Servers einen anderen Schlüssel.</translation>
    </message>
    <message>
      <source>Add one first: in the window under Servers, or with “otadesk servers add”.</source>
      <translation>Fügen Sie zuerst einen hinzu: im Fenster unter „Server“ oder mit „otadesk servers add“.</translation>
    </message>
    <message>
      <source>Add the public key to the account’s authorized_keys there, or choose another key.</source>
      <translation>Tragen Sie den öffentlichen Schlüssel dort in authorized_keys des Kontos ein, oder wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
      <source>Add these lines to it yourself:
{lines}</source>
      <translation>Fügen Sie diese Zeilen selbst hinzu:
{lines}</translation>
    </message>
    <message>
      <source>Another otadesk is busy with the settings.</source>
      <translation>Ein anderes otadesk arbeitet gerade an den Einstellungen.</translation>
    </message>
    <message>
      <source>Another otadesk is making its certificate right now.</source>
      <translation>Ein anderes otadesk legt gerade sein Zertifikat an.</translation>
    </message>
    <message>
      <source>Another window or command has removed it. Add it again to keep it.</source>
      <translation>Ein anderes Fenster oder ein Befehl hat ihn entfernt. Fügen Sie ihn erneut hinzu, um ihn zu behalten.</translation>
    </message>
    <message>
      <source>Ask for the SFTP subsystem to be switched on. If it is, the account’s start-up files may print text, which breaks SFTP.</source>
      <translation>Bitten Sie darum, das SFTP-Subsystem einzuschalten. Ist es schon an, geben vielleicht die Shell-Startdateien des Kontos Text aus; das verträgt SFTP nicht.</translation>
    </message>
    <message>
      <source>Ask whoever runs the server how to sign in there with a program.</source>
      <translation>Fragen Sie den Betreiber des Servers, wie sich ein Programm dort anmeldet.</translation>
    </message>
    <message>
      <source>Ask whoever runs the server what its log says.</source>
      <translation>Fragen Sie den Betreiber des Servers, was in dessen Protokoll steht.</translation>
    </message>
    <message>
      <source>At least one release has to stay.</source>
      <translation>Mindestens ein Release muss bleiben.</translation>
    </message>
    <message>
      <source>Build and export the app again; an iPhone can’t read it either.</source>
      <translation>Bauen und exportieren Sie die App neu; auch ein iPhone kann sie so nicht lesen.</translation>
    </message>
    <message>
      <source>Build and export the app again; iOS can’t install it either.</source>
      <translation>Bauen und exportieren Sie die App neu; auch iOS kann sie so nicht installieren.</translation>
    </message>
    <message>
      <source>Check that it still exists and that its disk is connected.</source>
      <translation>Prüfen Sie, ob es sie noch gibt und ob ihr Laufwerk verbunden ist.</translation>
    </message>
    <message>
      <source>Check that the folder belongs to you and that the disk has room.</source>
      <translation>Prüfen Sie, ob der Ordner Ihnen gehört und ob auf dem Laufwerk Platz ist.</translation>
    </message>
    <message>
      <source>Check that the port is that of the SSH server.</source>
      <translation>Prüfen Sie, ob der Port der des SSH-Servers ist.</translation>
    </message>
    <message>
      <source>Check the host and the port as the jump host knows them.</source>
      <translation>Prüfen Sie Host und Port, so wie der Jump-Host sie kennt.</translation>
    </message>
    <message>
      <source>Check the host and the port, and whether this computer is online.</source>
      <translation>Prüfen Sie Host und Port und ob dieser Computer online ist.</translation>
    </message>
    <message>
      <source>Check the name; the file may have been moved or deleted.</source>
      <translation>Prüfen Sie den Namen; die Datei wurde vielleicht bewegt oder gelöscht.</translation>
    </message>
    <message>
      <source>Check the port; a firewall may also have cut the connection.</source>
      <translation>Prüfen Sie den Port; vielleicht hat auch eine Firewall die Verbindung getrennt.</translation>
    </message>
    <message>
      <source>Check the user name and the way of signing in.</source>
      <translation>Prüfen Sie den Benutzernamen und die Art der Anmeldung.</translation>
    </message>
    <message>
      <source>Choose Password in the server’s settings.</source>
      <translation>Wählen Sie in den Einstellungen des Servers „Passwort“.</translation>
    </message>
    <message>
      <source>Choose a file that was exported from otadesk’s list of servers.</source>
      <translation>Wählen Sie eine Datei, die aus der Serverliste von otadesk exportiert wurde.</translation>
    </message>
    <message>
      <source>Choose another folder, or give yourself the right to write there.</source>
      <translation>Wählen Sie einen anderen Ordner, oder geben Sie sich das Recht, dort zu schreiben.</translation>
    </message>
    <message>
      <source>Choose another key file in the server’s settings, or sign in with the SSH agent.</source>
      <translation>Wählen Sie in den Einstellungen des Servers eine andere Schlüsseldatei, oder melden Sie sich mit dem SSH-Agenten an.</translation>
    </message>
    <message>
      <source>Choose another port, or let otadesk choose one.</source>
      <translation>Wählen Sie einen anderen Port, oder überlassen Sie otadesk die Wahl.</translation>
    </message>
    <message>
      <source>Choose the .ipa of the same build; Android apps don’t install on iPhones.</source>
      <translation>Wählen Sie die .ipa desselben Builds; Android-Apps lassen sich auf iPhones nicht installieren.</translation>
    </message>
    <message>
      <source>Choose the .ipa that Xcode’s export or your build server wrote.</source>
      <translation>Wählen Sie die .ipa, die der Export von Xcode oder Ihr Build-Server geschrieben hat.</translation>
    </message>
    <message>
      <source>Choose the .ipa; otadesk writes the manifest itself.</source>
      <translation>Wählen Sie die .ipa; das Manifest schreibt otadesk selbst.</translation>
    </message>
    <message>
      <source>Choose the file of the same name without “.pub”.</source>
      <translation>Wählen Sie die Datei desselben Namens ohne „.pub“.</translation>
    </message>
    <message>
      <source>Choose the one key that belongs to this server in its settings.</source>
      <translation>Wählen Sie in den Einstellungen des Servers den einen Schlüssel, der zu ihm gehört.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Compare the fingerprint with the one that the server’s administrator gives you.</source>
      <translation>Vergleichen Sie den Fingerabdruck mit dem, den Ihnen der Administrator des Servers nennt.</translation>
    </message>
    <message>
      <source>Compare the fingerprint with the server’s own, then run: otadesk servers edit {name} --host-key {fingerprint}</source>
      <translation>Vergleichen Sie den Fingerabdruck mit dem des Servers selbst, und führen Sie dann aus: otadesk servers edit {name} --host-key {fingerprint}</translation>
    </message>
    <message>
      <source>Connect it again, then publish again.</source>
      <translation>Verbinden Sie es wieder, und veröffentlichen Sie dann erneut.</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Details kopieren</translation>
    </message>
    <message>
      <source>Copy or export it again; an iPhone couldn’t unpack this one either.</source>
      <translation>Kopieren oder exportieren Sie sie erneut; auch ein iPhone könnte diese nicht entpacken.</translation>
    </message>
    <message>
      <source>Copy the file to this computer’s own disk and try again.</source>
      <translation>Kopieren Sie die Datei auf das eigene Laufwerk dieses Computers, und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Correct the file; “ssh -G host” shows how ssh reads it.</source>
      <translation>Korrigieren Sie die Datei; „ssh -G host“ zeigt, wie ssh sie liest.</translation>
    </message>
    <message>
      <source>Correct the value in the file, or remove it. The file is left as it is until then.</source>
      <translation>Korrigieren Sie den Wert in der Datei, oder entfernen Sie ihn. Bis dahin bleibt die Datei, wie sie ist.</translation>
    </message>
    <message>
      <source>Delete old releases or files there, then publish again.</source>
      <translation>Löschen Sie dort alte Releases oder Dateien, und veröffentlichen Sie dann erneut.</translation>
    </message>
    <message>
      <source>Deleting a release can’t be undone.</source>
      <translation>Ein gelöschtes Release lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Don’t use this file. Build and export the app again.</source>
      <translation>Verwenden Sie diese Datei nicht. Bauen und exportieren Sie die App neu.</translation>
    </message>
    <message>
      <source>Don’t use this file: no export writes such names. Build and export the app again.</source>
      <translation>Verwenden Sie diese Datei nicht: Kein Export schreibt solche Namen. Bauen und exportieren Sie die App neu.</translation>
    </message>
    <message>
      <source>Download or copy it again; the first attempt stopped early.</source>
      <translation>Laden oder kopieren Sie sie erneut; beim ersten Mal brach es zu früh ab.</translation>
    </message>
    <message>
      <source>Download the IPA again; you may have to log in where it comes from.</source>
      <translation>Laden Sie die IPA erneut; vielleicht müssen Sie sich dort anmelden, wo sie herkommt.</translation>
    </message>
    <message>
      <source>Download the profile again from Apple’s developer portal and export the app with it.</source>
      <translation>Laden Sie das Profil erneut aus Apples Entwicklerportal, und exportieren Sie die App damit.</translation>
    </message>
    <message>
      <source>Either the server was set up anew, or somebody stands between you and it. Don’t go on before its administrator has told you the new fingerprint.</source>
      <translation>Entweder wurde der Server neu aufgesetzt, oder jemand steht zwischen Ihnen und ihm. Machen Sie erst weiter, wenn Ihnen der Administrator den neuen Fingerabdruck genannt hat.</translation>
    </message>
    <message>
      <source>Export it again with Xcode, or pack it with deflate.</source>
      <translation>Exportieren Sie sie erneut mit Xcode, oder packen Sie sie mit Deflate.</translation>
    </message>
    <message>
      <source>Export it again without a password; an iPhone can’t unpack it.</source>
      <translation>Exportieren Sie sie erneut ohne Passwort; ein iPhone kann sie nicht entpacken.</translation>
    </message>
    <message>
      <source>Export it again. Where it was downloaded, the server may have put something in front.</source>
      <translation>Exportieren Sie sie erneut. Wurde sie heruntergeladen, hat vielleicht der Server etwas davorgestellt.</translation>
    </message>
    <message>
      <source>Export the IPA again with Xcode; this one was made to do harm or is damaged.</source>
      <translation>Exportieren Sie die IPA erneut mit Xcode; diese ist beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
      <source>Export the IPA again; this one was made to do harm or is damaged.</source>
      <translation>Exportieren Sie die IPA erneut; diese ist beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
      <source>Export the app again; the build may have failed before it was copied.</source>
      <translation>Exportieren Sie die App erneut; der Build ist vielleicht fehlgeschlagen, bevor sie kopiert wurde.</translation>
    </message>
    <message>
      <source>Free space on this computer’s disk, then try again.</source>
      <translation>Schaffen Sie Platz auf diesem Computer und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Give a UDID, or the name of a device from “otadesk devices list”.</source>
      <translation>Geben Sie eine UDID an oder den Namen eines Geräts aus „otadesk devices list“.</translation>
    </message>
    <message>
      <source>Give the UDID instead.</source>
      <translation>Geben Sie stattdessen die UDID an.</translation>
    </message>
    <message>
      <source>Give the account the right to read there, or choose another folder.</source>
      <translation>Geben Sie dem Konto das Recht, dort zu lesen, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Give the account the right to write there, or choose another folder.</source>
      <translation>Geben Sie dem Konto das Recht, dort zu schreiben, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Give the https address of an install page or a manifest, or a whole itms-services link.</source>
      <translation>Geben Sie die https-Adresse einer Installationsseite oder eines Manifests an, oder einen vollständigen itms-services-Link.</translation>
    </message>
    <message>
      <source>Give yourself permission to read the file, or copy it.</source>
      <translation>Geben Sie sich das Recht, die Datei zu lesen, oder kopieren Sie sie.</translation>
    </message>
    <message>
      <source>In its own settings: AllowOverride FileInfo. Or there, instead of a .htaccess:
{lines}</source>
      <translation>In seinen eigenen Einstellungen: AllowOverride FileInfo. Oder dort, anstelle einer .htaccess:
{lines}</translation>
    </message>
    <message>
      <source>It looks like SHA256:… and is what “ssh-keygen -lf” prints on the server.</source>
      <translation>Er sieht aus wie SHA256:… und ist das, was „ssh-keygen -lf“ auf dem Server ausgibt.</translation>
    </message>
    <message>
      <source>It looks like “[host]:22 SHA256:…”.</source>
      <translation>Er sieht aus wie „[host]:22 SHA256:…“.</translation>
    </message>
    <message>
      <source>Keys on a security token work through the SSH agent: add it with ssh-add.</source>
      <translation>Schlüssel auf einem Sicherheitstoken funktionieren über den SSH-Agenten: Fügen Sie ihn mit ssh-add hinzu.</translation>
    </message>
    <message>
      <source>Known servers: {names}.</source>
      <translation>Bekannte Server: {names}.</translation>
    </message>
    <message>
      <source>List the releases again, then decide.</source>
      <translation>Rufen Sie die Liste der Releases neu ab, und entscheiden Sie dann.</translation>
    </message>
    <message>
      <source>List the releases to see their names.</source>
      <translation>Die Liste der Releases zeigt ihre Namen.</translation>
    </message>
    <message>
      <source>Look at the folder’s owner and free space, or point OTADESK_HOME at another one.</source>
      <translation>Prüfen Sie, wem der Ordner gehört und ob dort Platz ist, oder lassen Sie OTADESK_HOME auf einen anderen zeigen.</translation>
    </message>
    <message>
      <source>More than one device is called “{name}”.</source>
      <translation>Mehr als ein Gerät heißt „{name}“.</translation>
    </message>
    <message>
      <source>Move that file or link away, then publish again.</source>
      <translation>Verschieben Sie diese Datei oder diesen Link, und veröffentlichen Sie dann erneut.</translation>
    </message>
    <message>
      <source>Move that folder away, then publish again.</source>
      <translation>Verschieben Sie diesen Ordner, und veröffentlichen Sie dann erneut.</translation>
    </message>
    <message>
      <source>Name a file with the authority’s certificate in PEM form.</source>
      <translation>Geben Sie eine Datei mit dem Zertifikat der Zertifizierungsstelle im PEM-Format an.</translation>
    </message>
    <message>
      <source>Name the .ipa file that you mean.</source>
      <translation>Geben Sie die gemeinte .ipa-Datei an.</translation>
    </message>
    <message>
      <source>No port was given to serve at.</source>
      <translation>Es wurde kein Port angegeben.</translation>
    </message>
    <message>
      <source>Nobody has confirmed the key of {host} yet.</source>
      <translation>Der Schlüssel von {host} wurde noch nicht bestätigt.</translation>
    </message>
    <message>
      <source>None of the known symptoms is called that.</source>
      <translation>Keines der bekannten Symptome heißt so.</translation>
    </message>
    <message>
      <source>Nothing half done is visible to testers.</source>
      <translation>Tester sehen nichts Halbfertiges.</translation>
    </message>
    <message>
      <source>Nothing half done is visible to testers. Try again when the network is back.</source>
      <translation>Tester sehen nichts Halbfertiges. Versuchen Sie es erneut, wenn das Netz wieder da ist.</translation>
    </message>
    <message>
      <source>Nothing was changed. Repair the file, or replace it with the version before it.</source>
      <translation>Es wurde nichts geändert. Reparieren Sie die Datei, oder ersetzen Sie sie durch ihre vorige Fassung.</translation>
    </message>
    <message>
      <source>Nothing was published. Check the server’s disk, then publish again.</source>
      <translation>Es wurde nichts veröffentlicht. Prüfen Sie das Laufwerk des Servers, und veröffentlichen Sie dann erneut.</translation>
    </message>
    <message>
      <source>Nothing was published. Look at it once more, then publish it.</source>
      <translation>Es wurde nichts veröffentlicht. Sehen Sie die Datei noch einmal an, und veröffentlichen Sie sie dann.</translation>
    </message>
    <message>
      <source>Nothing was published. Wait until the export is finished, then publish again.</source>
      <translation>Es wurde nichts veröffentlicht. Warten Sie, bis der Export fertig ist, und veröffentlichen Sie dann erneut.</translation>
    </message>
    <message>
      <source>Nothing was published: the build will not install.</source>
      <translation>Es wurde nichts veröffentlicht: Der Build lässt sich nicht installieren.</translation>
    </message>
    <message>
      <source>Often the account’s quota is used up, or a limit on file sizes is reached.</source>
      <translation>Oft ist das Kontingent des Kontos aufgebraucht oder eine Grenze für die Dateigröße erreicht.</translation>
    </message>
    <message>
      <source>Open it in PuTTYgen, choose Conversions, Export OpenSSH key, and use the new file.</source>
      <translation>Öffnen Sie ihn in PuTTYgen, wählen Sie „Conversions“, „Export OpenSSH key“, und verwenden Sie die neue Datei.</translation>
    </message>
    <message>
      <source>Open it in Xcode’s Organizer, choose Distribute App, and drop the .ipa that it exports.</source>
      <translation>Öffnen Sie es im Organizer von Xcode, wählen Sie „Distribute App“, und legen Sie die .ipa, die dabei entsteht, hier ab.</translation>
    </message>
    <message>
      <source>Pack each app into an IPA of its own; iOS installs exactly one.</source>
      <translation>Packen Sie jede App in eine eigene IPA; iOS installiert genau eine.</translation>
    </message>
    <message>
      <source>Please report it, with the command and these words.</source>
      <translation>Bitte melden Sie ihn, mit dem Befehl und diesem Wortlaut.</translation>
    </message>
    <message>
      <source>Port {port} is taken by another program.</source>
      <translation>Port {port} ist von einem anderen Programm belegt.</translation>
    </message>
    <message>
      <source>Publish it again. If that keeps happening, ask who else tidies up there.</source>
      <translation>Veröffentlichen Sie ihn noch einmal. Kommt das öfter vor, fragen Sie, wer dort noch aufräumt.</translation>
    </message>
    <message>
      <source>Put the app into a folder named Payload, zip that folder, and name the zip .ipa.</source>
      <translation>Legen Sie die App in einen Ordner namens Payload, packen Sie diesen Ordner als ZIP, und geben Sie der Datei die Endung .ipa.</translation>
    </message>
    <message>
      <source>Put them into a folder Payload/Name.app, zip the folder Payload, and name the zip .ipa.</source>
      <translation>Legen Sie sie in einen Ordner Payload/Name.app, packen Sie den Ordner Payload als ZIP, und geben Sie der Datei die Endung .ipa.</translation>
    </message>
    <message>
      <source>Rename the folder, zip it again, and name the zip .ipa.</source>
      <translation>Benennen Sie den Ordner um, packen Sie ihn erneut als ZIP, und geben Sie der Datei die Endung .ipa.</translation>
    </message>
    <message>
      <source>Run “git lfs pull” where the file comes from, and drop the file that it fetches.</source>
      <translation>Führen Sie dort, wo die Datei herkommt, „git lfs pull“ aus, und legen Sie die geladene Datei hier ab.</translation>
    </message>
    <message>
      <source>Say it in the words that the tester saw, such as “cannot connect”.</source>
      <translation>Sagen Sie es mit den Worten, die der Tester sah, etwa „cannot connect“.</translation>
    </message>
    <message>
      <source>Say what testers should look at, and link to the rest.</source>
      <translation>Sagen Sie, worauf Tester achten sollen, und verlinken Sie den Rest.</translation>
    </message>
    <message>
      <source>See ProxyJump in your SSH settings.</source>
      <translation>Sehen Sie sich ProxyJump in Ihren SSH-Einstellungen an.</translation>
    </message>
    <message>
      <source>See what “ssh-add -l” says, or sign in with a key file.</source>
      <translation>Sehen Sie nach, was „ssh-add -l“ sagt, oder melden Sie sich mit einer Schlüsseldatei an.</translation>
    </message>
    <message>
      <source>Set {variable} in the environment to the right one, or use a terminal.</source>
      <translation>Setzen Sie {variable} in der Umgebung auf den richtigen Wert, oder verwenden Sie ein Terminal.</translation>
    </message>
    <message>
      <source>Shorten the release notes, or the app’s name.</source>
      <translation>Kürzen Sie die Versionshinweise oder den Namen der App.</translation>
    </message>
    <message>
      <source>Somebody may have changed the file there. Publish the build again.</source>
      <translation>Vielleicht hat jemand die Datei dort verändert. Veröffentlichen Sie den Build noch einmal.</translation>
    </message>
    <message>
      <source>Somebody removed the build from the server while it was on its way.</source>
      <translation>Jemand hat den Build vom Server gelöscht, während er unterwegs war.</translation>
    </message>
    <message>
      <source>Something went wrong inside otadesk.</source>
      <translation>In otadesk ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
      <source>Something went wrong that otadesk did not foresee.</source>
      <translation>Es ist ein Fehler aufgetreten, den otadesk nicht vorausgesehen hat.</translation>
    </message>
    <message>
      <source>Start the SSH agent and add your key with ssh-add, or choose a key file.</source>
      <translation>Starten Sie den SSH-Agenten und fügen Sie Ihren Schlüssel mit ssh-add hinzu, oder wählen Sie eine Schlüsseldatei.</translation>
    </message>
    <message>
      <source>Take the one that you mean out of the zip, and name its .ipa file.</source>
      <translation>Nehmen Sie den gemeinten Build aus dem ZIP heraus, und geben Sie dessen .ipa-Datei an.</translation>
    </message>
    <message>
      <source>Test the connection first, which says why.</source>
      <translation>Testen Sie zuerst die Verbindung; das nennt den Grund.</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
      <source>That is not a host key’s fingerprint.</source>
      <translation>Das ist nicht der Fingerabdruck eines Host-Schlüssels.</translation>
    </message>
    <message>
      <source>That is not an address that a phone could open.</source>
      <translation>Diese Adresse könnte kein iPhone öffnen.</translation>
    </message>
    <message>
      <source>That is not an answer to this question.</source>
      <translation>Das ist keine Antwort auf diese Frage.</translation>
    </message>
    <message>
      <source>That is not an install link.</source>
      <translation>Das ist kein Installationslink.</translation>
    </message>
    <message>
      <source>That is not the passphrase of the key “{path}”.</source>
      <translation>Das ist nicht die Passphrase des Schlüssels „{path}“.</translation>
    </message>
    <message>
      <source>That is too long for a QR code.</source>
      <translation>Das ist zu lang für einen QR-Code.</translation>
    </message>
    <message>
      <source>The CA file “{file}” can’t be used.</source>
      <translation>Die CA-Datei „{file}“ ist nicht verwendbar.</translation>
    </message>
    <message>
      <source>The IPA contains a name that leads out of it: “{name}”.</source>
      <translation>Die IPA enthält einen Namen, der aus ihr hinausführt: „{name}“.</translation>
    </message>
    <message>
      <source>The IPA is packed with a method that iOS can’t unpack.</source>
      <translation>Die IPA ist mit einem Verfahren gepackt, das iOS nicht entpacken kann.</translation>
    </message>
    <message>
      <source>The IPA is protected by a zip password.</source>
      <translation>Die IPA ist mit einem ZIP-Passwort geschützt.</translation>
    </message>
    <message>
      <source>The ProxyCommand for {host} failed.</source>
      <translation>Der ProxyCommand für {host} ist fehlgeschlagen.</translation>
    </message>
    <message>
      <source>The SSH agent can’t be used.</source>
      <translation>Der SSH-Agent ist nicht verwendbar.</translation>
    </message>
    <message>
      <source>The SSH agent doesn’t hold the key “{key}”.</source>
      <translation>Der SSH-Agent hat den Schlüssel „{key}“ nicht.</translation>
    </message>
    <message>
      <source>The SSH settings for {host} can’t be used.</source>
      <translation>Die SSH-Einstellungen für {host} sind nicht verwendbar.</translation>
    </message>
    <message>
      <source>The SSH settings in “{file}” can’t be read.</source>
      <translation>Die SSH-Einstellungen in „{file}“ können nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The app in the IPA has no Info.plist.</source>
      <translation>Die App in der IPA hat keine Info.plist.</translation>
    </message>
    <message>
      <source>The app’s folder could not be made, because other publishers kept getting in between.</source>
      <translation>Der Ordner der App konnte nicht angelegt werden, weil immer wieder andere dazwischenkamen, die auch veröffentlichen.</translation>
    </message>
    <message>
      <source>The app’s provisioning profile can’t be read.</source>
      <translation>Das Provisioning-Profil der App kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The build can’t be kept on this computer.</source>
      <translation>Der Build lässt sich auf diesem Computer nicht ablegen.</translation>
    </message>
    <message>
      <source>The build itself is in place. Publish or refresh once more when they are done.</source>
      <translation>Der Build selbst ist an seinem Platz. Veröffentlichen oder aktualisieren Sie noch einmal, wenn die anderen fertig sind.</translation>
    </message>
    <message>
      <source>The build on the server is not the one that was published.</source>
      <translation>Der Build auf dem Server ist nicht der, der veröffentlicht wurde.</translation>
    </message>
    <message>
      <source>The catalogue could not be settled, because other publishers kept changing the releases.</source>
      <translation>Das Verzeichnis der Apps kam nicht zur Ruhe, weil andere fortwährend Veröffentlichungen änderten.</translation>
    </message>
    <message>
      <source>The certificates of this computer can’t be read or written.</source>
      <translation>Die Zertifikate dieses Computers können nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
      <source>The command line is not complete or not right.</source>
      <translation>Die Befehlszeile ist unvollständig oder falsch.</translation>
    </message>
    <message>
      <source>The commands work without it: see “otadesk --help”.</source>
      <translation>Die Befehle funktionieren auch ohne: siehe „otadesk --help“.</translation>
    </message>
    <message>
      <source>The commands work without one: see “otadesk --help”.</source>
      <translation>Die Befehle gehen ohne: siehe „otadesk --help“.</translation>
    </message>
    <message>
      <source>The connection to {host} broke.</source>
      <translation>Die Verbindung zu {host} ist abgebrochen.</translation>
    </message>
    <message>
      <source>The copy on the server differs from the original, and can’t be removed.</source>
      <translation>Die Kopie auf dem Server weicht vom Original ab und lässt sich nicht entfernen.</translation>
    </message>
    <message>
      <source>The copy on the server differs from the original.</source>
      <translation>Die Kopie auf dem Server weicht vom Original ab.</translation>
    </message>
    <message>
      <source>The disk or the account’s quota may be full. Try again.</source>
      <translation>Vielleicht ist das Laufwerk oder das Kontingent des Kontos voll. Versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>The file can’t be read any more.</source>
      <translation>Die Datei kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
      <source>The file can’t be read.</source>
      <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The file can’t be written there.</source>
      <translation>Die Datei kann dort nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The file changed after it was looked at.</source>
      <translation>Die Datei wurde geändert, nachdem sie geprüft wurde.</translation>
    </message>
    <message>
      <source>The file changed while it was being published.</source>
      <translation>Die Datei wurde geändert, während sie veröffentlicht wurde.</translation>
    </message>
    <message>
      <source>The file changed while it was read.</source>
      <translation>Die Datei wurde geändert, während sie gelesen wurde.</translation>
    </message>
    <message>
      <source>The file is a zip bomb: it would fill a phone many times over.</source>
      <translation>Die Datei ist eine ZIP-Bombe: Sie würde ein iPhone viele Male füllen.</translation>
    </message>
    <message>
      <source>The file is damaged and can’t be read as an IPA.</source>
      <translation>Die Datei ist beschädigt und kann nicht als IPA gelesen werden.</translation>
    </message>
    <message>
      <source>The file is incomplete: it begins like an IPA, but its end is missing.</source>
      <translation>Die Datei ist unvollständig: Sie beginnt wie eine IPA, aber ihr Ende fehlt.</translation>
    </message>
    <message>
      <source>The file is no longer there.</source>
      <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
      <source>The file lists more entries than any app has.</source>
      <translation>Die Datei nennt mehr Einträge, als eine App je hat.</translation>
    </message>
    <message>
      <source>The file that was being copied can’t be read any more.</source>
      <translation>Die Datei, die gerade kopiert wurde, kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
      <source>The file that was being sent can’t be read any more.</source>
      <translation>Die Datei, die gerade gesendet wurde, kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
      <source>The folder in “{name}” must be called Payload, with a capital P.</source>
      <translation>Der Ordner in „{name}“ muss Payload heißen, mit großem P.</translation>
    </message>
    <message>
      <source>The icon can’t be written there.</source>
      <translation>Das Symbol kann dort nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The jump host can’t reach {host}.</source>
      <translation>Der Jump-Host erreicht {host} nicht.</translation>
    </message>
    <message>
      <source>The jump hosts of {host} lead in a circle.</source>
      <translation>Die Jump-Hosts von {host} führen im Kreis.</translation>
    </message>
    <message>
      <source>The key file “{path}” can’t be read.</source>
      <translation>Die Schlüsseldatei „{path}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The key in “{path}” is of a kind that can’t be used from a file.</source>
      <translation>Der Schlüssel in „{path}“ ist von einer Art, die sich aus einer Datei nicht verwenden lässt.</translation>
    </message>
    <message>
      <source>The key of {host} has been revoked.</source>
      <translation>Der Schlüssel von {host} wurde widerrufen.</translation>
    </message>
    <message>
      <source>The key of {host} is not the one that was confirmed.</source>
      <translation>Der Schlüssel von {host} ist nicht der, der bestätigt wurde.</translation>
    </message>
    <message>
      <source>The key “{path}” is locked with a passphrase.</source>
      <translation>Der Schlüssel „{path}“ ist mit einer Passphrase geschützt.</translation>
    </message>
    <message>
      <source>The keychain did not let go of what is saved for this server.</source>
      <translation>Der Schlüsselbund hat nicht herausgegeben, was für diesen Server gespeichert ist.</translation>
    </message>
    <message>
      <source>The list can’t be written there.</source>
      <translation>Die Liste kann dort nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The list of devices can’t be read.</source>
      <translation>Die Geräteliste kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The list of devices is too large.</source>
      <translation>Die Geräteliste ist zu groß.</translation>
    </message>
    <message>
      <source>The network drive with “{place}” is away.</source>
      <translation>Das Netzlaufwerk mit „{place}“ ist nicht verbunden.</translation>
    </message>
    <message>
      <source>The output can’t be written.</source>
      <translation>Die Ausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The page could not be settled, because other publishers kept changing the releases.</source>
      <translation>Die Seite konnte nicht abgeschlossen werden, weil andere die Releases immer wieder änderten.</translation>
    </message>
    <message>
      <source>The password on standard input is not in this terminal’s encoding.</source>
      <translation>Das Passwort auf der Standardeingabe entspricht nicht der Zeichencodierung dieses Terminals.</translation>
    </message>
    <message>
      <source>The release changed at the same moment from another computer.</source>
      <translation>Das Release wurde im selben Moment von einem anderen Computer geändert.</translation>
    </message>
    <message>
      <source>The release notes are not UTF-8 text.</source>
      <translation>Die Versionshinweise sind kein UTF-8-Text.</translation>
    </message>
    <message>
      <source>The release notes are too long.</source>
      <translation>Die Versionshinweise sind zu lang.</translation>
    </message>
    <message>
      <source>The release notes can’t be read.</source>
      <translation>Die Versionshinweise können nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The sample can’t be written.</source>
      <translation>Das Beispiel kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <source>The server refused to change or read “{place}” and doesn’t say why.</source>
      <translation>Der Server hat „{place}“ nicht geändert oder gelesen und sagt nicht, warum.</translation>
    </message>
    <message>
      <source>The server takes: {methods}</source>
      <translation>Der Server nimmt: {methods}</translation>
    </message>
    <message>
      <source>The server took no more, and doesn’t say why.</source>
      <translation>Der Server hat nichts mehr angenommen und sagt nicht, warum.</translation>
    </message>
    <message>
      <source>The server “{name}” can’t be saved.</source>
      <translation>Der Server „{name}“ kann nicht gespeichert werden.</translation>
    </message>
    <message>
      <source>The server’s SSH software is probably very old or very restricted: ask for AES and ECDH or Ed25519.</source>
      <translation>Die SSH-Software des Servers ist vermutlich sehr alt oder stark eingeschränkt: Bitten Sie um AES und ECDH oder Ed25519.</translation>
    </message>
    <message>
      <source>The settings are as they were before. Look at the folder’s owner and free space.</source>
      <translation>Die Einstellungen sind, wie sie vorher waren. Prüfen Sie, wem der Ordner gehört und ob dort Platz ist.</translation>
    </message>
    <message>
      <source>The settings are sound; there is nothing to recover.</source>
      <translation>Die Einstellungen sind in Ordnung; es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
      <source>The settings can’t be read.</source>
      <translation>Die Einstellungen können nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The settings can’t be saved.</source>
      <translation>Die Einstellungen können nicht gespeichert werden.</translation>
    </message>
    <message>
      <source>The settings file is damaged.</source>
      <translation>Die Einstellungsdatei ist beschädigt.</translation>
    </message>
    <message>
      <source>The settings were written by a newer otadesk.</source>
      <translation>Die Einstellungen wurden von einem neueren otadesk geschrieben.</translation>
    </message>
    <message>
      <source>The test file can’t be fetched over the public address.</source>
      <translation>Die Testdatei lässt sich über die öffentliche Adresse nicht abrufen.</translation>
    </message>
    <message>
      <source>The texts of this release are too long.</source>
      <translation>Die Texte dieses Releases sind zu lang.</translation>
    </message>
    <message>
      <source>The web server does not read .htaccess files here.</source>
      <translation>Der Webserver liest hier keine .htaccess-Dateien.</translation>
    </message>
    <message>
      <source>The web server reads .htaccess files but forbids these settings in them.</source>
      <translation>Der Webserver liest .htaccess-Dateien, verbietet darin aber diese Einstellungen.</translation>
    </message>
    <message>
      <source>The window needs Qt, which is not installed here.</source>
      <translation>Das Fenster braucht Qt, das hier nicht installiert ist.</translation>
    </message>
    <message>
      <source>The zip is damaged: a build in it can’t be taken out whole.</source>
      <translation>Das Zip ist beschädigt: Ein Build darin lässt sich nicht vollständig entpacken.</translation>
    </message>
    <message>
      <source>There is a .htaccess already that otadesk did not write, or that was changed.</source>
      <translation>Es gibt schon eine .htaccess, die nicht von otadesk stammt oder geändert wurde.</translation>
    </message>
    <message>
      <source>There is more than one app in the IPA.</source>
      <translation>In der IPA ist mehr als eine App.</translation>
    </message>
    <message>
      <source>There is no command and no file called “{word}”.</source>
      <translation>Es gibt weder einen Befehl noch eine Datei namens „{word}“.</translation>
    </message>
    <message>
      <source>There is no device called “{name}”.</source>
      <translation>Es gibt kein Gerät namens „{name}“.</translation>
    </message>
    <message>
      <source>There is no device with the UDID “{udid}”.</source>
      <translation>Es gibt kein Gerät mit der UDID „{udid}“.</translation>
    </message>
    <message>
      <source>There is no display here to show the window on.</source>
      <translation>Hier gibt es keinen Bildschirm für das Fenster.</translation>
    </message>
    <message>
      <source>There is no file “{name}”.</source>
      <translation>Es gibt keine Datei „{name}“.</translation>
    </message>
    <message>
      <source>There is no key file “{path}”.</source>
      <translation>Es gibt keine Schlüsseldatei „{path}“.</translation>
    </message>
    <message>
      <source>There is no key to show to {host}.</source>
      <translation>Es gibt keinen Schlüssel, der {host} gezeigt werden könnte.</translation>
    </message>
    <message>
      <source>There is no option “{option}”.</source>
      <translation>Die Option „{option}“ gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no release “{release}” on {place}.</source>
      <translation>Auf {place} gibt es kein Release „{release}“.</translation>
    </message>
    <message>
      <source>There is no room left on the disk.</source>
      <translation>Auf der Festplatte ist kein Platz mehr.</translation>
    </message>
    <message>
      <source>There is no room left on the server.</source>
      <translation>Auf dem Server ist kein Platz mehr.</translation>
    </message>
    <message>
      <source>There is no server called “{name}”.</source>
      <translation>Es gibt keinen Server namens „{name}“.</translation>
    </message>
    <message>
      <source>There is no server named {host}.</source>
      <translation>Einen Server namens {host} gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no such question about a device.</source>
      <translation>Diese Frage zu einem Gerät gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no “{place}” on the server.</source>
      <translation>„{place}“ gibt es auf dem Server nicht.</translation>
    </message>
    <message>
      <source>There is no “{place}”.</source>
      <translation>„{place}“ gibt es nicht.</translation>
    </message>
    <message>
      <source>There was no password on standard input.</source>
      <translation>Auf der Standardeingabe kam kein Passwort.</translation>
    </message>
    <message>
      <source>This computer can’t be reached at port {port}.</source>
      <translation>Dieser Computer ist über Port {port} nicht erreichbar.</translation>
    </message>
    <message>
      <source>This computer can’t serve testers.</source>
      <translation>Dieser Computer kann keine Tester bedienen.</translation>
    </message>
    <message>
      <source>This device is already in the list, as “{name}”.</source>
      <translation>Dieses Gerät ist schon in der Liste, als „{name}“.</translation>
    </message>
    <message>
      <source>This file holds no servers.</source>
      <translation>Diese Datei enthält keine Server.</translation>
    </message>
    <message>
      <source>This file is not a list of devices.</source>
      <translation>Diese Datei ist keine Geräteliste.</translation>
    </message>
    <message>
      <source>This release is no longer on the server.</source>
      <translation>Dieses Release ist nicht mehr auf dem Server.</translation>
    </message>
    <message>
      <source>This server is no longer in the settings.</source>
      <translation>Dieser Server steht nicht mehr in den Einstellungen.</translation>
    </message>
    <message>
      <source>To add the devices that it lists, drop it under Devices. To publish, choose the .ipa.</source>
      <translation>Um die Geräte darin hinzuzufügen, legen Sie es unter „Geräte“ ab. Zum Veröffentlichen wählen Sie die .ipa.</translation>
    </message>
    <message>
      <source>Try again in a minute.</source>
      <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <source>Try again in a moment; nothing was changed.</source>
      <translation>Versuchen Sie es gleich noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Try again when the server answers; what is complete there stays.</source>
      <translation>Versuchen Sie es erneut, wenn der Server wieder antwortet; was dort vollständig ist, bleibt.</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the server is overloaded or not running properly.</source>
      <translation>Versuchen Sie es erneut; wenn es wieder geschieht, ist der Server überlastet oder teilweise ausgefallen.</translation>
    </message>
    <message>
      <source>Try the command of your SSH settings in a terminal.</source>
      <translation>Probieren Sie den Befehl aus Ihren SSH-Einstellungen in einem Terminal aus.</translation>
    </message>
    <message>
      <source>Type it once more. Some servers let an account in again only after a while.</source>
      <translation>Geben Sie es noch einmal ein. Manche Server lassen ein Konto erst nach einer Weile wieder zu.</translation>
    </message>
    <message>
      <source>Type the passphrase, or add the key to your SSH agent.</source>
      <translation>Geben Sie die Passphrase ein, oder fügen Sie den Schlüssel Ihrem SSH-Agenten hinzu.</translation>
    </message>
    <message>
      <source>Unlock the keychain, then try again.</source>
      <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Unpack it, and drop the .ipa that is in it.</source>
      <translation>Entpacken Sie es, und legen Sie die .ipa, die darin ist, hier ab.</translation>
    </message>
    <message>
      <source>Unzip it, and drop the .ipa that is in it.</source>
      <translation>Entpacken Sie es, und legen Sie die .ipa, die darin ist, hier ab.</translation>
    </message>
    <message>
      <source>Unzip it, open it in Xcode’s Organizer, and choose Distribute App.</source>
      <translation>Entpacken Sie es, öffnen Sie es im Organizer von Xcode, und wählen Sie „Distribute App“.</translation>
    </message>
    <message>
      <source>Update otadesk, or point OTADESK_HOME at another folder.</source>
      <translation>Aktualisieren Sie otadesk, oder lassen Sie OTADESK_HOME auf einen anderen Ordner zeigen.</translation>
    </message>
    <message>
      <source>Use Apple’s form for several devices, or a table with the columns UDID and Name.</source>
      <translation>Verwenden Sie Apples Format für mehrere Geräte oder eine Tabelle mit den Spalten UDID und Name.</translation>
    </message>
    <message>
      <source>Use ProxyJump in your SSH settings, or name the jump host in the server’s settings.</source>
      <translation>Verwenden Sie ProxyJump in Ihren SSH-Einstellungen, oder nennen Sie den Jump-Host in den Einstellungen des Servers.</translation>
    </message>
    <message>
      <source>Use a folder and an address without quotation marks, brackets or control characters.</source>
      <translation>Verwenden Sie einen Ordner und eine Adresse ohne Anführungszeichen, Klammern und Steuerzeichen.</translation>
    </message>
    <message>
      <source>Wait until the export is finished, then try again.</source>
      <translation>Warten Sie, bis der Export fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <source>Write it as “user@host:port”; several are separated by commas.</source>
      <translation>Schreiben Sie ihn als „user@host:port“, mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
      <source>You may not change or read “{place}”.</source>
      <translation>Sie dürfen „{place}“ nicht ändern oder lesen.</translation>
    </message>
    <message>
      <source>Zip the folder Payload again with another program, such as 7-Zip or tar.</source>
      <translation>Packen Sie den Ordner Payload noch einmal mit einem anderen Programm, etwa 7-Zip oder tar.</translation>
    </message>
    <message>
      <source>Zip the folder Payload itself, and name the zip .ipa.</source>
      <translation>Packen Sie den Ordner Payload selbst als ZIP, und geben Sie der Datei die Endung .ipa.</translation>
    </message>
    <message>
      <source>Zip the folder Payload that is in it, and name the zip .ipa.</source>
      <translation>Packen Sie den Ordner Payload darin als ZIP, und geben Sie der Datei die Endung .ipa.</translation>
    </message>
    <message>
      <source>iOS can’t install from this address.</source>
      <translation>Von dieser Adresse kann iOS nicht installieren.</translation>
    </message>
    <message>
      <source>no answer within {seconds} s</source>
      <translation>keine Antwort innerhalb von {seconds} s</translation>
    </message>
    <message>
      <source>otadesk can’t write to its own folder.</source>
      <translation>otadesk kann nicht in seinen eigenen Ordner schreiben.</translation>
    </message>
    <message>
      <source>{advice} The server also takes a password: choose Password under Sign in with.</source>
      <translation>{advice} Der Server nimmt auch ein Passwort: Wählen Sie „Passwort“ unter „Anmelden mit“.</translation>
    </message>
    <message>
      <source>{hint} What was sent is kept: the next try sends only the rest.</source>
      <translation>{hint} Was gesendet wurde, bleibt erhalten: Der nächste Versuch sendet nur den Rest.</translation>
    </message>
    <message>
      <source>{host} accepts none of the keys for {user}.</source>
      <translation>{host} akzeptiert keinen der Schlüssel für {user}.</translation>
    </message>
    <message>
      <source>{host} accepts none of the keys that were tried for {user}.</source>
      <translation>{host} akzeptiert keinen der Schlüssel, die für {user} versucht wurden.</translation>
    </message>
    <message>
      <source>{host} and otadesk have no encryption method in common.</source>
      <translation>{host} und otadesk haben kein gemeinsames Verfahren, die Verbindung zu sichern.</translation>
    </message>
    <message>
      <source>{host} asks for a password.</source>
      <translation>{host} fragt nach einem Passwort.</translation>
    </message>
    <message>
      <source>{host} asks for the password of {user}.</source>
      <translation>{host} fragt nach dem Passwort von {user}.</translation>
    </message>
    <message>
      <source>{host} asks something before it lets us in.</source>
      <translation>{host} fragt etwas, bevor die Anmeldung weitergeht.</translation>
    </message>
    <message>
      <source>{host} can’t be reached.</source>
      <translation>{host} ist nicht erreichbar.</translation>
    </message>
    <message>
      <source>{host} closed the connection.</source>
      <translation>{host} hat die Verbindung geschlossen.</translation>
    </message>
    <message>
      <source>{host} didn’t accept the answers of {user}.</source>
      <translation>{host} hat die Antworten von {user} nicht akzeptiert.</translation>
    </message>
    <message>
      <source>{host} didn’t accept the password of {user}.</source>
      <translation>{host} hat das Passwort von {user} nicht akzeptiert.</translation>
    </message>
    <message>
      <source>{host} didn’t let us in.</source>
      <translation>{host} hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
      <source>{host} doesn’t answer as an SSH server.</source>
      <translation>{host} antwortet nicht wie ein SSH-Server.</translation>
    </message>
    <message>
      <source>{host} doesn’t answer.</source>
      <translation>{host} antwortet nicht.</translation>
    </message>
    <message>
      <source>{host} doesn’t talk SSH as otadesk knows it.</source>
      <translation>{host} spricht kein SSH, wie otadesk es kennt.</translation>
    </message>
    <message>
      <source>{host} let us in but doesn’t serve files by SFTP.</source>
      <translation>{host} hat die Anmeldung angenommen, bietet aber kein SFTP.</translation>
    </message>
    <message>
      <source>{host} let us in but then refused what we asked for.</source>
      <translation>{host} hat die Anmeldung angenommen, aber alles Weitere abgelehnt.</translation>
    </message>
    <message>
      <source>{host} refuses connections at this port.</source>
      <translation>{host} lehnt Verbindungen an diesem Port ab.</translation>
    </message>
    <message>
      <source>{host} stopped responding.</source>
      <translation>{host} antwortet nicht mehr.</translation>
    </message>
    <message>
      <source>{host} takes no keys from {user}.</source>
      <translation>{host} nimmt von {user} keine Schlüssel an.</translation>
    </message>
    <message>
      <source>{host} wants more to let {user} in: {methods}.</source>
      <translation>{host} verlangt mehr, um {user} zuzulassen: {methods}.</translation>
    </message>
    <message>
      <source>{name} is not a property list that can be read.</source>
      <translation>{name} ist keine lesbare Property-Liste.</translation>
    </message>
    <message>
      <source>{name} needs {needed}, {free} are free on this computer.</source>
      <translation>{name} braucht {needed}, auf diesem Computer sind {free} frei.</translation>
    </message>
    <message>
      <source>{name} needs {needed}, {free} are free on {place}.</source>
      <translation>{name} braucht {needed}, auf {place} sind {free} frei.</translation>
    </message>
    <message>
      <source>{user} may not read “{place}” on the server.</source>
      <translation>{user} darf „{place}“ auf dem Server nicht lesen.</translation>
    </message>
    <message>
      <source>{user} may not write to the folder “{folder}” on the server.</source>
      <translation>{user} darf auf dem Server nicht in den Ordner „{folder}“ schreiben.</translation>
    </message>
    <message>
      <source>“otadesk --help” lists the commands.</source>
      <translation>„otadesk --help“ zeigt die Befehle.</translation>
    </message>
    <message>
      <source>“otadesk check FILE” tells why. --force publishes it all the same.</source>
      <translation>„otadesk check FILE“ nennt den Grund. Mit --force wird er trotzdem veröffentlicht.</translation>
    </message>
    <message>
      <source>“ssh -G {host}” shows how ssh reads them.</source>
      <translation>„ssh -G {host}“ zeigt, wie ssh sie liest.</translation>
    </message>
    <message>
      <source>“{jump}” is not a jump host.</source>
      <translation>„{jump}“ ist kein Jump-Host.</translation>
    </message>
    <message>
      <source>“{name}” can’t be read.</source>
      <translation>„{name}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>“{name}” can’t be read: you may not open it.</source>
      <translation>„{name}“ kann nicht gelesen werden: Sie dürfen die Datei nicht öffnen.</translation>
    </message>
    <message>
      <source>“{name}” has a folder Payload, but no app in it.</source>
      <translation>„{name}“ hat einen Ordner Payload, aber es ist keine App darin.</translation>
    </message>
    <message>
      <source>“{name}” holds a part of an app, not an app.</source>
      <translation>„{name}“ enthält einen Teil einer App, keine App.</translation>
    </message>
    <message>
      <source>“{name}” holds debug symbols, not an app.</source>
      <translation>„{name}“ enthält Debug-Symbole, keine App.</translation>
    </message>
    <message>
      <source>“{name}” holds the files of an app without the folders around them.</source>
      <translation>„{name}“ enthält die Dateien einer App ohne die Ordner darum.</translation>
    </message>
    <message>
      <source>“{name}” in the IPA is far larger than it can be.</source>
      <translation>„{name}“ in der IPA ist viel größer, als es sein dürfte.</translation>
    </message>
    <message>
      <source>“{name}” is a Java archive.</source>
      <translation>„{name}“ ist ein Java-Archiv.</translation>
    </message>
    <message>
      <source>“{name}” is a PDF document.</source>
      <translation>„{name}“ ist ein PDF-Dokument.</translation>
    </message>
    <message>
      <source>“{name}” is a certificate or a key, not an IPA.</source>
      <translation>„{name}“ ist ein Zertifikat oder ein Schlüssel, keine IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a configuration profile, not an IPA.</source>
      <translation>„{name}“ ist ein Konfigurationsprofil, keine IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a folder with several builds in it.</source>
      <translation>„{name}“ ist ein Ordner mit mehreren Builds darin.</translation>
    </message>
    <message>
      <source>“{name}” is a folder, not an IPA.</source>
      <translation>„{name}“ ist ein Ordner, keine IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a picture.</source>
      <translation>„{name}“ ist ein Bild.</translation>
    </message>
    <message>
      <source>“{name}” is a program for another system.</source>
      <translation>„{name}“ ist ein Programm für ein anderes System.</translation>
    </message>
    <message>
      <source>“{name}” is a program, not an IPA.</source>
      <translation>„{name}“ ist ein Programm, keine IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a property list, not an IPA.</source>
      <translation>„{name}“ ist eine Property-Liste, keine IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a provisioning profile, not an IPA.</source>
      <translation>„{name}“ ist ein Provisioning-Profil, keine IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a text file, not an IPA.</source>
      <translation>„{name}“ ist eine Textdatei, keine IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a web page, not an IPA.</source>
      <translation>„{name}“ ist eine Webseite, keine IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a zip with an IPA in it.</source>
      <translation>„{name}“ ist ein ZIP mit einer IPA darin.</translation>
    </message>
    <message>
      <source>“{name}” is a zip with several builds in it.</source>
      <translation>„{name}“ ist ein ZIP mit mehreren Builds darin.</translation>
    </message>
    <message>
      <source>“{name}” is a zip with something else in front, which a phone can’t unpack.</source>
      <translation>Vor dem ZIP in „{name}“ steht etwas anderes; das kann ein iPhone nicht entpacken.</translation>
    </message>
    <message>
      <source>“{name}” is a zip, but there is no app in it.</source>
      <translation>„{name}“ ist ein ZIP, aber es ist keine App darin.</translation>
    </message>
    <message>
      <source>“{name}” is a zipped Xcode archive, not an IPA.</source>
      <translation>„{name}“ ist ein gepacktes Xcode-Archiv, keine IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a zipped app without the folder Payload around it.</source>
      <translation>„{name}“ ist eine gepackte App ohne den Ordner Payload darum.</translation>
    </message>
    <message>
      <source>“{name}” is an Office document.</source>
      <translation>„{name}“ ist ein Office-Dokument.</translation>
    </message>
    <message>
      <source>“{name}” is an Xcode archive, not an IPA.</source>
      <translation>„{name}“ ist ein Xcode-Archiv, keine IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an app for Android, not for iOS.</source>
      <translation>„{name}“ ist eine App für Android, nicht für iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app for HarmonyOS, not for iOS.</source>
      <translation>„{name}“ ist eine App für HarmonyOS, nicht für iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app for Windows, not for iOS.</source>
      <translation>„{name}“ ist eine App für Windows, nicht für iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app for the Mac, not for iOS.</source>
      <translation>„{name}“ ist eine App für den Mac, nicht für iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app’s folder, not an IPA.</source>
      <translation>„{name}“ ist der Ordner einer App, keine IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an install manifest, not an IPA.</source>
      <translation>„{name}“ ist ein Installationsmanifest, keine IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an installer for the Mac, not an IPA.</source>
      <translation>„{name}“ ist ein Installationspaket für den Mac, keine IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an unpacked IPA.</source>
      <translation>„{name}“ ist eine entpackte IPA.</translation>
    </message>
    <message>
      <source>“{name}” is another kind of archive, not an IPA.</source>
      <translation>„{name}“ ist ein Archiv anderer Art, keine IPA.</translation>
    </message>
    <message>
      <source>“{name}” is empty.</source>
      <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
      <source>“{name}” is not a file.</source>
      <translation>„{name}“ ist keine Datei.</translation>
    </message>
    <message>
      <source>“{name}” is not an IPA: it is not even a zip.</source>
      <translation>„{name}“ ist keine IPA: Es ist gar kein ZIP.</translation>
    </message>
    <message>
      <source>“{name}” is only a Git LFS pointer to the IPA.</source>
      <translation>„{name}“ ist nur ein Git-LFS-Verweis auf die IPA.</translation>
    </message>
    <message>
      <source>“{name}” is taken on the server, and it is not a file.</source>
      <translation>„{name}“ gibt es auf dem Server schon, und es ist keine Datei.</translation>
    </message>
    <message>
      <source>“{name}” is taken on the server, and it is not a folder.</source>
      <translation>„{name}“ gibt es auf dem Server schon, und es ist kein Ordner.</translation>
    </message>
    <message>
      <source>“{name}” was zipped one folder too high: Payload must be at the top.</source>
      <translation>„{name}“ wurde einen Ordner zu hoch gepackt: Payload muss ganz oben liegen.</translation>
    </message>
    <message>
      <source>“{name}” was zipped with backslashes between its folders, which only Windows understands.</source>
      <translation>„{name}“ wurde mit umgekehrten Schrägstrichen zwischen den Ordnern gepackt, was nur Windows versteht.</translation>
    </message>
    <message>
      <source>“{path}” is a key in PuTTY’s format.</source>
      <translation>„{path}“ ist ein Schlüssel im Format von PuTTY.</translation>
    </message>
    <message>
      <source>“{path}” is not a name that Windows can have.</source>
      <translation>„{path}“ ist kein Name, den es unter Windows geben kann.</translation>
    </message>
    <message>
      <source>“{path}” is not a path inside the published folder.</source>
      <translation>„{path}“ ist kein Pfad innerhalb des veröffentlichten Ordners.</translation>
    </message>
    <message>
      <source>“{path}” is not a private key.</source>
      <translation>„{path}“ ist kein privater Schlüssel.</translation>
    </message>
    <message>
      <source>“{path}” is the public half of a key.</source>
      <translation>„{path}“ ist die öffentliche Hälfte eines Schlüssels.</translation>
    </message>
    <message>
      <source>“{pin}” is not a confirmed host key.</source>
      <translation>„{pin}“ ist kein bestätigter Host-Schlüssel.</translation>
    </message>
    <message>
      <source>“{place}” can’t be changed or read.</source>
      <translation>„{place}“ kann nicht geändert oder gelesen werden.</translation>
    </message>
    <message>
      <source>“{place}” exists already.</source>
      <translation>„{place}“ gibt es bereits.</translation>
    </message>
    <message>
      <source>“{place}” exists on the server already.</source>
      <translation>„{place}“ gibt es auf dem Server bereits.</translation>
    </message>
    <message numerus="yes">
      <source>“{place}” has {found} bytes on the server, but {sent} were sent.</source>
      <extracomment>Counts {found}. For one: “{place}” has one byte on the server, but {sent} were sent.</extracomment>
      <translation>
        <numerusform>„{place}“ hat auf dem Server ein Byte, gesendet wurden aber {sent}.</numerusform>
        <numerusform>„{place}“ hat auf dem Server {found} Byte, gesendet wurden aber {sent}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{place}” has {found} bytes, but {size} were written.</source>
      <extracomment>Counts {found}. For one: “{place}” has one byte, but {size} were written.</extracomment>
      <translation>
        <numerusform>„{place}“ hat ein Byte, geschrieben wurden aber {size}.</numerusform>
        <numerusform>„{place}“ hat {found} Byte, geschrieben wurden aber {size}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{place}” is larger than the {limit} bytes it may have.</source>
      <extracomment>Counts {limit}. For one: “{place}” is larger than the one byte it may have.</extracomment>
      <translation>
        <numerusform>„{place}“ ist größer als das eine erlaubte Byte.</numerusform>
        <numerusform>„{place}“ ist größer als die erlaubten {limit} Byte.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{place}” is not a name that a server can have.</source>
      <translation>„{place}“ ist kein Name, den es auf einem Server geben kann.</translation>
    </message>
    <message>
      <source>“{place}” is not a name that this computer can have.</source>
      <translation>„{place}“ ist kein Name, den es auf diesem Computer geben kann.</translation>
    </message>
    <message>
      <source>“{place}” lies too deep to be deleted.</source>
      <translation>„{place}“ liegt zu tief, um gelöscht zu werden.</translation>
    </message>
  </context>
  <context>
    <name>Fact</name>
    <message>
      <source>This one would be {name}.</source>
      <translation>Dieser hieße {name}.</translation>
    </message>
    <message>
      <source>a number in it can’t be used</source>
      <translation>eine Zahl darin ist nicht verwendbar</translation>
    </message>
    <message>
      <source>expected {known}; the server offers {offered}</source>
      <translation>erwartet {known}; der Server bietet {offered}</translation>
    </message>
    <message>
      <source>it closed the connection</source>
      <translation>er hat die Verbindung geschlossen</translation>
    </message>
    <message>
      <source>it doesn’t list its keys</source>
      <translation>er nennt seine Schlüssel nicht</translation>
    </message>
    <message>
      <source>it is larger than {most} MB</source>
      <translation>sie ist größer als {most} MB</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
      <source>it is not a JSON object</source>
      <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
      <source>it refused to sign</source>
      <translation>er hat das Signieren verweigert</translation>
    </message>
    <message numerus="yes">
      <source>its answer has {size} bytes</source>
      <extracomment>Counts {size}. For one: its answer has {size} byte</extracomment>
      <translation>
        <numerusform>seine Antwort hat {size} Byte</numerusform>
        <numerusform>seine Antwort hat {size} Byte</numerusform>
      </translation>
    </message>
    <message>
      <source>its list of keys is cut short</source>
      <translation>seine Liste der Schlüssel ist abgeschnitten</translation>
    </message>
    <message>
      <source>its {key} is missing or can’t be used</source>
      <translation>{key} fehlt darin oder ist nicht verwendbar</translation>
    </message>
    <message>
      <source>line {line} can’t be read</source>
      <translation>Zeile {line} kann nicht gelesen werden</translation>
    </message>
    <message>
      <source>no answer in time</source>
      <translation>keine Antwort zur rechten Zeit</translation>
    </message>
    <message>
      <source>the version before it is {file}</source>
      <translation>die Fassung davor ist {file}</translation>
    </message>
    <message>
      <source>what an older otadesk wrote can’t be brought up to date</source>
      <translation>was ein älteres otadesk geschrieben hat, lässt sich nicht auf den neuen Stand bringen</translation>
    </message>
    <message>
      <source>{agent}: {reason}</source>
      <translation>{agent}: {reason}</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters</source>
      <extracomment>Counts {count}. For one: {count} character</extracomment>
      <translation>
        <numerusform>{count} Zeichen</numerusform>
        <numerusform>{count} Zeichen</numerusform>
      </translation>
    </message>
    <message>
      <source>{file}: version {version}; this otadesk knows up to {known}</source>
      <translation>{file}: Version {version}; dieses otadesk kennt nur Versionen bis {known}</translation>
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation>{file}: {problem}</translation>
    </message>
    <message>
      <source>{folder}: {missing} more are needed</source>
      <translation>{folder}: {missing} fehlen</translation>
    </message>
    <message>
      <source>{path}: more than {most} MB</source>
      <translation>{path}: mehr als {most} MB</translation>
    </message>
    <message>
      <source>{size} bytes; {most} are allowed</source>
      <translation>{size} Byte; {most} sind erlaubt</translation>
    </message>
    <message>
      <source>{size} of {most} bytes</source>
      <translation>{size} von {most} Byte</translation>
    </message>
    <message>
      <source>{url} answers {status}</source>
      <translation>{url} antwortet mit {status}</translation>
    </message>
    <message>
      <source>{url} is sent without a type</source>
      <translation>{url} wird ohne Typ gesendet</translation>
    </message>
    <message>
      <source>{url} is sent {type}</source>
      <translation>{url} wird als {type} gesendet</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>A catalogue would give private links away. Use open links with it, or leave it out.</source>
      <translation>Ein Verzeichnis würde private Links verraten. Verwende dazu offene Links, oder verzichte darauf.</translation>
    </message>
    <message>
      <source>A port is a number from 1 to 65535; 22 is usual.</source>
      <translation>Ein Port ist eine Zahl von 1 bis 65535; üblich ist 22.</translation>
    </message>
    <message>
      <source>Another server has this name.</source>
      <translation>Ein anderer Server heißt schon so.</translation>
    </message>
    <message>
      <source>Choose how to sign in.</source>
      <translation>Wählen Sie, wie Sie sich anmelden.</translation>
    </message>
    <message>
      <source>Choose the private key to sign in with.</source>
      <translation>Wählen Sie den privaten Schlüssel für die Anmeldung.</translation>
    </message>
    <message>
      <source>Enter how many kilobytes a second an upload may take, or 0 for no limit.</source>
      <translation>Geben Sie ein, wie viele Kilobyte in der Sekunde ein Upload belegen darf, oder 0 für keine Grenze.</translation>
    </message>
    <message>
      <source>Enter how many releases to keep, or 0 to keep them all.</source>
      <translation>Geben Sie ein, wie viele Releases behalten werden, oder 0 für alle.</translation>
    </message>
    <message>
      <source>Enter the folder on the server that the web server serves.</source>
      <translation>Geben Sie den Ordner auf dem Server ein, den der Webserver zeigt.</translation>
    </message>
    <message>
      <source>Enter the https address under which testers find this folder.</source>
      <translation>Geben Sie die https-Adresse ein, unter der Tester diesen Ordner finden.</translation>
    </message>
    <message>
      <source>Enter the server’s name alone, without “sftp://” or a path.</source>
      <translation>Geben Sie nur den Namen des Servers ein, ohne „sftp://“ und ohne Pfad.</translation>
    </message>
    <message>
      <source>Enter the server’s name alone; the port has a field of its own.</source>
      <translation>Geben Sie nur den Namen des Servers ein; für den Port gibt es ein eigenes Feld.</translation>
    </message>
    <message>
      <source>Enter the server’s name alone; the user has a field of its own.</source>
      <translation>Geben Sie nur den Namen des Servers ein; für den Benutzer gibt es ein eigenes Feld.</translation>
    </message>
    <message>
      <source>Enter the server’s name or address, or an alias from ~/.ssh/config.</source>
      <translation>Geben Sie den Namen oder die Adresse des Servers ein oder einen Alias aus ~/.ssh/config.</translation>
    </message>
    <message>
      <source>Give the server a name, such as “Staging”.</source>
      <translation>Geben Sie dem Server einen Namen, zum Beispiel „Staging“.</translation>
    </message>
    <message>
      <source>Leave out everything from “?” or “#” on: the address of a folder has neither.</source>
      <translation>Lassen Sie alles ab „?“ oder „#“ weg: Die Adresse eines Ordners hat beides nicht.</translation>
    </message>
    <message>
      <source>Leave out line breaks and other unprintable characters.</source>
      <translation>Lassen Sie Zeilenumbrüche und andere nicht druckbare Zeichen weg.</translation>
    </message>
    <message>
      <source>Leave out the user and the password: everybody with the link would see them.</source>
      <translation>Lassen Sie Benutzer und Passwort weg: Alle, die den Link haben, würden sie sehen.</translation>
    </message>
    <message>
      <source>The address must start with https://; iOS installs from nothing else.</source>
      <translation>Die Adresse muss mit https:// beginnen; anders installiert iOS nicht.</translation>
    </message>
    <message>
      <source>There is no file “{name}” that can be read.</source>
      <translation>Es gibt keine lesbare Datei „{name}“.</translation>
    </message>
    <message>
      <source>This is the public half of a key; choose the file of the same name without “.pub”.</source>
      <translation>Das ist die öffentliche Hälfte eines Schlüssels; wählen Sie die Datei desselben Namens ohne „.pub“.</translation>
    </message>
    <message numerus="yes">
      <source>Use at most {most} characters.</source>
      <extracomment>Counts {most}. For one: Use at most one character.</extracomment>
      <translation>
        <numerusform>Verwenden Sie höchstens ein Zeichen.</numerusform>
        <numerusform>Verwenden Sie höchstens {most} Zeichen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Write special characters of the path percent-encoded, a space as %20.</source>
      <translation>Schreiben Sie Sonderzeichen im Pfad mit Prozentzeichen codiert, ein Leerzeichen als %20.</translation>
    </message>
    <message>
      <source>Write the path with forward slashes, on Windows servers too: /C:/inetpub/apps.</source>
      <translation>Schreiben Sie den Pfad mit Schrägstrichen, auch auf Windows-Servern: /C:/inetpub/apps.</translation>
    </message>
    <message>
      <source>Write the path without “..”.</source>
      <translation>Schreiben Sie den Pfad ohne „..“.</translation>
    </message>
    <message>
      <source>Write the path without “.” and “..”.</source>
      <translation>Schreiben Sie den Pfad ohne „.“ und „..“.</translation>
    </message>
    <message>
      <source>Write the server’s name in its ASCII form, as “xn--mnchen-3ya.example”.</source>
      <translation>Schreiben Sie den Namen des Servers in seiner ASCII-Form, etwa „xn--mnchen-3ya.example“.</translation>
    </message>
    <message>
      <source>Write the whole address: https://, the server’s name and the path.</source>
      <translation>Schreiben Sie die ganze Adresse: https://, den Namen des Servers und den Pfad.</translation>
    </message>
    <message>
      <source>Write the whole path instead of another user’s “~”.</source>
      <translation>Schreiben Sie den ganzen Pfad statt „~“ eines anderen Benutzers.</translation>
    </message>
    <message>
      <source>“{entry}” is not a host key in the form [host]:port SHA256:….</source>
      <translation>„{entry}“ ist kein Host-Schlüssel der Form [host]:port SHA256:….</translation>
    </message>
    <message>
      <source>“{hop}” is not a jump host; write user@host:port, more than one with commas.</source>
      <translation>„{hop}“ ist kein Jump-Host; schreiben Sie user@host:port, mehrere mit Kommas.</translation>
    </message>
    <message>
      <source>“{host}” is not the name or address of a server.</source>
      <translation>„{host}“ ist weder der Name noch die Adresse eines Servers.</translation>
    </message>
    <message>
      <source>“{url}” is not a web address.</source>
      <translation>„{url}“ ist keine Webadresse.</translation>
    </message>
    <message>
      <source>“{user}” is not a user’s name.</source>
      <translation>„{user}“ ist kein Benutzername.</translation>
    </message>
  </context>
  <context>
    <name>Finding</name>
    <message>
      <source>A bundle inside the app has the wrong identifier</source>
      <translation>Ein Bundle in der App hat die falsche Bundle-ID</translation>
    </message>
    <message>
      <source>A cache answers with an older file</source>
      <translation>Ein Cache antwortet mit einer älteren Datei</translation>
    </message>
    <message>
      <source>A file is sent with an unexpected type</source>
      <translation>Eine Datei wird mit einem unerwarteten Typ gesendet</translation>
    </message>
    <message>
      <source>A key of Info.plist holds the wrong kind of value</source>
      <translation>Ein Schlüssel in Info.plist hat einen Wert der falschen Art</translation>
    </message>
    <message>
      <source>A library that the app needs is not in it, or needs a later iOS</source>
      <translation>Eine Bibliothek, die die App braucht, fehlt in ihr oder verlangt ein neueres iOS</translation>
    </message>
    <message>
      <source>A password prompt, or “Cannot connect to” the server.</source>
      <translation>Eine Passwortabfrage, oder „Verbindung zu … nicht möglich“.</translation>
    </message>
    <message>
      <source>A phone can’t unpack the archive while it downloads it</source>
      <translation>Ein iPhone kann das Archiv nicht schon beim Laden entpacken</translation>
    </message>
    <message>
      <source>A symbolic link leads out of the app</source>
      <translation>Ein symbolischer Link führt aus der App hinaus</translation>
    </message>
    <message>
      <source>Add the app for every device to the manifest’s assets: export without app thinning.</source>
      <translation>Nehmen Sie die App für alle Geräte in die Assets des Manifests auf: Exportieren Sie ohne App-Thinning.</translation>
    </message>
    <message>
      <source>After a lost connection the download begins anew.</source>
      <translation>Nach einem Verbindungsabbruch beginnt der Download von vorn.</translation>
    </message>
    <message>
      <source>An Info.plist is missing or can’t be read</source>
      <translation>Eine Info.plist fehlt oder kann nicht gelesen werden</translation>
    </message>
    <message>
      <source>An address is not a complete https address</source>
      <translation>Eine Adresse ist keine vollständige https-Adresse</translation>
    </message>
    <message>
      <source>An extension doesn’t say properly what it extends</source>
      <translation>Eine Erweiterung gibt nicht richtig an, was sie erweitert</translation>
    </message>
    <message>
      <source>An extension needs more than the app itself</source>
      <translation>Eine Erweiterung verlangt mehr als die App selbst</translation>
    </message>
    <message>
      <source>An icon that the manifest names can’t be shown</source>
      <translation>Ein Symbol, das das Manifest nennt, kann nicht angezeigt werden</translation>
    </message>
    <message>
      <source>Answer HEAD like GET, with the file’s Content-Length.</source>
      <translation>Beantworten Sie HEAD wie GET, mit der Größe der Datei als Content-Length.</translation>
    </message>
    <message>
      <source>Apple has banned neither the app nor the team</source>
      <translation>Apple hat weder die App noch das Team gesperrt</translation>
    </message>
    <message>
      <source>Apple has not revoked the signing certificate</source>
      <translation>Apple hat das Signaturzertifikat nicht widerrufen</translation>
    </message>
    <message>
      <source>Archive with the destination “Any iOS Device”, then export.</source>
      <translation>Archivieren Sie mit dem Ziel „Any iOS Device“, und exportieren Sie dann.</translation>
    </message>
    <message>
      <source>Ask whoever manages the device, or allow installing apps in Screen Time.</source>
      <translation>Wenden Sie sich an die Geräteverwaltung, oder erlauben Sie das Installieren von Apps in der Bildschirmzeit.</translation>
    </message>
    <message>
      <source>Build again, and check what scripts write into Info.plist.</source>
      <translation>Bauen Sie neu, und prüfen Sie, was Skripte in Info.plist schreiben.</translation>
    </message>
    <message>
      <source>Build again; CFBundleExecutable in Info.plist must name the program in the bundle.</source>
      <translation>Bauen Sie neu; CFBundleExecutable in Info.plist muss das Programm im Bundle nennen.</translation>
    </message>
    <message>
      <source>Build with the standard architectures, which include arm64.</source>
      <translation>Bauen Sie mit den Standardarchitekturen, zu denen arm64 gehört.</translation>
    </message>
    <message>
      <source>Change the bundle identifier before signing, not after it.</source>
      <translation>Ändern Sie die Bundle-ID vor dem Signieren, nicht danach.</translation>
    </message>
    <message>
      <source>Check the address letter by letter, upper and lower case too, and let the web server read the file.</source>
      <translation>Prüfen Sie die Adresse Buchstabe für Buchstabe, auch Groß- und Kleinschreibung, und ob der Webserver die Datei lesen darf.</translation>
    </message>
    <message>
      <source>Check the host name and the port, that the web server runs, and that no firewall is in the way.</source>
      <translation>Prüfen Sie Hostname und Port, ob der Webserver läuft und ob keine Firewall davorsteht.</translation>
    </message>
    <message>
      <source>Code among the app’s files can’t be loaded</source>
      <translation>Code unter den Dateien der App lässt sich nicht laden</translation>
    </message>
    <message>
      <source>Copy or download the file again; where that doesn’t help, build and export it again.</source>
      <translation>Kopieren oder laden Sie die Datei erneut; wenn das nicht hilft, bauen und exportieren Sie die App neu.</translation>
    </message>
    <message>
      <source>Correct NSExtension in the extension’s Info.plist; NSExtensionPointIdentifier names what it extends.</source>
      <translation>Korrigieren Sie NSExtension in der Info.plist der Erweiterung; NSExtensionPointIdentifier nennt, was sie erweitert.</translation>
    </message>
    <message>
      <source>Correct the group’s prefix, or add the group to the App ID and make the profile anew.</source>
      <translation>Korrigieren Sie das Präfix der Gruppe, oder nehmen Sie die Gruppe in die App-ID auf, und erstellen Sie das Profil neu.</translation>
    </message>
    <message>
      <source>Correct the key in Info.plist; Xcode’s editor shows which kind of value it takes.</source>
      <translation>Korrigieren Sie den Schlüssel in Info.plist; der Editor von Xcode zeigt, welche Art von Wert er verlangt.</translation>
    </message>
    <message>
      <source>Delete that file from the archive; an export writes it anew.</source>
      <translation>Löschen Sie diese Datei aus dem Archiv; ein Export schreibt sie neu.</translation>
    </message>
    <message>
      <source>Delete the App Store’s version from the device, then install.</source>
      <translation>Löschen Sie die App aus dem App Store vom Gerät, und installieren Sie dann.</translation>
    </message>
    <message>
      <source>Delete the earlier app from the device, its data with it, then install.</source>
      <translation>Löschen Sie die frühere App samt ihren Daten vom Gerät, und installieren Sie dann.</translation>
    </message>
    <message>
      <source>Depending on the web server:
{lines}</source>
      <translation>Je nach Webserver:
{lines}</translation>
    </message>
    <message>
      <source>Developer Mode is off</source>
      <translation>Der Entwicklermodus ist aus</translation>
    </message>
    <message>
      <source>Developer Mode is on</source>
      <translation>Der Entwicklermodus ist eingeschaltet</translation>
    </message>
    <message>
      <source>Download the profile again from Apple’s developer portal, then export again with it.</source>
      <translation>Laden Sie das Profil erneut aus Apples Entwicklerportal, und exportieren Sie dann erneut damit.</translation>
    </message>
    <message>
      <source>Each tester installs the authority’s profile, then turns it on in Settings › General › About › Certificate Trust Settings. A certificate from a public authority needs neither.</source>
      <translation>Jeder Tester installiert das Profil der Zertifizierungsstelle und aktiviert es dann unter Einstellungen › Allgemein › Info › Zertifikatsvertrauenseinstellungen. Mit dem Zertifikat einer öffentlichen Stelle entfällt beides.</translation>
    </message>
    <message>
      <source>Enable TLS 1.2 and 1.3 with forward secrecy on this port.</source>
      <translation>Aktivieren Sie an diesem Port TLS 1.2 und 1.3 mit Forward Secrecy.</translation>
    </message>
    <message>
      <source>Enable range requests (Accept-Ranges: bytes).</source>
      <translation>Aktivieren Sie Bereichsanfragen (Accept-Ranges: bytes).</translation>
    </message>
    <message>
      <source>Export again for ad hoc, development or enterprise distribution.</source>
      <translation>Exportieren Sie erneut für die Ad-hoc-, Entwicklungs- oder Enterprise-Verteilung.</translation>
    </message>
    <message>
      <source>Export again with app thinning set to “None”, which fits every device.</source>
      <translation>Exportieren Sie erneut mit App-Thinning „None“; das passt für jedes Gerät.</translation>
    </message>
    <message>
      <source>Export for ad hoc, development or enterprise distribution; that puts embedded.mobileprovision into the app.</source>
      <translation>Exportieren Sie für die Ad-hoc-, Entwicklungs- oder Enterprise-Verteilung; dabei kommt embedded.mobileprovision in die App.</translation>
    </message>
    <message>
      <source>Export for distribution, which sets aps-environment to production.</source>
      <translation>Exportieren Sie für die Verteilung; das setzt aps-environment auf production.</translation>
    </message>
    <message>
      <source>Export the archive again, for ad hoc, development or enterprise distribution.</source>
      <translation>Exportieren Sie das Archiv erneut, für die Ad-hoc-, Entwicklungs- oder Enterprise-Verteilung.</translation>
    </message>
    <message>
      <source>Files in the app were changed, added or removed after signing</source>
      <translation>Dateien in der App wurden nach dem Signieren geändert, hinzugefügt oder entfernt</translation>
    </message>
    <message>
      <source>Fill in kind “software”, a title and the bundle identifier, each of more than one character.</source>
      <translation>Tragen Sie kind „software“, einen Titel und die Bundle-ID ein, jeweils mit mehr als einem Zeichen.</translation>
    </message>
    <message>
      <source>For testers, export for ad hoc distribution.</source>
      <translation>Exportieren Sie für Tester mit der Ad-hoc-Verteilung.</translation>
    </message>
    <message>
      <source>For {server}:
{lines}</source>
      <translation>Für {server}:
{lines}</translation>
    </message>
    <message>
      <source>Free space on the device: the download and the unpacked app need it at the same time.</source>
      <translation>Schaffen Sie Platz auf dem Gerät: Der Download und die entpackte App brauchen ihn gleichzeitig.</translation>
    </message>
    <message>
      <source>From that day on it can’t be installed, and no longer opens where it is.</source>
      <translation>Von diesem Tag an lässt er sich nicht mehr installieren und auch dort nicht mehr öffnen, wo er installiert ist.</translation>
    </message>
    <message>
      <source>Give square PNG files of 57 and 512 pixels, not in Apple’s own form that Xcode writes into apps.</source>
      <translation>Verwenden Sie quadratische PNG-Dateien mit 57 und 512 Pixeln, nicht in Apples eigener Form, die Xcode in Apps schreibt.</translation>
    </message>
    <message>
      <source>Give the extension the app’s deployment target, and no capabilities that the app doesn’t require.</source>
      <translation>Geben Sie der Erweiterung das Deployment Target der App und keine Gerätefunktionen, die die App nicht verlangt.</translation>
    </message>
    <message>
      <source>Give the link target="_top".</source>
      <translation>Geben Sie dem Link target="_top".</translation>
    </message>
    <message>
      <source>Info.plist or another part under the signature was changed after signing</source>
      <translation>Info.plist oder ein anderer Teil unter der Signatur wurde nach dem Signieren geändert</translation>
    </message>
    <message>
      <source>It installs, but won’t open</source>
      <translation>Die App lässt sich installieren, aber nicht öffnen</translation>
    </message>
    <message>
      <source>It works on one network but not, or only slowly, on another, often on mobile data.</source>
      <translation>In einem Netz geht es, in einem anderen nicht oder nur langsam, oft mit mobilen Daten.</translation>
    </message>
    <message>
      <source>Let the filter or firewall pass the user agents of iOS (com.apple.appstored, itunesstored, CFNetwork).</source>
      <translation>Lassen Sie im Filter oder in der Firewall die User-Agents von iOS zu (com.apple.appstored, itunesstored, CFNetwork).</translation>
    </message>
    <message>
      <source>Let the web server listen on IPv4 and IPv6 alike, or take the dead address out of the name’s DNS.</source>
      <translation>Lassen Sie den Webserver auf IPv4 wie auf IPv6 hören, oder nehmen Sie die tote Adresse aus dem DNS-Eintrag des Namens.</translation>
    </message>
    <message>
      <source>Let their owner open them (chmod -R u+rwX Payload), and pack the app again.</source>
      <translation>Erlauben Sie dem Eigentümer, sie zu öffnen (chmod -R u+rwX Payload), und packen Sie die App noch einmal.</translation>
    </message>
    <message>
      <source>META-INF/com.apple.ZipMetadata.plist counts other files than there are</source>
      <translation>META-INF/com.apple.ZipMetadata.plist zählt andere Dateien, als vorhanden sind</translation>
    </message>
    <message>
      <source>Make a new certificate, make the profile anew with it, and sign again.</source>
      <translation>Erstellen Sie ein neues Zertifikat und damit das Profil neu, und signieren Sie erneut.</translation>
    </message>
    <message>
      <source>Make a profile for the app’s platform and export again with it.</source>
      <translation>Erstellen Sie ein Profil für die Plattform der App, und exportieren Sie erneut damit.</translation>
    </message>
    <message>
      <source>Make the app smaller, or load large files after the first start.</source>
      <translation>Verkleinern Sie die App, oder laden Sie große Dateien erst nach dem ersten Start.</translation>
    </message>
    <message>
      <source>Make the code anew from the page’s https address, with four modules of white around it.</source>
      <translation>Erzeugen Sie den Code neu aus der https-Adresse der Seite, mit einem weißen Rand von vier Modulen.</translation>
    </message>
    <message>
      <source>Make the profile anew in Apple’s developer portal, then export again with it.</source>
      <translation>Erstellen Sie das Profil in Apples Entwicklerportal neu, und exportieren Sie dann erneut damit.</translation>
    </message>
    <message>
      <source>Management or Screen Time forbids installing apps</source>
      <translation>Geräteverwaltung oder Bildschirmzeit verbietet das Installieren von Apps</translation>
    </message>
    <message>
      <source>Name each extension as the app plus one more part: com.example.app.share. No two may be alike.</source>
      <translation>Die Bundle-ID jeder Erweiterung ist die der App mit einem weiteren Teil: com.example.app.share. Keine zwei dürfen gleich sein.</translation>
    </message>
    <message>
      <source>Nobody has forbidden installing apps on the device</source>
      <translation>Niemand hat auf dem Gerät das Installieren von Apps verboten</translation>
    </message>
    <message>
      <source>Nothing but a wrong progress while the app downloads.</source>
      <translation>Nichts außer einem falschen Fortschritt, während die App geladen wird.</translation>
    </message>
    <message>
      <source>Nothing is installed; iOS skips the app without a word.</source>
      <translation>Es wird nichts installiert; iOS übergeht die App ohne Meldung.</translation>
    </message>
    <message>
      <source>Nothing over the air, since iOS mends it; Xcode and Apple Configurator call the app not executable.</source>
      <translation>Über das Netz nichts, denn iOS behebt es; Xcode und Apple Configurator nennen die App nicht ausführbar.</translation>
    </message>
    <message>
      <source>One of the host’s addresses does not answer</source>
      <translation>Eine der Adressen des Servers antwortet nicht</translation>
    </message>
    <message>
      <source>Open the app once while the device is online; ppq.apple.com must be reachable.</source>
      <translation>Öffnen Sie die App einmal, während das Gerät online ist; ppq.apple.com muss erreichbar sein.</translation>
    </message>
    <message>
      <source>Open the folder to everybody who knows the address; use a private link to keep others out.</source>
      <translation>Geben Sie den Ordner für alle frei, die seine Adresse kennen; ein privater Link hält andere fern.</translation>
    </message>
    <message>
      <source>Pack it again on macOS or Linux, so that programs stay executable and folders open.</source>
      <translation>Packen Sie es neu unter macOS oder Linux, damit Programme ausführbar und Ordner lesbar bleiben.</translation>
    </message>
    <message>
      <source>Pack it again with zip or ditto: deflated, without a password, without data descriptors.</source>
      <translation>Packen Sie es neu mit zip oder ditto: mit Deflate, ohne Passwort, ohne Data Descriptors.</translation>
    </message>
    <message>
      <source>Pack it again without __MACOSX, .DS_Store and files that are there twice.</source>
      <translation>Packen Sie es neu, ohne __MACOSX, .DS_Store und doppelte Dateien.</translation>
    </message>
    <message>
      <source>Package the app again: one .app in a folder called Payload at the root of the zip.</source>
      <translation>Packen Sie die App neu: eine .app in einem Ordner namens Payload auf der obersten Ebene des ZIP.</translation>
    </message>
    <message>
      <source>Percent-encode the manifest’s address whole, exactly once, in the link’s url= value.</source>
      <translation>Setzen Sie die Adresse des Manifests vollständig und genau einmal prozentcodiert als Wert von url= in den Link.</translation>
    </message>
    <message>
      <source>Publish again, and purge whatever cache or filter stands in front of the server.</source>
      <translation>Veröffentlichen Sie erneut, und leeren Sie jeden Cache oder Filter, der vor dem Server steht.</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest is written anew.</source>
      <translation>Veröffentlichen Sie erneut, damit das Manifest neu geschrieben wird.</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest takes the identifier from the app itself.</source>
      <translation>Veröffentlichen Sie erneut, damit das Manifest die Bundle-ID aus der App selbst übernimmt.</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest takes the version from the app itself.</source>
      <translation>Veröffentlichen Sie erneut, damit das Manifest die Version aus der App selbst übernimmt.</translation>
    </message>
    <message>
      <source>Publish again: the app and its manifest must come from the same build.</source>
      <translation>Veröffentlichen Sie erneut: Die App und ihr Manifest müssen aus demselben Build stammen.</translation>
    </message>
    <message>
      <source>Purge the cache, and let it keep only what lies in release folders, whose files never change.</source>
      <translation>Leeren Sie den Cache, und lassen Sie ihn nur aufbewahren, was in Release-Ordnern liegt; deren Dateien ändern sich nie.</translation>
    </message>
    <message>
      <source>Push messages are set up for development</source>
      <translation>Push-Mitteilungen sind auf Entwicklung eingestellt</translation>
    </message>
    <message>
      <source>Put a copy of the file into the app instead of the link, and sign again.</source>
      <translation>Legen Sie statt des Links eine Kopie der Datei in die App, und signieren Sie erneut.</translation>
    </message>
    <message>
      <source>Put the final https address into the link and the manifest, and send the file from there directly.</source>
      <translation>Setzen Sie die endgültige https-Adresse in den Link und das Manifest, und liefern Sie die Datei direkt von dort.</translation>
    </message>
    <message>
      <source>Put the link into the page as an &lt;a href&gt;, with each &amp; written as &amp;amp; exactly once.</source>
      <translation>Setzen Sie den Link als &lt;a href&gt; in die Seite, und schreiben Sie darin jedes &amp; genau einmal als &amp;amp;.</translation>
    </message>
    <message>
      <source>Recent iOS versions may refuse such an old signature.</source>
      <translation>Neuere iOS-Versionen lehnen eine so alte Signatur womöglich ab.</translation>
    </message>
    <message>
      <source>Register the device’s UDID in Apple’s developer portal, make the profile anew, and export again.</source>
      <translation>Registrieren Sie die UDID des Geräts in Apples Entwicklerportal, erstellen Sie das Profil neu, und exportieren Sie erneut.</translation>
    </message>
    <message>
      <source>Reissue it: RSA of 2048 bits or more or an elliptic curve, SHA-2, the name as subject alternative name, for server authentication, valid for 825 days at most.</source>
      <translation>Lassen Sie es neu ausstellen: RSA ab 2048 Bit oder elliptische Kurve, SHA-2, der Name als „Subject Alternative Name“, für die Serverauthentifizierung, höchstens 825 Tage gültig.</translation>
    </message>
    <message>
      <source>Renew the certificate or the profile, whichever expires first, and publish a new build before.</source>
      <translation>Erneuern Sie das Zertifikat oder das Profil, was immer zuerst abläuft, und veröffentlichen Sie vorher einen neuen Build.</translation>
    </message>
    <message>
      <source>Renew the certificate, make the profile anew with it, and sign again.</source>
      <translation>Erneuern Sie das Zertifikat, erstellen Sie das Profil damit neu, und signieren Sie erneut.</translation>
    </message>
    <message>
      <source>Say on the page that it must be opened in Safari.</source>
      <translation>Sagen Sie auf der Seite, dass sie in Safari geöffnet werden muss.</translation>
    </message>
    <message>
      <source>Send .ipa as application/octet-stream and .plist as text/xml.</source>
      <translation>Senden Sie .ipa als application/octet-stream und .plist als text/xml.</translation>
    </message>
    <message>
      <source>Serve a valid certificate for this name, with every intermediate certificate in the file.</source>
      <translation>Verwenden Sie für diesen Namen ein gültiges Zertifikat, und nehmen Sie alle Zwischenzertifikate in die Datei auf.</translation>
    </message>
    <message>
      <source>Set CFBundleIdentifier to letters, digits, hyphens and periods, such as com.example.app.</source>
      <translation>Setzen Sie CFBundleIdentifier aus Buchstaben, Ziffern, Bindestrichen und Punkten zusammen, etwa com.example.app.</translation>
    </message>
    <message>
      <source>Set CFBundleVersion, and CFBundleShortVersionString if it is there, to a text such as 1.2.</source>
      <translation>Setzen Sie CFBundleVersion und, falls vorhanden, CFBundleShortVersionString auf einen Text wie 1.2.</translation>
    </message>
    <message>
      <source>Set WKCompanionAppBundleIdentifier to the iPhone app’s identifier, and WKApplication to YES.</source>
      <translation>Setzen Sie WKCompanionAppBundleIdentifier auf die Bundle-ID der iPhone-App und WKApplication auf YES.</translation>
    </message>
    <message>
      <source>Set platform-identifier to com.apple.platform.iphoneos, or leave it out.</source>
      <translation>Setzen Sie platform-identifier auf com.apple.platform.iphoneos, oder lassen Sie es weg.</translation>
    </message>
    <message>
      <source>Set the framework to “Embed &amp; Sign”, and give it the app’s deployment target.</source>
      <translation>Stellen Sie das Framework auf „Embed &amp; Sign“, und geben Sie ihm das Deployment Target der App.</translation>
    </message>
    <message>
      <source>Settings › General › Date &amp; Time: set automatically. Keep the device unlocked while it installs.</source>
      <translation>Einstellungen › Allgemein › Datum &amp; Uhrzeit: automatisch einstellen. Halten Sie das Gerät beim Installieren entsperrt.</translation>
    </message>
    <message>
      <source>Settings › General › VPN &amp; Device Management › the team › Trust; iOS 18 restarts for it.</source>
      <translation>Einstellungen › Allgemein › VPN und Geräteverwaltung › das Team › „Vertrauen“; ab iOS 18 mit Neustart.</translation>
    </message>
    <message>
      <source>Settings › Privacy &amp; Security › Developer Mode: switch it on, then restart.</source>
      <translation>Einstellungen › Datenschutz &amp; Sicherheit › Entwicklermodus: einschalten, dann neu starten.</translation>
    </message>
    <message>
      <source>Sign again on macOS 11 or later; other signing tools need DER entitlements switched on.</source>
      <translation>Signieren Sie erneut unter macOS 11 oder neuer; in anderen Signierwerkzeugen müssen DER-Entitlements eingeschaltet sein.</translation>
    </message>
    <message>
      <source>Sign again with a current Xcode.</source>
      <translation>Signieren Sie erneut mit einem aktuellen Xcode.</translation>
    </message>
    <message>
      <source>Sign for distribution, which leaves get-task-allow out.</source>
      <translation>Signieren Sie für die Verteilung; dabei entfällt get-task-allow.</translation>
    </message>
    <message>
      <source>Sign it together with the app, or leave it out where the app doesn’t need it.</source>
      <translation>Signieren Sie ihn zusammen mit der App, oder lassen Sie ihn weg, wenn die App ihn nicht braucht.</translation>
    </message>
    <message>
      <source>Sign it with an ad hoc, development or enterprise profile; export from the archive does that.</source>
      <translation>Signieren Sie sie mit einem Ad-hoc-, Entwicklungs- oder Enterprise-Profil; der Export aus dem Archiv tut das.</translation>
    </message>
    <message>
      <source>Sign the app again, as the last step before packaging.</source>
      <translation>Signieren Sie die App erneut, als letzten Schritt vor dem Packen.</translation>
    </message>
    <message>
      <source>Sign with a certificate of your team; not to be confused with an ad hoc profile.</source>
      <translation>Signieren Sie mit einem Zertifikat Ihres Teams; nicht zu verwechseln mit einem Ad-hoc-Profil.</translation>
    </message>
    <message>
      <source>Sign with a certificate that Apple has issued to your team.</source>
      <translation>Signieren Sie mit einem Zertifikat, das Apple für Ihr Team ausgestellt hat.</translation>
    </message>
    <message>
      <source>Sign with a certificate that the profile contains, or make the profile anew with it.</source>
      <translation>Signieren Sie mit einem Zertifikat aus dem Profil, oder erstellen Sie das Profil mit Ihrem Zertifikat neu.</translation>
    </message>
    <message>
      <source>Sign with the certificate and the profile of one team.</source>
      <translation>Signieren Sie mit Zertifikat und Profil desselben Teams.</translation>
    </message>
    <message>
      <source>Switch the capability on for the App ID, make the profile anew, and export again.</source>
      <translation>Schalten Sie die Capability für die App-ID ein, erstellen Sie das Profil neu, und exportieren Sie erneut.</translation>
    </message>
    <message>
      <source>Take the folder out of sign-in, captcha and single-page rules, so that its files are sent as they are.</source>
      <translation>Nehmen Sie den Ordner von den Regeln für Anmeldung, Captcha und Single-Page-Apps aus, damit seine Dateien unverändert gesendet werden.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing inside a chat or mail app.</source>
      <translation>In einer Chat- oder Mail-App passiert beim Tippen auf „Installieren“ nichts.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing, or iOS refuses the app.</source>
      <translation>Beim Tippen auf „Installieren“ passiert nichts, oder iOS lehnt die App ab.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing, or iOS speaks of an invalid address.</source>
      <translation>Beim Tippen auf „Installieren“ passiert nichts, oder iOS meldet eine ungültige Adresse.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing.</source>
      <translation>Beim Tippen auf „Installieren“ passiert nichts.</translation>
    </message>
    <message>
      <source>Tapping the link does nothing</source>
      <translation>Beim Tippen auf den Link passiert nichts</translation>
    </message>
    <message>
      <source>Testers get an old build, or “Unable to Download App”.</source>
      <translation>Tester erhalten einen alten Build oder „App kann nicht geladen werden“.</translation>
    </message>
    <message>
      <source>Testers have to trust the enterprise developer once</source>
      <translation>Tester müssen dem Unternehmensentwickler einmal vertrauen</translation>
    </message>
    <message>
      <source>Testers must be on the same network or VPN. For everybody else, use a public host name.</source>
      <translation>Tester müssen im selben Netz oder VPN sein. Für alle anderen brauchen Sie einen öffentlichen Hostnamen.</translation>
    </message>
    <message>
      <source>The App Store’s version of the app is not installed</source>
      <translation>Die App ist nicht aus dem App Store installiert</translation>
    </message>
    <message>
      <source>The App Store’s version of the app is on the device</source>
      <translation>Auf dem Gerät ist die App aus dem App Store</translation>
    </message>
    <message>
      <source>The Install link is in a frame and doesn’t leave it</source>
      <translation>Der Installationslink steht in einem Frame und führt nicht heraus</translation>
    </message>
    <message>
      <source>The QR code doesn’t lead to the page</source>
      <translation>Der QR-Code führt nicht zur Seite</translation>
    </message>
    <message>
      <source>The app claims a keychain or app group that its profile doesn’t permit</source>
      <translation>Die App beansprucht eine Schlüsselbund- oder App-Gruppe, die ihr Profil nicht erlaubt</translation>
    </message>
    <message>
      <source>The app claims an entitlement that its profile doesn’t permit</source>
      <translation>Die App beansprucht ein Entitlement, das ihr Profil nicht erlaubt</translation>
    </message>
    <message>
      <source>The app contains no provisioning profile</source>
      <translation>Die App enthält kein Provisioning-Profil</translation>
    </message>
    <message>
      <source>The app doesn’t install, or closes as soon as it is opened.</source>
      <translation>Die App lässt sich nicht installieren oder schließt sich gleich nach dem Öffnen.</translation>
    </message>
    <message>
      <source>The app downloads to the end, then its icon disappears.</source>
      <translation>Die App wird bis zum Ende geladen, dann verschwindet ihr Symbol.</translation>
    </message>
    <message>
      <source>The app has no executable</source>
      <translation>Der App fehlt die ausführbare Datei</translation>
    </message>
    <message>
      <source>The app installs and opens, but fails where it loads this code while it runs.</source>
      <translation>Die App lässt sich installieren und öffnen, scheitert aber dort, wo sie diesen Code im Betrieb lädt.</translation>
    </message>
    <message>
      <source>The app installs, but closes as soon as it is opened.</source>
      <translation>Die App lässt sich installieren, schließt sich aber gleich nach dem Öffnen.</translation>
    </message>
    <message>
      <source>The app installs, but iOS 15 and later ask for an update by its developer when it is opened.</source>
      <translation>Die App lässt sich installieren, aber ab iOS 15 verlangt iOS beim Öffnen eine Aktualisierung durch den Entwickler.</translation>
    </message>
    <message>
      <source>The app installs, but iOS 16 and later ask for Developer Mode when it is opened.</source>
      <translation>Die App lässt sich installieren, aber ab iOS 16 verlangt iOS beim Öffnen den Entwicklermodus.</translation>
    </message>
    <message>
      <source>The app installs, but iOS may deny it what only one of them claims.</source>
      <translation>Die App lässt sich installieren, aber iOS verweigert ihr womöglich, was nur eine von beiden beansprucht.</translation>
    </message>
    <message>
      <source>The app installs, but on some devices without the extension.</source>
      <translation>Die App lässt sich installieren, auf manchen Geräten aber ohne die Erweiterung.</translation>
    </message>
    <message>
      <source>The app installs; whoever compares versions is confused.</source>
      <translation>Die App lässt sich installieren; wer Versionen vergleicht, wird irregeführt.</translation>
    </message>
    <message>
      <source>The app is not built for a device</source>
      <translation>Die App ist nicht für ein Gerät gebaut</translation>
    </message>
    <message>
      <source>The app is not installed with another team’s signature</source>
      <translation>Die App ist nicht mit der Signatur eines anderen Teams installiert</translation>
    </message>
    <message>
      <source>The app is not made for this kind of device</source>
      <translation>Die App ist nicht für diese Art von Gerät gemacht</translation>
    </message>
    <message>
      <source>The app is not signed</source>
      <translation>Die App ist nicht signiert</translation>
    </message>
    <message>
      <source>The app is signed by nobody (“ad hoc” in the sense of codesign)</source>
      <translation>Die App ist von niemandem signiert („ad hoc“ im Sinne von codesign)</translation>
    </message>
    <message>
      <source>The app is signed by the App Store or TestFlight</source>
      <translation>Die App ist vom App Store oder von TestFlight signiert</translation>
    </message>
    <message>
      <source>The app may be debugged (get-task-allow), but its profile doesn’t permit that</source>
      <translation>Die App erlaubt das Debuggen (get-task-allow), ihr Profil aber nicht</translation>
    </message>
    <message>
      <source>The app on the server differs from the manifest’s digests</source>
      <translation>Die App auf dem Server passt nicht zu den Prüfsummen im Manifest</translation>
    </message>
    <message>
      <source>The app opens only with Developer Mode on (iOS 16 and later).</source>
      <translation>Die App lässt sich ab iOS 16 nur mit eingeschaltetem Entwicklermodus öffnen.</translation>
    </message>
    <message>
      <source>The app requires something that this device doesn’t have</source>
      <translation>Die App verlangt etwas, das dieses Gerät nicht hat</translation>
    </message>
    <message>
      <source>The app runs, but gets no push messages from the production service.</source>
      <translation>Die App läuft, bekommt vom Produktionsdienst aber keine Push-Mitteilungen.</translation>
    </message>
    <message>
      <source>The app was signed under another bundle identifier</source>
      <translation>Die App wurde unter einer anderen Bundle-ID signiert</translation>
    </message>
    <message>
      <source>The app’s identifier is not the one that it was signed for</source>
      <translation>Die App-ID ist nicht die, für die die App signiert wurde</translation>
    </message>
    <message>
      <source>The app’s version is missing or is not text</source>
      <translation>Die Version der App fehlt oder ist kein Text</translation>
    </message>
    <message>
      <source>The archive carries App Store metadata from another app or a purchase</source>
      <translation>Das Archiv enthält App-Store-Metadaten einer anderen App oder eines Kaufs</translation>
    </message>
    <message>
      <source>The archive has names that don’t belong in it</source>
      <translation>Das Archiv enthält Namen, die nicht hineingehören</translation>
    </message>
    <message>
      <source>The archive holds folders or files that nobody may open</source>
      <translation>Das Archiv enthält Ordner oder Dateien, die niemand öffnen darf</translation>
    </message>
    <message>
      <source>The archive is damaged or contradicts itself</source>
      <translation>Das Archiv ist beschädigt oder widerspricht sich selbst</translation>
    </message>
    <message>
      <source>The archive is larger than 4 GB</source>
      <translation>Das Archiv ist größer als 4 GB</translation>
    </message>
    <message>
      <source>The archive lost the files’ permissions</source>
      <translation>Im Archiv sind die Zugriffsrechte der Dateien verloren gegangen</translation>
    </message>
    <message>
      <source>The build stops working soon</source>
      <translation>Der Build funktioniert bald nicht mehr</translation>
    </message>
    <message>
      <source>The build was thinned for other devices</source>
      <translation>Der Build wurde per App-Thinning für andere Geräte verkleinert</translation>
    </message>
    <message>
      <source>The bundle identifier is missing or has characters that it can’t have</source>
      <translation>Die Bundle-ID fehlt oder hat unzulässige Zeichen</translation>
    </message>
    <message>
      <source>The camera finds nothing, or opens something else.</source>
      <translation>Die Kamera findet nichts oder öffnet etwas anderes.</translation>
    </message>
    <message>
      <source>The certificate breaks Apple’s rules</source>
      <translation>Das Zertifikat erfüllt Apples Regeln nicht</translation>
    </message>
    <message>
      <source>The certificate comes from a private authority</source>
      <translation>Das Zertifikat stammt von einer privaten Zertifizierungsstelle</translation>
    </message>
    <message>
      <source>The code was changed after signing</source>
      <translation>Der Code wurde nach dem Signieren geändert</translation>
    </message>
    <message>
      <source>The device doesn’t trust the enterprise developer</source>
      <translation>Das Gerät vertraut dem Unternehmensentwickler nicht</translation>
    </message>
    <message>
      <source>The device has enough free space</source>
      <translation>Das Gerät hat genug freien Speicherplatz</translation>
    </message>
    <message>
      <source>The device has too little free space</source>
      <translation>Das Gerät hat zu wenig freien Speicherplatz</translation>
    </message>
    <message>
      <source>The device is not in the profile</source>
      <translation>Das Gerät steht nicht im Profil</translation>
    </message>
    <message>
      <source>The device’s clock is right, and the device is unlocked</source>
      <translation>Die Uhr des Geräts geht richtig, und das Gerät ist entsperrt</translation>
    </message>
    <message>
      <source>The device’s clock is wrong</source>
      <translation>Die Uhr des Geräts geht falsch</translation>
    </message>
    <message>
      <source>The device’s iOS is older than the app needs</source>
      <translation>Das iOS des Geräts ist älter, als die App verlangt</translation>
    </message>
    <message>
      <source>The device’s network keeps it from Apple’s servers</source>
      <translation>Das Gerät erreicht in seinem Netz Apples Server nicht</translation>
    </message>
    <message>
      <source>The device’s network lets it reach Apple’s servers</source>
      <translation>Das Gerät erreicht in seinem Netz Apples Server</translation>
    </message>
    <message>
      <source>The download may stop with “Unable to Download App”.</source>
      <translation>Der Download bricht womöglich mit „App kann nicht geladen werden“ ab.</translation>
    </message>
    <message>
      <source>The download stops near its end with “Unable to Download App”, though a cable install works.</source>
      <translation>Der Download bricht kurz vor dem Ende mit „App kann nicht geladen werden“ ab, obwohl die Installation per Kabel gelingt.</translation>
    </message>
    <message>
      <source>The executable has no 64-bit ARM code</source>
      <translation>Die ausführbare Datei enthält keinen 64-Bit-ARM-Code</translation>
    </message>
    <message>
      <source>The executable is encrypted by the App Store</source>
      <translation>Die ausführbare Datei ist vom App Store verschlüsselt</translation>
    </message>
    <message>
      <source>The first launch may need the Internet</source>
      <translation>Der erste Start braucht vielleicht das Internet</translation>
    </message>
    <message numerus="yes">
      <source>The iOS of {count} devices is older than the app needs</source>
      <extracomment>Counts {count}. For one: The iOS of {count} device is older than the app needs</extracomment>
      <translation>
        <numerusform>Das iOS von {count} Gerät ist älter, als die App verlangt</numerusform>
        <numerusform>Das iOS von {count} Geräten ist älter, als die App verlangt</numerusform>
      </translation>
    </message>
    <message>
      <source>The icon appears but shows no progress, or waits for long.</source>
      <translation>Das Symbol erscheint, zeigt aber keinen Fortschritt oder wartet lange.</translation>
    </message>
    <message>
      <source>The icon appears, then the installation hangs</source>
      <translation>Das Symbol erscheint, dann bleibt die Installation stehen</translation>
    </message>
    <message>
      <source>The icon stays blank while the app downloads.</source>
      <translation>Das Symbol bleibt leer, während die App geladen wird.</translation>
    </message>
    <message>
      <source>The install link does not lead to the manifest</source>
      <translation>Der Installationslink führt nicht zum Manifest</translation>
    </message>
    <message>
      <source>The manifest has no app for this model</source>
      <translation>Das Manifest hat keine App für dieses Modell</translation>
    </message>
    <message>
      <source>The manifest is for another platform</source>
      <translation>Das Manifest ist für eine andere Plattform</translation>
    </message>
    <message>
      <source>The manifest is not a usable property list</source>
      <translation>Das Manifest ist keine brauchbare Property-Liste</translation>
    </message>
    <message>
      <source>The manifest lacks something that iOS requires</source>
      <translation>Dem Manifest fehlt etwas, das iOS verlangt</translation>
    </message>
    <message>
      <source>The manifest names another bundle identifier than the app</source>
      <translation>Das Manifest nennt eine andere Bundle-ID als die App</translation>
    </message>
    <message>
      <source>The manifest names another version than the app</source>
      <translation>Das Manifest nennt eine andere Version als die App</translation>
    </message>
    <message>
      <source>The page doesn’t tell testers to open it in Safari</source>
      <translation>Die Seite sagt Testern nicht, dass sie in Safari zu öffnen ist</translation>
    </message>
    <message>
      <source>The page has no working Install link</source>
      <translation>Auf der Seite ist kein funktionierender Installationslink</translation>
    </message>
    <message>
      <source>The page opens; then “Cannot connect to” the server, or “Unable to Download App”.</source>
      <translation>Die Seite öffnet sich; danach „Verbindung zu … nicht möglich“ oder „App kann nicht geladen werden“.</translation>
    </message>
    <message>
      <source>The profile doesn’t contain the signing certificate</source>
      <translation>Das Profil enthält das Signaturzertifikat nicht</translation>
    </message>
    <message>
      <source>The profile has expired</source>
      <translation>Das Profil ist abgelaufen</translation>
    </message>
    <message>
      <source>The profile is damaged or not signed by Apple</source>
      <translation>Das Profil ist beschädigt oder nicht von Apple signiert</translation>
    </message>
    <message>
      <source>The profile is for another platform</source>
      <translation>Das Profil ist für eine andere Plattform</translation>
    </message>
    <message>
      <source>The profile is for development</source>
      <translation>Das Profil ist für die Entwicklung</translation>
    </message>
    <message>
      <source>The profile is for the App Store</source>
      <translation>Das Profil ist für den App Store</translation>
    </message>
    <message>
      <source>The same app, signed by another team, is on the device</source>
      <translation>Auf dem Gerät ist dieselbe App, von einem anderen Team signiert</translation>
    </message>
    <message>
      <source>The server answers with a web page instead of the file</source>
      <translation>Der Server liefert eine Webseite statt der Datei</translation>
    </message>
    <message>
      <source>The server asks for a sign-in</source>
      <translation>Der Server verlangt eine Anmeldung</translation>
    </message>
    <message>
      <source>The server can’t continue a broken download</source>
      <translation>Der Server kann einen abgebrochenen Download nicht fortsetzen</translation>
    </message>
    <message>
      <source>The server compresses the app on its way</source>
      <translation>Der Server komprimiert die App bei der Übertragung</translation>
    </message>
    <message>
      <source>The server does not answer</source>
      <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
      <source>The server does not deliver the app as published</source>
      <translation>Der Server liefert die App nicht so, wie sie veröffentlicht wurde</translation>
    </message>
    <message>
      <source>The server does not deliver the manifest as published</source>
      <translation>Der Server liefert das Manifest nicht so, wie es veröffentlicht wurde</translation>
    </message>
    <message>
      <source>The server does not find a file, or refuses it</source>
      <translation>Der Server findet eine Datei nicht oder verweigert sie</translation>
    </message>
    <message>
      <source>The server does not say how large the app is</source>
      <translation>Der Server sagt nicht, wie groß die App ist</translation>
    </message>
    <message>
      <source>The server does not speak TLS 1.2 or later</source>
      <translation>Der Server beherrscht TLS 1.2 oder neuer nicht</translation>
    </message>
    <message>
      <source>The server is only reachable from its own network</source>
      <translation>Der Server ist nur in seinem eigenen Netz erreichbar</translation>
    </message>
    <message>
      <source>The server redirects instead of answering</source>
      <translation>Der Server leitet weiter, statt zu antworten</translation>
    </message>
    <message>
      <source>The server refuses iOS’ own downloader but not a browser</source>
      <translation>Der Server weist den Downloader von iOS ab, einen Browser aber nicht</translation>
    </message>
    <message>
      <source>The server’s certificate is not accepted</source>
      <translation>Das Zertifikat des Servers wird nicht akzeptiert</translation>
    </message>
    <message>
      <source>The signature and the profile belong to different teams</source>
      <translation>Signatur und Profil gehören zu verschiedenen Teams</translation>
    </message>
    <message>
      <source>The signature has no SHA-256 digests</source>
      <translation>Die Signatur enthält keine SHA-256-Prüfsummen</translation>
    </message>
    <message>
      <source>The signature is damaged</source>
      <translation>Die Signatur ist beschädigt</translation>
    </message>
    <message>
      <source>The signature itself is not sound</source>
      <translation>Die Signatur selbst ist nicht gültig</translation>
    </message>
    <message>
      <source>The signature’s format is too old for iOS 15 and later</source>
      <translation>Das Format der Signatur ist zu alt für iOS 15 und neuer</translation>
    </message>
    <message>
      <source>The signing certificate doesn’t lead to Apple</source>
      <translation>Das Signaturzertifikat führt nicht zu Apple</translation>
    </message>
    <message>
      <source>The signing certificate is not valid now</source>
      <translation>Das Signaturzertifikat ist derzeit nicht gültig</translation>
    </message>
    <message>
      <source>The signing certificate was revoked</source>
      <translation>Das Signaturzertifikat wurde widerrufen</translation>
    </message>
    <message>
      <source>The tester trusts the developer in Settings</source>
      <translation>Der Tester vertraut dem Entwickler in den Einstellungen</translation>
    </message>
    <message>
      <source>The two forms of the entitlements in the signature differ</source>
      <translation>Die beiden Fassungen der Entitlements in der Signatur sind verschieden</translation>
    </message>
    <message>
      <source>The two forms of the profile in one file differ</source>
      <translation>Die beiden Fassungen des Profils in einer Datei sind verschieden</translation>
    </message>
    <message>
      <source>The watch app and its iPhone app don’t name each other properly</source>
      <translation>Die Watch-App und ihre iPhone-App verweisen nicht richtig aufeinander</translation>
    </message>
    <message>
      <source>There is not exactly one app in the folder Payload</source>
      <translation>Im Ordner Payload ist nicht genau eine App</translation>
    </message>
    <message>
      <source>Turn compression off for .ipa files; they are compressed already.</source>
      <translation>Schalten Sie die Komprimierung für .ipa-Dateien aus; sie sind bereits komprimiert.</translation>
    </message>
    <message>
      <source>Update iOS on the device, or lower the app’s deployment target.</source>
      <translation>Aktualisieren Sie iOS auf dem Gerät, oder senken Sie das Deployment Target der App.</translation>
    </message>
    <message>
      <source>Upload the manifest to the address in the link, and let the server answer 200 with it.</source>
      <translation>Laden Sie das Manifest an die Adresse aus dem Link hoch; der Server muss es mit dem Status 200 liefern.</translation>
    </message>
    <message>
      <source>Use a profile whose App ID fits the bundle identifier, and sign again.</source>
      <translation>Verwenden Sie ein Profil, dessen App-ID zur Bundle-ID passt, und signieren Sie erneut.</translation>
    </message>
    <message>
      <source>Use absolute addresses that begin with https:// for the page, the manifest and the app.</source>
      <translation>Verwenden Sie für die Seite, das Manifest und die App vollständige Adressen, die mit https:// beginnen.</translation>
    </message>
    <message>
      <source>Use another device, or add its kind to the app’s supported destinations.</source>
      <translation>Verwenden Sie ein anderes Gerät, oder nehmen Sie seine Art in die „Supported Destinations“ der App auf.</translation>
    </message>
    <message>
      <source>Use another device, or take the capability out of UIRequiredDeviceCapabilities.</source>
      <translation>Verwenden Sie ein anderes Gerät, oder streichen Sie die Funktion aus UIRequiredDeviceCapabilities.</translation>
    </message>
    <message>
      <source>Use another network once; ppq.apple.com and ocsp.apple.com must be reachable.</source>
      <translation>Verwenden Sie einmal ein anderes Netz; ppq.apple.com und ocsp.apple.com müssen erreichbar sein.</translation>
    </message>
    <message>
      <source>Use your own build; one that was taken from the App Store runs only where it was bought.</source>
      <translation>Verwenden Sie Ihren eigenen Build; einer aus dem App Store läuft nur dort, wo er gekauft wurde.</translation>
    </message>
    <message>
      <source>Use your own build; remove SC_Info and iTunesMetadata.plist before signing.</source>
      <translation>Verwenden Sie Ihren eigenen Build; entfernen Sie SC_Info und iTunesMetadata.plist vor dem Signieren.</translation>
    </message>
    <message>
      <source>Usually nothing; a proxy or an old iOS may mishandle the file.</source>
      <translation>Meist nichts; ein Proxy oder ein altes iOS geht womöglich falsch mit der Datei um.</translation>
    </message>
    <message>
      <source>Usually nothing; a recent iOS may read the other form than older ones.</source>
      <translation>Meist nichts; ein neueres iOS liest womöglich die andere Fassung als ein älteres.</translation>
    </message>
    <message>
      <source>Usually nothing; names that are there twice or differ in case alone can break the install.</source>
      <translation>Meist nichts; doppelte Namen oder solche, die sich nur in Groß- und Kleinschreibung unterscheiden, können die Installation scheitern lassen.</translation>
    </message>
    <message>
      <source>Without it: “Unable to Verify App”, when the app is first opened.</source>
      <translation>Ohne Internet: „App kann nicht überprüft werden“ beim ersten Öffnen der App.</translation>
    </message>
    <message>
      <source>iOS asks to remove the app first, or “Unable to Install”.</source>
      <translation>iOS verlangt, die App zuerst zu entfernen, oder „App kann nicht installiert werden“.</translation>
    </message>
    <message numerus="yes">
      <source>{count} devices are not in the profile</source>
      <extracomment>Counts {count}. For one: {count} device is not in the profile</extracomment>
      <translation>
        <numerusform>{count} Gerät steht nicht im Profil</numerusform>
        <numerusform>{count} Geräte stehen nicht im Profil</numerusform>
      </translation>
    </message>
    <message>
      <source>“Cannot connect to” the server</source>
      <translation>„Verbindung zu … nicht möglich“</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, or no question appears at all.</source>
      <translation>„Verbindung zu … nicht möglich“, oder es erscheint gar keine Frage.</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, or “Unable to Download App”.</source>
      <translation>„Verbindung zu … nicht möglich“ oder „App kann nicht geladen werden“.</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, right after the tap on Install.</source>
      <translation>„Verbindung zu … nicht möglich“, gleich nach dem Tippen auf „Installieren“.</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, since its certificate seems not to be valid.</source>
      <translation>„Verbindung zu … nicht möglich“, weil das Zertifikat des Servers ungültig scheint.</translation>
    </message>
    <message>
      <source>“Invalid manifest”</source>
      <translation>„Ungültiges Manifest“</translation>
    </message>
    <message>
      <source>“This app requires a newer version of iOS”, or the icon vanishes.</source>
      <translation>„Diese App erfordert eine neuere Version von iOS“, oder das Symbol verschwindet.</translation>
    </message>
    <message>
      <source>“Unable to Download App”, or the new icon vanishes again.</source>
      <translation>„App kann nicht geladen werden“, oder das neue Symbol verschwindet wieder.</translation>
    </message>
    <message>
      <source>“Unable to Download App”, or “Unable to Install”</source>
      <translation>„App kann nicht geladen werden“ oder „App kann nicht installiert werden“</translation>
    </message>
    <message>
      <source>“Unable to Install” on iOS 11 and later, which run nothing else.</source>
      <translation>„App kann nicht installiert werden“ ab iOS 11, das nichts anderes ausführt.</translation>
    </message>
    <message>
      <source>“Unable to Install”, often with the words “integrity could not be verified”.</source>
      <translation>„App kann nicht installiert werden“, oft mit den Worten „Integrität konnte nicht überprüft werden“.</translation>
    </message>
    <message>
      <source>“Unable to Install”, or iOS says that there is not enough storage.</source>
      <translation>„App kann nicht installiert werden“, oder iOS meldet zu wenig Speicherplatz.</translation>
    </message>
    <message>
      <source>“Unable to Install”, or the app “is no longer available” where it is installed.</source>
      <translation>„App kann nicht installiert werden“, oder die App ist „nicht mehr verfügbar“, wo sie installiert ist.</translation>
    </message>
    <message>
      <source>“Unable to Install”, while the earlier app stays as it is.</source>
      <translation>„App kann nicht installiert werden“; die frühere App bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>“Unable to Install”: iOS finds no valid provisioning profile.</source>
      <translation>„App kann nicht installiert werden“: iOS findet kein gültiges Provisioning-Profil.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the app doesn’t support this kind of device.</source>
      <translation>„App kann nicht installiert werden“: Die App unterstützt diese Art von Gerät nicht.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the build is not meant for this model.</source>
      <translation>„App kann nicht installiert werden“: Der Build ist nicht für dieses Modell bestimmt.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the device lacks a required capability.</source>
      <translation>„App kann nicht installiert werden“: Dem Gerät fehlt eine verlangte Funktion.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the download ends, then iOS gives up.</source>
      <translation>„App kann nicht installiert werden“: Der Download endet, dann gibt iOS auf.</translation>
    </message>
    <message>
      <source>“Unable to Install”; where the app is already installed, it no longer opens.</source>
      <translation>„App kann nicht installiert werden“; wo die App schon installiert ist, lässt sie sich nicht mehr öffnen.</translation>
    </message>
    <message>
      <source>“Unable to Verify App”, when the app is first opened.</source>
      <translation>„App kann nicht überprüft werden“ beim ersten Öffnen der App.</translation>
    </message>
    <message>
      <source>“Untrusted Enterprise Developer”, when the app is first opened.</source>
      <translation>„Nicht vertrauenswürdiger Unternehmensentwickler“ beim ersten Öffnen der App.</translation>
    </message>
  </context>
  <context>
    <name>Host key</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy the fingerprint</source>
      <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
      <source>Either the server was set up anew, or somebody stands between you and it and would receive your password and your builds. Ask whoever runs the server before anything else.</source>
      <translation>Entweder wurde der Server neu aufgesetzt, oder jemand steht zwischen Ihnen und ihm und bekäme Ihr Passwort und Ihre Builds. Fragen Sie zuallererst den Betreiber des Servers.</translation>
    </message>
    <message>
      <source>Fingerprint {value}</source>
      <translation>Fingerabdruck {value}</translation>
    </message>
    <message>
      <source>If the change is right, forget the old key in the server’s settings.</source>
      <translation>Wenn die Änderung ihre Richtigkeit hat, entfernen Sie den alten Schlüssel in den Einstellungen des Servers.</translation>
    </message>
    <message>
      <source>If the change is right, take the old key out of known_hosts:</source>
      <translation>Wenn die Änderung ihre Richtigkeit hat, nehmen Sie den alten Schlüssel aus known_hosts heraus:</translation>
    </message>
    <message>
      <source>Is this the right server?</source>
      <translation>Ist das der richtige Server?</translation>
    </message>
    <message>
      <source>On the server: {command}</source>
      <translation>Auf dem Server: {command}</translation>
    </message>
    <message>
      <source>Once</source>
      <translation>Nur diesmal</translation>
    </message>
    <message>
      <source>Once: trust this key until otadesk ends</source>
      <translation>Einmal: diesem Schlüssel vertrauen, bis otadesk beendet wird</translation>
    </message>
    <message>
      <source>Paste to compare</source>
      <translation>Zum Vergleichen einfügen</translation>
    </message>
    <message>
      <source>Server settings…</source>
      <translation>Server-Einstellungen …</translation>
    </message>
    <message>
      <source>Shown now</source>
      <translation>Jetzt gezeigt</translation>
    </message>
    <message>
      <source>The jump host {server} shows a different key than the one you trusted. Nothing was sent over this connection.</source>
      <translation>Der Jump-Host {server} zeigt einen anderen Schlüssel als den, dem Sie vertraut haben. Über diese Verbindung wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>The jump host {server} shows this key for the first time. Compare it with what its owner says.</source>
      <translation>Der Jump-Host {server} zeigt diesen Schlüssel zum ersten Mal. Vergleichen Sie ihn mit dem, was sein Betreiber nennt.</translation>
    </message>
    <message>
      <source>The same so far.</source>
      <translation>Bis hierhin gleich.</translation>
    </message>
    <message>
      <source>The two are the same.</source>
      <translation>Die beiden sind gleich.</translation>
    </message>
    <message>
      <source>These differ. Don’t go on before you know why.</source>
      <translation>Sie sind verschieden. Machen Sie nicht weiter, bevor Sie wissen, warum.</translation>
    </message>
    <message>
      <source>This may be another computer</source>
      <translation>Das ist vielleicht ein anderer Computer</translation>
    </message>
    <message>
      <source>Trust</source>
      <translation>Vertrauen</translation>
    </message>
    <message>
      <source>Trust counts for {names} too.</source>
      <translation>Das Vertrauen gilt auch für {names}.</translation>
    </message>
    <message>
      <source>Trusted until now</source>
      <translation>Bisher vertrauenswürdig</translation>
    </message>
    <message>
      <source>{server} shows a different key than the one that you trust for {name}. Compare it with what the server’s owner says.</source>
      <translation>{server} zeigt einen anderen Schlüssel als den, dem Sie für {name} vertrauen. Vergleichen Sie ihn mit dem, was der Betreiber des Servers nennt.</translation>
    </message>
    <message>
      <source>{server} shows a different key than the one you trusted. Nothing was sent over this connection.</source>
      <translation>{server} zeigt einen anderen Schlüssel als den, dem Sie vertraut haben. Über diese Verbindung wurde nichts gesendet.</translation>
    </message>
    <message>
      <source>{server} shows this key for the first time. Compare it with what the server’s owner says.</source>
      <translation>{server} zeigt diesen Schlüssel zum ersten Mal. Vergleichen Sie ihn mit dem, was der Betreiber des Servers nennt.</translation>
    </message>
  </context>
  <context>
    <name>Nearby</name>
    <message>
      <source>Port {port} is taken, so links made earlier don’t work until it is free again.</source>
      <translation>Port {port} ist belegt; frühere Links funktionieren erst wieder, wenn er frei ist.</translation>
    </message>
    <message>
      <source>The address {address} is new to this computer’s certificate authority; links use the name {name}.</source>
      <translation>Die Adresse {address} ist für die Zertifizierungsstelle dieses Computers neu; Links verwenden den Namen {name}.</translation>
    </message>
    <message>
      <source>There is no network: only this computer itself can open the page.</source>
      <translation>Es gibt kein Netz: Nur dieser Computer selbst kann die Seite öffnen.</translation>
    </message>
    <message>
      <source>This computer’s certificate authority was damaged or expired: testers must trust the new one.</source>
      <translation>Die Zertifizierungsstelle dieses Computers war beschädigt oder abgelaufen: Tester müssen der neuen vertrauen.</translation>
    </message>
  </context>
  <context>
    <name>Poster</name>
    <message>
      <source>A poster leads to one build: choose just one.</source>
      <translation>Ein Aushang führt zu einem Build: Wählen Sie nur einen.</translation>
    </message>
    <message>
      <source>Point the camera of the iPhone or iPad at the code.</source>
      <translation>Die Kamera des iPhones oder iPads auf den Code richten.</translation>
    </message>
    <message>
      <source>Print poster…</source>
      <translation>Aushang drucken …</translation>
    </message>
    <message>
      <source>Tap the link that appears, then Install.</source>
      <translation>Auf den Link tippen, der erscheint, dann auf „Installieren“.</translation>
    </message>
    <message>
      <source>The printer did not take the poster.</source>
      <translation>Der Drucker hat den Aushang nicht angenommen.</translation>
    </message>
    <message>
      <source>There is nothing to print yet.</source>
      <translation>Es gibt noch nichts zu drucken.</translation>
    </message>
    <message>
      <source>iOS asks once more. Then the app is on the Home Screen.</source>
      <translation>iOS fragt noch einmal nach. Danach ist die App auf dem Home-Bildschirm.</translation>
    </message>
  </context>
  <context>
    <name>Publish</name>
    <message>
      <source>1  Trust this computer</source>
      <translation>1  Diesem Computer vertrauen</translation>
    </message>
    <message>
      <source>2  Install the app</source>
      <translation>2  App installieren</translation>
    </message>
    <message>
      <source>2  Open its page</source>
      <translation>2  Seite öffnen</translation>
    </message>
    <message>
      <source>A QR code is presented</source>
      <translation>Ein QR-Code wird präsentiert</translation>
    </message>
    <message>
      <source>A build is published</source>
      <translation>Ein Build wird veröffentlicht</translation>
    </message>
    <message>
      <source>A file on the server was not what it should be, so nothing of it was used: everything was sent. Have a look at the server’s disk, or at who else writes there.</source>
      <translation>Eine Datei auf dem Server war nicht, was sie sein sollte, deshalb wurde nichts davon verwendet und alles gesendet. Sehen Sie nach der Festplatte des Servers und danach, wer dort sonst schreibt.</translation>
    </message>
    <message>
      <source>A phone gets it: page, manifest and app checked</source>
      <translation>Für ein iPhone abrufbar: Seite, Manifest und App geprüft</translation>
    </message>
    <message>
      <source>A sample to try everything with</source>
      <translation>Ein Beispiel, um alles auszuprobieren</translation>
    </message>
    <message>
      <source>A tester sees…</source>
      <translation>Tester sieht …</translation>
    </message>
    <message>
      <source>Add a server</source>
      <translation>Server hinzufügen</translation>
    </message>
    <message>
      <source>An .ipa exported for ad hoc, enterprise or development</source>
      <translation>Eine .ipa, exportiert für Ad hoc, Enterprise oder Entwicklung</translation>
    </message>
    <message>
      <source>Ask the tester</source>
      <translation>Fragen Sie den Tester</translation>
    </message>
    <message>
      <source>Back to the build</source>
      <translation>Zurück zum Build</translation>
    </message>
    <message>
      <source>Browse for an IPA</source>
      <translation>Eine IPA auswählen</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>Auswählen …</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Wird abgebrochen …</translation>
    </message>
    <message>
      <source>Causes on the server are looked for when the build is published.</source>
      <translation>Ursachen auf dem Server werden beim Veröffentlichen gesucht.</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Erneut prüfen</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Andere Datei auswählen …</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Confirm the copy</source>
      <translation>Kopie bestätigen</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <source>Connecting again</source>
      <translation>Verbindet sich neu</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy its notes</source>
      <translation>Die Notizen kopieren</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Link kopieren</translation>
    </message>
    <message>
      <source>Copy link: {title}</source>
      <translation>Link kopieren: {title}</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Bild kopieren</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Copy this finding: {title}</source>
      <translation>Diesen Befund kopieren: {title}</translation>
    </message>
    <message>
      <source>Could not be checked: “{title}”</source>
      <translation>Nicht prüfbar: „{title}“</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Strg</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Drag the code to a folder or another program: as PNG, or with {key} held as SVG.</source>
      <translation>Ziehen Sie den Code in einen Ordner oder ein anderes Programm: als PNG, oder mit gedrückter {key}-Taste als SVG.</translation>
    </message>
    <message>
      <source>Drop an app here</source>
      <translation>App hier ablegen</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>For programs (*.json)</source>
      <translation>Für Programme (*.json)</translation>
    </message>
    <message>
      <source>Free space on the device</source>
      <translation>Freier Speicher auf dem Gerät</translation>
    </message>
    <message>
      <source>It is only the sample: a phone shows its page, and stops at Install.</source>
      <translation>Es ist nur das Beispiel: Ein iPhone zeigt seine Seite und bleibt beim Installieren stehen.</translation>
    </message>
    <message>
      <source>It takes the place of {version}, which they get now.</source>
      <translation>Er tritt an die Stelle von {version}, das sie jetzt bekommen.</translation>
    </message>
    <message>
      <source>It waited in the queue when otadesk was closed.</source>
      <translation>Er wartete in der Warteschlange, als otadesk geschlossen wurde.</translation>
    </message>
    <message>
      <source>It was published all the same: phones get its page, and stop at Install.</source>
      <translation>Trotzdem veröffentlicht: iPhones bekommen die Seite, kommen aber über „Installieren“ nicht hinaus.</translation>
    </message>
    <message>
      <source>It was to be published to {place}.</source>
      <translation>Es sollte auf „{place}“ veröffentlicht werden.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Leave the presentation</source>
      <translation>Präsentation beenden</translation>
    </message>
    <message>
      <source>Let go to add it</source>
      <translation>Zum Hinzufügen loslassen</translation>
    </message>
    <message>
      <source>Let go to open it under Publish</source>
      <translation>Zum Öffnen unter „Veröffentlichen“ loslassen</translation>
    </message>
    <message>
      <source>Look at it as a phone would</source>
      <translation>Wie ein iPhone abrufen</translation>
    </message>
    <message>
      <source>Looked for and not found</source>
      <translation>Gesucht und nicht gefunden</translation>
    </message>
    <message>
      <source>Looking at every file and signature…</source>
      <translation>Jede Datei und Signatur wird geprüft …</translation>
    </message>
    <message>
      <source>Looking at it as a phone would…</source>
      <translation>Wird wie von einem iPhone abgerufen …</translation>
    </message>
    <message>
      <source>Looking at what is in it…</source>
      <translation>Inhalt wird gelesen …</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Wird nachgesehen …</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next codes</source>
      <translation>Weitere Codes</translation>
    </message>
    <message>
      <source>No answer for {span}</source>
      <translation>Keine Antwort seit {span}</translation>
    </message>
    <message>
      <source>Not connected yet, after {span}</source>
      <translation>Nach {span} noch keine Verbindung</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it.</source>
      <translation>In diesem Build ist keine Ursache dafür bekannt.</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it. This could not be decided:</source>
      <translation>In diesem Build ist keine Ursache dafür bekannt. Dies ließ sich nicht entscheiden:</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it. What is open, the tester can tell:</source>
      <translation>In diesem Build ist keine Ursache dafür bekannt. Was offen ist, kann der Tester sagen:</translation>
    </message>
    <message>
      <source>Nothing sent yet, after {span}</source>
      <translation>Nach {span} noch nichts gesendet</translation>
    </message>
    <message>
      <source>Once for each phone: scan, and follow the three steps there.</source>
      <translation>Einmal je iPhone: scannen und dort den drei Schritten folgen.</translation>
    </message>
    <message>
      <source>Only the phone can tell</source>
      <translation>Das kann nur das iPhone sagen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open the page in the browser</source>
      <translation>Seite im Browser öffnen</translation>
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
      <source>Page (*.html)</source>
      <translation>Seite (*.html)</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Paused on the way to {place}</source>
      <translation>Angehalten auf dem Weg zu {place}</translation>
    </message>
    <message>
      <source>Phones see its page. It isn’t signed, so none can install it.</source>
      <translation>iPhones sehen seine Seite. Es ist nicht signiert, also installiert es keines.</translation>
    </message>
    <message>
      <source>Point the iPhone’s camera at the code, then tap Install.</source>
      <translation>Richten Sie die Kamera des iPhones auf den Code, und tippen Sie dann auf „Installieren“.</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Präsentieren</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Previous codes</source>
      <translation>Vorige Codes</translation>
    </message>
    <message>
      <source>Progress of the upload</source>
      <translation>Fortschritt beim Hochladen</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Veröffentlichen</translation>
    </message>
    <message>
      <source>Publish a build, or choose some under Releases.</source>
      <translation>Veröffentlichen Sie einen Build oder wählen Sie welche unter Releases.</translation>
    </message>
    <message numerus="yes">
      <source>Publish all {count}</source>
      <extracomment>Counts {count}. For one: Publish one</extracomment>
      <translation>
        <numerusform>Einen veröffentlichen</numerusform>
        <numerusform>Alle {count} veröffentlichen</numerusform>
      </translation>
    </message>
    <message>
      <source>Publish another</source>
      <translation>Weiteren Build veröffentlichen</translation>
    </message>
    <message>
      <source>Publish anyway</source>
      <translation>Trotzdem veröffentlichen</translation>
    </message>
    <message>
      <source>Publish here anyway…</source>
      <translation>Hier trotzdem veröffentlichen …</translation>
    </message>
    <message>
      <source>Publish to</source>
      <translation>Veröffentlichen auf</translation>
    </message>
    <message>
      <source>Publish to this computer</source>
      <translation>Auf diesem Computer veröffentlichen</translation>
    </message>
    <message>
      <source>Publish to {place}</source>
      <translation>Auf „{place}“ veröffentlichen</translation>
    </message>
    <message>
      <source>Publish to {place} anyway…</source>
      <translation>Trotzdem auf „{place}“ veröffentlichen …</translation>
    </message>
    <message numerus="yes">
      <source>Publish {count} good ones</source>
      <extracomment>Counts {count}. For one: Publish the good one</extracomment>
      <translation>
        <numerusform>Den einen ohne Fehler veröffentlichen</numerusform>
        <numerusform>Die {count} ohne Fehler veröffentlichen</numerusform>
      </translation>
    </message>
    <message>
      <source>Publish {name}, which will not install?</source>
      <translation>{name} veröffentlichen, obwohl nicht installierbar?</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Published to {place}, and being checked</source>
      <translation>Veröffentlicht auf „{place}“, wird noch geprüft</translation>
    </message>
    <message>
      <source>Published, but a phone can’t install it: {reason}</source>
      <translation>Veröffentlicht, aber auf keinem iPhone installierbar: {reason}</translation>
    </message>
    <message>
      <source>Published, but no phone gets it there</source>
      <translation>Veröffentlicht, aber kein iPhone bekommt es von dort</translation>
    </message>
    <message>
      <source>Published, but not checked yet</source>
      <translation>Veröffentlicht; noch nicht geprüft</translation>
    </message>
    <message>
      <source>Published; not everything could be checked</source>
      <translation>Veröffentlicht; nicht alles konnte geprüft werden</translation>
    </message>
    <message>
      <source>Publishing to {place}</source>
      <translation>Wird auf „{place}“ veröffentlicht</translation>
    </message>
    <message>
      <source>QR</source>
      <translation>QR</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>QR-Code</translation>
    </message>
    <message>
      <source>QR code for {url}</source>
      <translation>QR-Code für {url}</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Warteschlange</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Wird gelesen</translation>
    </message>
    <message>
      <source>Ready now: phones on your network scan a code. Nothing to set up.</source>
      <translation>Sofort bereit: iPhones in Ihrem Netzwerk scannen einen Code. Nichts einzurichten.</translation>
    </message>
    <message>
      <source>Ready to scan</source>
      <translation>Bereit zum Scannen</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Ersetzt</translation>
    </message>
    <message>
      <source>Replaced in {folder}: {files}</source>
      <translation>Ersetzt in {folder}: {files}</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>SVG drawing (*.svg)</source>
      <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
      <source>Save report…</source>
      <translation>Bericht speichern …</translation>
    </message>
    <message>
      <source>Save the QR code</source>
      <translation>QR-Code speichern</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern …</translation>
    </message>
    <message>
      <source>Sent {sent} of {total} in {span}, the rest was already there</source>
      <translation>{sent} von {total} in {span} gesendet, der Rest war schon da</translation>
    </message>
    <message>
      <source>Sent {total} in {span}</source>
      <translation>{total} in {span} gesendet</translation>
    </message>
    <message>
      <source>Sent {total} in {span}, page and icons included</source>
      <translation>{total} in {span} gesendet, mit Seite und Symbolen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle anzeigen</translation>
    </message>
    <message>
      <source>Show all releases</source>
      <translation>Alle Releases anzeigen</translation>
    </message>
    <message>
      <source>Show its releases</source>
      <translation>Releases dort anzeigen</translation>
    </message>
    <message>
      <source>Show the QR code of {name}</source>
      <translation>QR-Code von {name} zeigen</translation>
    </message>
    <message>
      <source>Skip the check</source>
      <translation>Prüfung überspringen</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Stopped on the way</source>
      <translation>Unterwegs unterbrochen</translation>
    </message>
    <message>
      <source>Stopped on the way to {place} last time. What was sent is kept: only the rest will be sent.</source>
      <translation>Beim letzten Mal auf dem Weg zu {place} unterbrochen. Was gesendet wurde, bleibt erhalten: Nur der Rest wird noch gesendet.</translation>
    </message>
    <message>
      <source>Switch testers over</source>
      <translation>Für Tester umschalten</translation>
    </message>
    <message>
      <source>Take out of the queue</source>
      <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
      <source>Taken for granted</source>
      <translation>Vorausgesetzt</translation>
    </message>
    <message>
      <source>Testers get a newer build by now. This one was looked at on its own page.</source>
      <translation>Tester bekommen inzwischen einen neueren Build. Dieser wurde auf seiner eigenen Seite geprüft.</translation>
    </message>
    <message>
      <source>Testers get {newer} now; with this one they get {version}.</source>
      <translation>Tester bekommen jetzt {newer}; mit diesem Build bekommen sie {version}.</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <source>That is not so</source>
      <translation>Das trifft nicht zu</translation>
    </message>
    <message>
      <source>That is so</source>
      <translation>Das trifft zu</translation>
    </message>
    <message>
      <source>The catalogue was left out: “{name}” on the server is not otadesk’s. Move it away, or give builds a folder of their own.</source>
      <translation>Das Verzeichnis der Apps wurde ausgelassen: „{name}“ auf dem Server stammt nicht von otadesk. Verschiebe die Datei, oder gib den Builds einen eigenen Ordner.</translation>
    </message>
    <message>
      <source>The code leads to its page.</source>
      <translation>Der Code führt zur Seite.</translation>
    </message>
    <message>
      <source>The connection broke. Next try in {span}.</source>
      <translation>Die Verbindung ist abgebrochen. Nächster Versuch in {span}.</translation>
    </message>
    <message>
      <source>The connection broke. Trying again…</source>
      <translation>Die Verbindung ist abgebrochen. Neuer Versuch …</translation>
    </message>
    <message>
      <source>Then scan this code and tap Install. It works in this network while otadesk is open.</source>
      <translation>Dann diesen Code scannen und auf „Installieren“ tippen. Das geht in diesem Netzwerk, solange otadesk geöffnet ist.</translation>
    </message>
    <message>
      <source>Then scan this code. It works in this network while otadesk is open.</source>
      <translation>Dann diesen Code scannen. Das geht in diesem Netzwerk, solange otadesk geöffnet ist.</translation>
    </message>
    <message>
      <source>There is nothing to present yet.</source>
      <translation>Es gibt noch nichts zu präsentieren.</translation>
    </message>
    <message>
      <source>This</source>
      <translation>Das</translation>
    </message>
    <message>
      <source>This build is in the queue twice for the same place. Publishing all sends it once.</source>
      <translation>Dieser Build steht zweimal für dasselbe Ziel in der Warteschlange. Werden alle veröffentlicht, wird er einmal gesendet.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Dieser Computer</translation>
    </message>
    <message>
      <source>This is what causes it:</source>
      <translation>Das ist die Ursache:</translation>
    </message>
    <message>
      <source>This server can’t replace a file in one step. For a moment during the switch the page could be missing.</source>
      <translation>Dieser Server kann eine Datei nicht in einem Schritt ersetzen. Beim Umschalten könnte die Seite für einen Moment fehlen.</translation>
    </message>
    <message>
      <source>This takes a while for a large build. You can publish meanwhile.</source>
      <translation>Bei einem großen Build dauert das etwas. Sie können währenddessen veröffentlichen.</translation>
    </message>
    <message>
      <source>To be published</source>
      <translation>Noch nicht veröffentlicht</translation>
    </message>
    <message>
      <source>Trust this computer</source>
      <translation>Diesem Computer vertrauen</translation>
    </message>
    <message>
      <source>Try a sample app</source>
      <translation>Eine Beispiel-App ausprobieren</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Jetzt versuchen</translation>
    </message>
    <message>
      <source>Twice in the queue</source>
      <translation>Doppelt in der Warteschlange</translation>
    </message>
    <message>
      <source>Upload</source>
      <translation>Hochladen</translation>
    </message>
    <message>
      <source>Waiting for {name}</source>
      <translation>Wartet auf {name}</translation>
    </message>
    <message>
      <source>Waiting its turn</source>
      <translation>In der Warteschlange</translation>
    </message>
    <message>
      <source>Waiting to be published to {place}</source>
      <translation>Wartet auf die Veröffentlichung auf „{place}“</translation>
    </message>
    <message>
      <source>What should testers look at?</source>
      <translation>Worauf sollen Tester achten?</translation>
    </message>
    <message>
      <source>What testers would see</source>
      <translation>Was Tester sehen würden</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>Was festgestellt wurde</translation>
    </message>
    <message>
      <source>What was sent stays on the server, out of sight: the next try sends only the rest.</source>
      <translation>Was gesendet wurde, bleibt unsichtbar auf dem Server: Der nächste Versuch sendet nur den Rest.</translation>
    </message>
    <message>
      <source>What will be written</source>
      <translation>Was geschrieben wird</translation>
    </message>
    <message>
      <source>What’s new</source>
      <translation>Neuerungen</translation>
    </message>
    <message>
      <source>What’s new in this build</source>
      <translation>Was in diesem Build neu ist</translation>
    </message>
    <message>
      <source>When the phone asks: the fingerprint of this computer’s certificate is {value}</source>
      <translation>Wenn das iPhone fragt: Der Fingerabdruck des Zertifikats dieses Computers ist {value}</translation>
    </message>
    <message>
      <source>Why it could not be checked</source>
      <translation>Warum das nicht prüfbar war</translation>
    </message>
    <message>
      <source>Will not install</source>
      <translation>Nicht installierbar</translation>
    </message>
    <message>
      <source>With UDIDs and people’s names</source>
      <translation>Mit UDIDs und Personennamen</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Zurückgezogen</translation>
    </message>
    <message>
      <source>Your own, for testers anywhere. SFTP and HTTPS are all it takes.</source>
      <translation>Ein eigener, für Tester überall. SFTP und HTTPS genügen.</translation>
    </message>
    <message>
      <source>compared by its digest on the server</source>
      <translation>auf dem Server anhand der Prüfsumme verglichen</translation>
    </message>
    <message>
      <source>iPhone and iPad</source>
      <translation>iPhone und iPad</translation>
    </message>
    <message>
      <source>read back and compared</source>
      <translation>zurückgelesen und verglichen</translation>
    </message>
    <message>
      <source>testers nearby</source>
      <translation>in der Nähe</translation>
    </message>
    <message>
      <source>the server has not answered for {span}</source>
      <translation>der Server antwortet seit {span} nicht</translation>
    </message>
    <message numerus="yes">
      <source>{count} builds are in the queue already.</source>
      <extracomment>Counts {count}. For one: {count} build is in the queue already.</extracomment>
      <translation>
        <numerusform>{count} Build ist schon in der Warteschlange.</numerusform>
        <numerusform>{count} Builds sind schon in der Warteschlange.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds put away</source>
      <extracomment>Counts {count}. For one: One build put away</extracomment>
      <translation>
        <numerusform>Einen Build weggelegt</numerusform>
        <numerusform>{count} Builds weggelegt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks could not be answered</source>
      <extracomment>Counts {count}. For one: One check could not be answered</extracomment>
      <translation>
        <numerusform>Eine Prüfung ist offen</numerusform>
        <numerusform>{count} Prüfungen sind offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks passed</source>
      <extracomment>Counts {count}. For one: {count} check passed</extracomment>
      <translation>
        <numerusform>{count} Prüfung bestanden</numerusform>
        <numerusform>{count} Prüfungen bestanden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} depend on the phone</source>
      <extracomment>Counts {count}. For one: {count} depends on the phone</extracomment>
      <translation>
        <numerusform>{count} hängt vom iPhone ab</numerusform>
        <numerusform>{count} hängen vom iPhone ab</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <source>{first} of {count}</source>
      <translation>{first} von {count}</translation>
    </message>
    <message>
      <source>{first} to {last} of {count}</source>
      <translation>{first} bis {last} von {count}</translation>
    </message>
    <message>
      <source>{name} is in the queue already.</source>
      <translation>{name} ist schon in der Warteschlange.</translation>
    </message>
    <message>
      <source>{name} is no longer in the queue.</source>
      <translation>{name} ist nicht mehr in der Warteschlange.</translation>
    </message>
    <message>
      <source>{name} is no longer there.</source>
      <translation>{name} ist nicht mehr da.</translation>
    </message>
    <message>
      <source>{name} report</source>
      <translation>Bericht zu {name}</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{rate}, limited to {limit}</source>
      <translation>{rate}, begrenzt auf {limit}</translation>
    </message>
    <message>
      <source>{size} was there already</source>
      <translation>{size} lagen schon dort</translation>
    </message>
    <message>
      <source>{span} left</source>
      <translation>noch {span}</translation>
    </message>
    <message>
      <source>{system} or later</source>
      <translation>{system} oder neuer</translation>
    </message>
    <message>
      <source>{verdict}. It goes to {place}, and testers who scan the code will see an error.</source>
      <translation>{verdict}. Der Build geht an {place}, und Tester, die den Code scannen, sehen einen Fehler.</translation>
    </message>
    <message>
      <source>{version} ({build}) was there already, published on {day}. Testers can’t tell the two apart: give the next one another build number.</source>
      <translation>{version} ({build}) gab es dort schon, veröffentlicht am {day}. Tester können die beiden nicht unterscheiden: Geben Sie dem nächsten Build eine andere Buildnummer.</translation>
    </message>
    <message>
      <source>{version} is on this computer already, published {when}.</source>
      <translation>{version} ist schon auf diesem Computer, veröffentlicht: {when}.</translation>
    </message>
    <message>
      <source>{version} is on {place} already, published {when}.</source>
      <translation>{version} ist schon auf {place}, veröffentlicht: {when}.</translation>
    </message>
    <message>
      <source>“{title}”</source>
      <translation>„{title}“</translation>
    </message>
    <message>
      <source>→ {place}</source>
      <translation>→ {place}</translation>
    </message>
  </context>
  <context>
    <name>Releases</name>
    <message>
      <source>AMP page</source>
      <translation>AMP-Seite</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Activity…</source>
      <translation>Verlauf …</translation>
    </message>
    <message>
      <source>All notes…</source>
      <translation>Alle Notizen …</translation>
    </message>
    <message>
      <source>Among these is what testers get now; then they get {builds}.</source>
      <translation>Darunter ist, was Tester jetzt bekommen; danach bekommen sie {builds}.</translation>
    </message>
    <message>
      <source>An earlier build. Testers get {version} from the app’s page.</source>
      <translation>Ein früherer Build. Tester bekommen {version} von der Seite der App.</translation>
    </message>
    <message>
      <source>App</source>
      <translation>App</translation>
    </message>
    <message>
      <source>As of {when}</source>
      <translation>Stand {when}</translation>
    </message>
    <message>
      <source>Being published</source>
      <translation>Wird veröffentlicht</translation>
    </message>
    <message>
      <source>Build</source>
      <translation>Build</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>By app</source>
      <translation>Nach App</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Link kopieren</translation>
    </message>
    <message>
      <source>Copy the activity</source>
      <translation>Verlauf kopieren</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>Den Text kopieren</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <source>Delete what is there of a new build of {name}?</source>
      <translation>Was von einem neuen Build von {name} da ist, löschen?</translation>
    </message>
    <message numerus="yes">
      <source>Delete {count} releases?</source>
      <extracomment>Counts {count}. For one: Delete one release?</extracomment>
      <translation>
        <numerusform>Ein Release löschen?</numerusform>
        <numerusform>{count} Releases löschen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete {name} {version}?</source>
      <translation>{name} {version} löschen?</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <source>Deleted as surplus</source>
      <translation>Als überzählig gelöscht</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Löschen …</translation>
    </message>
    <message>
      <source>Drop a build anywhere on this window to publish it. Everybody’s builds appear here.</source>
      <translation>Legen Sie einen Build irgendwo in diesem Fenster ab, um ihn zu veröffentlichen. Hier erscheinen die Builds von allen.</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Earlier build</source>
      <translation>Früherer Build</translation>
    </message>
    <message>
      <source>Embed…</source>
      <translation>Einbetten …</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Abgelaufen</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Liste exportieren</translation>
    </message>
    <message>
      <source>Export the list…</source>
      <translation>Liste exportieren …</translation>
    </message>
    <message>
      <source>Fetching the list…</source>
      <translation>Liste wird abgerufen …</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Filter by app, version, person or note</source>
      <translation>Nach App, Version, Person oder Notiz filtern</translation>
    </message>
    <message>
      <source>Inside a frame</source>
      <translation>In einem Frame</translation>
    </message>
    <message>
      <source>Install {name}</source>
      <translation>{name} installieren</translation>
    </message>
    <message>
      <source>It is the only build that testers can get. {lost}</source>
      <translation>Es ist der einzige Build, den Tester bekommen können. {lost}</translation>
    </message>
    <message>
      <source>It is what testers get now; then they get {after}. {lost}</source>
      <translation>Diesen Build bekommen Tester jetzt, danach {after}. {lost}</translation>
    </message>
    <message>
      <source>It isn’t published. Publishing the same build again goes on from what is there.</source>
      <translation>Er ist nicht veröffentlicht. Wird derselbe Build erneut veröffentlicht, geht es dort weiter.</translation>
    </message>
    <message>
      <source>It leads to the app’s page, which always has the build that testers get.</source>
      <translation>Führt zur Seite der App, auf der immer der Build steht, den Tester bekommen.</translation>
    </message>
    <message>
      <source>It leads to this build for as long as it is there, also once there are later ones.</source>
      <translation>Führt zu diesem Build, solange es ihn gibt, auch wenn es neuere gibt.</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Kept on {place} beside the builds, so that everybody who publishes there sees it.</source>
      <translation>Liegt auf {place} bei den Builds, sodass es alle sehen, die dort veröffentlichen.</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>Größte zuerst</translation>
    </message>
    <message>
      <source>Link to {name}</source>
      <translation>Link zu {name}</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>Aktuell</translation>
    </message>
    <message>
      <source>Live · expired</source>
      <translation>Aktuell · abgelaufen</translation>
    </message>
    <message>
      <source>Live · no phone gets it</source>
      <translation>Aktuell · für iPhones unerreichbar</translation>
    </message>
    <message>
      <source>Live · sample</source>
      <translation>Aktuell · Beispiel</translation>
    </message>
    <message>
      <source>Live · won’t install</source>
      <translation>Aktuell · nicht installierbar</translation>
    </message>
    <message>
      <source>Live, hours left</source>
      <translation>Aktuell, nur noch Stunden</translation>
    </message>
    <message numerus="yes">
      <source>Live, {count} days left</source>
      <extracomment>Counts {count}. For one: Live, one day left</extracomment>
      <translation>
        <numerusform>Aktuell, noch ein Tag</numerusform>
        <numerusform>Aktuell, noch {count} Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <source>No release matches all these words.</source>
      <translation>Kein Release enthält all diese Wörter.</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>Nicht angemeldet</translation>
    </message>
    <message>
      <source>Nothing has been published on this computer yet.</source>
      <translation>Auf diesem Computer wurde noch nichts veröffentlicht.</translation>
    </message>
    <message>
      <source>Nothing has been published on {place} yet.</source>
      <translation>Auf {place} wurde noch nichts veröffentlicht.</translation>
    </message>
    <message>
      <source>Nothing is published here yet.</source>
      <translation>Hier ist noch nichts veröffentlicht.</translation>
    </message>
    <message>
      <source>Only this build: {version}</source>
      <translation>Nur dieser Build: {version}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Present shows no more than {most} codes at once.</source>
      <translation>„Präsentieren“ zeigt höchstens {most} Codes auf einmal.</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Publishing it again then sends all of it.</source>
      <translation>Wird er dann erneut veröffentlicht, wird alles gesendet.</translation>
    </message>
    <message>
      <source>QR</source>
      <translation>QR</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>Neu laden</translation>
    </message>
    <message>
      <source>Refreshing…</source>
      <translation>Lädt neu …</translation>
    </message>
    <message>
      <source>Release notes</source>
      <translation>Versionshinweise</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>Releases</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>Wiederhergestellt</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Beispiel</translation>
    </message>
    <message>
      <source>Server settings…</source>
      <translation>Server-Einstellungen …</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <source>Show the app’s code</source>
      <translation>Code der App zeigen</translation>
    </message>
    <message>
      <source>Show the builds that expire soonest</source>
      <translation>Die Builds anzeigen, die als Erste ablaufen</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Soonest to expire</source>
      <translation>Zuerst ablaufende</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
      <source>Testers can no longer get any build of {names}.</source>
      <translation>Tester bekommen keinen Build von {names} mehr.</translation>
    </message>
    <message>
      <source>Testers now get {builds}.</source>
      <translation>Tester bekommen jetzt {builds}.</translation>
    </message>
    <message>
      <source>The text to paste</source>
      <translation>Der Text zum Einfügen</translation>
    </message>
    <message>
      <source>There is no other build of {names} to install; the page says so.</source>
      <translation>Von {names} gibt es keinen anderen Build zum Installieren; die Seite sagt es.</translation>
    </message>
    <message>
      <source>This deletes {size} from the server, with its page and its links. It can’t be undone.</source>
      <translation>{size} auf dem Server gehen verloren, dazu Seite und Links. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <source>This deletes {size} from the server, with their pages and their links. It can’t be undone.</source>
      <translation>{size} auf dem Server verschwinden, mit ihren Seiten und Links. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>What was done with the builds on this computer.</source>
      <translation>Was mit den Builds auf diesem Computer geschah.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Where it goes</source>
      <translation>Wohin damit</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Zurückziehen</translation>
    </message>
    <message numerus="yes">
      <source>Withdraw {count} releases?</source>
      <extracomment>Counts {count}. For one: Withdraw one release?</extracomment>
      <translation>
        <numerusform>Ein Release zurückziehen?</numerusform>
        <numerusform>{count} Releases zurückziehen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Zurückgezogen</translation>
    </message>
    <message>
      <source>Won’t install</source>
      <translation>Nicht installierbar</translation>
    </message>
    <message>
      <source>a new build</source>
      <translation>ein neuer Build</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <extracomment>Counts {count}. For one: and one more</extracomment>
      <translation>
        <numerusform>und ein weiteres</numerusform>
        <numerusform>und {count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <source>{action}: {name} {version}</source>
      <translation>{action}: {name} {version}</translation>
    </message>
    <message numerus="yes">
      <source>{count} apps</source>
      <extracomment>Counts {count}. For one: one app</extracomment>
      <translation>
        <numerusform>eine App</numerusform>
        <numerusform>{count} Apps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds expire within {days} days</source>
      <extracomment>Counts {count}. For one: One build expires within {days} days</extracomment>
      <translation>
        <numerusform>Ein Build läuft in den nächsten {days} Tagen ab</numerusform>
        <numerusform>{count} Builds laufen in den nächsten {days} Tagen ab</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} in the list</source>
      <translation>{count} in der Liste</translation>
    </message>
    <message numerus="yes">
      <source>{count} releases</source>
      <extracomment>Counts {count}. For one: One release</extracomment>
      <translation>
        <numerusform>Ein Release</numerusform>
        <numerusform>{count} Releases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} releases chosen</source>
      <extracomment>Counts {count}. For one: One release chosen</extracomment>
      <translation>
        <numerusform>Ein Release ausgewählt</numerusform>
        <numerusform>{count} Releases ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} releases withdrawn</source>
      <extracomment>Counts {count}. For one: One release withdrawn</extracomment>
      <translation>
        <numerusform>Ein Release zurückgezogen</numerusform>
        <numerusform>{count} Releases zurückgezogen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{found} of {count} releases</source>
      <extracomment>Counts {count}. For one: {found} of one release</extracomment>
      <translation>
        <numerusform>{found} von einem Release</numerusform>
        <numerusform>{found} von {count} Releases</numerusform>
      </translation>
    </message>
    <message>
      <source>{releases} · as of {when}</source>
      <translation>{releases} · Stand {when}</translation>
    </message>
    <message>
      <source>{releases}, {apps} · as of {when}</source>
      <translation>{releases}, {apps} · Stand {when}</translation>
    </message>
    <message>
      <source>{without} The page says so until one is restored or published.</source>
      <translation>{without} Die Seite sagt das, bis einer wiederhergestellt oder veröffentlicht wird.</translation>
    </message>
  </context>
  <context>
    <name>Secret</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>It is too long for the keychain; it is kept until otadesk ends.</source>
      <translation>Die Eingabe ist zu lang für den Schlüsselbund; sie gilt nur, bis otadesk beendet wird.</translation>
    </message>
    <message>
      <source>Keep it in the system’s keychain</source>
      <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
      <source>Passphrase needed</source>
      <translation>Passphrase erforderlich</translation>
    </message>
    <message>
      <source>Passphrase of the key</source>
      <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>Password needed</source>
      <translation>Passwort erforderlich</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>Anmelden</translation>
    </message>
    <message>
      <source>The keychain is locked or refused; it is kept until otadesk ends.</source>
      <translation>Der Schlüsselbund ist gesperrt oder hat abgelehnt; die Eingabe gilt nur, bis otadesk beendet wird.</translation>
    </message>
    <message>
      <source>The last one doesn’t unlock the key.</source>
      <translation>Die letzte Eingabe entsperrt den Schlüssel nicht.</translation>
    </message>
    <message>
      <source>The server asks</source>
      <translation>Der Server fragt</translation>
    </message>
    <message>
      <source>The server did not accept the last one.</source>
      <translation>Die letzte Eingabe hat der Server nicht akzeptiert.</translation>
    </message>
    <message>
      <source>This computer has no keychain: otadesk asks again the next time it starts.</source>
      <translation>Dieser Computer bietet keinen Schlüsselbund: otadesk fragt beim nächsten Start wieder.</translation>
    </message>
    <message>
      <source>This computer has no keychain; it is kept until otadesk ends.</source>
      <translation>Dieser Computer bietet keinen Schlüsselbund; die Eingabe gilt nur, bis otadesk beendet wird.</translation>
    </message>
  </context>
  <context>
    <name>Seen</name>
    <message>
      <source>A code on paper or a screen is not part of what is fetched.</source>
      <translation>Ein Code auf Papier oder einem Bildschirm gehört nicht zu dem, was abgerufen wird.</translation>
    </message>
    <message>
      <source>A piece of it can’t be compared.</source>
      <translation>Ein Teil davon lässt sich nicht vergleichen.</translation>
    </message>
    <message>
      <source>A piece of the app can be fetched (206).</source>
      <translation>Ein Teil der App lässt sich abrufen (206).</translation>
    </message>
    <message>
      <source>App Store metadata of this app</source>
      <translation>App-Store-Metadaten dieser App</translation>
    </message>
    <message>
      <source>Asked for a piece of the app, the server answers {status} instead of 206.</source>
      <translation>Auf die Anfrage nach einem Teil der App antwortet der Server mit {status} statt mit 206.</translation>
    </message>
    <message>
      <source>Asked for a piece of the app, the server sends another piece.</source>
      <translation>Auf die Anfrage nach einem Teil der App sendet der Server einen anderen Teil.</translation>
    </message>
    <message>
      <source>Both say {found}.</source>
      <translation>Beide nennen {found}.</translation>
    </message>
    <message>
      <source>CA compromise</source>
      <translation>Zertifizierungsstelle kompromittiert</translation>
    </message>
    <message>
      <source>Every digest agrees ({names}).</source>
      <translation>Alle Prüfsummen stimmen überein ({names}).</translation>
    </message>
    <message>
      <source>HEAD brings no Content-Length.</source>
      <translation>HEAD liefert kein Content-Length.</translation>
    </message>
    <message>
      <source>HEAD gets no answer.</source>
      <translation>HEAD bleibt ohne Antwort.</translation>
    </message>
    <message>
      <source>HEAD is answered with {status}.</source>
      <translation>HEAD wird mit {status} beantwortet.</translation>
    </message>
    <message numerus="yes">
      <source>HEAD says {announced} bytes, but {arrived} arrive.</source>
      <extracomment>Counts {announced}. For one: HEAD says {announced} byte, but {arrived} arrive.</extracomment>
      <translation>
        <numerusform>HEAD meldet {announced} Byte, es kommen aber {arrived} an.</numerusform>
        <numerusform>HEAD meldet {announced} Byte, es kommen aber {arrived} an.</numerusform>
      </translation>
    </message>
    <message>
      <source>IIS answers like this for every file whose type it doesn’t know, such as {suffix}</source>
      <translation>so antwortet IIS für jede Datei, deren Typ es nicht kennt, wie {suffix}</translation>
    </message>
    <message>
      <source>In metadata: {faults}.</source>
      <translation>In metadata: {faults}.</translation>
    </message>
    <message>
      <source>Info.plist names no kind of device</source>
      <translation>Info.plist nennt keine Geräteart</translation>
    </message>
    <message>
      <source>It arrived whole and agrees with the manifest: {facts}.</source>
      <translation>Die App kam vollständig an und stimmt mit dem Manifest überein: {facts}.</translation>
    </message>
    <message>
      <source>It arrived whole; no published file is known to compare with: {facts}.</source>
      <translation>Die App kam vollständig an; zum Vergleich ist keine veröffentlichte Datei bekannt: {facts}.</translation>
    </message>
    <message>
      <source>It can’t be read: {why}.</source>
      <translation>Nicht lesbar: {why}.</translation>
    </message>
    <message>
      <source>It can’t be read: {why}. There is an &amp; in it, which has to be written as &amp;amp;.</source>
      <translation>Nicht lesbar: {why}. Darin steht ein &amp;, das als &amp;amp; geschrieben sein muss.</translation>
    </message>
    <message>
      <source>It comes as it is.</source>
      <translation>Die App kommt unverändert.</translation>
    </message>
    <message>
      <source>It comes with Content-Encoding: {encoding}.</source>
      <translation>Die App kommt mit Content-Encoding: {encoding}.</translation>
    </message>
    <message>
      <source>It differs from the published file: {facts} instead of {sha256}.</source>
      <translation>Die Datei weicht von der veröffentlichten ab: {facts} statt {sha256}.</translation>
    </message>
    <message>
      <source>It differs from the published file: {facts} instead of {size} bytes.</source>
      <translation>Die Datei weicht von der veröffentlichten ab: {facts} statt {size} Byte.</translation>
    </message>
    <message>
      <source>It does not end as a ZIP archive does: it was cut short, or is not whole yet.</source>
      <translation>Die Datei endet nicht wie ein ZIP-Archiv: Sie ist abgeschnitten oder noch nicht vollständig.</translation>
    </message>
    <message>
      <source>It has no items.</source>
      <translation>items fehlt.</translation>
    </message>
    <message numerus="yes">
      <source>It has {size} bytes; the published file has {published}.</source>
      <extracomment>Counts {size}. For one: It has {size} byte; the published file has {published}.</extracomment>
      <translation>
        <numerusform>Die App hat {size} Byte, die veröffentlichte Datei {published}.</numerusform>
        <numerusform>Die App hat {size} Byte, die veröffentlichte Datei {published}.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is a property list with an item and a package.</source>
      <translation>Es ist eine Property-Liste mit einem Eintrag und einem Paket.</translation>
    </message>
    <message>
      <source>It is empty ({facts}).</source>
      <translation>Die Datei ist leer ({facts}).</translation>
    </message>
    <message>
      <source>It is the published file: {facts}.</source>
      <translation>Es ist die veröffentlichte Datei: {facts}.</translation>
    </message>
    <message>
      <source>Its first and last {sample} of {size} bytes are an archive’s; the rest was not fetched (--quick).</source>
      <translation>Die ersten und letzten {sample} von {size} Byte sind die eines Archivs; der Rest wurde nicht abgerufen (--quick).</translation>
    </message>
    <message>
      <source>Its item has no assets.</source>
      <translation>Im Eintrag fehlt assets.</translation>
    </message>
    <message>
      <source>Its last bytes did not arrive: {flaw}.</source>
      <translation>Die letzten Bytes kamen nicht an: {flaw}.</translation>
    </message>
    <message numerus="yes">
      <source>Its last bytes did not arrive: {size} bytes came.</source>
      <extracomment>Counts {size}. For one: Its last bytes did not arrive: {size} byte came.</extracomment>
      <translation>
        <numerusform>Die letzten Bytes kamen nicht an, nur {size} Byte.</numerusform>
        <numerusform>Die letzten Bytes kamen nicht an, nur {size} Byte.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its software-package has no url.</source>
      <translation>Im software-package fehlt url.</translation>
    </message>
    <message>
      <source>MinimumOSVersion is “{value}”</source>
      <translation>MinimumOSVersion ist „{value}“</translation>
    </message>
    <message>
      <source>No platform is named, which iOS takes for its own.</source>
      <translation>Keine Plattform ist genannt; iOS nimmt dann seine eigene an.</translation>
    </message>
    <message>
      <source>None of its assets is of kind software-package.</source>
      <translation>Kein Eintrag in assets ist von der Art software-package.</translation>
    </message>
    <message>
      <source>Not examined: {why}.</source>
      <translation>Nicht untersucht: {why}.</translation>
    </message>
    <message>
      <source>Only samples of the app were fetched (--quick).</source>
      <translation>Von der App wurden nur Stichproben abgerufen (--quick).</translation>
    </message>
    <message>
      <source>SHA-256 agrees, yet {faults}: an old iOS reads only that.</source>
      <translation>SHA-256 stimmt überein, aber {faults}. Ein altes iOS liest nur das.</translation>
    </message>
    <message>
      <source>TestFlight signed it: it installs through TestFlight alone</source>
      <translation>von TestFlight signiert: lässt sich nur über TestFlight installieren</translation>
    </message>
    <message>
      <source>The address leads to the app itself; testers need the page with the link.</source>
      <translation>Die Adresse führt zur App selbst; Tester brauchen die Seite mit dem Link.</translation>
    </message>
    <message>
      <source>The app comes without a Content-Length but in chunks.</source>
      <translation>Die App kommt ohne Content-Length, dafür in Stücken (chunked).</translation>
    </message>
    <message>
      <source>The app comes without a Content-Length.</source>
      <translation>Die App kommt ohne Content-Length.</translation>
    </message>
    <message>
      <source>The app did not arrive whole: {flaw}.</source>
      <translation>Die App kam nicht vollständig an: {flaw}.</translation>
    </message>
    <message>
      <source>The app is not a web page.</source>
      <translation>Die App ist keine Webseite.</translation>
    </message>
    <message>
      <source>The app is not an older one.</source>
      <translation>Die App ist keine ältere.</translation>
    </message>
    <message>
      <source>The app is sent as {type} instead of as {wanted}.</source>
      <translation>Die App wird als {type} statt als {wanted} gesendet.</translation>
    </message>
    <message>
      <source>The app is sent as {type}.</source>
      <translation>Die App wird als {type} gesendet.</translation>
    </message>
    <message>
      <source>The app is sent without a type instead of as {wanted}.</source>
      <translation>Die App wird ohne Typ statt als {wanted} gesendet.</translation>
    </message>
    <message>
      <source>The app that differs came from a cache ({signs}).</source>
      <translation>Die abweichende App kam aus einem Cache ({signs}).</translation>
    </message>
    <message>
      <source>The app: the server has another file than the cache before it ({signs}): {names} differ.</source>
      <translation>Die App: Der Server hat eine andere Datei als der Cache davor ({signs}). Unterschiedlich: {names}.</translation>
    </message>
    <message>
      <source>The app: the server has another file than the cache before it: {names} differ.</source>
      <translation>Die App: Der Server hat eine andere Datei als der Cache davor. Unterschiedlich: {names}.</translation>
    </message>
    <message>
      <source>The app: {url} answers {status} instead of 200.</source>
      <translation>Die App: {url} antwortet mit {status} statt mit 200.</translation>
    </message>
    <message>
      <source>The app: {what}.</source>
      <translation>Die App: {what}.</translation>
    </message>
    <message>
      <source>The app’s own Info.plist can’t be read.</source>
      <translation>Die Info.plist der App ist nicht lesbar.</translation>
    </message>
    <message>
      <source>The chunk {number} of {listed} agrees; the others were not fetched (--quick).</source>
      <translation>Block {number} von {listed} stimmt überein; die anderen wurden nicht abgerufen (--quick).</translation>
    </message>
    <message>
      <source>The link in the frame has {target}.</source>
      <translation>Der Link im Frame hat {target}.</translation>
    </message>
    <message>
      <source>The link is in the frame {frame}, without {target}.</source>
      <translation>Der Link steht im Frame {frame}, ohne {target}.</translation>
    </message>
    <message>
      <source>The link is in the page itself.</source>
      <translation>Der Link steht in der Seite selbst.</translation>
    </message>
    <message>
      <source>The link itself was given, not a page.</source>
      <translation>Angegeben war der Link selbst, keine Seite.</translation>
    </message>
    <message>
      <source>The link leads to {url}.</source>
      <translation>Der Link führt zu {url}.</translation>
    </message>
    <message>
      <source>The manifest did not arrive whole: {flaw}.</source>
      <translation>Das Manifest kam nicht vollständig an: {flaw}.</translation>
    </message>
    <message>
      <source>The manifest has an app for every device.</source>
      <translation>Das Manifest hat eine App für alle Geräte.</translation>
    </message>
    <message>
      <source>The manifest has no digests.</source>
      <translation>Das Manifest enthält keine Prüfsummen.</translation>
    </message>
    <message>
      <source>The manifest is compared with the one made from the build.</source>
      <translation>Das Manifest wird mit dem verglichen, das aus dem Build erstellt wurde.</translation>
    </message>
    <message>
      <source>The manifest is empty.</source>
      <translation>Das Manifest ist leer.</translation>
    </message>
    <message>
      <source>The manifest is not a web page.</source>
      <translation>Das Manifest ist keine Webseite.</translation>
    </message>
    <message>
      <source>The manifest is sent as {type} instead of as {wanted}.</source>
      <translation>Das Manifest wird als {type} statt als {wanted} gesendet.</translation>
    </message>
    <message>
      <source>The manifest is sent as {type}.</source>
      <translation>Das Manifest wird als {type} gesendet.</translation>
    </message>
    <message>
      <source>The manifest is sent without a type instead of as {wanted}.</source>
      <translation>Das Manifest wird ohne Typ statt als {wanted} gesendet.</translation>
    </message>
    <message>
      <source>The manifest itself was given, not a link.</source>
      <translation>Angegeben war das Manifest selbst, kein Link.</translation>
    </message>
    <message>
      <source>The manifest names no icons.</source>
      <translation>Das Manifest nennt keine Symbole.</translation>
    </message>
    <message>
      <source>The manifest or the app names no version.</source>
      <translation>Das Manifest oder die App nennt keine Version.</translation>
    </message>
    <message>
      <source>The manifest says nothing, the app says {found}.</source>
      <translation>Das Manifest nennt nichts, die App {found}.</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app says {found}.</source>
      <translation>Das Manifest nennt {told}, die App {found}.</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app {found} and {build}.</source>
      <translation>Das Manifest nennt {told}, die App {found} und {build}.</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app {found}.</source>
      <translation>Das Manifest nennt {told}, die App {found}.</translation>
    </message>
    <message>
      <source>The manifest that differs came from a cache ({signs}).</source>
      <translation>Das abweichende Manifest kam aus einem Cache ({signs}).</translation>
    </message>
    <message>
      <source>The manifest: the server has the published one; a cache before it sends an older one ({signs}).</source>
      <translation>Das Manifest: Der Server hat das veröffentlichte, ein Cache davor sendet ein älteres ({signs}).</translation>
    </message>
    <message>
      <source>The manifest: the server has the published one; a cache before it sends an older one.</source>
      <translation>Das Manifest: Der Server hat das veröffentlichte, ein Cache davor sendet ein älteres.</translation>
    </message>
    <message>
      <source>The manifest: {what}.</source>
      <translation>Das Manifest: {what}.</translation>
    </message>
    <message>
      <source>The manifest’s chunks are too large for a sample (--quick).</source>
      <translation>Die Blöcke im Manifest sind für eine Stichprobe zu groß (--quick).</translation>
    </message>
    <message>
      <source>The manifest’s digests are incomplete or damaged.</source>
      <translation>Die Prüfsummen im Manifest sind unvollständig oder beschädigt.</translation>
    </message>
    <message>
      <source>The page answers {status} instead of 200.</source>
      <translation>Die Seite antwortet mit {status} statt mit 200.</translation>
    </message>
    <message>
      <source>The page did not arrive whole: {flaw}.</source>
      <translation>Die Seite kam nicht vollständig an: {flaw}.</translation>
    </message>
    <message>
      <source>The page doesn’t mention Safari; a script or a picture may.</source>
      <translation>Die Seite nennt Safari nicht; ein Skript oder ein Bild vielleicht schon.</translation>
    </message>
    <message>
      <source>The page has no link that begins with itms-services:.</source>
      <translation>Die Seite hat keinen Link, der mit „itms-services:“ beginnt.</translation>
    </message>
    <message>
      <source>The page mentions Safari.</source>
      <translation>Die Seite nennt Safari.</translation>
    </message>
    <message>
      <source>The page mentions itms-services, but no &lt;a href&gt; has it; a script may add it.</source>
      <translation>Die Seite nennt itms-services, aber kein &lt;a href&gt; enthält es; ein Skript fügt es vielleicht ein.</translation>
    </message>
    <message>
      <source>The page: more than {count} redirects.</source>
      <translation>Die Seite: mehr als {count} Weiterleitungen.</translation>
    </message>
    <message>
      <source>The page: {what}.</source>
      <translation>Die Seite: {what}.</translation>
    </message>
    <message>
      <source>The page’s link is {link}.</source>
      <translation>Der Link der Seite ist {link}.</translation>
    </message>
    <message>
      <source>The server did not answer a request for a piece of the app.</source>
      <translation>Der Server hat auf die Anfrage nach einem Teil der App nicht geantwortet.</translation>
    </message>
    <message>
      <source>The server does not send chunk {number} of {listed} alone (--quick).</source>
      <translation>Der Server sendet Block {number} von {listed} nicht einzeln (--quick).</translation>
    </message>
    <message>
      <source>The {hop} comes to iOS’ downloader.</source>
      <translation>{hop}: für den Downloader von iOS abrufbar.</translation>
    </message>
    <message>
      <source>The {hop} comes without a redirect.</source>
      <translation>{hop}: kommt ohne Weiterleitung.</translation>
    </message>
    <message>
      <source>The {hop} is there.</source>
      <translation>{hop}: vorhanden.</translation>
    </message>
    <message>
      <source>The {hop} needs no sign-in.</source>
      <translation>{hop}: keine Anmeldung nötig.</translation>
    </message>
    <message numerus="yes">
      <source>There are apps for {count} models only; no model was asked about.</source>
      <extracomment>Counts {count}. For one: There are apps for {count} model only; no model was asked about.</extracomment>
      <translation>
        <numerusform>Es gibt nur Apps für {count} Modell; nach keinem Modell wurde gefragt.</numerusform>
        <numerusform>Es gibt nur Apps für {count} Modelle; nach keinem Modell wurde gefragt.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is an app for {models}.</source>
      <translation>Es gibt eine App für {models}.</translation>
    </message>
    <message>
      <source>There is no app for {models}.</source>
      <translation>Es gibt keine App für {models}.</translation>
    </message>
    <message>
      <source>There is no room on this disk to look into the app.</source>
      <translation>Auf diesem Laufwerk ist kein Platz, um in die App zu sehen.</translation>
    </message>
    <message>
      <source>What arrived is not an IPA: it does not begin as a ZIP archive does ({facts}).</source>
      <translation>Was ankam, ist keine IPA: Es beginnt nicht wie ein ZIP-Archiv ({facts}).</translation>
    </message>
    <message>
      <source>What arrived is not an IPA: it does not begin as a ZIP archive does.</source>
      <translation>Was ankam, ist keine IPA: Es beginnt nicht wie ein ZIP-Archiv.</translation>
    </message>
    <message>
      <source>Without a length no samples can be taken (--quick).</source>
      <translation>Ohne Längenangabe sind keine Stichproben möglich (--quick).</translation>
    </message>
    <message>
      <source>a bare property list, without Apple’s signature</source>
      <translation>eine bloße Property-Liste, ohne die Signatur von Apple</translation>
    </message>
    <message>
      <source>a captcha page</source>
      <translation>eine Captcha-Seite</translation>
    </message>
    <message>
      <source>a certificate further up its chain expired</source>
      <translation>ein Zertifikat weiter oben in der Kette ist abgelaufen</translation>
    </message>
    <message numerus="yes">
      <source>a chain of {count} certificates where 3 belong</source>
      <extracomment>Counts {count}. For one: a chain of {count} certificate where 3 belong</extracomment>
      <translation>
        <numerusform>eine Kette aus {count} Zertifikat statt aus 3</numerusform>
        <numerusform>eine Kette aus {count} Zertifikaten statt aus 3</numerusform>
      </translation>
    </message>
    <message>
      <source>a development profile</source>
      <translation>ein Entwicklungsprofil</translation>
    </message>
    <message>
      <source>a file lies where a symbolic link was sealed</source>
      <translation>wo ein symbolischer Link versiegelt wurde, liegt eine Datei</translation>
    </message>
    <message>
      <source>a file was added after signing</source>
      <translation>eine Datei wurde nach dem Signieren hinzugefügt</translation>
    </message>
    <message>
      <source>a free account’s profile: seven days, and three such apps on a device</source>
      <translation>das Profil eines kostenlosen Kontos: sieben Tage, und drei solche Apps pro Gerät</translation>
    </message>
    <message>
      <source>a list of code directories can’t be read: {why}</source>
      <translation>eine Liste der Code Directories kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
      <source>a rule can’t be read: {why}</source>
      <translation>eine Regel kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
      <source>a sealed file is missing</source>
      <translation>eine versiegelte Datei fehlt</translation>
    </message>
    <message>
      <source>a sealed file was changed after signing</source>
      <translation>eine versiegelte Datei wurde nach dem Signieren geändert</translation>
    </message>
    <message>
      <source>a sign-in page</source>
      <translation>eine Anmeldeseite</translation>
    </message>
    <message>
      <source>a symbolic link leads elsewhere than when it was sealed</source>
      <translation>ein symbolischer Link führt woandershin als beim Versiegeln</translation>
    </message>
    <message>
      <source>a symbolic link lies where a file was sealed</source>
      <translation>wo eine Datei versiegelt wurde, liegt ein symbolischer Link</translation>
    </message>
    <message>
      <source>a symbolic link was added after signing</source>
      <translation>ein symbolischer Link wurde nach dem Signieren hinzugefügt</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>eine Webseite</translation>
    </message>
    <message>
      <source>ad-hoc</source>
      <translation>Ad hoc</translation>
    </message>
    <message>
      <source>affiliation changed</source>
      <translation>Zugehörigkeit geändert</translation>
    </message>
    <message>
      <source>an authority’s certificate expired on {day}</source>
      <translation>das Zertifikat einer Zertifizierungsstelle ist am {day} abgelaufen</translation>
    </message>
    <message>
      <source>an authority’s certificate is valid from {day}</source>
      <translation>das Zertifikat einer Zertifizierungsstelle gilt ab {day}</translation>
    </message>
    <message>
      <source>an empty text is not an absolute address</source>
      <translation>ein leerer Text ist keine absolute Adresse</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <extracomment>Counts {count}. For one: and {count} more</extracomment>
      <translation>
        <numerusform>und {count} weitere</numerusform>
        <numerusform>und {count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>app</source>
      <translation>App</translation>
    </message>
    <message>
      <source>app-store</source>
      <translation>App Store</translation>
    </message>
    <message>
      <source>aps-environment is {environments}</source>
      <translation>aps-environment ist {environments}</translation>
    </message>
    <message>
      <source>as the owner of {device} says</source>
      <translation>{device}: nach Angabe des Besitzers</translation>
    </message>
    <message>
      <source>before iOS 11 they were not needed</source>
      <translation>vor iOS 11 waren sie nicht nötig</translation>
    </message>
    <message>
      <source>before iOS 15 the old format was fine</source>
      <translation>vor iOS 15 genügte das alte Format</translation>
    </message>
    <message>
      <source>both say the same</source>
      <translation>beide sagen dasselbe</translation>
    </message>
    <message>
      <source>built for {platform}</source>
      <translation>für {platform} gebaut</translation>
    </message>
    <message>
      <source>called “{name}” in its header</source>
      <translation>heißt in seinem Header „{name}“</translation>
    </message>
    <message>
      <source>certificate hold</source>
      <translation>vorübergehend gesperrt</translation>
    </message>
    <message>
      <source>cessation of operation</source>
      <translation>Betrieb eingestellt</translation>
    </message>
    <message>
      <source>checksum {told} in its header, {known} in the directory</source>
      <translation>Prüfsumme {told} im Header, {known} im Verzeichnis</translation>
    </message>
    <message>
      <source>code directory version {version}</source>
      <translation>Version des Code Directory: {version}</translation>
    </message>
    <message>
      <source>code directory version {version}, needed {needed}</source>
      <translation>Version des Code Directory: {version}, nötig ist {needed}</translation>
    </message>
    <message>
      <source>compiled for {platforms}</source>
      <translation>für {platforms} kompiliert</translation>
    </message>
    <message>
      <source>cryptid is 0</source>
      <translation>cryptid ist 0</translation>
    </message>
    <message>
      <source>cryptid is not 0</source>
      <translation>cryptid ist nicht 0</translation>
    </message>
    <message>
      <source>development</source>
      <translation>Entwicklung</translation>
    </message>
    <message>
      <source>enterprise</source>
      <translation>Enterprise</translation>
    </message>
    <message>
      <source>every iPhone and iPad runs it</source>
      <translation>sie läuft auf jedem iPhone und iPad</translation>
    </message>
    <message>
      <source>expired on {day}</source>
      <translation>abgelaufen am {day}</translation>
    </message>
    <message>
      <source>iTunesMetadata.plist belongs to {other}, the app is {own}</source>
      <translation>iTunesMetadata.plist gehört zu {other}, die App ist {own}</translation>
    </message>
    <message>
      <source>it answers {status} there, in the clear</source>
      <translation>Antwort dort: {status}, unverschlüsselt</translation>
    </message>
    <message numerus="yes">
      <source>it broke off after {size} bytes ({reason})</source>
      <extracomment>Counts {size}. For one: it broke off after {size} byte ({reason})</extracomment>
      <translation>
        <numerusform>Abbruch nach {size} Byte ({reason})</numerusform>
        <numerusform>Abbruch nach {size} Byte ({reason})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it came at a crawl, {size} bytes in {seconds} s</source>
      <extracomment>Counts {size}. For one: it came at a crawl, {size} byte in {seconds} s</extracomment>
      <translation>
        <numerusform>extrem langsam, {size} Byte in {seconds} s</numerusform>
        <numerusform>extrem langsam, {size} Byte in {seconds} s</numerusform>
      </translation>
    </message>
    <message>
      <source>it does not speak TLS on this port</source>
      <translation>er spricht an diesem Port kein TLS</translation>
    </message>
    <message numerus="yes">
      <source>it ended {size} bytes before its Content-Length</source>
      <extracomment>Counts {size}. For one: it ended {size} byte before its Content-Length</extracomment>
      <translation>
        <numerusform>endete {size} Byte vor der Content-Length</numerusform>
        <numerusform>endete {size} Byte vor der Content-Length</numerusform>
      </translation>
    </message>
    <message>
      <source>it expired</source>
      <translation>abgelaufen</translation>
    </message>
    <message>
      <source>it expired on {day}</source>
      <translation>abgelaufen am {day}</translation>
    </message>
    <message>
      <source>it has no Mach-O header</source>
      <translation>kein Mach-O-Header vorhanden</translation>
    </message>
    <message>
      <source>it has no list of files or no rules</source>
      <translation>sie enthält keine Dateiliste oder keine Regeln</translation>
    </message>
    <message>
      <source>it has no url value</source>
      <translation>der Wert für url fehlt</translation>
    </message>
    <message numerus="yes">
      <source>it has {count} rules</source>
      <extracomment>Counts {count}. For one: it has {count} rule</extracomment>
      <translation>
        <numerusform>sie enthält {count} Regel</numerusform>
        <numerusform>sie enthält {count} Regeln</numerusform>
      </translation>
    </message>
    <message>
      <source>it is encoded as {encoding}, which was not asked for</source>
      <translation>codiert als {encoding}, was nicht angefordert war</translation>
    </message>
    <message>
      <source>it is for no host at all, not for {host}</source>
      <translation>für gar keinen Host ausgestellt, nicht für {host}</translation>
    </message>
    <message>
      <source>it is for {names}, not for {host}</source>
      <translation>ausgestellt für {names}, nicht für {host}</translation>
    </message>
    <message>
      <source>it is larger than {size} bytes</source>
      <translation>mehr als {size} Byte</translation>
    </message>
    <message>
      <source>it is signed by itself, by no authority</source>
      <translation>selbstsigniert, von keiner Zertifizierungsstelle</translation>
    </message>
    <message>
      <source>it is signed with {algorithm}</source>
      <translation>mit {algorithm} signiert</translation>
    </message>
    <message>
      <source>it is there, but the server may not read it, or a rule forbids it</source>
      <translation>vorhanden, aber der Server darf es nicht lesen, oder eine Regel verbietet es</translation>
    </message>
    <message numerus="yes">
      <source>it is valid for {count} days, more than {most}</source>
      <extracomment>Counts {count}. For one: it is valid for {count} day, more than {most}</extracomment>
      <translation>
        <numerusform>{count} Tag gültig, mehr als {most}</numerusform>
        <numerusform>{count} Tage gültig, mehr als {most}</numerusform>
      </translation>
    </message>
    <message>
      <source>it is valid only from {time} UTC on</source>
      <translation>erst ab {time} UTC gültig</translation>
    </message>
    <message>
      <source>it lists no devices and isn’t an enterprise profile</source>
      <translation>es führt keine Geräte auf und ist kein Enterprise-Profil</translation>
    </message>
    <message>
      <source>it names no host as subject alternative name</source>
      <translation>nennt keinen Host als Subject Alternative Name</translation>
    </message>
    <message>
      <source>it offers no cipher with forward secrecy</source>
      <translation>er bietet keine Verschlüsselung mit Forward Secrecy</translation>
    </message>
    <message>
      <source>it offers only TLS 1.1 or older</source>
      <translation>er bietet nur TLS 1.1 oder älter</translation>
    </message>
    <message>
      <source>it redirects to {url}, which is the address to use</source>
      <translation>Weiterleitung auf {url}; das ist die Adresse, die zu verwenden ist</translation>
    </message>
    <message>
      <source>it took too long to arrive</source>
      <translation>die Übertragung dauerte zu lange</translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to more than {size} bytes</source>
      <extracomment>Counts {size}. For one: it unpacks to more than {size} byte</extracomment>
      <translation>
        <numerusform>entpackt sind es mehr als {size} Byte</numerusform>
        <numerusform>entpackt sind es mehr als {size} Byte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to other than the {size} bytes that the zip promises</source>
      <extracomment>Counts {size}. For one: it unpacks to other than the {size} byte that the zip promises</extracomment>
      <translation>
        <numerusform>entpackt ist es nicht das {size} Byte, das im ZIP angegeben ist</numerusform>
        <numerusform>entpackt sind es nicht die {size} Byte, die im ZIP angegeben sind</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to {size} bytes instead of {told}</source>
      <extracomment>Counts {size}. For one: it unpacks to {size} byte instead of {told}</extracomment>
      <translation>
        <numerusform>entpackt sind es {size} Byte statt {told}</numerusform>
        <numerusform>entpackt sind es {size} Byte statt {told}</numerusform>
      </translation>
    </message>
    <message>
      <source>its RSA key has {bits} bits, fewer than {least}</source>
      <translation>der RSA-Schlüssel hat {bits} Bit, weniger als {least}</translation>
    </message>
    <message>
      <source>its action is “{action}” instead of “{wanted}”</source>
      <translation>action ist „{action}“ statt „{wanted}“</translation>
    </message>
    <message>
      <source>its certificate can’t be read</source>
      <translation>das Zertifikat ist nicht lesbar</translation>
    </message>
    <message>
      <source>its chain ends at “{issuer}”, an authority that this computer does not know</source>
      <translation>die Kette endet bei „{issuer}“, einer Zertifizierungsstelle, die dieser Computer nicht kennt</translation>
    </message>
    <message>
      <source>its checksum differs from the one in the zip</source>
      <translation>die Prüfsumme weicht von der im ZIP ab</translation>
    </message>
    <message>
      <source>its checksum is wrong</source>
      <translation>die Prüfsumme ist falsch</translation>
    </message>
    <message>
      <source>its counts are right</source>
      <translation>die Zählungen stimmen</translation>
    </message>
    <message numerus="yes">
      <source>its data ends {count} bytes early</source>
      <extracomment>Counts {count}. For one: its data ends {count} byte early</extracomment>
      <translation>
        <numerusform>die Daten enden {count} Byte zu früh</numerusform>
        <numerusform>die Daten enden {count} Byte zu früh</numerusform>
      </translation>
    </message>
    <message>
      <source>its data is cut off</source>
      <translation>die Daten sind abgeschnitten</translation>
    </message>
    <message>
      <source>its extended key usage does not include server authentication</source>
      <translation>die erweiterte Schlüsselverwendung umfasst keine Server-Authentifizierung</translation>
    </message>
    <message>
      <source>its key is neither RSA nor on an elliptic curve</source>
      <translation>der Schlüssel ist weder RSA noch von einer elliptischen Kurve</translation>
    </message>
    <message>
      <source>its size comes after its data, without the mark that iOS asks for</source>
      <translation>seine Größe steht hinter den Daten, ohne die Kennung, die iOS verlangt</translation>
    </message>
    <message>
      <source>its url value is not UTF-8</source>
      <translation>der Wert von url ist kein UTF-8</translation>
    </message>
    <message>
      <source>its url value is percent-encoded twice: {url}</source>
      <translation>der Wert von url ist doppelt prozentcodiert: {url}</translation>
    </message>
    <message>
      <source>its {encoding} encoding ends too early</source>
      <translation>die {encoding}-Codierung endet zu früh</translation>
    </message>
    <message>
      <source>its {encoding} encoding grows to {ratio} times its size and more</source>
      <translation>die {encoding}-Codierung wächst auf mehr als das {ratio}-Fache</translation>
    </message>
    <message>
      <source>its {encoding} encoding is damaged</source>
      <translation>die {encoding}-Codierung ist beschädigt</translation>
    </message>
    <message>
      <source>key compromise</source>
      <translation>Schlüssel kompromittiert</translation>
    </message>
    <message>
      <source>kind is {kind} instead of {wanted}</source>
      <translation>kind ist {kind} statt {wanted}</translation>
    </message>
    <message numerus="yes">
      <source>likewise {count} others: {names}</source>
      <extracomment>Counts {count}. For one: likewise {count} other: {names}</extracomment>
      <translation>
        <numerusform>ebenso {count} weiteres: {names}</numerusform>
        <numerusform>ebenso {count} weitere: {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>made for {kinds}</source>
      <translation>für {kinds} gemacht</translation>
    </message>
    <message>
      <source>made for {kinds}, {device} is {model}</source>
      <translation>für {kinds} gemacht; {device} ist {model}</translation>
    </message>
    <message>
      <source>manifest</source>
      <translation>Manifest</translation>
    </message>
    <message>
      <source>many servers refuse whatever lies below a name that begins with a dot, as {name} does</source>
      <translation>viele Server verweigern alles, was unter einem Namen mit Punkt am Anfang liegt, wie {name}</translation>
    </message>
    <message>
      <source>method {told} in its header, {known} in the directory</source>
      <translation>Methode {told} im Header, {known} im Verzeichnis</translation>
    </message>
    <message>
      <source>mode {mode}</source>
      <translation>Modus {mode}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, every {model} has that</source>
      <translation>braucht iOS {minimum}; {model} hat das immer</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, the last for {model} is iOS {last}</source>
      <translation>braucht iOS {minimum}; das letzte für {model} ist iOS {last}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, {device} has {version}</source>
      <translation>braucht iOS {minimum}; {device} hat {version}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, {device} has {version}, which may be new enough</source>
      <translation>braucht iOS {minimum}; {device} hat {version}, was neu genug sein kann</translation>
    </message>
    <message>
      <source>needs iOS {minimum}; which version of iOS this {model} has isn’t known</source>
      <translation>braucht iOS {minimum}; {model}: iOS-Version nicht bekannt</translation>
    </message>
    <message>
      <source>needs iOS {minimum}; {device}’s version of iOS isn’t known</source>
      <translation>braucht iOS {minimum}; {device}: iOS-Version nicht bekannt</translation>
    </message>
    <message>
      <source>needs {least} bytes, {device} has {free} free</source>
      <translation>braucht {least} Byte; {device} hat {free} frei</translation>
    </message>
    <message>
      <source>needs {least} bytes, {device} has {free} free, and the unpacked size isn’t known</source>
      <translation>braucht {least} Byte; {device} hat {free} frei, und die entpackte Größe ist nicht bekannt</translation>
    </message>
    <message>
      <source>neither Info.plist nor the executable names a platform</source>
      <translation>weder Info.plist noch die ausführbare Datei nennt eine Plattform</translation>
    </message>
    <message>
      <source>neither the profile nor the certificate says when it expires</source>
      <translation>weder das Profil noch das Zertifikat nennt ein Ablaufdatum</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no App Store metadata</source>
      <translation>keine App-Store-Metadaten</translation>
    </message>
    <message>
      <source>no DER entitlements</source>
      <translation>keine DER-Entitlements</translation>
    </message>
    <message>
      <source>no Mach-O executable</source>
      <translation>keine ausführbare Mach-O-Datei</translation>
    </message>
    <message>
      <source>no address</source>
      <translation>keine Adresse</translation>
    </message>
    <message>
      <source>no answer within {seconds} s</source>
      <translation>keine Antwort innerhalb von {seconds} s</translation>
    </message>
    <message>
      <source>no authority that can be asked has issued the certificate</source>
      <translation>keine Stelle, die man fragen kann, hat das Zertifikat ausgestellt</translation>
    </message>
    <message>
      <source>no certificate has signed</source>
      <translation>kein Zertifikat hat signiert</translation>
    </message>
    <message>
      <source>no complete answer within {seconds} s</source>
      <translation>keine vollständige Antwort innerhalb von {seconds} s</translation>
    </message>
    <message>
      <source>no embedded.mobileprovision</source>
      <translation>keine embedded.mobileprovision</translation>
    </message>
    <message>
      <source>no install link was found</source>
      <translation>kein Installationslink gefunden</translation>
    </message>
    <message>
      <source>no local header where the directory says</source>
      <translation>kein lokaler Header an der Stelle, die das Verzeichnis nennt</translation>
    </message>
    <message>
      <source>no signature for {architecture}</source>
      <translation>keine Signatur für {architecture}</translation>
    </message>
    <message>
      <source>no signed 64-bit ARM code</source>
      <translation>kein signierter 64-Bit-ARM-Code</translation>
    </message>
    <message>
      <source>no signer</source>
      <translation>niemand hat signiert</translation>
    </message>
    <message>
      <source>no symbolic links</source>
      <translation>keine symbolischen Links</translation>
    </message>
    <message>
      <source>nobody signed, or nothing was signed</source>
      <translation>niemand hat signiert, oder nichts wurde signiert</translation>
    </message>
    <message>
      <source>none of its own in {bundles}</source>
      <translation>kein eigenes in {bundles}</translation>
    </message>
    <message>
      <source>not read: the executable is large, and its signature stands at its end</source>
      <translation>nicht gelesen: Die ausführbare Datei ist groß, und ihre Signatur steht am Ende</translation>
    </message>
    <message>
      <source>not revoked, says {responder}</source>
      <translation>nicht widerrufen, sagt {responder}</translation>
    </message>
    <message>
      <source>not revoked, says {responder} of {day}</source>
      <translation>nicht widerrufen, sagt {responder} (Stand: {day})</translation>
    </message>
    <message>
      <source>not verified yet</source>
      <translation>noch nicht überprüft</translation>
    </message>
    <message>
      <source>not verified: the digests and the certificates have not been checked</source>
      <translation>nicht überprüft: Prüfsummen und Zertifikate wurden nicht geprüft</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>nothing is required</source>
      <translation>nichts wird verlangt</translation>
    </message>
    <message numerus="yes">
      <source>nothing more came after {size} bytes</source>
      <extracomment>Counts {size}. For one: nothing more came after {size} byte</extracomment>
      <translation>
        <numerusform>nach {size} Byte kam nichts mehr</numerusform>
        <numerusform>nach {size} Byte kam nichts mehr</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing to verify at the first launch</source>
      <translation>beim ersten Start ist nichts zu überprüfen</translation>
    </message>
    <message numerus="yes">
      <source>one of the profile’s {count}</source>
      <extracomment>Counts {count}. For one: one of the profile’s {count}</extracomment>
      <translation>
        <numerusform>das einzige im Profil</numerusform>
        <numerusform>eines von {count} im Profil</numerusform>
      </translation>
    </message>
    <message>
      <source>only Apple’s servers can tell, and they were not asked</source>
      <translation>das wissen nur Apples Server, und sie wurden nicht gefragt</translation>
    </message>
    <message>
      <source>only development and ad hoc apps need Developer Mode</source>
      <translation>nur Entwicklungs- und Ad-hoc-Apps brauchen den Entwicklermodus</translation>
    </message>
    <message>
      <source>only enterprise apps need it</source>
      <translation>nur Enterprise-Apps brauchen das</translation>
    </message>
    <message>
      <source>only samples of the app were fetched (--quick)</source>
      <translation>von der App wurden nur Stichproben abgerufen (--quick)</translation>
    </message>
    <message>
      <source>only the linker signed this code</source>
      <translation>diesen Code hat nur der Linker signiert</translation>
    </message>
    <message>
      <source>only {architectures}</source>
      <translation>nur {architectures}</translation>
    </message>
    <message>
      <source>only {architectures}, before iOS 11 made 64 bits a must</source>
      <translation>nur {architectures}, bevor iOS 11 64 Bit zur Pflicht machte</translation>
    </message>
    <message>
      <source>only {digests}</source>
      <translation>nur {digests}</translation>
    </message>
    <message>
      <source>packed size {told} in its header, {known} in the directory</source>
      <translation>gepackte Größe {told} im Header, {known} im Verzeichnis</translation>
    </message>
    <message>
      <source>packed with method {method}</source>
      <translation>mit Methode {method} gepackt</translation>
    </message>
    <message>
      <source>packed without modes</source>
      <translation>ohne Dateimodi gepackt</translation>
    </message>
    <message>
      <source>page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>platform-identifier is {platform}: an iPhone skips this app, that device may not.</source>
      <translation>platform-identifier ist {platform}: Ein iPhone übergeht diese App, ein solches Gerät vielleicht nicht.</translation>
    </message>
    <message>
      <source>platform-identifier is {platform}: iOS skips this app.</source>
      <translation>platform-identifier ist {platform}: iOS übergeht diese App.</translation>
    </message>
    <message>
      <source>privilege withdrawn</source>
      <translation>Berechtigung entzogen</translation>
    </message>
    <message>
      <source>protected by a password</source>
      <translation>durch ein Passwort geschützt</translation>
    </message>
    <message>
      <source>read</source>
      <translation>gelesen</translation>
    </message>
    <message>
      <source>read to the end</source>
      <translation>bis zum Ende gelesen</translation>
    </message>
    <message>
      <source>revoked since {day}, says {responder}</source>
      <translation>seit {day} widerrufen, sagt {responder}</translation>
    </message>
    <message>
      <source>revoked, says {responder}</source>
      <translation>widerrufen, sagt {responder}</translation>
    </message>
    <message>
      <source>sealed code is missing</source>
      <translation>versiegelter Code fehlt</translation>
    </message>
    <message>
      <source>sealed code was signed anew after the app was signed</source>
      <translation>versiegelter Code wurde neu signiert, nachdem die App signiert war</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>signiert</translation>
    </message>
    <message>
      <source>signed as {signed}, the app is {app}</source>
      <translation>als {signed} signiert, die App ist {app}</translation>
    </message>
    <message>
      <source>signed as {signed}, the profile permits {permitted}</source>
      <translation>als {signed} signiert, das Profil erlaubt {permitted}</translation>
    </message>
    <message>
      <source>signed as “{name}”, which does not sign profiles for iOS</source>
      <translation>signiert als „{name}“, das keine Profile für iOS signiert</translation>
    </message>
    <message>
      <source>signed as “{other}”, the bundle is “{bundle}”</source>
      <translation>signiert als „{other}“, das Bundle ist „{bundle}“</translation>
    </message>
    <message>
      <source>signed as “{signed}”, the app is “{app}”</source>
      <translation>als „{signed}“ signiert, die App ist „{app}“</translation>
    </message>
    <message>
      <source>signed by Apple</source>
      <translation>von Apple signiert</translation>
    </message>
    <message>
      <source>signed by a certificate</source>
      <translation>mit einem Zertifikat signiert</translation>
    </message>
    <message>
      <source>signed by team {other}, the app is team {team}’s</source>
      <translation>vom Team {other} signiert, die App gehört zum Team {team}</translation>
    </message>
    <message>
      <source>signed by team {signer}, the profile is team {team}’s</source>
      <translation>vom Team {signer} signiert, das Profil gehört zum Team {team}</translation>
    </message>
    <message>
      <source>signed by “{name}”</source>
      <translation>von „{name}“ signiert</translation>
    </message>
    <message>
      <source>signed with an unknown digest ({name})</source>
      <translation>mit unbekanntem Prüfsummenverfahren signiert ({name})</translation>
    </message>
    <message>
      <source>size {told} in its header, {known} in the directory</source>
      <translation>Größe {told} im Header, {known} im Verzeichnis</translation>
    </message>
    <message>
      <source>stored, with its size only after its data</source>
      <translation>unkomprimiert, mit der Größe erst nach den Daten</translation>
    </message>
    <message>
      <source>superseded</source>
      <translation>ersetzt</translation>
    </message>
    <message>
      <source>the App Store signed it: it installs through the App Store alone</source>
      <translation>vom App Store signiert: lässt sich nur über den App Store installieren</translation>
    </message>
    <message>
      <source>the CMS message can’t be read: {why}</source>
      <translation>die CMS-Nachricht kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
      <source>the Info.plist</source>
      <translation>die Info.plist</translation>
    </message>
    <message>
      <source>the Info.plist names no executable</source>
      <translation>die Info.plist nennt keine ausführbare Datei</translation>
    </message>
    <message>
      <source>the address ends before “{rest}”: the whole address must be percent-encoded</source>
      <translation>die Adresse endet vor „{rest}“: Sie muss vollständig prozentcodiert sein</translation>
    </message>
    <message>
      <source>the address of the app can’t be used</source>
      <translation>die Adresse der App ist nicht verwendbar</translation>
    </message>
    <message>
      <source>the address of the manifest can’t be used</source>
      <translation>die Adresse des Manifests ist nicht verwendbar</translation>
    </message>
    <message>
      <source>the address of the page can’t be used</source>
      <translation>die Adresse der Seite ist nicht verwendbar</translation>
    </message>
    <message>
      <source>the answer of {host} is about another certificate</source>
      <translation>die Antwort von {host} betrifft ein anderes Zertifikat</translation>
    </message>
    <message>
      <source>the answer of {host} is from the future ({time} UTC): check the clock</source>
      <translation>die Antwort von {host} stammt aus der Zukunft ({time} UTC): Prüfen Sie die Uhr</translation>
    </message>
    <message>
      <source>the answer of {host} is not signed by whom the issuer trusts</source>
      <translation>die Antwort von {host} ist nicht von jemandem signiert, dem der Aussteller vertraut</translation>
    </message>
    <message>
      <source>the answer of {host} is out of date ({time} UTC)</source>
      <translation>die Antwort von {host} ist veraltet ({time} UTC)</translation>
    </message>
    <message>
      <source>the app gets no push messages</source>
      <translation>die App bekommt keine Push-Mitteilungen</translation>
    </message>
    <message>
      <source>the app has no bundles inside</source>
      <translation>die App enthält keine weiteren Bundles</translation>
    </message>
    <message>
      <source>the app has no extensions</source>
      <translation>die App hat keine Erweiterungen</translation>
    </message>
    <message>
      <source>the app has no watch app</source>
      <translation>die App hat keine Watch-App</translation>
    </message>
    <message>
      <source>the app has {found} chunks, the manifest lists {listed}</source>
      <translation>Anzahl der Blöcke: {found} in der App, {listed} im Manifest</translation>
    </message>
    <message>
      <source>the app is a mere container for a watch app, which only the App Store takes</source>
      <translation>die App ist nur die Hülle einer Watch-App; das nimmt nur der App Store an</translation>
    </message>
    <message>
      <source>the app is for {platform}</source>
      <translation>die App ist für {platform}</translation>
    </message>
    <message>
      <source>the app is in no groups</source>
      <translation>die App ist in keiner Gruppe</translation>
    </message>
    <message>
      <source>the app is longer than its {listed} chunks</source>
      <translation>die App ist länger als ihre Blöcke im Manifest (Anzahl: {listed})</translation>
    </message>
    <message>
      <source>the app is not signed</source>
      <translation>die App ist nicht signiert</translation>
    </message>
    <message>
      <source>the app names no minimum</source>
      <translation>die App nennt kein Minimum</translation>
    </message>
    <message>
      <source>the app was not received</source>
      <translation>die App kam nicht an</translation>
    </message>
    <message>
      <source>the app was not received whole</source>
      <translation>die App kam nicht vollständig an</translation>
    </message>
    <message>
      <source>the app: {wanted}, the profile: {permitted}</source>
      <translation>die App: {wanted}, das Profil: {permitted}</translation>
    </message>
    <message>
      <source>the app’s executable can’t be read: {why}</source>
      <translation>die ausführbare Datei der App kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
      <source>the app’s executable is missing</source>
      <translation>die ausführbare Datei der App fehlt</translation>
    </message>
    <message>
      <source>the app’s platform is “{platform}”</source>
      <translation>die Plattform der App ist „{platform}“</translation>
    </message>
    <message>
      <source>the archive was not read through yet</source>
      <translation>das Archiv wurde noch nicht ganz gelesen</translation>
    </message>
    <message>
      <source>the authority that issued the certificate isn’t known or didn’t</source>
      <translation>die Zertifizierungsstelle, die das Zertifikat ausgestellt haben soll, ist unbekannt oder hat es nicht ausgestellt</translation>
    </message>
    <message>
      <source>the build is not thinned</source>
      <translation>der Build ist nicht verkleinert (App-Thinning)</translation>
    </message>
    <message>
      <source>the certificate comes from an authority that issues none for apps</source>
      <translation>das Zertifikat stammt von einer Zertifizierungsstelle, die keine für Apps ausstellt</translation>
    </message>
    <message>
      <source>the certificate is for neither development nor distribution on iOS</source>
      <translation>das Zertifikat ist weder für die Entwicklung noch für die Verteilung unter iOS</translation>
    </message>
    <message>
      <source>the certificate is not made for signing code</source>
      <translation>das Zertifikat ist nicht zum Signieren von Code bestimmt</translation>
    </message>
    <message>
      <source>the certificate names nobody who could be asked over http</source>
      <translation>das Zertifikat nennt keine Stelle, die über http befragt werden kann</translation>
    </message>
    <message>
      <source>the certificate that signed isn’t one of those in the profile</source>
      <translation>das Zertifikat, mit dem signiert wurde, ist keines von denen im Profil</translation>
    </message>
    <message>
      <source>the certificates lead to an authority that is not Apple</source>
      <translation>die Zertifikate führen zu einer Zertifizierungsstelle, die nicht Apple ist</translation>
    </message>
    <message>
      <source>the certificate’s part of the signature can’t be read: {why}</source>
      <translation>der Zertifikatsteil der Signatur kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
      <source>the code can’t be read: {why}</source>
      <translation>der Code kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
      <source>the code directory could not be read</source>
      <translation>das Code Directory konnte nicht gelesen werden</translation>
    </message>
    <message>
      <source>the code directory covers scattered ranges of the code, which iOS doesn’t take</source>
      <translation>das Code Directory deckt verstreute Bereiche des Codes ab, was iOS nicht annimmt</translation>
    </message>
    <message>
      <source>the code directory has pages of 2^{power} bytes, which iOS doesn’t take</source>
      <translation>das Code Directory hat Seiten von 2^{power} Byte, was iOS nicht annimmt</translation>
    </message>
    <message numerus="yes">
      <source>the code directory lists {listed} pages where the code has {count}</source>
      <extracomment>Counts {listed}. For one: the code directory lists {listed} page where the code has {count}</extracomment>
      <translation>
        <numerusform>Seiten im Code Directory: {listed}, Seiten des Codes: {count}</numerusform>
        <numerusform>Seiten im Code Directory: {listed}, Seiten des Codes: {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>the code directory uses an unknown hash ({name})</source>
      <translation>das Code Directory verwendet einen unbekannten Hash ({name})</translation>
    </message>
    <message numerus="yes">
      <source>the code directory’s digests have {size} bytes, not {usual}</source>
      <extracomment>Counts {size}. For one: the code directory’s digests have {size} byte, not {usual}</extracomment>
      <translation>
        <numerusform>Länge der Prüfsummen im Code Directory in Byte: {size} statt {usual}</numerusform>
        <numerusform>Länge der Prüfsummen im Code Directory in Byte: {size} statt {usual}</numerusform>
      </translation>
    </message>
    <message>
      <source>the code directory’s format is {version}; iOS 15 wants 0x20400</source>
      <translation>das Format des Code Directory ist {version}; iOS 15 verlangt 0x20400</translation>
    </message>
    <message>
      <source>the code is covered by SHA-1 alone</source>
      <translation>der Code ist nur durch SHA-1 abgedeckt</translation>
    </message>
    <message>
      <source>the content was changed after it was signed</source>
      <translation>der Inhalt wurde nach dem Signieren geändert</translation>
    </message>
    <message>
      <source>the device</source>
      <translation>das Gerät</translation>
    </message>
    <message>
      <source>the digest differs</source>
      <translation>die Prüfsumme weicht ab</translation>
    </message>
    <message>
      <source>the entitlements</source>
      <translation>die Entitlements</translation>
    </message>
    <message>
      <source>the entitlements can’t be read: {why}</source>
      <translation>die Entitlements können nicht gelesen werden: {why}</translation>
    </message>
    <message>
      <source>the entitlements in DER</source>
      <translation>die Entitlements in DER</translation>
    </message>
    <message>
      <source>the entitlements in DER can’t be read: {why}</source>
      <translation>die Entitlements in DER können nicht gelesen werden: {why}</translation>
    </message>
    <message>
      <source>the entitlements in DER differ from those in XML</source>
      <translation>die Entitlements in DER weichen von denen in XML ab</translation>
    </message>
    <message>
      <source>the entitlements in DER, which iOS 15 wants, are missing</source>
      <translation>die Entitlements in DER, die iOS 15 verlangt, fehlen</translation>
    </message>
    <message>
      <source>the executable could not be read far enough</source>
      <translation>die ausführbare Datei ließ sich nicht weit genug lesen</translation>
    </message>
    <message>
      <source>the executable has no architecture</source>
      <translation>die ausführbare Datei hat keine Architektur</translation>
    </message>
    <message>
      <source>the executable is missing</source>
      <translation>die ausführbare Datei fehlt</translation>
    </message>
    <message>
      <source>the file is damaged: {why}</source>
      <translation>die Datei ist beschädigt: {why}</translation>
    </message>
    <message>
      <source>the file isn’t there</source>
      <translation>die Datei ist nicht da</translation>
    </message>
    <message>
      <source>the files of the app were not unpacked yet</source>
      <translation>die Dateien der App wurden noch nicht entpackt</translation>
    </message>
    <message>
      <source>the link names no manifest</source>
      <translation>der Link nennt kein Manifest</translation>
    </message>
    <message>
      <source>the list of code directories that was signed names others (attribute {attribute})</source>
      <translation>die signierte Liste der Code Directories nennt andere (Attribut {attribute})</translation>
    </message>
    <message>
      <source>the list of sealed files</source>
      <translation>die Liste der versiegelten Dateien</translation>
    </message>
    <message>
      <source>the list of sealed files can’t be read: {why}</source>
      <translation>die Liste der versiegelten Dateien kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
      <source>the list of sealed files is missing</source>
      <translation>die Liste der versiegelten Dateien fehlt</translation>
    </message>
    <message>
      <source>the manifest can’t be used</source>
      <translation>das Manifest ist nicht verwendbar</translation>
    </message>
    <message>
      <source>the manifest was not received</source>
      <translation>das Manifest kam nicht an</translation>
    </message>
    <message>
      <source>the manifest was not received whole</source>
      <translation>das Manifest kam nicht vollständig an</translation>
    </message>
    <message>
      <source>the name {host} is not known ({reason})</source>
      <translation>der Name {host} ist nicht bekannt ({reason})</translation>
    </message>
    <message>
      <source>the name {host} was not resolved within {seconds} s</source>
      <translation>der Name {host} wurde nicht innerhalb von {seconds} s aufgelöst</translation>
    </message>
    <message>
      <source>the page was not received</source>
      <translation>die Seite kam nicht an</translation>
    </message>
    <message>
      <source>the probe ended early</source>
      <translation>die Prüfung endete vorzeitig</translation>
    </message>
    <message>
      <source>the profile can’t be read: {why}</source>
      <translation>das Profil kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
      <source>the profile doesn’t list devices</source>
      <translation>das Profil führt keine Geräte auf</translation>
    </message>
    <message>
      <source>the profile doesn’t say when it expires</source>
      <translation>das Profil nennt kein Ablaufdatum</translation>
    </message>
    <message>
      <source>the profile is for {platforms}</source>
      <translation>das Profil ist für {platforms}</translation>
    </message>
    <message>
      <source>the profile isn’t signed at all</source>
      <translation>das Profil ist überhaupt nicht signiert</translation>
    </message>
    <message>
      <source>the profile lists no device at all</source>
      <translation>das Profil führt kein einziges Gerät auf</translation>
    </message>
    <message>
      <source>the profile: {fault}</source>
      <translation>das Profil: {fault}</translation>
    </message>
    <message>
      <source>the profile’s entitlements could not be read</source>
      <translation>die Entitlements des Profils konnten nicht gelesen werden</translation>
    </message>
    <message>
      <source>the profile’s half in DER can’t be read: {why}</source>
      <translation>die DER-Hälfte des Profils kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
      <source>the profile’s half in DER: Apple didn’t sign it</source>
      <translation>die DER-Hälfte des Profils: nicht von Apple signiert</translation>
    </message>
    <message>
      <source>the profile’s half in DER: {fault}</source>
      <translation>die DER-Hälfte des Profils: {fault}</translation>
    </message>
    <message>
      <source>the profile’s two halves differ in {keys}</source>
      <translation>die beiden Hälften des Profils unterscheiden sich bei: {keys}</translation>
    </message>
    <message>
      <source>the proxy {proxy} breaks off ({reason})</source>
      <translation>der Proxy {proxy} bricht ab ({reason})</translation>
    </message>
    <message>
      <source>the proxy {proxy} can’t be understood ({reason})</source>
      <translation>die Proxy-Angabe {proxy} ist nicht lesbar ({reason})</translation>
    </message>
    <message>
      <source>the proxy {proxy} doesn’t answer in HTTP</source>
      <translation>der Proxy {proxy} antwortet nicht mit HTTP</translation>
    </message>
    <message>
      <source>the proxy {proxy} is not reached either: {why}</source>
      <translation>auch der Proxy {proxy} ist nicht erreichbar: {why}</translation>
    </message>
    <message>
      <source>the proxy {proxy} is of a kind that otadesk doesn’t support</source>
      <translation>der Proxy {proxy} ist von einer Art, die otadesk nicht unterstützt</translation>
    </message>
    <message>
      <source>the proxy {proxy} refuses ({reason})</source>
      <translation>der Proxy {proxy} lehnt ab ({reason})</translation>
    </message>
    <message>
      <source>the requirements</source>
      <translation>die Requirements</translation>
    </message>
    <message>
      <source>the responder’s address is not valid</source>
      <translation>die Adresse des Responders ist ungültig</translation>
    </message>
    <message>
      <source>the responder’s address names no host</source>
      <translation>die Adresse des Responders nennt keinen Host</translation>
    </message>
    <message>
      <source>the seal’s rules: {why}</source>
      <translation>die Regeln der Versiegelung: {why}</translation>
    </message>
    <message>
      <source>the server does not send the certificate of “{issuer}” that issued it</source>
      <translation>der Server sendet das Zertifikat des Ausstellers „{issuer}“ nicht</translation>
    </message>
    <message>
      <source>the signature can’t be read: {why}</source>
      <translation>die Signatur kann nicht gelesen werden: {why}</translation>
    </message>
    <message>
      <source>the signature covers {covered} bytes of code where there are {there}</source>
      <translation>Code in Byte: {covered} von der Signatur abgedeckt, {there} vorhanden</translation>
    </message>
    <message>
      <source>the signature covers {part}, missing here</source>
      <translation>von der Signatur abgedeckt, fehlt aber: {part}</translation>
    </message>
    <message>
      <source>the signature doesn’t cover {part}</source>
      <translation>nicht von der Signatur abgedeckt: {part}</translation>
    </message>
    <message>
      <source>the signature names no application-identifier</source>
      <translation>die Signatur nennt keinen application-identifier</translation>
    </message>
    <message>
      <source>the signature or the profile names no team</source>
      <translation>die Signatur oder das Profil nennt kein Team</translation>
    </message>
    <message>
      <source>the signature was not made with the certificate’s key, or was changed</source>
      <translation>die Signatur wurde nicht mit dem Schlüssel des Zertifikats erzeugt oder wurde geändert</translation>
    </message>
    <message>
      <source>the signature was not read</source>
      <translation>die Signatur wurde nicht gelesen</translation>
    </message>
    <message>
      <source>the signature: {fault}</source>
      <translation>die Signatur: {fault}</translation>
    </message>
    <message>
      <source>the signing certificate could not be read</source>
      <translation>das Signaturzertifikat konnte nicht gelesen werden</translation>
    </message>
    <message>
      <source>the signing certificate expired on {day}</source>
      <translation>das Signaturzertifikat ist am {day} abgelaufen</translation>
    </message>
    <message>
      <source>the signing certificate is missing</source>
      <translation>das Signaturzertifikat fehlt</translation>
    </message>
    <message>
      <source>the signing certificate is valid from {day}</source>
      <translation>das Signaturzertifikat gilt ab {day}</translation>
    </message>
    <message>
      <source>the start page of a single-page app</source>
      <translation>die Startseite einer Single-Page-App</translation>
    </message>
    <message>
      <source>there is a signature, but it can’t be read</source>
      <translation>es gibt eine Signatur, sie ist aber nicht lesbar</translation>
    </message>
    <message>
      <source>there is no code to look at</source>
      <translation>es gibt keinen Code zu untersuchen</translation>
    </message>
    <message>
      <source>there is no executable to look at</source>
      <translation>es gibt keine ausführbare Datei zu untersuchen</translation>
    </message>
    <message>
      <source>there is no folder “{above}” yet, and “{folder}” would be in it</source>
      <translation>den Ordner „{above}“ gibt es noch nicht, und „{folder}“ läge darin</translation>
    </message>
    <message>
      <source>there is no folder “{folder}” yet</source>
      <translation>den Ordner „{folder}“ gibt es noch nicht</translation>
    </message>
    <message>
      <source>there is no profile</source>
      <translation>kein Profil vorhanden</translation>
    </message>
    <message>
      <source>there is no signature or no profile to compare</source>
      <translation>es fehlt eine Signatur oder ein Profil zum Vergleichen</translation>
    </message>
    <message>
      <source>there is no signed app with an identifier</source>
      <translation>es gibt keine signierte App mit Bundle-ID</translation>
    </message>
    <message>
      <source>there is one, but it can’t be read</source>
      <translation>vorhanden, aber nicht lesbar</translation>
    </message>
    <message>
      <source>there is only one form</source>
      <translation>es gibt nur eine Fassung</translation>
    </message>
    <message numerus="yes">
      <source>thinned for {count} models</source>
      <extracomment>Counts {count}. For one: thinned for {count} model</extracomment>
      <translation>
        <numerusform>für ein Modell verkleinert</numerusform>
        <numerusform>für {count} Modelle verkleinert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>thinned for {count} models, not for {model}</source>
      <extracomment>Counts {count}. For one: thinned for {count} model, not for {model}</extracomment>
      <translation>
        <numerusform>für ein Modell verkleinert, nicht für {model}</numerusform>
        <numerusform>für {count} Modelle verkleinert, nicht für {model}</numerusform>
      </translation>
    </message>
    <message>
      <source>this code is signed ad hoc, by nobody</source>
      <translation>dieser Code ist ad hoc signiert, von niemandem</translation>
    </message>
    <message>
      <source>this code isn’t signed</source>
      <translation>dieser Code ist nicht signiert</translation>
    </message>
    <message>
      <source>two code directories use the same hash</source>
      <translation>zwei Code Directories verwenden denselben Hash</translation>
    </message>
    <message>
      <source>unsigned</source>
      <translation>nicht signiert</translation>
    </message>
    <message>
      <source>unspecified</source>
      <translation>ohne Angabe</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message numerus="yes">
      <source>until {day}, {count} days left</source>
      <extracomment>Counts {count}. For one: until {day}, {count} day left</extracomment>
      <translation>
        <numerusform>bis {day}, noch ein Tag</numerusform>
        <numerusform>bis {day}, noch {count} Tage</numerusform>
      </translation>
    </message>
    <message>
      <source>valid until {day}</source>
      <translation>gültig bis {day}</translation>
    </message>
    <message>
      <source>what belongs to slot {slot}</source>
      <translation>der Inhalt von Slot {slot}</translation>
    </message>
    <message>
      <source>what it says of “{path}” isn’t understood</source>
      <translation>was sie über „{path}“ sagt, ist nicht verständlich</translation>
    </message>
    <message>
      <source>what stands in slot {slot} of the signature is something else</source>
      <translation>der Inhalt von Slot {slot} der Signatur ist etwas anderes</translation>
    </message>
    <message>
      <source>whether Apple is asked at the first launch depends on when the team was made</source>
      <translation>ob Apple beim ersten Start gefragt wird, hängt davon ab, wann das Team angelegt wurde</translation>
    </message>
    <message>
      <source>whether a device trusts “{team}” already can’t be seen from here</source>
      <translation>ob ein Gerät „{team}“ schon vertraut, lässt sich von hier aus nicht sehen</translation>
    </message>
    <message>
      <source>whether the App Store’s version of the app is on {device} can’t be seen from here</source>
      <translation>ob {device} die App in der Version aus dem App Store hat, lässt sich von hier aus nicht sehen</translation>
    </message>
    <message>
      <source>whether the app of another team is on {device} can’t be seen from here</source>
      <translation>ob {device} die App eines anderen Teams hat, lässt sich von hier aus nicht sehen</translation>
    </message>
    <message>
      <source>whether the clock of {device} is right can’t be seen from here</source>
      <translation>{device}: ob die Uhr richtig geht, lässt sich von hier aus nicht sehen</translation>
    </message>
    <message>
      <source>whether {device} has Developer Mode on can’t be seen from here</source>
      <translation>{device}: ob der Entwicklermodus an ist, lässt sich von hier aus nicht sehen</translation>
    </message>
    <message>
      <source>whether {device} has {least} bytes free can’t be seen from here</source>
      <translation>{device}: ob {least} Byte frei sind, lässt sich von hier aus nicht sehen</translation>
    </message>
    <message>
      <source>whether {device} has {things} isn’t known</source>
      <translation>ob {device} {things} hat, ist nicht bekannt</translation>
    </message>
    <message>
      <source>whether {device} may install apps can’t be seen from here</source>
      <translation>{device}: ob Apps installiert werden dürfen, lässt sich von hier aus nicht sehen</translation>
    </message>
    <message>
      <source>whether {device} reaches Apple’s servers can’t be seen from here</source>
      <translation>{device}: ob Apples Server erreichbar sind, lässt sich von hier aus nicht sehen</translation>
    </message>
    <message>
      <source>whether {device} trusts “{team}” can’t be seen from here</source>
      <translation>ob {device} „{team}“ vertraut, lässt sich von hier aus nicht sehen</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>{algorithm}: chunk {number} of {listed} differs.</source>
      <translation>{algorithm}: Block {number} von {listed} weicht ab.</translation>
    </message>
    <message numerus="yes">
      <source>{algorithm}: the app of {size} bytes has {found} chunks, the manifest lists {listed}.</source>
      <extracomment>Counts {found}. For one: {algorithm}: the app of {size} bytes has {found} chunk, the manifest lists {listed}.</extracomment>
      <translation>
        <numerusform>{algorithm}: Anzahl der Blöcke: {found} in der App ({size} Byte), {listed} im Manifest.</numerusform>
        <numerusform>{algorithm}: Anzahl der Blöcke: {found} in der App ({size} Byte), {listed} im Manifest.</numerusform>
      </translation>
    </message>
    <message>
      <source>{algorithm}: {fault}</source>
      <translation>{algorithm}: {fault}</translation>
    </message>
    <message>
      <source>{bundles}: there may be one watch app only</source>
      <translation>{bundles}: es darf nur eine Watch-App geben</translation>
    </message>
    <message>
      <source>{code}, {bundles}</source>
      <translation>{code}, {bundles}</translation>
    </message>
    <message numerus="yes">
      <source>{count} bundles</source>
      <extracomment>Counts {count}. For one: {count} bundle</extracomment>
      <translation>
        <numerusform>{count} Bundle</numerusform>
        <numerusform>{count} Bundles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} bytes stand before it</source>
      <extracomment>Counts {count}. For one: {count} byte stands before it</extracomment>
      <translation>
        <numerusform>davor steht {count} Byte</numerusform>
        <numerusform>davor stehen {count} Byte</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} checked</source>
      <translation>{count} geprüft</translation>
    </message>
    <message>
      <source>{count} compared</source>
      <translation>{count} verglichen</translation>
    </message>
    <message numerus="yes">
      <source>{count} devices ({names})</source>
      <extracomment>Counts {count}. For one: {count} device ({names})</extracomment>
      <translation>
        <numerusform>{count} Gerät ({names})</numerusform>
        <numerusform>{count} Geräte ({names})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices listed</source>
      <extracomment>Counts {count}. For one: {count} device listed</extracomment>
      <translation>
        <numerusform>{count} Gerät aufgeführt</numerusform>
        <numerusform>{count} Geräte aufgeführt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries</source>
      <extracomment>Counts {count}. For one: {count} entry</extracomment>
      <translation>
        <numerusform>{count} Eintrag</numerusform>
        <numerusform>{count} Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries can be opened</source>
      <extracomment>Counts {count}. For one: {count} entry can be opened</extracomment>
      <translation>
        <numerusform>{count} Eintrag lässt sich öffnen</numerusform>
        <numerusform>{count} Einträge lassen sich öffnen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries, one after the other</source>
      <extracomment>Counts {count}. For one: {count} entry, one after the other</extracomment>
      <translation>
        <numerusform>{count} Eintrag, einer nach dem anderen</numerusform>
        <numerusform>{count} Einträge, einer nach dem anderen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} leftovers of the Finder, such as {what}</source>
      <extracomment>Counts {count}. For one: {count} leftover of the Finder, such as {what}</extracomment>
      <translation>
        <numerusform>{count} Überbleibsel des Finders: {what}</numerusform>
        <numerusform>{count} Überbleibsel des Finders, etwa {what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} names</source>
      <extracomment>Counts {count}. For one: {count} name</extracomment>
      <translation>
        <numerusform>{count} Name</numerusform>
        <numerusform>{count} Namen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} names are not written in UTF-8, as phones want names, such as {what}</source>
      <extracomment>Counts {count}. For one: {count} name is not written in UTF-8, as phones want names: {what}</extracomment>
      <translation>
        <numerusform>{count} Name ist nicht in UTF-8 geschrieben, wie iPhones es brauchen: {what}</numerusform>
        <numerusform>{count} Namen sind nicht in UTF-8 geschrieben, wie iPhones es brauchen, zum Beispiel {what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pieces of code</source>
      <extracomment>Counts {count}. For one: {count} piece of code</extracomment>
      <translation>
        <numerusform>ein Codeteil</numerusform>
        <numerusform>{count} Codeteile</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} programs can be run</source>
      <extracomment>Counts {count}. For one: {count} program can be run</extracomment>
      <translation>
        <numerusform>{count} Programm ausführbar</numerusform>
        <numerusform>{count} Programme ausführbar</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} read</source>
      <translation>{count} gelesen</translation>
    </message>
    <message>
      <source>{device} doesn’t have it</source>
      <translation>{device} hat sie nicht</translation>
    </message>
    <message>
      <source>{device} doesn’t reach them</source>
      <translation>{device} erreicht sie nicht</translation>
    </message>
    <message>
      <source>{device} has an iOS without Developer Mode</source>
      <translation>{device} hat ein iOS ohne Entwicklermodus</translation>
    </message>
    <message>
      <source>{device} has it from the App Store</source>
      <translation>{device} hat sie aus dem App Store</translation>
    </message>
    <message>
      <source>{device} has no {things}</source>
      <translation>{device}: {things} nicht vorhanden</translation>
    </message>
    <message>
      <source>{device} has nothing that the app rules out</source>
      <translation>{device} hat nichts, was die App ausschließt</translation>
    </message>
    <message>
      <source>{device} has {app}</source>
      <translation>{device} hat {app}</translation>
    </message>
    <message>
      <source>{device} has {things}, as the app requires</source>
      <translation>{device} hat {things}, wie die App verlangt</translation>
    </message>
    <message>
      <source>{device} has {things}, which the app rules out</source>
      <translation>{device} hat {things}, was die App ausschließt</translation>
    </message>
    <message>
      <source>{device} may install apps</source>
      <translation>{device}: erlaubt</translation>
    </message>
    <message>
      <source>{device} reaches them</source>
      <translation>{device} erreicht sie</translation>
    </message>
    <message>
      <source>{device} trusts no team</source>
      <translation>{device} vertraut keinem Team</translation>
    </message>
    <message>
      <source>{device} trusts {teams}</source>
      <translation>{device} vertraut {teams}</translation>
    </message>
    <message>
      <source>{device}: listed</source>
      <translation>{device}: aufgeführt</translation>
    </message>
    <message>
      <source>{device}: not listed</source>
      <translation>{device}: nicht aufgeführt</translation>
    </message>
    <message>
      <source>{device}: not listed in {where}</source>
      <translation>{device}: nicht aufgeführt in {where}</translation>
    </message>
    <message>
      <source>{device}: off</source>
      <translation>{device}: aus</translation>
    </message>
    <message>
      <source>{device}: on</source>
      <translation>{device}: an</translation>
    </message>
    <message>
      <source>{device}: right</source>
      <translation>{device}: geht richtig</translation>
    </message>
    <message>
      <source>{device}: wrong</source>
      <translation>{device}: geht falsch</translation>
    </message>
    <message>
      <source>{device}: {what} is off</source>
      <translation>{device}: {what} ist aus</translation>
    </message>
    <message>
      <source>{device}’s UDID isn’t known</source>
      <translation>{device}: UDID nicht bekannt</translation>
    </message>
    <message>
      <source>{device}’s model isn’t known</source>
      <translation>{device}: Modell nicht bekannt</translation>
    </message>
    <message>
      <source>{device}’s product type isn’t known</source>
      <translation>{device}: Produkttyp nicht bekannt</translation>
    </message>
    <message>
      <source>{faults}.</source>
      <translation>{faults}.</translation>
    </message>
    <message>
      <source>{host} accepts a connection, then stays silent</source>
      <translation>{host} nimmt eine Verbindung an und bleibt dann stumm</translation>
    </message>
    <message>
      <source>{host} answers at {places}, but not at {dead}.</source>
      <translation>{host} antwortet unter {places}, aber nicht unter {dead}.</translation>
    </message>
    <message>
      <source>{host} answers at {places}.</source>
      <translation>{host} antwortet unter {places}.</translation>
    </message>
    <message>
      <source>{host} answers at {places}; this computer has no {family} to try the others.</source>
      <translation>{host} antwortet unter {places}; um die übrigen Adressen zu prüfen, fehlt diesem Computer {family}.</translation>
    </message>
    <message>
      <source>{host} answers with more than {size} KiB</source>
      <translation>{host} antwortet mit mehr als {size} KiB</translation>
    </message>
    <message>
      <source>{host} answers with something that is not an OCSP response</source>
      <translation>{host} antwortet mit etwas, das keine OCSP-Antwort ist</translation>
    </message>
    <message>
      <source>{host} answers with the status {status}</source>
      <translation>{host} antwortet mit dem Status {status}</translation>
    </message>
    <message>
      <source>{host} answers, through the proxy {proxy}.</source>
      <translation>{host} antwortet, über den Proxy {proxy}.</translation>
    </message>
    <message>
      <source>{host} answers.</source>
      <translation>{host} antwortet.</translation>
    </message>
    <message>
      <source>{host} broke off the TLS handshake ({reason})</source>
      <translation>{host} hat den TLS-Handshake abgebrochen ({reason})</translation>
    </message>
    <message>
      <source>{host} declines to answer ({reason})</source>
      <translation>{host} lehnt eine Antwort ab ({reason})</translation>
    </message>
    <message>
      <source>{host} demands a client certificate</source>
      <translation>{host} verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
      <source>{host} does not answer ({reason})</source>
      <translation>{host} antwortet nicht ({reason})</translation>
    </message>
    <message>
      <source>{host} does not answer in HTTP ({reason})</source>
      <translation>{host} antwortet nicht mit HTTP ({reason})</translation>
    </message>
    <message>
      <source>{host} doesn’t answer in HTTP</source>
      <translation>{host} antwortet nicht mit HTTP</translation>
    </message>
    <message>
      <source>{host} doesn’t know the certificate</source>
      <translation>{host} kennt das Zertifikat nicht</translation>
    </message>
    <message>
      <source>{host} gave no answer within {seconds} s</source>
      <translation>{host} antwortete nicht innerhalb von {seconds} s</translation>
    </message>
    <message>
      <source>{host} has the address {ip}, which is not reachable from the Internet</source>
      <translation>{host} hat die Adresse {ip}, die aus dem Internet nicht erreichbar ist</translation>
    </message>
    <message>
      <source>{host} has the public address {ip}.</source>
      <translation>{host} hat die öffentliche Adresse {ip}.</translation>
    </message>
    <message>
      <source>{host} is a name that only its own network knows ({ending})</source>
      <translation>{host} ist ein Name, den nur sein eigenes Netz kennt ({ending})</translation>
    </message>
    <message>
      <source>{host} is a name without a domain</source>
      <translation>{host} ist ein Name ohne Domain</translation>
    </message>
    <message>
      <source>{host} is no name with addresses of its own.</source>
      <translation>{host} ist kein Name mit eigenen Adressen.</translation>
    </message>
    <message>
      <source>{host} is not reached: {why}</source>
      <translation>{host} ist nicht erreichbar: {why}</translation>
    </message>
    <message>
      <source>{host} is reached through a proxy only, which phones don’t have.</source>
      <translation>{host} ist nur über einen Proxy erreichbar, den iPhones nicht haben.</translation>
    </message>
    <message>
      <source>{host} means each phone itself, so that none gets anything from there.</source>
      <translation>{host} meint jedes iPhone selbst; von dort bekommt also keines etwas.</translation>
    </message>
    <message>
      <source>{host} speaks {version}.</source>
      <translation>{host} spricht {version}.</translation>
    </message>
    <message>
      <source>{host} takes the request, then stays silent</source>
      <translation>{host} nimmt die Anfrage an und bleibt dann stumm</translation>
    </message>
    <message>
      <source>{host}: if “{issuer}” is your own authority, name its CA file; testers must trust it too.</source>
      <translation>{host}: Wenn „{issuer}“ Ihre eigene Zertifizierungsstelle ist, geben Sie deren CA-Datei an; auch Tester müssen ihr vertrauen.</translation>
    </message>
    <message>
      <source>{host}: it is refused for breaking Apple’s rules ({reason}).</source>
      <translation>{host}: wird abgelehnt, weil es gegen die Regeln von Apple verstößt ({reason}).</translation>
    </message>
    <message>
      <source>{host}: testers must trust “{issuer}” first; only the CA file vouches for it.</source>
      <translation>{host}: Tester müssen „{issuer}“ erst vertrauen; nur die CA-Datei bürgt dafür.</translation>
    </message>
    <message>
      <source>{host}: the certificate can’t be read.</source>
      <translation>{host}: Das Zertifikat ist nicht lesbar.</translation>
    </message>
    <message>
      <source>{host}: the certificate was accepted but can’t be read.</source>
      <translation>{host}: Das Zertifikat wurde akzeptiert, ist aber nicht lesbar.</translation>
    </message>
    <message>
      <source>{host}: the proxy {proxy} opens TLS, and shows a certificate of its own instead.</source>
      <translation>{host}: Der Proxy {proxy} bricht TLS auf und zeigt stattdessen ein eigenes Zertifikat.</translation>
    </message>
    <message>
      <source>{host}: this computer trusts “{issuer}”, but the certificate has no proof from a public log, as those of public authorities have: testers must probably trust it first.</source>
      <translation>{host}: Dieser Computer vertraut „{issuer}“, aber dem Zertifikat fehlt der Nachweis aus einem öffentlichen Log, wie ihn Zertifikate öffentlicher Stellen haben: Tester müssen ihr vermutlich erst vertrauen.</translation>
    </message>
    <message>
      <source>{host}: {certificate}: the server does not send the certificate of “{issuer}”, as browsers don’t show.</source>
      <translation>{host}: {certificate}: Der Server sendet das Zertifikat von „{issuer}“ nicht, was Browser nicht zeigen.</translation>
    </message>
    <message>
      <source>{host}: {certificate}: {faults}.</source>
      <translation>{host}: {certificate}: {faults}.</translation>
    </message>
    <message>
      <source>{host}: {certificate}; sent: {chain}.</source>
      <translation>{host}: {certificate}; gesendet: {chain}.</translation>
    </message>
    <message>
      <source>{host}: {why} ({reason}).</source>
      <translation>{host}: {why} ({reason}).</translation>
    </message>
    <message>
      <source>{host}: {why} ({reason}; it sends {chain}).</source>
      <translation>{host}: {why} ({reason}; gesendet wird {chain}).</translation>
    </message>
    <message>
      <source>{host}: {why}; the proxy {proxy} may show one of its own.</source>
      <translation>{host}: {why}; der Proxy {proxy} zeigt womöglich ein eigenes.</translation>
    </message>
    <message>
      <source>{host}: “{issuer}” is a public authority.</source>
      <translation>{host}: „{issuer}“ ist eine öffentliche Zertifizierungsstelle.</translation>
    </message>
    <message>
      <source>{ip} port {port}: {fault}</source>
      <translation>{ip} Port {port}: {fault}</translation>
    </message>
    <message numerus="yes">
      <source>{keys} keys in {count} bundles</source>
      <extracomment>Counts {count}. For one: {keys} keys in {count} bundle</extracomment>
      <translation>
        <numerusform>{keys} Schlüssel in einem Bundle</numerusform>
        <numerusform>{keys} Schlüssel in {count} Bundles</numerusform>
      </translation>
    </message>
    <message>
      <source>{key} has a single character</source>
      <translation>{key} hat nur ein Zeichen</translation>
    </message>
    <message>
      <source>{key} has an entry without INAlternativeAppName</source>
      <translation>{key} hat einen Eintrag ohne INAlternativeAppName</translation>
    </message>
    <message numerus="yes">
      <source>{key} has {count} names, {most} at most</source>
      <extracomment>Counts {count}. For one: {key} has {count} name, {most} at most</extracomment>
      <translation>
        <numerusform>{key} hat einen Namen, höchstens {most} sind erlaubt</numerusform>
        <numerusform>{key} hat {count} Namen, höchstens {most} sind erlaubt</numerusform>
      </translation>
    </message>
    <message>
      <source>{key} is missing</source>
      <translation>{key} fehlt</translation>
    </message>
    <message>
      <source>{key} is neither a list nor a dictionary</source>
      <translation>{key} ist weder eine Liste noch ein Dictionary</translation>
    </message>
    <message>
      <source>{key} is no list of dictionaries</source>
      <translation>{key} ist keine Liste von Dictionarys</translation>
    </message>
    <message>
      <source>{key} is no list of texts</source>
      <translation>{key} ist keine Liste von Texten</translation>
    </message>
    <message>
      <source>{key} is no text</source>
      <translation>{key} ist kein Text</translation>
    </message>
    <message>
      <source>{key} is not in the profile</source>
      <translation>{key} steht nicht im Profil</translation>
    </message>
    <message>
      <source>{key} is {claimed}, the profile is team {team}’s</source>
      <translation>{key} ist {claimed}, das Profil gehört zum Team {team}</translation>
    </message>
    <message>
      <source>{key} is {value}</source>
      <translation>{key} ist {value}</translation>
    </message>
    <message>
      <source>{key} is {value}, counted {right}</source>
      <translation>{key} ist {value}, gezählt wurden {right}</translation>
    </message>
    <message>
      <source>{key}: {group} is not permitted</source>
      <translation>{key}: {group} ist nicht erlaubt</translation>
    </message>
    <message>
      <source>{key}: {wanted} is not permitted, only {allowed}</source>
      <translation>{key}: {wanted} ist nicht erlaubt, nur {allowed}</translation>
    </message>
    <message>
      <source>{link}: {faults}.</source>
      <translation>{link}: {faults}.</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {count} more</source>
      <extracomment>Counts {count}. For one: {names} and {count} more</extracomment>
      <translation>
        <numerusform>{names} und {count} weiteres</numerusform>
        <numerusform>{names} und {count} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>{part} changed after signing</source>
      <translation>nach dem Signieren geändert: {part}</translation>
    </message>
    <message>
      <source>{path} needs iOS {needed}, the app {minimum}</source>
      <translation>{path} verlangt iOS {needed}, die App {minimum}</translation>
    </message>
    <message>
      <source>{path} needs {library}</source>
      <translation>{path} braucht {library}</translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes</source>
      <extracomment>Counts {size}. For one: {size} byte</extracomment>
      <translation>
        <numerusform>{size} Byte</numerusform>
        <numerusform>{size} Byte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes are announced.</source>
      <extracomment>Counts {size}. For one: {size} byte is announced.</extracomment>
      <translation>
        <numerusform>{size} Byte wird angekündigt.</numerusform>
        <numerusform>{size} Byte werden angekündigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes, SHA-256 {sha256}</source>
      <extracomment>Counts {size}. For one: {size} byte, SHA-256 {sha256}</extracomment>
      <translation>
        <numerusform>{size} Byte, SHA-256 {sha256}</numerusform>
        <numerusform>{size} Byte, SHA-256 {sha256}</numerusform>
      </translation>
    </message>
    <message>
      <source>{size} bytes, a zip64 archive</source>
      <translation>{size} Byte, ein ZIP64-Archiv</translation>
    </message>
    <message>
      <source>{suffix} files are sent as {type} instead of as {wanted}</source>
      <translation>{suffix}-Dateien werden als {type} statt als {wanted} gesendet</translation>
    </message>
    <message>
      <source>{suffix} files are sent without a type instead of as {wanted}</source>
      <translation>{suffix}-Dateien werden ohne Typ statt als {wanted} gesendet</translation>
    </message>
    <message>
      <source>{told} ({reason})</source>
      <translation>{told} ({reason})</translation>
    </message>
    <message>
      <source>{told}; {then}</source>
      <translation>{told}; {then}</translation>
    </message>
    <message>
      <source>{url} answers 200 with the published manifest.</source>
      <translation>{url} antwortet mit 200 und dem veröffentlichten Manifest.</translation>
    </message>
    <message numerus="yes">
      <source>{url} answers 200 with {size} bytes.</source>
      <extracomment>Counts {size}. For one: {url} answers 200 with {size} byte.</extracomment>
      <translation>
        <numerusform>{url} antwortet mit 200 und {size} Byte.</numerusform>
        <numerusform>{url} antwortet mit 200 und {size} Byte.</numerusform>
      </translation>
    </message>
    <message>
      <source>{url} answers with another manifest than the published one.</source>
      <translation>{url} liefert ein anderes Manifest als das veröffentlichte.</translation>
    </message>
    <message>
      <source>{url} answers with other bytes</source>
      <translation>{url} antwortet mit anderen Bytes</translation>
    </message>
    <message>
      <source>{url} answers with {what}</source>
      <translation>{url} antwortet mit: {what}</translation>
    </message>
    <message>
      <source>{url} answers {status}</source>
      <translation>{url} antwortet mit {status}</translation>
    </message>
    <message>
      <source>{url} answers {status} and asks for {scheme} sign-in</source>
      <translation>{url} antwortet mit {status} und verlangt eine Anmeldung ({scheme})</translation>
    </message>
    <message>
      <source>{url} answers {status} and points to {target}</source>
      <translation>{url} antwortet mit {status} und verweist auf {target}</translation>
    </message>
    <message>
      <source>{url} answers {status} instead of 200.</source>
      <translation>{url} antwortet mit {status} statt mit 200.</translation>
    </message>
    <message>
      <source>{url} answers {status} to iOS’ downloader (user agent {agent}), but not to a browser</source>
      <translation>{url} antwortet dem Downloader von iOS (User-Agent {agent}) mit {status}, einem Browser aber nicht</translation>
    </message>
    <message>
      <source>{url} answers {status} with a captcha page</source>
      <translation>{url} antwortet mit {status} und einer Captcha-Seite</translation>
    </message>
    <message>
      <source>{url} answers {status}, but {other} is there: upper and lower case differ</source>
      <translation>{url} antwortet mit {status}, aber {other} ist vorhanden: Groß- und Kleinschreibung weichen ab</translation>
    </message>
    <message>
      <source>{url} answers {status}: it demands a client certificate</source>
      <translation>{url} antwortet mit {status}: Verlangt wird ein Client-Zertifikat</translation>
    </message>
    <message>
      <source>{url} answers {status}: {why}</source>
      <translation>{url} antwortet mit {status}: {why}</translation>
    </message>
    <message>
      <source>{url} begins with {scheme} instead of {wanted}</source>
      <translation>{url} beginnt mit {scheme} statt mit {wanted}</translation>
    </message>
    <message>
      <source>{url} did not arrive.</source>
      <translation>{url} kam nicht an.</translation>
    </message>
    <message>
      <source>{url} has {width} × {height} pixels, which is not square.</source>
      <translation>{url} ist mit {width} × {height} Pixeln nicht quadratisch.</translation>
    </message>
    <message>
      <source>{url} holds a % that begins no percent-encoded byte</source>
      <translation>{url} enthält ein %, mit dem kein prozentcodiertes Byte beginnt</translation>
    </message>
    <message>
      <source>{url} holds {character}, which must be percent-encoded</source>
      <translation>{url} enthält {character}, das prozentcodiert sein muss</translation>
    </message>
    <message>
      <source>{url} is a PNG in Apple’s own form, which only apps can show.</source>
      <translation>{url} ist ein PNG in Apples eigener Form, die nur Apps anzeigen können.</translation>
    </message>
    <message>
      <source>{url} is a damaged PNG.</source>
      <translation>{url} ist ein beschädigtes PNG.</translation>
    </message>
    <message>
      <source>{url} is a plain PNG.</source>
      <translation>{url} ist ein einfaches PNG.</translation>
    </message>
    <message>
      <source>{url} is a web page for iOS’ downloader and the app for a browser.</source>
      <translation>{url} liefert dem Downloader von iOS eine Webseite, einem Browser die App.</translation>
    </message>
    <message>
      <source>{url} is a web page for iOS’ downloader and the manifest for a browser.</source>
      <translation>{url} liefert dem Downloader von iOS eine Webseite, einem Browser das Manifest.</translation>
    </message>
    <message>
      <source>{url} is not a PNG.</source>
      <translation>{url} ist kein PNG.</translation>
    </message>
    <message>
      <source>{url} is not a valid address ({reason})</source>
      <translation>{url} ist keine gültige Adresse ({reason})</translation>
    </message>
    <message>
      <source>{url} is not an absolute address</source>
      <translation>{url} ist keine absolute Adresse</translation>
    </message>
    <message>
      <source>{url} is not an https address.</source>
      <translation>{url} ist keine https-Adresse.</translation>
    </message>
    <message>
      <source>{url} is {what}, not a manifest.</source>
      <translation>{url}: {what} statt eines Manifests.</translation>
    </message>
    <message>
      <source>{url} is {what}, not an app.</source>
      <translation>{url}: {what} statt einer App.</translation>
    </message>
    <message>
      <source>{url} names no host</source>
      <translation>{url} nennt keinen Host</translation>
    </message>
    <message>
      <source>{what} can’t be entered ({mode})</source>
      <translation>{what} lässt sich nicht öffnen ({mode})</translation>
    </message>
    <message>
      <source>{what} can’t be read ({mode})</source>
      <translation>{what} lässt sich nicht lesen ({mode})</translation>
    </message>
    <message>
      <source>{what} can’t be run ({mode})</source>
      <translation>{what} lässt sich nicht ausführen ({mode})</translation>
    </message>
    <message>
      <source>{what} comes from an App Store purchase</source>
      <translation>{what} stammt aus einem Kauf im App Store</translation>
    </message>
    <message>
      <source>{what} differs from another only in case</source>
      <translation>{what} unterscheidet sich von einem anderen nur durch Groß- und Kleinschreibung</translation>
    </message>
    <message>
      <source>{what} has a backslash</source>
      <translation>{what} enthält einen umgekehrten Schrägstrich</translation>
    </message>
    <message>
      <source>{what} is there {count} times</source>
      <translation>{what} ist {count}-mal da</translation>
    </message>
    <message>
      <source>{what} is used {count} times</source>
      <translation>{what} wird {count}-mal benutzt</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>{where} belongs to {other}, not to {own}</source>
      <translation>{where} gehört zu {other}, nicht zu {own}</translation>
    </message>
    <message>
      <source>{where} extends {other}, not {own}</source>
      <translation>{where} erweitert {other}, nicht {own}</translation>
    </message>
    <message>
      <source>{where} extends {point}, for which it may name neither a class nor a storyboard</source>
      <translation>{where} erweitert {point} und darf dafür weder eine Klasse noch ein Storyboard nennen</translation>
    </message>
    <message>
      <source>{where} extends {point}, which is not Apple’s</source>
      <translation>{where} erweitert {point}, was nicht von Apple ist</translation>
    </message>
    <message>
      <source>{where} extends {point}, which only the Mac has</source>
      <translation>{where} erweitert {point}, was es nur auf dem Mac gibt</translation>
    </message>
    <message>
      <source>{where} has a WatchKit extension, which WKApplication rules out</source>
      <translation>{where} hat eine WatchKit-Erweiterung, die WKApplication ausschließt</translation>
    </message>
    <message>
      <source>{where} has both WKApplication and WKWatchKitApp</source>
      <translation>{where} hat sowohl WKApplication als auch WKWatchKitApp</translation>
    </message>
    <message>
      <source>{where} has neither WKApplication nor WKWatchKitApp</source>
      <translation>{where} hat weder WKApplication noch WKWatchKitApp</translation>
    </message>
    <message>
      <source>{where} has no WatchKit extension, which WKWatchKitApp asks for</source>
      <translation>{where} hat keine WatchKit-Erweiterung, die WKWatchKitApp verlangt</translation>
    </message>
    <message>
      <source>{where} has no identifier</source>
      <translation>{where} hat keine Bundle-ID</translation>
    </message>
    <message>
      <source>{where} has no {key}</source>
      <translation>{where} hat kein {key}</translation>
    </message>
    <message>
      <source>{where} is for the watch alone (WKWatchOnly): no iPhone app may bring it</source>
      <translation>{where} ist nur für die Watch (WKWatchOnly): Keine iPhone-App darf sie mitbringen</translation>
    </message>
    <message>
      <source>{where} is not made for the watch (UIDeviceFamily)</source>
      <translation>{where} ist nicht für die Watch gemacht (UIDeviceFamily)</translation>
    </message>
    <message>
      <source>{where} is {own}, more than one part after {parent}.</source>
      <translation>{where} ist {own}: mehr als ein Teil nach {parent}.</translation>
    </message>
    <message>
      <source>{where} is {own}, which doesn’t begin with {parent}.</source>
      <translation>{where} ist {own}, was nicht mit {parent}. beginnt</translation>
    </message>
    <message>
      <source>{where} lists no device at all</source>
      <translation>{where} führt kein einziges Gerät auf</translation>
    </message>
    <message>
      <source>{where} names no extension point</source>
      <translation>{where} nennt keinen Erweiterungspunkt</translation>
    </message>
    <message>
      <source>{where} needs iOS {minimum}, the app {own}</source>
      <translation>{where} braucht iOS {minimum}, die App {own}</translation>
    </message>
    <message>
      <source>{where} requires {things}, the app doesn’t</source>
      <translation>{where} verlangt {things}, die App nicht</translation>
    </message>
    <message>
      <source>{where}: {what}</source>
      <translation>{where}: {what}</translation>
    </message>
    <message>
      <source>{where}: {what}.</source>
      <translation>{where}: {what}.</translation>
    </message>
    <message>
      <source>{why} (it agrees to {version} with {cipher}).</source>
      <translation>{why} (er akzeptiert {version} mit {cipher}).</translation>
    </message>
    <message>
      <source>{why}, and {then}</source>
      <translation>{why}, und {then}</translation>
    </message>
    <message>
      <source>{why}. Phones don’t have that proxy.</source>
      <translation>{why}. iPhones haben diesen Proxy nicht.</translation>
    </message>
    <message>
      <source>{why}; this computer has no such network.</source>
      <translation>{why}; dieser Computer hat kein solches Netz.</translation>
    </message>
    <message>
      <source>{why}; this computer may be outside its network or VPN.</source>
      <translation>{why}; dieser Computer ist womöglich außerhalb des zugehörigen Netzes oder VPN.</translation>
    </message>
    <message>
      <source>{why}; whether testers reach it depends on their network.</source>
      <translation>{why}; ob Tester dorthin gelangen, hängt von ihrem Netz ab.</translation>
    </message>
    <message numerus="yes">
      <source>{wrong} of {count} pages were changed after signing (number {first})</source>
      <extracomment>Counts {wrong}. For one: {wrong} of {count} pages were changed after signing (number {first})</extracomment>
      <translation>
        <numerusform>{wrong} von {count} Seiten wurde nach dem Signieren geändert (Nummer {first})</numerusform>
        <numerusform>{wrong} von {count} Seiten wurden nach dem Signieren geändert (Nummer {first})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{wrong} of {listed} chunks differ, the first is number {first}</source>
      <extracomment>Counts {wrong}. For one: {wrong} of {listed} chunks differs, number {first}</extracomment>
      <translation>
        <numerusform>{wrong} von {listed} Blöcken abweichend, und zwar Nummer {first}</numerusform>
        <numerusform>{wrong} von {listed} Blöcken abweichend, der erste ist Nummer {first}</numerusform>
      </translation>
    </message>
    <message>
      <source>“{found}” stands where “{wanted}” belongs: the &amp; was escaped twice</source>
      <translation>„{found}“ steht anstelle von „{wanted}“: Das &amp; wurde doppelt maskiert</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>„{name}“</translation>
    </message>
    <message>
      <source>“{name}” expired on {day}</source>
      <translation>„{name}“ ist am {day} abgelaufen</translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is not among the profile’s {count} certificates</source>
      <extracomment>Counts {count}. For one: “{name}” is not among the profile’s {count} certificates</extracomment>
      <translation>
        <numerusform>„{name}“ ist nicht das Zertifikat im Profil</numerusform>
        <numerusform>„{name}“ ist keines der {count} Zertifikate im Profil</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” starts on {day}</source>
      <translation>„{name}“ gilt erst ab {day}</translation>
    </message>
    <message>
      <source>“{subject}” from “{issuer}”, valid until {day}</source>
      <translation>„{subject}“ von „{issuer}“, gültig bis {day}</translation>
    </message>
    <message>
      <source>“{title}”, {bundle_id}.</source>
      <translation>„{title}“, {bundle_id}.</translation>
    </message>
  </context>
  <context>
    <name>Server</name>
    <message>
      <source>A page of all apps with open links, in the folder itself.</source>
      <translation>Eine Seite mit allen Apps, die offene Links haben, im Ordner selbst.</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add it: a .htaccess beside the builds</source>
      <translation>Hinzufügen: eine .htaccess neben den Builds</translation>
    </message>
    <message>
      <source>Addresses that nobody can guess, and that search engines leave out.</source>
      <translation>Adressen, die niemand erraten kann und die Suchmaschinen auslassen.</translation>
    </message>
    <message>
      <source>An upload takes at most {speed}.</source>
      <translation>Ein Upload nutzt höchstens {speed}.</translation>
    </message>
    <message>
      <source>Any that the agent holds</source>
      <translation>Beliebiger Schlüssel des Agenten</translation>
    </message>
    <message>
      <source>Before your change: {result}</source>
      <translation>Vor Ihrer Änderung: {result}</translation>
    </message>
    <message>
      <source>Browse for the certificate</source>
      <translation>Das Zertifikat auswählen</translation>
    </message>
    <message>
      <source>Browse for the key file</source>
      <translation>Die Schlüsseldatei auswählen</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>Auswählen …</translation>
    </message>
    <message>
      <source>Builds can be published here, but {fact}.</source>
      <translation>Hierher können Builds veröffentlicht werden, aber {fact}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Verzeichnis der Apps</translation>
    </message>
    <message>
      <source>Certificate authority of your own (PEM)</source>
      <translation>Eigene Zertifizierungsstelle (PEM)</translation>
    </message>
    <message>
      <source>Change the web server’s settings yourself</source>
      <translation>Die Einstellungen des Webservers selbst ändern</translation>
    </message>
    <message>
      <source>Choose the certificate</source>
      <translation>Zertifikat auswählen</translation>
    </message>
    <message>
      <source>Choose the key file</source>
      <translation>Schlüsseldatei auswählen</translation>
    </message>
    <message>
      <source>Confirmed host keys</source>
      <translation>Bestätigte Host-Schlüssel</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Verbindung</translation>
    </message>
    <message>
      <source>Copy for the web server’s settings</source>
      <translation>Für die Einstellungen des Webservers kopieren</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Discard the changes?</source>
      <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
      <source>Everything works: builds can be published here.</source>
      <translation>Alles funktioniert: Hierher können Builds veröffentlicht werden.</translation>
    </message>
    <message>
      <source>Feed of each app’s releases</source>
      <translation>Feed der Veröffentlichungen jeder App</translation>
    </message>
    <message>
      <source>Folder on the server</source>
      <translation>Ordner auf dem Server</translation>
    </message>
    <message>
      <source>For the web server’s settings</source>
      <translation>Für die Einstellungen des Webservers</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Forget the host key {key}</source>
      <translation>Host-Schlüssel {key} entfernen</translation>
    </message>
    <message>
      <source>Forget the saved passphrase</source>
      <translation>Gespeicherte Passphrase löschen</translation>
    </message>
    <message>
      <source>Forget the saved password</source>
      <translation>Gespeichertes Passwort löschen</translation>
    </message>
    <message>
      <source>Forget the saved password and passphrase</source>
      <translation>Gespeichertes Passwort und Passphrase löschen</translation>
    </message>
    <message>
      <source>Go to the field</source>
      <translation>Zum Feld</translation>
    </message>
    <message>
      <source>Host, or an alias from ~/.ssh/config</source>
      <translation>Host oder Alias aus ~/.ssh/config</translation>
    </message>
    <message>
      <source>It is trusted for {names} too, and forgotten for all of them.</source>
      <translation>Ihm wird auch für {names} vertraut; entfernt wird er für alle.</translation>
    </message>
    <message>
      <source>It works, but from this computer alone.</source>
      <translation>Es funktioniert, aber nur von diesem Computer aus.</translation>
    </message>
    <message>
      <source>Its public address</source>
      <translation>Seine öffentliche Adresse</translation>
    </message>
    <message>
      <source>Jump host</source>
      <translation>Jump-Host</translation>
    </message>
    <message>
      <source>Keep editing</source>
      <translation>Weiter bearbeiten</translation>
    </message>
    <message>
      <source>Key file</source>
      <translation>Schlüsseldatei</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>New server</source>
      <translation>Neuer Server</translation>
    </message>
    <message numerus="yes">
      <source>New server, {count} more follow</source>
      <extracomment>Counts {count}. For one: New server, one more follows</extracomment>
      <translation>
        <numerusform>Neuer Server, ein weiterer folgt</numerusform>
        <numerusform>Neuer Server, {count} weitere folgen</numerusform>
      </translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>Private links</source>
      <translation>Private Links</translation>
    </message>
    <message>
      <source>Releases to keep of each app</source>
      <translation>Releases je App behalten</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove it: the .htaccess beside the builds</source>
      <translation>Entfernen: die .htaccess neben den Builds</translation>
    </message>
    <message>
      <source>SSH agent</source>
      <translation>SSH-Agent</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Sign in with</source>
      <translation>Anmelden mit</translation>
    </message>
    <message>
      <source>Signs in, writes a file, and fetches it back as a phone would.</source>
      <translation>Anmelden, eine Datei schreiben und sie wie ein iPhone abrufen.</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>Staging</source>
      <translation>Staging</translation>
    </message>
    <message>
      <source>Steps of the test</source>
      <translation>Schritte des Tests</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stoppen</translation>
    </message>
    <message>
      <source>Stop the test</source>
      <translation>Den Test stoppen</translation>
    </message>
    <message>
      <source>Test connection</source>
      <translation>Verbindung testen</translation>
    </message>
    <message>
      <source>The page compares a UDID that a tester types with slow hashes of the profile’s devices. Making them takes up to two seconds of a publish, comparing one takes a phone less than a second.</source>
      <translation>Die Seite vergleicht eine eingetippte UDID mit langsamen Hashes der Geräte im Profil. Sie zu berechnen dauert beim Veröffentlichen bis zu zwei Sekunden, das Vergleichen auf einem iPhone weniger als eine.</translation>
    </message>
    <message>
      <source>The password in that address was not kept. It is asked for when it is needed.</source>
      <translation>Das Passwort in dieser Adresse wurde nicht behalten. Es wird erfragt, wenn es gebraucht wird.</translation>
    </message>
    <message>
      <source>The saved passphrase is forgotten.</source>
      <translation>Die gespeicherte Passphrase ist gelöscht.</translation>
    </message>
    <message>
      <source>The saved password and passphrase are forgotten.</source>
      <translation>Das gespeicherte Passwort und die Passphrase sind gelöscht.</translation>
    </message>
    <message>
      <source>The saved password is forgotten.</source>
      <translation>Das gespeicherte Passwort ist gelöscht.</translation>
    </message>
    <message>
      <source>This web server reads .htaccess files. otadesk can put one beside the builds that names the types.</source>
      <translation>Dieser Webserver liest .htaccess-Dateien. otadesk kann neben den Builds eine anlegen, die die Typen nennt.</translation>
    </message>
    <message>
      <source>Upload limit in MB a second</source>
      <translation>Upload-Grenze in MB pro Sekunde</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Benutzer</translation>
    </message>
    <message>
      <source>Web server</source>
      <translation>Webserver</translation>
    </message>
    <message>
      <source>What you changed here is not saved yet.</source>
      <translation>Was Sie hier geändert haben, ist noch nicht gesichert.</translation>
    </message>
    <message>
      <source>Where a browser finds that folder. iOS needs https.</source>
      <translation>Wo ein Browser diesen Ordner findet. iOS verlangt https.</translation>
    </message>
    <message>
      <source>Which key</source>
      <translation>Welcher Schlüssel</translation>
    </message>
    <message>
      <source>Whoever follows it through a service tells that service the link.</source>
      <translation>Wer ihm über einen Dienst folgt, verrät diesem den Link.</translation>
    </message>
    <message>
      <source>Write a speed such as {one} or {other}, or leave it empty for no limit.</source>
      <translation>Geben Sie eine Geschwindigkeit wie {one} oder {other} an, oder lassen Sie das Feld leer, dann gilt keine Grenze.</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>as in ~/.ssh/config</source>
      <translation>wie in ~/.ssh/config</translation>
    </message>
    <message>
      <source>asked when it is needed</source>
      <translation>wird bei Bedarf abgefragt</translation>
    </message>
    <message>
      <source>jump host, how many to keep, trust, catalogue</source>
      <translation>Jump-Host, Aufbewahrung, Vertrauen, Verzeichnis</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>not in the agent now</source>
      <translation>derzeit nicht im Agenten</translation>
    </message>
    <message>
      <source>or {file}, as in ~/.ssh/config</source>
      <translation>oder {file}, wie in ~/.ssh/config</translation>
    </message>
    <message>
      <source>otadesk’s .htaccess is in place.</source>
      <translation>Die .htaccess von otadesk ist vorhanden.</translation>
    </message>
    <message>
      <source>“Is my device included?”</source>
      <translation>„Ist mein Gerät dabei?“</translation>
    </message>
    <message>
      <source>“{step}” failed.</source>
      <translation>„{step}“ ist fehlgeschlagen.</translation>
    </message>
  </context>
  <context>
    <name>Servers</name>
    <message>
      <source>A build is being published there right now, and goes on to its end. Then otadesk forgets how to reach the server; what is published there stays, and its links go on working.</source>
      <translation>Gerade wird dort ein Build veröffentlicht, und das läuft noch zu Ende. Danach vergisst otadesk, wie der Server zu erreichen ist; was dort veröffentlicht ist, bleibt, und die Links funktionieren weiter.</translation>
    </message>
    <message>
      <source>Add from ~/.ssh/config…</source>
      <translation>Aus ~/.ssh/config hinzufügen …</translation>
    </message>
    <message>
      <source>Add server</source>
      <translation>Server hinzufügen</translation>
    </message>
    <message>
      <source>Any server that you reach by SFTP and that shows a folder over https will do. Until you add one, testers nearby can install from this computer.</source>
      <translation>Es genügt jeder Server, den Sie per SFTP erreichen und der einen Ordner über https zeigt. Bis Sie einen hinzufügen, können Tester in der Nähe von diesem Computer installieren.</translation>
    </message>
    <message>
      <source>Choose an exported list of servers</source>
      <translation>Eine exportierte Serverliste auswählen</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <source>Each one is then shown, for what that file doesn’t say: the folder and its public address.</source>
      <translation>Jeder wird dann gezeigt, um zu ergänzen, was die Datei nicht sagt: den Ordner und seine öffentliche Adresse.</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>{name} bearbeiten</translation>
    </message>
    <message>
      <source>Export the servers without secrets</source>
      <translation>Server ohne Geheimnisse exportieren</translation>
    </message>
    <message>
      <source>Export without secrets…</source>
      <translation>Ohne Geheimnisse exportieren …</translation>
    </message>
    <message>
      <source>For testers nearby, once a build is published here</source>
      <translation>Für Tester in der Nähe, sobald hier ein Build veröffentlicht ist</translation>
    </message>
    <message>
      <source>Hosts in ~/.ssh/config</source>
      <translation>Hosts in ~/.ssh/config</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>Datei importieren …</translation>
    </message>
    <message>
      <source>Key files and certificates stay on the computer that they are on: what is missing is asked for, one server after the other.</source>
      <translation>Schlüsseldateien und Zertifikate bleiben auf dem Computer, auf dem sie sind: Was fehlt, wird für einen Server nach dem anderen erfragt.</translation>
    </message>
    <message>
      <source>Last test failed, {when}: {step}</source>
      <translation>Letzter Test fehlgeschlagen, {when}: {step}</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
      <source>More for {name}</source>
      <translation>Mehr zu {name}</translation>
    </message>
    <message>
      <source>Publish to a web server of your own</source>
      <translation>Auf einem eigenen Webserver veröffentlichen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation>{name} entfernen?</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen …</translation>
    </message>
    <message>
      <source>Restore the previous settings</source>
      <translation>Vorige Einstellungen wiederherstellen</translation>
    </message>
    <message>
      <source>Restore the previous settings?</source>
      <translation>Vorige Einstellungen wiederherstellen?</translation>
    </message>
    <message>
      <source>Restore the version before</source>
      <translation>Vorherige Fassung wiederherstellen</translation>
    </message>
    <message>
      <source>Servers</source>
      <translation>Server</translation>
    </message>
    <message>
      <source>Servers (*.json)</source>
      <translation>Server (*.json)</translation>
    </message>
    <message>
      <source>Servers in this file</source>
      <translation>Server in dieser Datei</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Testen</translation>
    </message>
    <message>
      <source>The damaged file is set aside, not deleted, and the version before it takes its place. Where there is none, otadesk starts with empty settings.</source>
      <translation>Die beschädigte Datei wird beiseitegelegt, nicht gelöscht, und die Fassung davor tritt an ihre Stelle. Gibt es keine, beginnt otadesk mit leeren Einstellungen.</translation>
    </message>
    <message>
      <source>There are no hosts in it that aren’t in the list already.</source>
      <translation>Darin steht kein Host, der nicht schon in der Liste ist.</translation>
    </message>
    <message>
      <source>Trust code</source>
      <translation>Vertrauenscode</translation>
    </message>
    <message>
      <source>Trust code of this computer</source>
      <translation>Vertrauenscode dieses Computers</translation>
    </message>
    <message>
      <source>Undo brings it back, but not what was saved to sign in.</source>
      <translation>Widerrufen bringt den Server zurück, aber nicht, was zum Anmelden gespeichert war.</translation>
    </message>
    <message>
      <source>What still waits in the queue for this server will not be published.</source>
      <translation>Was in der Warteschlange noch auf diesen Server wartet, wird nicht veröffentlicht.</translation>
    </message>
    <message>
      <source>for testers nearby, while otadesk is open</source>
      <translation>für Tester in der Nähe, solange otadesk geöffnet ist</translation>
    </message>
    <message>
      <source>in the list already, as {name}</source>
      <translation>schon in der Liste, als {name}</translation>
    </message>
    <message>
      <source>otadesk forgets how to reach it. What is published there stays, and its links go on working.</source>
      <translation>otadesk vergisst, wie der Server zu erreichen ist. Was dort veröffentlicht ist, bleibt, und seine Links funktionieren weiter.</translation>
    </message>
    <message>
      <source>{name} removed</source>
      <translation>{name} entfernt</translation>
    </message>
    <message>
      <source>{where} by way of {jump}</source>
      <translation>{where} über {jump}</translation>
    </message>
  </context>
  <context>
    <name>Step</name>
    <message>
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>done, but look below</source>
      <translation>erledigt, siehe aber unten</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <source>to come</source>
      <translation>kommt noch</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>läuft</translation>
    </message>
    <message>
      <source>waits for you</source>
      <translation>wartet auf Sie</translation>
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message numerus="yes">
      <source>Ad hoc for {count} devices</source>
      <extracomment>Counts {count}. For one: Ad hoc for one device</extracomment>
      <translation>
        <numerusform>Ad hoc für ein Gerät</numerusform>
        <numerusform>Ad hoc für {count} Geräte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Development on {count} devices</source>
      <extracomment>Counts {count}. For one: Development on one device</extracomment>
      <translation>
        <numerusform>Entwicklung auf einem Gerät</numerusform>
        <numerusform>Entwicklung auf {count} Geräten</numerusform>
      </translation>
    </message>
    <message>
      <source>Enterprise, for any device</source>
      <translation>Enterprise, für alle Geräte</translation>
    </message>
    <message>
      <source>For the App Store</source>
      <translation>Für den App Store</translation>
    </message>
    <message>
      <source>Free development</source>
      <translation>Entwicklung mit kostenlosem Konto</translation>
    </message>
    <message>
      <source>No known cause of failure</source>
      <translation>Kein bekanntes Hindernis</translation>
    </message>
    <message>
      <source>No provisioning profile</source>
      <translation>Kein Provisioning-Profil</translation>
    </message>
    <message>
      <source>None of your devices is known to install it</source>
      <translation>Für keines Ihrer Geräte steht fest, dass sich der Build installieren lässt</translation>
    </message>
    <message>
      <source>Nothing known keeps it from installing on {name}</source>
      <translation>Nichts Bekanntes spricht gegen die Installation auf {name}</translation>
    </message>
    <message>
      <source>Whether it installs on {name} is not known</source>
      <translation>Ob sich der Build auf {name} installieren lässt, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
      <source>Will install on {good} of your {total} devices</source>
      <extracomment>Counts {total}. For one: Will install on {good} of your {total} device</extracomment>
      <translation>
        <numerusform>Installierbar auf {good} von {total} Gerät</numerusform>
        <numerusform>Installierbar auf {good} Ihrer {total} Geräte</numerusform>
      </translation>
    </message>
    <message>
      <source>Will install on {name}</source>
      <translation>Installierbar auf {name}</translation>
    </message>
    <message>
      <source>Will not install on {name}. {reason}.</source>
      <translation>Nicht installierbar auf {name}. {reason}.</translation>
    </message>
    <message>
      <source>Will not install. {reason}.</source>
      <translation>Nicht installierbar. {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>Will not install: the profile expired {count} days ago</source>
      <extracomment>Counts {count}. For one: Will not install: the profile expired a day ago</extracomment>
      <translation>
        <numerusform>Nicht installierbar: Das Profil ist vor einem Tag abgelaufen</numerusform>
        <numerusform>Nicht installierbar: Das Profil ist vor {count} Tagen abgelaufen</numerusform>
      </translation>
    </message>
    <message>
      <source>Will not install: the profile has just expired</source>
      <translation>Nicht installierbar: Das Profil ist gerade abgelaufen</translation>
    </message>
    <message>
      <source>Will not install: the profile lists no device</source>
      <translation>Nicht installierbar: Das Profil nennt kein Gerät</translation>
    </message>
    <message numerus="yes">
      <source>Your {count} devices are in the profile</source>
      <extracomment>Counts {count}. For one: Your device is in the profile</extracomment>
      <translation>
        <numerusform>Ihr Gerät steht im Profil</numerusform>
        <numerusform>Ihre {count} Geräte stehen im Profil</numerusform>
      </translation>
    </message>
    <message>
      <source>expired on {day}</source>
      <translation>abgelaufen am {day}</translation>
    </message>
    <message>
      <source>iOS version not known</source>
      <translation>iOS-Version nicht bekannt</translation>
    </message>
    <message>
      <source>its certificate expired on {day}</source>
      <translation>Zertifikat abgelaufen am {day}</translation>
    </message>
    <message>
      <source>too little else is known</source>
      <translation>sonst ist zu wenig bekannt</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <source>until {day}, less than a day left</source>
      <translation>bis {day}, noch weniger als ein Tag</translation>
    </message>
    <message numerus="yes">
      <source>until {day}, {count} days left</source>
      <extracomment>Counts {count}. For one: until {day}, one day left</extracomment>
      <translation>
        <numerusform>bis {day}, noch ein Tag</numerusform>
        <numerusform>bis {day}, noch {count} Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks not verified yet</source>
      <extracomment>Counts {count}. For one: one check not verified yet</extracomment>
      <translation>
        <numerusform>eine Prüfung steht noch aus</numerusform>
        <numerusform>{count} Prüfungen stehen noch aus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not known</source>
      <extracomment>Counts {count}. For one: {count} not known</extracomment>
      <translation>
        <numerusform>bei einem nicht bekannt</numerusform>
        <numerusform>bei {count} nicht bekannt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of your {total} devices are in the profile</source>
      <extracomment>Counts {count}. For one: {count} of your {total} devices is in the profile</extracomment>
      <translation>
        <numerusform>{count} Ihrer {total} Geräte steht im Profil</numerusform>
        <numerusform>{count} Ihrer {total} Geräte stehen im Profil</numerusform>
      </translation>
    </message>
    <message>
      <source>{kind}</source>
      <translation>{kind}</translation>
    </message>
    <message>
      <source>{kind}, team {team}</source>
      <translation>{kind}, Team {team}</translation>
    </message>
    <message>
      <source>{kind}, team {team}, {validity}</source>
      <translation>{kind}, Team {team}, {validity}</translation>
    </message>
    <message>
      <source>{kind}, {validity}</source>
      <translation>{kind}, {validity}</translation>
    </message>
    <message>
      <source>{name} is in the profile; its iOS isn’t known</source>
      <translation>{name} steht im Profil; sein iOS ist nicht bekannt</translation>
    </message>
    <message>
      <source>{name} is in the profile; too little else is known about it</source>
      <translation>{name} steht im Profil; sonst ist zu wenig darüber bekannt</translation>
    </message>
    <message>
      <source>{sentence}; {more}</source>
      <translation>{sentence}; {more}</translation>
    </message>
  </context>
  <context>
    <name>Table</name>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>{column}: {words}</source>
      <translation>{column}: {words}</translation>
    </message>
  </context>
  <context>
    <name>Tone</name>
    <message>
      <source>Blocking</source>
      <translation>Blockierend</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Nicht bekannt</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>Läuft</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Wartet auf Sie</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>&amp;About otadesk</source>
      <translation>Ü&amp;ber otadesk</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <source>&amp;Clear this list</source>
      <translation>Liste &amp;leeren</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Filter</source>
      <translation>&amp;Filtern</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>Größerer &amp;Text</translation>
    </message>
    <message>
      <source>&amp;Normal text</source>
      <translation>&amp;Normaler Text</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Einfügen</translation>
    </message>
    <message>
      <source>&amp;Paste file or path</source>
      <translation>Datei oder Pfad &amp;einfügen</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Wieder&amp;holen</translation>
    </message>
    <message>
      <source>&amp;Releases</source>
      <translation>&amp;Releases</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>S&amp;peichern</translation>
    </message>
    <message>
      <source>&amp;Servers</source>
      <translation>&amp;Server</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Widerrufen</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>D&amp;arstellung</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>&amp;Fenster</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Zoomen</translation>
    </message>
    <message>
      <source>A publish is under way. Testers keep the build they have; nothing half done is visible.</source>
      <translation>Ein Build wird gerade veröffentlicht. Tester behalten den, den sie haben; nichts Halbfertiges ist sichtbar.</translation>
    </message>
    <message>
      <source>A&amp;ppearance</source>
      <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Builds expire soon</source>
      <translation>Builds laufen bald ab</translation>
    </message>
    <message>
      <source>Builds on this computer can’t be installed until it does. {reason}</source>
      <translation>Bis dahin lassen sich Builds auf diesem Computer nicht installieren. {reason}</translation>
    </message>
    <message>
      <source>Choose builds</source>
      <translation>Builds auswählen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close otadesk</source>
      <translation>otadesk schließen</translation>
    </message>
    <message>
      <source>Close otadesk?</source>
      <translation>otadesk schließen?</translation>
    </message>
    <message>
      <source>Copy an .ipa in the file manager, or its full path.</source>
      <translation>Kopieren Sie eine .ipa im Dateimanager oder ihren vollständigen Pfad.</translation>
    </message>
    <message>
      <source>Copy an .ipa in the file manager, or its full path. Testers’ devices are pasted under Devices.</source>
      <translation>Kopieren Sie eine .ipa im Dateimanager oder ihren vollständigen Pfad. Geräte von Testern werden unter „Geräte“ eingefügt.</translation>
    </message>
    <message>
      <source>Copy it to this computer first, then drop or paste it here.</source>
      <translation>Kopieren Sie sie zuerst auf diesen Computer und ziehen oder fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
      <source>De&amp;vices</source>
      <translation>&amp;Geräte</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Geräte</translation>
    </message>
    <message>
      <source>Download the .ipa first, then drop or paste the file itself.</source>
      <translation>Laden Sie die .ipa zuerst herunter und ziehen oder fügen Sie dann die Datei selbst ein.</translation>
    </message>
    <message>
      <source>Drop or paste the .ipa that Xcode exported.</source>
      <translation>Ziehen oder fügen Sie die .ipa ein, die Xcode exportiert hat.</translation>
    </message>
    <message>
      <source>Edit de&amp;vice…</source>
      <translation>Gerät bearbe&amp;iten …</translation>
    </message>
    <message>
      <source>From a signed .ipa to a QR code that testers scan. Free software under the MIT licence.</source>
      <translation>Von einer signierten .ipa zum QR-Code, den Tester scannen. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
      <source>Keep open</source>
      <translation>Geöffnet lassen</translation>
    </message>
    <message>
      <source>Keep publishing</source>
      <translation>Weiter veröffentlichen</translation>
    </message>
    <message>
      <source>Keep {language}</source>
      <translation>{language} behalten</translation>
    </message>
    <message>
      <source>L&amp;ight</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>Spra&amp;che</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>Mi&amp;nimise</source>
      <translation>&amp;Minimieren</translation>
    </message>
    <message>
      <source>More for this page</source>
      <translation>Mehr zu dieser Seite</translation>
    </message>
    <message>
      <source>No browser opened.</source>
      <translation>Es hat sich kein Browser geöffnet.</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
      <source>P&amp;ublish</source>
      <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Bereiche</translation>
    </message>
    <message>
      <source>Pr&amp;esent</source>
      <translation>&amp;Präsentieren</translation>
    </message>
    <message>
      <source>Pri&amp;nt poster…</source>
      <translation>Aushang &amp;drucken …</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Veröffentlichen</translation>
    </message>
    <message>
      <source>Published to {place}.</source>
      <translation>Veröffentlicht auf {place}.</translation>
    </message>
    <message>
      <source>Refres&amp;h</source>
      <translation>Neu &amp;laden</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>Releases</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Save it to a folder first, then drop or paste it from there.</source>
      <translation>Sichern Sie sie zuerst in einem Ordner und ziehen oder fügen Sie sie von dort ein.</translation>
    </message>
    <message>
      <source>Saved as “{name}”</source>
      <translation>Als „{name}“ gesichert</translation>
    </message>
    <message>
      <source>See under Servers what can be done.</source>
      <translation>Was zu tun ist, steht unter „Server“.</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
      <source>Server s&amp;ettings</source>
      <translation>&amp;Servereinstellungen</translation>
    </message>
    <message>
      <source>Servers</source>
      <translation>Server</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Start again now</source>
      <translation>Jetzt neu starten</translation>
    </message>
    <message>
      <source>Start again without saving</source>
      <translation>Ohne Sichern neu starten</translation>
    </message>
    <message>
      <source>Start again?</source>
      <translation>Neu starten?</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>Abbrechen und schließen</translation>
    </message>
    <message>
      <source>Stop and start again</source>
      <translation>Abbrechen und neu starten</translation>
    </message>
    <message>
      <source>Stop publishing?</source>
      <translation>Veröffentlichen abbrechen?</translation>
    </message>
    <message>
      <source>Testers nearby can install from this computer only while otadesk is open.</source>
      <translation>Tester in der Nähe können von diesem Computer nur installieren, solange otadesk geöffnet ist.</translation>
    </message>
    <message>
      <source>That file is on another computer.</source>
      <translation>Diese Datei liegt auf einem anderen Computer.</translation>
    </message>
    <message>
      <source>That is a link, not a file.</source>
      <translation>Das ist ein Link, keine Datei.</translation>
    </message>
    <message>
      <source>That is a picture, not an app.</source>
      <translation>Das ist ein Bild, keine App.</translation>
    </message>
    <message>
      <source>That is not a file yet.</source>
      <translation>Das ist noch keine Datei.</translation>
    </message>
    <message>
      <source>The clipboard holds text, not a file.</source>
      <translation>Die Zwischenablage enthält Text, keine Datei.</translation>
    </message>
    <message>
      <source>The link is on the clipboard instead.</source>
      <translation>Der Link liegt stattdessen in der Zwischenablage.</translation>
    </message>
    <message>
      <source>There is nothing on the clipboard to add.</source>
      <translation>In der Zwischenablage ist nichts, was sich hinzufügen ließe.</translation>
    </message>
    <message>
      <source>Un&amp;do the last step</source>
      <translation>Letzten Schritt &amp;widerrufen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Widerrufen</translation>
    </message>
    <message>
      <source>What was sent is kept: the next try sends only the rest.</source>
      <translation>Was gesendet wurde, bleibt erhalten: Der nächste Versuch sendet nur den Rest.</translation>
    </message>
    <message>
      <source>What you changed at a server is not saved yet.</source>
      <translation>Was Sie an einem Server geändert haben, ist noch nicht gesichert.</translation>
    </message>
    <message>
      <source>iOS apps (*.ipa *.zip)</source>
      <translation>iOS-Apps (*.ipa *.zip)</translation>
    </message>
    <message>
      <source>otadesk will use this language the next time it starts.</source>
      <translation>otadesk spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message numerus="yes">
      <source>{count} builds are published</source>
      <extracomment>Counts {count}. For one: One build is published</extracomment>
      <translation>
        <numerusform>Ein Build ist veröffentlicht</numerusform>
        <numerusform>{count} Builds sind veröffentlicht</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} can’t be published</source>
      <translation>{name} kann nicht veröffentlicht werden</translation>
    </message>
    <message>
      <source>{name} is published, but will not install</source>
      <translation>{name} ist veröffentlicht, aber nicht installierbar</translation>
    </message>
    <message>
      <source>{name} is ready to scan</source>
      <translation>{name} kann gescannt werden</translation>
    </message>
    <message>
      <source>{name} was not published</source>
      <translation>{name} wurde nicht veröffentlicht</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>d MMM yyyy</source>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>gerade eben</translation>
    </message>
    <message>
      <source>less than a second</source>
      <translation>unter 1 s</translation>
    </message>
    <message>
      <source>today at {clock}</source>
      <translation>heute um {clock}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message numerus="yes">
      <source>{count} bytes</source>
      <extracomment>Counts {count}. For one: {count} byte</extracomment>
      <translation>
        <numerusform>{count} Byte</numerusform>
        <numerusform>{count} Bytes</numerusform>
      </translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{n} GB</source>
      <translation>{n} GB</translation>
    </message>
    <message>
      <source>{n} MB</source>
      <translation>{n} MB</translation>
    </message>
    <message>
      <source>{n} TB</source>
      <translation>{n} TB</translation>
    </message>
    <message>
      <source>{n} kB</source>
      <translation>{n} kB</translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}.</translation>
    </message>
    <message>
      <source>{size}/s</source>
      <translation>{size}/s</translation>
    </message>
  </context>
</TS>
