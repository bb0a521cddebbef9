<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Compare</name>
    <message>
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bundle identifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy what changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching a build to compare: {done} of {total}. Esc stops it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Framework</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {before} to {after}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Installs until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking at both builds…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minimum iOS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of {part}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Team</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{before} and {after} differ in nothing that decides where they install.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}: {before} → {after}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>ConnectionTrial</name>
    <message>
      <source>Agree on encryption</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the files’ types</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the public address and the server’s certificate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the web server’s certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetch it over the public address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find the server’s name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the public address as https://…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Know the host key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reach the server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something answers in the file’s place: another folder, a login page, or a cache.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The remote folder and the public address are probably not the same place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write and rename a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iPhones mostly don’t mind, but a proxy or an old one may.
{remedy}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iPhones mostly don’t mind, but a proxy or an old one may. Where Apache reads .htaccess files, otadesk can put one there: otadesk servers htaccess {name} --install
{remedy}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{advice}
{remedy}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Device</name>
    <message>
      <source>Enter the device’s UDID.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Nothing speaks against it, but {count} checks of the build are still open</source>
      <extracomment>Counts {count}. For one: Nothing speaks against it, but one check of the build is still open</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Only profiles for development and ad hoc distribution list devices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste UDIDs, a table with a column of UDIDs, or the e-mail that holds them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The UDID stands in Finder or Apple Devices: connect the device, then click the line under its name until it says UDID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile or its certificate has expired since it was read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no UDID in this text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This provisioning profile lists no devices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too little is known of the device</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>“{text}” has {count} characters; a UDID has 40, or 25 with its hyphen.</source>
      <extracomment>Counts {count}. For one: “{text}” has one character; a UDID has 40, or 25 with its hyphen.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>“{text}” is a serial number, not a UDID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is a vendor or advertising identifier, not a UDID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is an ECID, the number of the chip, not a UDID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is an IMEI, the phone’s number in the mobile network, not a UDID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}” is not a UDID.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Devices</name>
    <message>
      <source>Ada’s iPhone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add devices</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Add {count} devices</source>
      <extracomment>Counts {count}. For one: Add one device</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Apple’s form (*.txt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Builds that you dropped are compared anyway. A published one is brought here once to look into.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Builds…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a list of devices, a profile or a build</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the builds to compare with the devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare with published builds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy UDID</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doesn’t</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop builds on Publish, or open Releases once, to have something to compare with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit the device to tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export as a table…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export for Apple’s site…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter by name, UDID, model or iOS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In Finder or Apple Devices: connect the device, then click the line under its name until it says UDID.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Installs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Know your testers’ devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go to read its devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lists, profiles and builds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More for this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No device has all these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No devices in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing keeps it from installing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste one UDID or many, a table, or the whole e-mail.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Removed {count} devices</source>
      <extracomment>Counts {count}. For one: Removed one device</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Removed {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no UDID in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>UDIDs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whose it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have this device already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fetching, {percent} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iOS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iOS {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>otadesk then says beforehand on whose devices a build will install. Paste UDIDs or the e-mail that holds them, or drop Apple’s list, a table, a provisioning profile or a build here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{action}: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{build}: {word}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{build}: {word}. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} already known</source>
      <extracomment>Counts {count}. For one: {count} already known</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices</source>
      <extracomment>Counts {count}. For one: One device</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices added</source>
      <extracomment>Counts {count}. For one: One device added</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices chosen</source>
      <extracomment>Counts {count}. For one: One device chosen</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices found.</source>
      <extracomment>Counts {count}. For one: One device found.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices found; you have {old} of them already.</source>
      <extracomment>Counts {count}. For one: One device found; you have {old} of them already.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lines are no devices</source>
      <extracomment>Counts {count}. For one: one line is no device</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} updated</source>
      <extracomment>Counts {count}. For one: {count} updated</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{total} · installs on {good}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{total} · installs on {good}, not known for {unsure}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Error</name>
    <message>
      <source>--answer is about a device: say which one with --device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A ProxyCommand can’t be used on Windows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A QR code is written as .svg or .png.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file on the server is not what otadesk wrote there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A key that belongs to the connection to {host} can’t be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A known_hosts file marks it @revoked. Ask the server’s administrator for the new key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A release on the server has facts that can’t be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A report ends in .txt, .json or .html.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A value in the settings can’t be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A web server’s settings can’t hold “{text}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add --yes to delete it, or use “otadesk withdraw”, which can be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add it with ssh-add, or choose another key in the server’s settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add one first: in the window under Servers, or with “otadesk servers add”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the public key to the account’s authorized_keys there, or choose another key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add these lines to it yourself:
{lines}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another otadesk is busy with the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another otadesk is making its certificate right now.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another window or command has removed it. Add it again to keep it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask for the SFTP subsystem to be switched on. If it is, the account’s start-up files may print text, which SFTP doesn’t bear.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask whoever runs the server how to sign in there with a program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask whoever runs the server what its log says.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least one release has to stay.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build and export the app again; an iPhone can’t read it either.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build and export the app again; iOS can’t install it either.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that it still exists and that its disk is connected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that the folder belongs to you and that the disk has room.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check that the port is that of the SSH server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the host and the port as the jump host knows them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the host and the port, and whether this computer is online.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the name; the file may have been moved or deleted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the port; a firewall may also have cut the connection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the user name and the way of signing in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose Password in the server’s settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a file that was exported from otadesk’s list of servers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another folder, or give yourself the right to write there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another key file in the server’s settings, or sign in with the SSH agent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another port, or let otadesk choose one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the .ipa of the same build; Android apps don’t install on iPhones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the .ipa that Xcode’s export or your build server wrote.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the .ipa; otadesk writes the manifest itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the file of the same name without “.pub”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the one key that belongs to this server in its settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare the fingerprint with the one that the server’s administrator gives you.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare the fingerprint with the server’s own, then run: otadesk servers edit {name} --host-key {fingerprint}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect it again, then publish again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy or export it again; an iPhone couldn’t unpack this one either.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the details into a report, so that it can be mended. Nothing half done is visible to testers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the file to this computer’s own disk and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the file; “ssh -G host” shows how ssh reads it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the value in the file, or remove it. The file is left as it is until then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete old releases or files there, then publish again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleting a release can’t be undone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Don’t use this file. Build and export the app again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Don’t use this file: no export writes such names. Build and export the app again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download or copy it again; the first attempt stopped early.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download the IPA again; you may have to log in where it comes from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download the profile again from Apple’s developer portal and export the app with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Either the server was set up anew, or somebody stands between you and it. Don’t go on before its administrator has told you the new fingerprint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export it again with Xcode, or pack it with deflate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export it again without a password; an iPhone can’t unpack it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the IPA again with Xcode; this one was made to do harm or is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the IPA again; this one was made to do harm or is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the app again; the build may have failed before it was copied.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free space on this computer’s disk, then try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give a UDID, or the name of a device from “otadesk devices list”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the UDID instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the account the right to read there, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the account the right to write to the folder above it, or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the https address of an install page or a manifest, or a whole itms-services link.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give yourself permission to read the file, or copy it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In its own settings: AllowOverride FileInfo. Or there, instead of a .htaccess:
{lines}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It looks like SHA256:… and is what “ssh-keygen -lf” prints on the server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It looks like “[host]:22 SHA256:…”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys on a security token work through the SSH agent: add it with ssh-add.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known servers: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List the releases again, then decide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>List the releases to see their names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the folder’s owner and free space, or point OTADESK_HOME at another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More than one device is called “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move that file or link away, then publish again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move that folder away, then publish again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name a file with the authority’s certificate in PEM form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No port was given to serve at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has confirmed the key of {host} yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of the known symptoms is called that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was changed. Mend the file, or replace it with the version before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was published: the build will not install.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was published; testers still see the old build. Check the server’s disk, then publish again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Often the account’s quota is used up, or a limit on file sizes is reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it in PuTTYgen, choose Conversions, Export OpenSSH key, and use the new file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it in Xcode’s Organizer, choose Distribute App, and drop the .ipa that it exports.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pack each app into an IPA of its own; iOS installs exactly one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please report it, with the command and these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Port {port} is taken by another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish it again. If that keeps happening, ask who else tidies up there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the app into a folder named Payload, zip that folder, and name the zip .ipa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run “git lfs pull” where the file comes from, and drop the file that it fetches.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Run “otadesk servers test” first, which says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say --yes to remove a server profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say it in the words that the tester saw, such as “cannot connect”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say what testers should look at, and link to the rest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See ProxyJump in your SSH settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See what “ssh-add -l” says, or sign in with a key file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set {variable} in the environment to the right one, or use a terminal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shorten the release notes, or the app’s name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody may have changed the file there. Publish the build again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Somebody removed the build from the server while it was on its way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong inside otadesk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong that otadesk did not foresee.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start the SSH agent and add your key with ssh-add, or choose a key file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Testers get a whole build, the old or the new one. Try again when the network is back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That did not work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is no address that a phone could open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is no answer to this question.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is not a host key’s fingerprint.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is not an install link.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is not the passphrase of the key “{path}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is too long for a QR code.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The CA file “{file}” can’t be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The IPA contains a name that leads out of it: “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The IPA is packed with a method that iOS can’t unpack.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The IPA is protected by a zip password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The ProxyCommand for {host} failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The QR code can’t be saved there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The SSH agent can’t be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The SSH agent doesn’t hold the key “{key}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The SSH settings for {host} can’t be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The SSH settings in “{file}” can’t be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app in the IPA has no Info.plist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app’s folder could not be made, because other publishers kept getting in between.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app’s provisioning profile can’t be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The build can’t be kept on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The build itself is in place. Publish or refresh once more when they are done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The build on the server is not the one that was published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The catalogue could not be settled, because other publishers kept changing the releases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The certificates of this computer can’t be read or written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The command line is not complete or not right.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The commands work without it: see “otadesk --help”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The commands work without one: see “otadesk --help”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection to {host} broke.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The copy on the server differs from the original, and can’t be removed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The copy on the server differs from the original.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk or the account’s quota may be full. Try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file can’t be read any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file can’t be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file can’t be written there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file changed while it was being published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is a zip bomb: it would fill a phone many times over.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is damaged and can’t be read as an IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is incomplete: it begins like an IPA, but its end is missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file is no longer there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file lists more entries than any app has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file that was being copied can’t be read any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file that was being sent can’t be read any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The icon can’t be written there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The jump host can’t reach {host}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The jump hosts of {host} lead in a circle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key file “{path}” can’t be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key in “{path}” is of a kind that can’t be used from a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key of {host} has been revoked.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key of {host} is not the one that was confirmed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The key “{path}” is locked with a passphrase.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list can’t be written there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list of devices can’t be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The list of devices is too large.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The network drive with “{place}” is away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output can’t be written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page could not be settled, because other publishers kept changing the releases.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The password on standard input is not in this terminal’s encoding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release changed at the same moment from another computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release notes are not UTF-8 text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release notes are too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The release notes can’t be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server refused to change or read “{place}” and doesn’t say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server took no more of “{place}” and doesn’t say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server “{name}” can’t be saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server’s SSH software is probably very old or very restricted: ask for AES and ECDH or Ed25519.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings are as they were before. Look at the folder’s owner and free space.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings are sound; there is nothing to recover.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings can’t be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings can’t be saved.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings file is damaged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings were written by a newer otadesk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The test file can’t be fetched over the public address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The texts of this release are too long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The web server does not read .htaccess files here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The web server reads .htaccess files but forbids these settings in them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The window needs Qt, which is not installed here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is a .htaccess already that otadesk did not write, or that was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is more than one app in the IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no command and no file called “{word}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no device called “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no device with the UDID “{udid}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no display here to show the window on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no key file “{path}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no key to show to {host}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no option “{option}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no release “{release}” on {place}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no room left for “{place}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no room left on the server for “{place}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no server called “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no server named {host}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no such question about a device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no “{place}” on the server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no “{place}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There was no password on standard input.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer can’t be reached at port {port}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer can’t serve testers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This device is already in the list, as “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file holds no servers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file is not a list of devices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This release is no longer on the server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This server is no longer in the settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again in a minute.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again in a moment; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again when the server answers; what is complete there stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again; if it happens again, the server is overloaded or half down.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try the command of your SSH settings in a terminal.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type it once more. Some servers let an account in again only after a while.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Type the passphrase, or add the key to your SSH agent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unpack it, and drop the .ipa that is in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unzip it, and drop the .ipa that is in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unzip it, open it in Xcode’s Organizer, and choose Distribute App.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update otadesk, or point OTADESK_HOME at another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use Apple’s form for several devices, or a table with the columns UDID and Name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use ProxyJump in your SSH settings, or name the jump host in the server’s settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a folder and an address without quotation marks, brackets and control signs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait until the export is finished, then publish again. Testers still see the old build.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write it as “user@host:port”; several are separated by commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You may not change or read “{place}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zip the folder Payload again with another program, such as 7-Zip or tar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zip the folder Payload itself, and name the zip .ipa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zip the folder Payload that is in it, and name the zip .ipa.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iOS can’t install from this address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no answer within {seconds} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>otadesk can’t write to its own folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} accepts none of the keys for {user}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} accepts none of the keys that were tried for {user}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} and otadesk have no way of securing the connection in common.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} asks for a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} asks for the password of {user}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} asks something before it lets us in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} can’t be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} closed the connection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} didn’t accept the answers of {user}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} didn’t accept the password of {user}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} didn’t let us in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} doesn’t answer as an SSH server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} doesn’t answer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} doesn’t talk SSH as otadesk knows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} fell silent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} let us in but doesn’t serve files by SFTP.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} let us in but refused what we asked for then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} refuses connections at this port.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} takes no keys from {user}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{host} wants more to let {user} in: {methods}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is not a property list that can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{user} may not read “{place}” on the server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{user} may not write “{place}” on the server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“otadesk --help” lists the commands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“otadesk check FILE” tells why. --force publishes it all the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“ssh -G {host}” shows how ssh reads them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{jump}” is not a jump host.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” can’t be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” can’t be read: you may not open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” has a folder Payload, but no app in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” in the IPA is far larger than it can be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is a Java archive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is a PDF document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is a folder, not an IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is a picture.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is a program for another system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is a program, not an IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is a property list, not an IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is a provisioning profile, not an IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is a text file, not an IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is a web page, not an IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is a zip with an IPA in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is a zip, but there is no app in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is a zipped Xcode archive, not an IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is a zipped app without the folder Payload around it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is an Office document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is an Xcode archive, not an IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is an app for Android, not for iOS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is an app for the Mac, not for iOS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is an app’s folder, not an IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is an install manifest, not an IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is an installer for the Mac, not an IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is an unpacked IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is another kind of archive, not an IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is not a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is not an IPA: it is no zip at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is only a Git LFS pointer to the IPA.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is taken on the server, and it is not a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” is taken on the server, and it is not a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” was zipped one folder too high: Payload must be at the top.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{name}” was zipped with backslashes between its folders, which only Windows understands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is a key in PuTTY’s format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is not a name that Windows can have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is not a path inside the published folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is not a private key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{path}” is the public half of a key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{pin}” is not a confirmed host key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{place}” can’t be changed or read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{place}” exists already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{place}” exists on the server already.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>“{place}” has {found} bytes on the server, but {sent} were sent.</source>
      <extracomment>Counts {found}. For one: “{place}” has one byte on the server, but {sent} were sent.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>“{place}” has {found} bytes, but {size} were written.</source>
      <extracomment>Counts {found}. For one: “{place}” has one byte, but {size} were written.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>“{place}” is larger than the {limit} bytes it may have.</source>
      <extracomment>Counts {limit}. For one: “{place}” is larger than the one byte it may have.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>“{place}” is not a name that a server can have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{place}” is not a name that this computer can have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{place}” lies too deep to be deleted.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>A catalogue would give private links away. Use open links with it, or leave it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A port is a number from 1 to 65535; 22 is usual.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another server has this name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose how to sign in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the private key to sign in with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter how many kilobytes a second an upload may take, or 0 for as many as there are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter how many releases to keep, or 0 to keep them all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the folder on the server that the web server shows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the https address under which testers find this folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the server’s name alone, without “sftp://” or a path.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the server’s name alone; the port has a field of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the server’s name alone; the user has a field of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter the server’s name or address, or an alias from ~/.ssh/config.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the server a name, such as “Staging”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out everything from “?” or “#” on: the address of a folder has neither.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out line breaks and other unprintable characters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out the user and the password: everybody with the link would see them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address must start with https://; iOS installs from nothing else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file “{name}” that can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is the public half of a key; choose the file of the same name without “.pub”.</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Use at most {most} characters.</source>
      <extracomment>Counts {most}. For one: Use at most one character.</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Write special characters of the path percent-encoded, a blank as %20.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the path with slashes, on Windows servers too: /C:/inetpub/apps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the path without “..”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the path without “.” and “..”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the server’s name in its ASCII form, as “xn--mnchen-3ya.example”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the whole address: https://, the server’s name and the path.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the whole path instead of another user’s “~”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{entry}” is not a host key in the form [host]:port SHA256:….</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{hop}” is not a jump host; write user@host:port, more than one with commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{host}” is not the name or address of a server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{url}” is not a web address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{user}” is not a user’s name.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Finding</name>
    <message>
      <source>A bundle inside the app has the wrong identifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A cache answers with an older file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file is sent with an unexpected type</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A key of Info.plist holds the wrong kind of value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A library that the app needs is not in it, or needs a later iOS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A password prompt, or “Cannot connect to” the server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A phone can’t unpack the archive while it downloads it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A symbolic link leads out of the app</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add the app for every device to the manifest’s assets: export without app thinning.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After a lost connection the download begins anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An Info.plist is missing or can’t be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An address is not a complete https address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An extension doesn’t say properly what it extends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An extension needs more than the app itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An icon that the manifest names can’t be shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer HEAD like GET, with the file’s Content-Length.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apple has not revoked the signing certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apple has put neither the app nor the team on a list of banned ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archive with the destination “Any iOS Device”, then export.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask whoever manages the device, or allow installing apps in Screen Time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build again, and check what scripts write into Info.plist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build again; CFBundleExecutable in Info.plist must name the program in the bundle.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build with the standard architectures, which include arm64.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the bundle identifier before signing, not after it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the address letter by letter, upper and lower case too, and let the web server read the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check the host name and the port, that the web server runs, and that no firewall stands before it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct NSExtension in the extension’s Info.plist; NSExtensionPointIdentifier names what it extends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the group’s prefix, or add the group to the App ID and make the profile anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct the key in Info.plist; Xcode’s editor shows which kind of value it takes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete that file from the archive; an export writes it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the App Store’s version from the device, then install.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the earlier app from the device, its data with it, then install.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Depending on the web server:
{lines}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Developer Mode is off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Developer Mode is on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Download the profile again from Apple’s developer portal, then export again with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each tester installs the authority’s profile, then turns it on in Settings › General › About › Certificate Trust Settings. A certificate from a public authority needs neither.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enable TLS 1.2 and 1.3 with forward secrecy on this port.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enable range requests (Accept-Ranges: bytes).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export again for ad hoc or enterprise distribution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export again with app thinning set to “None”, which fits every device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export for ad hoc or enterprise distribution; that puts embedded.mobileprovision into the app.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export for distribution, which sets aps-environment to production.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the archive again with Xcode.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the archive again, for ad hoc or enterprise distribution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files in the app were changed, added or removed after signing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fill in kind “software”, a title and the bundle identifier, each of more than one character.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For testers, export for ad hoc distribution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For {server}:
{lines}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free space on the device: the download and the unpacked app need it at the same time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From that day on it can’t be installed, and no longer opens where it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give square PNG files of 57 and 512 pixels, not in Apple’s own form that Xcode writes into apps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the extension the app’s deployment target, and no capabilities that the app doesn’t require.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Give the link target="_top".</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Info.plist or another part under the signature was changed after signing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It installs, but won’t open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It works in one network and not, or only slowly, in another, often on mobile data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the filter or firewall pass the user agents of iOS (com.apple.appstored, itunesstored, CFNetwork).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the web server listen on IPv4 and IPv6 alike, or take the dead address out of the name’s DNS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let their owner open them (chmod -R u+rwX Payload), and pack the app again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>META-INF/com.apple.ZipMetadata.plist counts other files than there are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a new certificate, make the profile anew with it, and sign again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a profile for the app’s platform and export again with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the app smaller, or load large files after the first start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the code anew from the page’s https address, with four modules of white around it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the profile anew in Apple’s developer portal, then export again with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Management or Screen Time forbids installing apps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name each extension as the app plus one more part: com.example.app.share. No two may be alike.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody has forbidden installing apps on the device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is installed; iOS skips the app without a word.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing over the air, since iOS mends it; Xcode and Apple Configurator call the app not executable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One of the host’s addresses does not answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the app once while the device is online; ppq.apple.com must be reachable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the folder to everybody who knows the address; use a private link to keep others out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pack it again on macOS or Linux, so that programs stay executable and folders open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pack it again with zip or ditto: deflated, without a password, without data descriptors.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pack it again without __MACOSX, .DS_Store and files that are there twice.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Package the app again: one .app in a folder called Payload at the root of the zip.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Percent-encode the manifest’s address whole, exactly once, in the link’s url= value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish again, and purge whatever cache or filter stands in front of the server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish again, so that the manifest is written anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish again, so that the manifest takes the identifier from the app itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish again, so that the manifest takes the version from the app itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish again: the app and its manifest must come from the same build.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Purge the cache, and let it keep only what lies in release folders, whose files never change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Push messages are set up for development</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put a copy of the file into the app instead of the link, and sign again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the final https address into the link and the manifest, and send the file from there directly.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put the link into the page as an &lt;a href&gt;, with each &amp; written as &amp;amp; exactly once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent iOS versions may refuse such an old signature.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Register the device’s UDID in Apple’s developer portal, make the profile anew, and export again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reissue it: RSA of 2048 bits or more or an elliptic curve, SHA-2, the name as subject alternative name, for server authentication, valid for 825 days at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Renew the certificate or the profile, whichever ends first, and publish a new build before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Renew the certificate, make the profile anew with it, and sign again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say on the page that it must be opened in Safari.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send .ipa as application/octet-stream and .plist as text/xml.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Serve a valid certificate for this name, with every intermediate certificate in the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set CFBundleIdentifier to letters, digits, hyphens and periods, such as com.example.app.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set CFBundleVersion, and CFBundleShortVersionString if it is there, to a text such as 1.2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set WKCompanionAppBundleIdentifier to the iPhone app’s identifier, and WKApplication to YES.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set platform-identifier to com.apple.platform.iphoneos, or leave it out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the framework to “Embed &amp; Sign”, and give it the app’s deployment target.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings › General › Date &amp; Time: set automatically. Keep the device unlocked while it installs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings › General › VPN &amp; Device Management › the team › Trust; iOS 18 restarts for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings › Privacy &amp; Security › Developer Mode: switch it on, then restart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign again on macOS 11 or later; other signing tools need DER entitlements switched on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign again with a current Xcode.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign for distribution, which leaves get-task-allow out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign it with an ad hoc or enterprise profile; export from the archive does that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign the app again, as the last step before packaging.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign with a certificate of your team; not to be confused with an ad hoc profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign with a certificate that Apple has issued to your team.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign with a certificate that the profile contains, or make the profile anew with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign with the certificate and the profile of one team.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch the capability on for the App ID, make the profile anew, and export again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the folder out of sign-in, captcha and single-page rules, so that its files are sent as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tapping Install does nothing inside a chat or mail app.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tapping Install does nothing, or iOS refuses the app.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tapping Install does nothing, or iOS speaks of an invalid address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tapping Install does nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tapping the link does nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Testers get an old build, or “Unable to Download App”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Testers have to trust the enterprise developer once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Testers must be in the same network or VPN. For everybody else, use a public host name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The App Store’s version of the app is not installed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The App Store’s version of the app is on the device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The Install link is in a frame and doesn’t leave it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The QR code doesn’t lead to the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app claims a keychain or app group that its profile doesn’t permit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app claims an entitlement that its profile doesn’t permit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app contains no provisioning profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app doesn’t install, or closes as soon as it is opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app downloads to the end, then its icon disappears.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app has no executable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app installs, but closes as soon as it is opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app installs, but iOS 15 and later ask for an update by its developer when it is opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app installs, but iOS 16 and later ask for Developer Mode when it is opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app installs, but iOS may deny it what only one of them claims.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app installs, but on some devices without the extension.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app installs; whoever compares versions is confused.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app is not built for a device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app is not installed with another team’s signature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app is not made for this kind of device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app is not signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app is signed by nobody (“ad hoc” in the sense of codesign)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app is signed by the App Store or TestFlight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app may be debugged (get-task-allow), but its profile doesn’t permit that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app on the server differs from the manifest’s digests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app opens only with Developer Mode on (iOS 16 and later).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app requires something that this device doesn’t have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app runs, but gets no push messages from the production service.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app was signed under another bundle identifier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app’s identifier is not the one that it was signed for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The app’s version is missing or is no text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive carries the App Store’s papers of another app or of a purchase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive has names that don’t belong in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive holds folders or files that nobody may open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive is damaged or contradicts itself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive is larger than 4 GB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The archive lost the files’ permissions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The build stops working soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The build was thinned for other devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bundle identifier is missing or has characters that it can’t have</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The camera finds nothing, or opens something else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The certificate breaks Apple’s rules</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The certificate comes from a private authority</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The code was changed after signing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The device doesn’t trust the enterprise developer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The device has enough free space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The device has too little free space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The device is not in the profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The device’s clock is right, and the device is unlocked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The device’s clock is wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The device’s iOS is older than the app needs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The device’s network keeps it from Apple’s servers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The device’s network lets it reach Apple’s servers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The download may stop with “Unable to Download App”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The download stops near its end with “Unable to Download App”, though a cable install works.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The executable has no 64-bit ARM code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The executable is encrypted by the App Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The first launch may need the Internet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The icon appears but shows no progress, or waits for long.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The icon appears, then the installation hangs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The icon stays blank while the app downloads.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The install link does not lead to the manifest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The manifest has no app for this model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The manifest is for another platform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The manifest is not a usable property list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The manifest lacks something that iOS requires</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The manifest names another bundle identifier than the app</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The manifest names another version than the app</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page doesn’t tell testers to open it in Safari</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page has no working Install link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page opens; then “Cannot connect to” the server, or “Unable to Download App”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile doesn’t contain the signing certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile has expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile is damaged or not signed by Apple</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile is for another platform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile is for development</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The profile is for the App Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same app, signed by another team, is on the device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server answers with a web page instead of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server asks for a sign-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server can’t continue a broken download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server compresses the app on its way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not deliver the app as published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not deliver the manifest as published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not find a file, or refuses it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not say how large the app is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server does not speak TLS 1.2 or later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server is only reachable from its own network</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server redirects instead of answering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server refuses iOS’ own downloader but not a browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server’s certificate is not accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signature and the profile belong to different teams</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signature has no SHA-256 digests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signature is damaged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signature itself is not sound</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signature’s format is too old for iOS 15 and later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signing certificate doesn’t lead to Apple</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signing certificate is not valid now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The signing certificate was revoked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tester trusts the developer in Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two forms of the entitlements in the signature differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two forms of the profile in one file differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The watch app and its iPhone app don’t name each other properly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is not exactly one app in the folder Payload</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turn compression off for .ipa files; they are compressed already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Update iOS on the device, or lower the app’s deployment target.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upload the manifest to the address in the link, and let the server answer 200 with it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a profile whose App ID fits the bundle identifier, and sign again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use absolute addresses that begin with https:// for the page, the manifest and the app.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use another device, or add its kind to the app’s supported destinations.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use another device, or take the capability out of UIRequiredDeviceCapabilities.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use another network once; ppq.apple.com and ocsp.apple.com must be reachable.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use your own build; one that was taken from the App Store runs only where it was bought.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use your own build; remove SC_Info and iTunesMetadata.plist before signing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usually nothing; a proxy or an old iOS may mishandle the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usually nothing; a recent iOS may read the other form than older ones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usually nothing; names that are there twice or differ in case alone can break the install.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without it: “Unable to Verify App”, when the app is first opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iOS asks to remove the app first, or “Unable to Install”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Cannot connect to” the server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Cannot connect to” the server, or no question appears at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Cannot connect to” the server, or “Unable to Download App”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Cannot connect to” the server, right after the tap on Install.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Cannot connect to” the server, since its certificate seems not to be valid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Invalid manifest”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“This app requires a newer version of iOS”, or the icon vanishes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Unable to Download App”, or the new icon vanishes again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Unable to Download App”, or “Unable to Install”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Unable to Install” on iOS 11 and later, which run nothing else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Unable to Install”, often with the words “integrity could not be verified”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Unable to Install”, or iOS says that there is not enough storage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Unable to Install”, or the app “is no longer available” where it is installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Unable to Install”, while the earlier app stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Unable to Install”: iOS finds no valid provisioning profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Unable to Install”: the app doesn’t support this kind of device.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Unable to Install”: the build is not meant for this model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Unable to Install”: the device lacks a required capability.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Unable to Install”: the download ends, then iOS gives up.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Unable to Install”; where the app is already installed, it no longer opens.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Unable to Verify App”, when the app is first opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Untrusted Enterprise Developer”, when the app is first opened.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Host key</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the fingerprint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Either the server was set up anew, or somebody stands between you and it and would receive your password and your builds. Ask whoever runs the server before anything else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fingerprint {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If the change is right, forget the old key in the server’s settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is this the right server?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the server: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste to compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Server settings…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shown now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The two are the same.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These differ. Don’t go on before you know why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This may be another computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trust</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trust this key until otadesk ends</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trusted until now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{server} shows a different key than the one you trusted. Nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{server} shows this key for the first time. Compare it with what the server’s owner says.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Nearby</name>
    <message>
      <source>Port {port} is taken, so links made earlier don’t work until it is free again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The address {address} is new to this computer’s certificate authority; links use the name {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no network: only this computer itself can open the page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer’s certificate authority was damaged or expired: testers must trust the new one.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Publish</name>
    <message>
      <source>1  Trust this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2  Install the app</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A QR code is presented</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file on the server was not what it should be, so nothing of it was used: everything was sent. Have a look at the server’s disk, or at who else writes there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A phone gets it: page, manifest and app checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tester sees…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask the tester</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Browse for an IPA</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Browse…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelling…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Causes on the server are looked for when the build is published.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confirm the copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy this finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Discard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop an app here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For programs (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free space on the device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the presentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let go to add it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at it as a phone would</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looked for and not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking at every file and signature…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking at what is in it…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in this build is known to cause it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in this build is known to cause it. This could not be decided:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Once for each phone: scan, and follow the three steps there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only the phone can tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the page in the browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page (*.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused on the way to {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Point the iPhone’s camera at the code, then tap Install.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Present</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of the upload</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish a build that will not install?</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Publish all {count}</source>
      <extracomment>Counts {count}. For one: Publish one</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Publish another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish anyway</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish anyway…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish to {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published, but a phone can’t install it: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published; nobody has looked at it yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published; not everything could be checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publishing to {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QR code for {url}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready to scan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SVG drawing (*.svg)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save report…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the QR code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all releases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the QR code of {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Switch testers over</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken for granted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is not so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The catalogue was left out: “{name}” on the server is not otadesk’s. Move it away, or give builds a folder of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The connection broke. Trying again…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Then scan this code and tap Install. Keep otadesk open meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is what causes it:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This server can’t replace a file in one step. For a moment during the switch the page could be missing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This takes a while for a large build. You can publish meanwhile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To be published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upload</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting its turn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What should testers look at?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What testers would see</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What will be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What’s new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What’s new in this build</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When the phone asks: the fingerprint of this computer’s certificate is {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will not install</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>With UDIDs and people’s names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an .ipa that you exported for ad hoc or enterprise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>compared by its digest on the server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iOS {version} or later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iPad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iPhone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iPhone and iPad</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>read back and compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sent {sent} of {total} in {span}, the rest was already there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sent {total} in {span}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>testers nearby</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} checks could not be answered</source>
      <extracomment>Counts {count}. For one: One check could not be answered</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks passed</source>
      <extracomment>Counts {count}. For one: {count} check passed</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} depend on the phone</source>
      <extracomment>Counts {count}. For one: {count} depends on the phone</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{percent} %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size} was there already</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{span} left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{verdict}. Testers who scan the code will see an error.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Releases</name>
    <message>
      <source>AMP page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>App</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Being published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By app</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy link</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy the text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete for good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete {name} {version}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deleted as surplus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop a build anywhere on this window to publish it. Everybody’s builds appear here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>E-mail</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Earlier build</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Embed…</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Ends in {count} days</source>
      <extracomment>Counts {count}. For one: Ends in one day</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Ends within a day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fetching the list…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter by app, version, person or note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inside a frame</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is the only build that testers can get. {lost}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is what testers get now; then they get {after}. {lost}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept on {place} beside the builds, so that everybody who publishes there sees it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Largest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Link to {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Live</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Markdown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More for this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No release has all these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is published here yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was published on {place} yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Refreshing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Releases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restore</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show the builds that end soonest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Soonest to end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text to paste</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was done…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where it goes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdraw</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a new build</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{action}: {name} {version}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{count} apps</source>
      <extracomment>Counts {count}. For one: one app</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds end within {days} days</source>
      <extracomment>Counts {count}. For one: One build ends within {days} days</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} releases</source>
      <extracomment>Counts {count}. For one: One release</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} releases chosen</source>
      <extracomment>Counts {count}. For one: One release chosen</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{releases}, {apps} · as of {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size} on the server go, with its page and its links. This can’t be undone.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Secret</name>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is too long for the keychain; it is kept until otadesk ends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep it in the system’s keychain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passphrase of the key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Password needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The keychain is locked or refused; it is kept until otadesk ends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server asks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server did not accept the last one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer offers no keychain: otadesk asks again the next time it starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This computer offers no keychain; it is kept until otadesk ends.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Server</name>
    <message>
      <source>A page of all apps with open links, in the folder itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Addresses that nobody can guess, and that search engines leave out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any that the agent holds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Browse…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Certificate authority of your own (PEM)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the key file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy for the web server’s settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Feed of each app’s releases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Folder on the server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For the web server’s settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget the host key {key}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Forget the saved password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Host, or an alias from ~/.ssh/config</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its public address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jump host</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Port</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Private links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Releases to keep of each app</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SSH agent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sign in with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signs in, writes a file, and fetches it back as a phone would.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Staging</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Test connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page compares a UDID that a tester types with slow hashes of the profile’s devices.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upload limit in kB a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>User</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where a browser finds that folder. iOS needs https.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Which key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whoever follows it by a service tells that service the link.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as in ~/.ssh/config</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>asked when it is needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>jump host, how many to keep, trust, catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not in the agent now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Is my device included?”</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Servers</name>
    <message>
      <source>Add from ~/.ssh/config…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any server that you reach by SFTP and that shows a folder over https will do. Until you add one, testers nearby can install from this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose an exported list of servers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each one is then shown, for what that file doesn’t say: the folder and its public address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export the servers without secrets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export without secrets…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to the settings before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to the settings before?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hosts in ~/.ssh/config</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More for this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More for {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish to a web server of your own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Servers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Servers (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The damaged file is set aside, not deleted, and the version before it takes its place. Where there is none, otadesk starts with empty settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no host in it that isn’t in the list already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>otadesk forgets how to reach it. What is published there stays, and its links go on working.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{where} by way of {jump}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message numerus="yes">
      <source>Ad hoc for {count} devices</source>
      <extracomment>Counts {count}. For one: Ad hoc for one device</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Development on {count} devices</source>
      <extracomment>Counts {count}. For one: Development on one device</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Enterprise, for any device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For the App Store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Free development</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No known cause of failure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No provisioning profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing known keeps it from installing on {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whether it installs on {name} is not known</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Will install on {good} of your {total} devices</source>
      <extracomment>Counts {total}. For one: Will install on {good} of your {total} device</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Will install on {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will not install on {name}. {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will not install. {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will not install: the profile expired on {day}</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Will not install: the profile expired {count} days ago</source>
      <extracomment>Counts {count}. For one: Will not install: the profile expired a day ago</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Will not install: the profile has just expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Will not install: the profile lists no device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>expired on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>its certificate expired on {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until {day}, less than a day left</source>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>until {day}, {count} days left</source>
      <extracomment>Counts {count}. For one: until {day}, one day left</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks not verified yet</source>
      <extracomment>Counts {count}. For one: one check not verified yet</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not known</source>
      <extracomment>Counts {count}. For one: {count} not known</extracomment>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}, team {team}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}, team {team}, {validity}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind}, {validity}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sentence}; {more}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Tone</name>
    <message>
      <source>Blocking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warning</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>&amp;About otadesk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Normal text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paste file or path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Releases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Servers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A publish is under way. Testers keep the build they have; nothing half done is visible.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Builds end soon</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose builds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>De&amp;vices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From a signed .ipa to a QR code that testers scan. Free software under the MIT licence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>L&amp;ight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>P&amp;ublish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pr&amp;esent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Publish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Releases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Servers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop and close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop publishing?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>iOS apps (*.ipa)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>otadesk speaks this language from its next start.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>d MMM yyyy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>just now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>less than a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>today at {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>yesterday</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{size}/s</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
