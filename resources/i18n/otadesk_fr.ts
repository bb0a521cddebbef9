<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Compare</name>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Build</source>
      <translation>Build</translation>
    </message>
    <message>
      <source>Bundle identifier</source>
      <translation>Identifiant de bundle</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificat</translation>
    </message>
    <message>
      <source>Copy what changed</source>
      <translation>Copier ce qui a changé</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Appareil</translation>
    </message>
    <message>
      <source>Fetching a build to compare: {done} of {total}. Esc stops it.</source>
      <translation>Récupération d’un build à comparer : {done} sur {total}. Échap l’interrompt.</translation>
    </message>
    <message>
      <source>Framework</source>
      <translation>Framework</translation>
    </message>
    <message>
      <source>From {before} to {after}.</source>
      <translation>De {before} à {after}.</translation>
    </message>
    <message>
      <source>Installs until</source>
      <translation>Installable jusqu’au</translation>
    </message>
    <message>
      <source>Looking at both builds…</source>
      <translation>Examen des deux builds…</translation>
    </message>
    <message>
      <source>Minimum iOS</source>
      <translation>iOS minimum</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Signé par</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Size of everything else</source>
      <translation>Taille de tout le reste</translation>
    </message>
    <message>
      <source>Size of the executable</source>
      <translation>Taille de l’exécutable</translation>
    </message>
    <message>
      <source>Size of the extensions</source>
      <translation>Taille des extensions</translation>
    </message>
    <message>
      <source>Size of the frameworks</source>
      <translation>Taille des frameworks</translation>
    </message>
    <message>
      <source>Size of the pictures and sounds</source>
      <translation>Taille des images et des sons</translation>
    </message>
    <message>
      <source>Size of the symbols</source>
      <translation>Taille des symboles de débogage</translation>
    </message>
    <message>
      <source>Size of the translations</source>
      <translation>Taille des traductions</translation>
    </message>
    <message>
      <source>Size of the watch app</source>
      <translation>Taille de l’app pour la Watch</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Équipe</translation>
    </message>
    <message>
      <source>These builds are of different apps.</source>
      <translation>Ces builds sont d’apps différentes.</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>Ce qui a changé</translation>
    </message>
    <message>
      <source>{before} and {after} differ in nothing that decides where they install.</source>
      <translation>Entre {before} et {after}, rien ne change quant aux appareils où l’app s’installe.</translation>
    </message>
    <message>
      <source>{day}</source>
      <translation>{day}</translation>
    </message>
    <message>
      <source>{what}: {before} → {after}</source>
      <translation>{what} : {before} → {after}</translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>ConnectionTrial</name>
    <message>
      <source>Agree on encryption</source>
      <translation>Négocier le chiffrement</translation>
    </message>
    <message>
      <source>Check the files’ types</source>
      <translation>Vérifier les types de fichiers</translation>
    </message>
    <message>
      <source>Check the host key</source>
      <translation>Vérifier la clé d’hôte</translation>
    </message>
    <message>
      <source>Check the public address and the server’s certificate.</source>
      <translation>Vérifiez l’adresse publique et le certificat du serveur.</translation>
    </message>
    <message>
      <source>Check the web server’s certificate</source>
      <translation>Vérifier le certificat du serveur web</translation>
    </message>
    <message>
      <source>Fetch it over the public address</source>
      <translation>Récupérer via l’adresse publique</translation>
    </message>
    <message>
      <source>Give the public address as https://…</source>
      <translation>Indiquez l’adresse publique sous la forme https://…</translation>
    </message>
    <message>
      <source>If that is an authority of your own, name its file in the server’s settings, under {more}: {field}. Phones have to trust it too.</source>
      <translation>S’il s’agit de votre propre autorité, indiquez son fichier dans les réglages du serveur, sous {more} : {field}. Les téléphones doivent aussi lui faire confiance.</translation>
    </message>
    <message>
      <source>Look up the server’s name</source>
      <translation>Résoudre le nom du serveur</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Reach the server</source>
      <translation>Joindre le serveur</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>S’authentifier</translation>
    </message>
    <message>
      <source>Something answers in the file’s place: another folder, a login page, or a cache.</source>
      <translation>Autre chose répond à la place du fichier : un autre dossier, une page de connexion ou un cache.</translation>
    </message>
    <message>
      <source>The certificate is for {names}, not for {host}.</source>
      <translation>Le certificat est établi pour {names}, non pour {host}.</translation>
    </message>
    <message>
      <source>The certificate of {host} comes from “{issuer}”, an authority that this computer doesn’t know.</source>
      <translation>Le certificat de {host} vient de « {issuer} », une autorité que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
      <source>The certificate of {host} expired on {date}.</source>
      <translation>Le certificat de {host} a expiré le {date}.</translation>
    </message>
    <message>
      <source>The certificate of {host} is not valid before {date}.</source>
      <translation>Le certificat de {host} n’est pas valable avant le {date}.</translation>
    </message>
    <message>
      <source>The first publish makes it. If builds are on this server already, correct the folder.</source>
      <translation>Il sera créé à la première publication. Si des builds sont déjà sur ce serveur, corrigez le dossier.</translation>
    </message>
    <message>
      <source>The public address answers {status}.</source>
      <translation>L’adresse publique répond {status}.</translation>
    </message>
    <message>
      <source>The public address doesn’t answer with the file that was written.</source>
      <translation>L’adresse publique ne répond pas avec le fichier qui a été écrit.</translation>
    </message>
    <message>
      <source>The remote folder and the public address are probably not the same place.</source>
      <translation>Le dossier distant et l’adresse publique ne désignent sans doute pas le même endroit.</translation>
    </message>
    <message>
      <source>Write and rename a file</source>
      <translation>Écrire et renommer un fichier</translation>
    </message>
    <message>
      <source>iPhones mostly don’t mind, but a proxy or an old one may.
{remedy}</source>
      <translation>Les iPhone l’acceptent en général ; un proxy ou un ancien iPhone, pas toujours.
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
      <translation>Copié</translation>
    </message>
  </context>
  <context>
    <name>Crash</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>It has happened {times} times by now.</source>
      <translation>C’est arrivé {times} fois jusqu’ici.</translation>
    </message>
    <message>
      <source>No mail program answered. The report is on the clipboard, to paste where you want it.</source>
      <translation>Aucun programme de messagerie n’a répondu. Le rapport est dans le presse-papiers, à coller où vous voulez.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Enregistrer le rapport</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>Secrets, device numbers, names and addresses are left out, and nothing is sent by itself. You can read and change the report before you hand it on.</source>
      <translation>Les secrets, numéros d’appareils, noms et adresses sont omis, et rien n’est envoyé tout seul. Vous pouvez lire et modifier le rapport avant de le transmettre.</translation>
    </message>
    <message>
      <source>Send by mail…</source>
      <translation>Envoyer par e‑mail…</translation>
    </message>
    <message>
      <source>Something went wrong inside otadesk.</source>
      <translation>Une erreur s’est produite dans otadesk.</translation>
    </message>
    <message>
      <source>Testers see nothing half done, and your settings are as they were. You can go on; if otadesk behaves oddly from here, close it and open it again.</source>
      <translation>Les testeurs ne voient rien d’inachevé et vos réglages sont intacts. Vous pouvez continuer ; si otadesk se comporte bizarrement, fermez-le puis rouvrez-le.</translation>
    </message>
    <message>
      <source>Testers see nothing half done. A publish that was under way is not lost: publish the build again, and it goes on where it was.</source>
      <translation>Les testeurs ne voient rien d’inachevé. Une publication en cours n’est pas perdue : publiez à nouveau le build, elle reprendra là où elle en était.</translation>
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
      <source>The report is on the clipboard: paste it here.</source>
      <translation>Le rapport est dans le presse-papiers : collez-le ici.</translation>
    </message>
    <message>
      <source>otadesk quit unexpectedly last time.</source>
      <translation>otadesk s’est interrompu la dernière fois.</translation>
    </message>
  </context>
  <context>
    <name>Device</name>
    <message>
      <source>Enter the device’s UDID.</source>
      <translation>Saisissez l’UDID de l’appareil.</translation>
    </message>
    <message>
      <source>Finder and Apple Devices show the UDID: connect the device, then click the line under its name until it says UDID.</source>
      <translation>L’UDID figure dans le Finder ou dans Appareils Apple : connectez l’appareil, puis cliquez sur la ligne sous son nom jusqu’à ce que l’UDID s’affiche.</translation>
    </message>
    <message>
      <source>Macs have other identifiers, and samples have something else in their place.</source>
      <translation>Les Mac ont d’autres identifiants, et les fichiers d’exemple contiennent autre chose à leur place.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing rules it out, but {count} checks of the build are still open</source>
      <extracomment>Counts {count}. For one: Nothing rules it out, but one check of the build is still open</extracomment>
      <translation>
        <numerusform>Rien ne s’y oppose, mais {count} contrôle du build est en suspens</numerusform>
        <numerusform>Rien ne s’y oppose, mais {count} contrôles du build sont en suspens</numerusform>
      </translation>
    </message>
    <message>
      <source>Only profiles for development and ad hoc distribution list devices.</source>
      <translation>Seuls les profils de développement et de distribution ad hoc contiennent une liste d’appareils.</translation>
    </message>
    <message>
      <source>Paste UDIDs, a table with a column of UDIDs, or the email that holds them.</source>
      <translation>Collez des UDID, un tableau avec une colonne d’UDID, ou l’e‑mail qui les contient.</translation>
    </message>
    <message>
      <source>Save the table as CSV, and import that file.</source>
      <translation>Enregistrez le tableau au format CSV, puis importez ce fichier.</translation>
    </message>
    <message>
      <source>The profile or its certificate has expired since it was read</source>
      <translation>Le profil ou son certificat a expiré depuis sa lecture</translation>
    </message>
    <message>
      <source>There is no UDID in this text.</source>
      <translation>Ce texte ne contient aucun UDID.</translation>
    </message>
    <message>
      <source>There is no device in “{name}”.</source>
      <translation>Il n’y a aucun appareil dans « {name} ».</translation>
    </message>
    <message>
      <source>This provisioning profile lists devices, but none by an iPhone’s or iPad’s UDID.</source>
      <translation>Ce profil d’approvisionnement contient des appareils, mais aucun par l’UDID d’un iPhone ou d’un iPad.</translation>
    </message>
    <message>
      <source>This provisioning profile lists no devices.</source>
      <translation>Ce profil d’approvisionnement ne contient aucun appareil.</translation>
    </message>
    <message>
      <source>Too little is known about the device</source>
      <translation>L’appareil n’est pas assez connu</translation>
    </message>
    <message numerus="yes">
      <source>{count} files name no device</source>
      <extracomment>Counts {count}. For one: One file names no device</extracomment>
      <translation>
        <numerusform>{count} fichier ne contient aucun appareil</numerusform>
        <numerusform>{count} fichiers ne contiennent aucun appareil</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” can’t be read as a list of devices.</source>
      <translation>« {name} » ne peut pas être lu comme une liste d’appareils.</translation>
    </message>
    <message numerus="yes">
      <source>“{text}” has {count} characters; a UDID has 40, or 25 with its hyphen.</source>
      <extracomment>Counts {count}. For one: “{text}” has one character; a UDID has 40, or 25 with its hyphen.</extracomment>
      <translation>
        <numerusform>« {text} » a {count} caractère ; un UDID en a 40, ou 25 avec son tiret.</numerusform>
        <numerusform>« {text} » a {count} caractères ; un UDID en a 40, ou 25 avec son tiret.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{text}” is a serial number, not a UDID.</source>
      <translation>« {text} » est un numéro de série, pas un UDID.</translation>
    </message>
    <message>
      <source>“{text}” is a vendor or advertising identifier, not a UDID.</source>
      <translation>« {text} » est un identifiant fournisseur ou publicitaire, pas un UDID.</translation>
    </message>
    <message>
      <source>“{text}” is an ECID, the number of the chip, not a UDID.</source>
      <translation>« {text} » est un ECID, le numéro de la puce, pas un UDID.</translation>
    </message>
    <message>
      <source>“{text}” is an IMEI, the phone’s number on the mobile network, not a UDID.</source>
      <translation>« {text} » est un IMEI, le numéro du téléphone sur le réseau mobile, pas un UDID.</translation>
    </message>
    <message>
      <source>“{text}” is not a UDID.</source>
      <translation>« {text} » n’est pas un UDID.</translation>
    </message>
  </context>
  <context>
    <name>Devices</name>
    <message>
      <source>A version of iOS is a number such as 18.1.</source>
      <translation>Une version d’iOS est un nombre comme 18.1.</translation>
    </message>
    <message>
      <source>Ada’s iPhone</source>
      <translation>iPhone d’Ada</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add devices</source>
      <translation>Ajouter des appareils</translation>
    </message>
    <message numerus="yes">
      <source>Add {count} devices</source>
      <extracomment>Counts {count}. For one: Add one device</extracomment>
      <translation>
        <numerusform>Ajouter {count} appareil</numerusform>
        <numerusform>Ajouter {count} appareils</numerusform>
      </translation>
    </message>
    <message>
      <source>Apple’s form (*.txt)</source>
      <translation>Formulaire d’Apple (*.txt)</translation>
    </message>
    <message>
      <source>Builds that you dropped are compared anyway. A published one is brought here once to look into.</source>
      <translation>Les builds que vous avez déposés sont comparés d’office. Un build publié est rapatrié ici une fois pour être examiné.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Can’t be read</source>
      <translation>Illisible</translation>
    </message>
    <message>
      <source>Checks still open</source>
      <translation>Contrôles en suspens</translation>
    </message>
    <message>
      <source>Choose a list of devices, a profile or a build</source>
      <translation>Choisir une liste d’appareils, un profil ou un build</translation>
    </message>
    <message>
      <source>Choose builds to compare with the devices</source>
      <translation>Choisir des builds à comparer aux appareils</translation>
    </message>
    <message>
      <source>Choose builds…</source>
      <translation>Choisir des builds…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Compare with published builds</source>
      <translation>Comparer avec des builds publiés</translation>
    </message>
    <message>
      <source>Copy UDID</source>
      <translation>Copier l’UDID</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Appareil</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Appareils</translation>
    </message>
    <message>
      <source>Drop builds on Publish, or open Releases once, to have something to compare with.</source>
      <translation>Déposez des builds dans « Publier », ou ouvrez une fois « Versions », pour avoir de quoi comparer.</translation>
    </message>
    <message>
      <source>Edit the device to fill it in</source>
      <translation>Modifiez l’appareil pour le préciser</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Expiré</translation>
    </message>
    <message>
      <source>Export as a table…</source>
      <translation>Exporter comme tableau…</translation>
    </message>
    <message>
      <source>Export for Apple’s site…</source>
      <translation>Exporter pour le site d’Apple…</translation>
    </message>
    <message>
      <source>Export the devices</source>
      <translation>Exporter les appareils</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtrer</translation>
    </message>
    <message>
      <source>Filter by name, UDID, model or iOS</source>
      <translation>Filtrer par nom, UDID, modèle ou iOS</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>Importer un fichier…</translation>
    </message>
    <message>
      <source>In Finder or Apple Devices: connect the device, then click the line under its name until it says UDID.</source>
      <translation>Dans le Finder ou Appareils Apple : connectez l’appareil, puis cliquez sur la ligne sous son nom jusqu’à ce que l’UDID s’affiche.</translation>
    </message>
    <message>
      <source>In the profile</source>
      <translation>Dans le profil</translation>
    </message>
    <message>
      <source>Installs</source>
      <translation>S’installe</translation>
    </message>
    <message>
      <source>Know your testers’ devices</source>
      <translation>Les appareils de vos testeurs</translation>
    </message>
    <message>
      <source>Let go to read its devices</source>
      <translation>Relâchez pour en lire les appareils</translation>
    </message>
    <message>
      <source>Line {number}: {problem}</source>
      <translation>Ligne {number} : {problem}</translation>
    </message>
    <message>
      <source>Lines that are not devices</source>
      <translation>Lignes qui ne sont pas des appareils</translation>
    </message>
    <message>
      <source>Lists, profiles and builds</source>
      <translation>Listes, profils et builds</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Model not known</source>
      <translation>Modèle inconnu</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>Autres options</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name of {udid}</source>
      <translation>Nom de {udid}</translation>
    </message>
    <message>
      <source>No device matches all these words.</source>
      <translation>Aucun appareil ne contient tous ces mots.</translation>
    </message>
    <message>
      <source>No longer here</source>
      <translation>N’est plus ici</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>Sans nom</translation>
    </message>
    <message>
      <source>Not devices</source>
      <translation>Pas des appareils</translation>
    </message>
    <message>
      <source>Not for this model</source>
      <translation>Pas pour ce modèle</translation>
    </message>
    <message>
      <source>Not in the profile</source>
      <translation>Absent du profil</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <source>Nothing keeps it from installing.</source>
      <translation>Rien n’empêche l’installation.</translation>
    </message>
    <message>
      <source>Paste one UDID or many, a table, or the whole email.</source>
      <translation>Collez un ou plusieurs UDID, un tableau, ou l’e‑mail entier.</translation>
    </message>
    <message>
      <source>Problem in the build</source>
      <translation>Problème dans le build</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
      <source>Removed {count} devices</source>
      <extracomment>Counts {count}. For one: Removed one device</extracomment>
      <translation>
        <numerusform>{count} appareil supprimé</numerusform>
        <numerusform>{count} appareils supprimés</numerusform>
      </translation>
    </message>
    <message>
      <source>Removed {name}</source>
      <translation>{name} supprimé</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>Show all lines that are not devices</source>
      <translation>Afficher toutes les lignes qui ne sont pas des appareils</translation>
    </message>
    <message>
      <source>Signing problem</source>
      <translation>Problème de signature</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tableau (*.csv)</translation>
    </message>
    <message>
      <source>The copy of this build on this computer can’t be read any more.</source>
      <translation>La copie de ce build sur cet ordinateur n’est plus lisible.</translation>
    </message>
    <message>
      <source>There is no UDID in it.</source>
      <translation>Aucun UDID ne s’y trouve.</translation>
    </message>
    <message>
      <source>This build is no longer on this computer.</source>
      <translation>Ce build n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
      <source>UDIDs</source>
      <translation>UDID</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Won’t install</source>
      <translation>Ne s’installe pas</translation>
    </message>
    <message>
      <source>You have this device already.</source>
      <translation>Vous avez déjà cet appareil.</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more builds</source>
      <extracomment>Counts {count}. For one: and one more build</extracomment>
      <translation>
        <numerusform>et {count} build de plus</numerusform>
        <numerusform>et {count} builds de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {count} more lines</source>
      <extracomment>Counts {count}. For one: and one more line</extracomment>
      <translation>
        <numerusform>et {count} ligne de plus</numerusform>
        <numerusform>et {count} lignes de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>fetching, {percent} %</source>
      <translation>récupération, {percent} %</translation>
    </message>
    <message>
      <source>iOS</source>
      <translation>iOS</translation>
    </message>
    <message>
      <source>iOS not known</source>
      <translation>iOS inconnu</translation>
    </message>
    <message>
      <source>iOS too old</source>
      <translation>iOS trop ancien</translation>
    </message>
    <message>
      <source>iOS {version}</source>
      <translation>iOS {version}</translation>
    </message>
    <message>
      <source>otadesk then tells you beforehand on whose devices a build will install. Paste UDIDs or the email that holds them, or drop Apple’s list, a table, a provisioning profile or a build here.</source>
      <translation>otadesk indique alors à l’avance sur quels appareils un build s’installera. Collez des UDID ou l’e‑mail qui les contient, ou déposez ici la liste d’Apple, un tableau, un profil d’approvisionnement ou un build.</translation>
    </message>
    <message>
      <source>{action}: {name}</source>
      <translation>{action} : {name}</translation>
    </message>
    <message>
      <source>{build}: {word}</source>
      <translation>{build} : {word}</translation>
    </message>
    <message>
      <source>{build}: {word}. {reason}</source>
      <translation>{build} : {word}. {reason}</translation>
    </message>
    <message numerus="yes">
      <source>{count} already known</source>
      <extracomment>Counts {count}. For one: {count} already known</extracomment>
      <translation>
        <numerusform>{count} déjà dans la liste</numerusform>
        <numerusform>{count} déjà dans la liste</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds</source>
      <extracomment>Counts {count}. For one: One build</extracomment>
      <translation>
        <numerusform>{count} build</numerusform>
        <numerusform>{count} builds</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices</source>
      <extracomment>Counts {count}. For one: One device</extracomment>
      <translation>
        <numerusform>{count} appareil</numerusform>
        <numerusform>{count} appareils</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices added</source>
      <extracomment>Counts {count}. For one: One device added</extracomment>
      <translation>
        <numerusform>{count} appareil ajouté</numerusform>
        <numerusform>{count} appareils ajoutés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices chosen</source>
      <extracomment>Counts {count}. For one: One device chosen</extracomment>
      <translation>
        <numerusform>{count} appareil sélectionné</numerusform>
        <numerusform>{count} appareils sélectionnés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices found.</source>
      <extracomment>Counts {count}. For one: One device found.</extracomment>
      <translation>
        <numerusform>{count} appareil trouvé.</numerusform>
        <numerusform>{count} appareils trouvés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices found; you have {old} of them already.</source>
      <extracomment>Counts {count}. For one: One device found; you have {old} of them already.</extracomment>
      <translation>
        <numerusform>{count} appareil trouvé, dont {old} que vous avez déjà.</numerusform>
        <numerusform>{count} appareils trouvés, dont {old} que vous avez déjà.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices keep their names; the list has others.</source>
      <extracomment>Counts {count}. For one: One device keeps its name; the list has another.</extracomment>
      <translation>
        <numerusform>{count} appareil garde son nom ; la liste en donne un autre.</numerusform>
        <numerusform>{count} appareils gardent leur nom ; la liste en donne d’autres.</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} in the list</source>
      <translation>{count} dans la liste</translation>
    </message>
    <message numerus="yes">
      <source>{count} lines are not devices</source>
      <extracomment>Counts {count}. For one: one line is not a device</extracomment>
      <translation>
        <numerusform>{count} ligne n’est pas un appareil</numerusform>
        <numerusform>{count} lignes ne sont pas des appareils</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} updated</source>
      <extracomment>Counts {count}. For one: {count} updated</extracomment>
      <translation>
        <numerusform>{count} mis à jour</numerusform>
        <numerusform>{count} mis à jour</numerusform>
      </translation>
    </message>
    <message>
      <source>{file}, line {number}: {problem}</source>
      <translation>{file}, ligne {number} : {problem}</translation>
    </message>
    <message numerus="yes">
      <source>{found} of {count} devices</source>
      <extracomment>Counts {count}. For one: {found} of one device</extracomment>
      <translation>
        <numerusform>{found} sur {count} appareil</numerusform>
        <numerusform>{found} sur {count} appareils</numerusform>
      </translation>
    </message>
    <message>
      <source>{total} · installs on {good}</source>
      <translation>{total} · installable sur {good}</translation>
    </message>
    <message>
      <source>{total} · installs on {good}, not known for {unsure}</source>
      <translation>{total} · installable sur {good}, inconnu pour {unsure}</translation>
    </message>
    <message>
      <source>“Choose builds…” brings it here once more, or takes it out of the list.</source>
      <translation>« Choisir des builds… » le récupère à nouveau ici, ou le retire de la liste.</translation>
    </message>
  </context>
  <context>
    <name>Error</name>
    <message>
      <source>--answer is about a device: say which one with --device.</source>
      <translation>--answer concerne un appareil : précisez lequel avec --device.</translation>
    </message>
    <message>
      <source>A ProxyCommand can’t be used on Windows.</source>
      <translation>ProxyCommand n’est pas utilisable sous Windows.</translation>
    </message>
    <message>
      <source>A QR code is written as .svg or .png.</source>
      <translation>Un code QR s’enregistre au format .svg ou .png.</translation>
    </message>
    <message>
      <source>A file on the server is not what otadesk wrote there.</source>
      <translation>Un fichier sur le serveur n’est pas celui qu’otadesk y a écrit.</translation>
    </message>
    <message>
      <source>A key that belongs to the connection to {host} can’t be used.</source>
      <translation>Une clé propre à la connexion à {host} est inutilisable.</translation>
    </message>
    <message>
      <source>A known_hosts file marks it @revoked. Ask the server’s administrator for the new key.</source>
      <translation>Un fichier known_hosts la marque @revoked. Demandez la nouvelle clé à l’administrateur du serveur.</translation>
    </message>
    <message>
      <source>A release on the server has facts that can’t be read.</source>
      <translation>Une version sur le serveur contient des informations illisibles.</translation>
    </message>
    <message>
      <source>A report ends in .txt, .json or .html.</source>
      <translation>Un rapport porte l’extension .txt, .json ou .html.</translation>
    </message>
    <message>
      <source>A value in the settings can’t be used.</source>
      <translation>Une valeur des réglages est inutilisable.</translation>
    </message>
    <message>
      <source>A web server’s settings can’t hold “{text}”.</source>
      <translation>La configuration d’un serveur web n’admet pas « {text} ».</translation>
    </message>
    <message>
      <source>Add --yes to delete it, or use “otadesk withdraw”, which can be undone.</source>
      <translation>Ajoutez --yes pour la supprimer, ou utilisez « otadesk withdraw », qui est réversible.</translation>
    </message>
    <message>
      <source>Add --yes to remove a server profile.</source>
      <translation>Ajoutez --yes pour supprimer un profil de serveur.</translation>
    </message>
    <message>
      <source>Add it with ssh-add, or choose another key in the server’s settings.</source>
      <translation>Ajoutez-la avec ssh-add, ou choisissez une autre clé dans les réglages du serveur.</translation>
    </message>
    <message>
      <source>Add one first: in the window under Servers, or with “otadesk servers add”.</source>
      <translation>Ajoutez-en d’abord un : dans la fenêtre, sous « Serveurs », ou avec « otadesk servers add ».</translation>
    </message>
    <message>
      <source>Add the public key to the account’s authorized_keys there, or choose another key.</source>
      <translation>Ajoutez la clé publique au fichier authorized_keys du compte sur ce serveur, ou choisissez une autre clé.</translation>
    </message>
    <message>
      <source>Add these lines to it yourself:
{lines}</source>
      <translation>Ajoutez-y vous-même ces lignes :
{lines}</translation>
    </message>
    <message>
      <source>Another otadesk is busy with the settings.</source>
      <translation>Une autre instance d’otadesk utilise les réglages.</translation>
    </message>
    <message>
      <source>Another otadesk is making its certificate right now.</source>
      <translation>Une autre instance d’otadesk est en train de créer son certificat.</translation>
    </message>
    <message>
      <source>Another window or command has removed it. Add it again to keep it.</source>
      <translation>Une autre fenêtre ou une commande l’a supprimé. Ajoutez-le à nouveau pour le conserver.</translation>
    </message>
    <message>
      <source>Ask for the SFTP subsystem to be switched on. If it is, the account’s start-up files may print text, which breaks SFTP.</source>
      <translation>Demandez l’activation du sous-système SFTP. S’il est déjà actif, les fichiers de démarrage du compte affichent peut-être du texte, ce que SFTP ne tolère pas.</translation>
    </message>
    <message>
      <source>Ask whoever runs the server how to sign in there with a program.</source>
      <translation>Demandez au responsable du serveur comment un programme peut s’y authentifier.</translation>
    </message>
    <message>
      <source>Ask whoever runs the server what its log says.</source>
      <translation>Demandez au responsable du serveur ce que dit son journal.</translation>
    </message>
    <message>
      <source>At least one release has to stay.</source>
      <translation>Il doit rester au moins une version.</translation>
    </message>
    <message>
      <source>Build and export the app again; an iPhone can’t read it either.</source>
      <translation>Recompilez l’app et exportez-la à nouveau ; un iPhone ne peut pas la lire non plus.</translation>
    </message>
    <message>
      <source>Build and export the app again; iOS can’t install it either.</source>
      <translation>Recompilez l’app et exportez-la à nouveau ; iOS ne peut pas l’installer non plus.</translation>
    </message>
    <message>
      <source>Check that it still exists and that its disk is connected.</source>
      <translation>Vérifiez qu’il existe toujours et que son disque est connecté.</translation>
    </message>
    <message>
      <source>Check that the folder belongs to you and that the disk has room.</source>
      <translation>Vérifiez que le dossier vous appartient et qu’il reste de la place sur le disque.</translation>
    </message>
    <message>
      <source>Check that the port is that of the SSH server.</source>
      <translation>Vérifiez que le port est bien celui du serveur SSH.</translation>
    </message>
    <message>
      <source>Check the host and the port as the jump host knows them.</source>
      <translation>Vérifiez l’hôte et le port, tels que l’hôte de rebond les connaît.</translation>
    </message>
    <message>
      <source>Check the host and the port, and whether this computer is online.</source>
      <translation>Vérifiez l’hôte et le port, et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
      <source>Check the name; the file may have been moved or deleted.</source>
      <translation>Vérifiez le nom ; le fichier a peut-être été déplacé ou supprimé.</translation>
    </message>
    <message>
      <source>Check the port; a firewall may also have cut the connection.</source>
      <translation>Vérifiez le port ; un pare-feu a peut-être aussi coupé la connexion.</translation>
    </message>
    <message>
      <source>Check the user name and the way of signing in.</source>
      <translation>Vérifiez le nom d’utilisateur et le mode d’authentification.</translation>
    </message>
    <message>
      <source>Choose Password in the server’s settings.</source>
      <translation>Choisissez « Mot de passe » dans les réglages du serveur.</translation>
    </message>
    <message>
      <source>Choose a file that was exported from otadesk’s list of servers.</source>
      <translation>Choisissez un fichier exporté depuis la liste des serveurs d’otadesk.</translation>
    </message>
    <message>
      <source>Choose another folder, or give yourself the right to write there.</source>
      <translation>Choisissez un autre dossier, ou accordez-vous le droit d’y écrire.</translation>
    </message>
    <message>
      <source>Choose another key file in the server’s settings, or sign in with the SSH agent.</source>
      <translation>Choisissez un autre fichier de clé dans les réglages du serveur, ou authentifiez-vous avec l’agent SSH.</translation>
    </message>
    <message>
      <source>Choose another port, or let otadesk choose one.</source>
      <translation>Choisissez un autre port, ou laissez otadesk en choisir un.</translation>
    </message>
    <message>
      <source>Choose the .ipa of the same build; Android apps don’t install on iPhones.</source>
      <translation>Choisissez le fichier .ipa du même build ; les apps Android ne s’installent pas sur un iPhone.</translation>
    </message>
    <message>
      <source>Choose the .ipa that Xcode’s export or your build server wrote.</source>
      <translation>Choisissez le fichier .ipa produit par l’export de Xcode ou par votre serveur de build.</translation>
    </message>
    <message>
      <source>Choose the .ipa; otadesk writes the manifest itself.</source>
      <translation>Choisissez le fichier .ipa ; otadesk écrit lui-même le manifeste.</translation>
    </message>
    <message>
      <source>Choose the file of the same name without “.pub”.</source>
      <translation>Choisissez le fichier du même nom sans « .pub ».</translation>
    </message>
    <message>
      <source>Choose the one key that belongs to this server in its settings.</source>
      <translation>Dans les réglages de ce serveur, choisissez l’unique clé qui lui correspond.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Compare the fingerprint with the one that the server’s administrator gives you.</source>
      <translation>Comparez l’empreinte avec celle que vous communique l’administrateur du serveur.</translation>
    </message>
    <message>
      <source>Compare the fingerprint with the server’s own, then run: otadesk servers edit {name} --host-key {fingerprint}</source>
      <translation>Comparez l’empreinte avec celle du serveur lui-même, puis exécutez : otadesk servers edit {name} --host-key {fingerprint}</translation>
    </message>
    <message>
      <source>Connect it again, then publish again.</source>
      <translation>Reconnectez-le, puis publiez à nouveau.</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <source>Copy or export it again; an iPhone couldn’t unpack this one either.</source>
      <translation>Copiez-le ou exportez-le à nouveau ; un iPhone ne pourrait pas non plus décompresser celui-ci.</translation>
    </message>
    <message>
      <source>Copy the file to this computer’s own disk and try again.</source>
      <translation>Copiez le fichier sur le disque de cet ordinateur et réessayez.</translation>
    </message>
    <message>
      <source>Correct the file; “ssh -G host” shows how ssh reads it.</source>
      <translation>Corrigez le fichier ; « ssh -G host » montre comment ssh le lit.</translation>
    </message>
    <message>
      <source>Correct the value in the file, or remove it. The file is left as it is until then.</source>
      <translation>Corrigez la valeur dans le fichier, ou supprimez-la. D’ici là, le fichier reste tel quel.</translation>
    </message>
    <message>
      <source>Delete old releases or files there, then publish again.</source>
      <translation>Supprimez-y d’anciennes versions ou d’autres fichiers, puis publiez à nouveau.</translation>
    </message>
    <message>
      <source>Deleting a release can’t be undone.</source>
      <translation>La suppression d’une version est irréversible.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Don’t use this file. Build and export the app again.</source>
      <translation>N’utilisez pas ce fichier. Recompilez l’app et exportez-la à nouveau.</translation>
    </message>
    <message>
      <source>Don’t use this file: no export writes such names. Build and export the app again.</source>
      <translation>N’utilisez pas ce fichier : aucun export n’écrit de tels noms. Recompilez l’app et exportez-la à nouveau.</translation>
    </message>
    <message>
      <source>Download or copy it again; the first attempt stopped early.</source>
      <translation>Téléchargez-le ou copiez-le à nouveau ; la première tentative s’est arrêtée trop tôt.</translation>
    </message>
    <message>
      <source>Download the IPA again; you may have to log in where it comes from.</source>
      <translation>Téléchargez à nouveau l’IPA ; vous devez peut-être vous connecter au site d’où il provient.</translation>
    </message>
    <message>
      <source>Download the profile again from Apple’s developer portal and export the app with it.</source>
      <translation>Téléchargez à nouveau le profil depuis le portail développeur d’Apple, et exportez l’app avec celui-ci.</translation>
    </message>
    <message>
      <source>Either the server was set up anew, or somebody stands between you and it. Don’t go on before its administrator has told you the new fingerprint.</source>
      <translation>Soit le serveur a été réinstallé, soit quelqu’un s’interpose entre vous et lui. Ne continuez pas avant que son administrateur vous ait communiqué la nouvelle empreinte.</translation>
    </message>
    <message>
      <source>Export it again with Xcode, or pack it with deflate.</source>
      <translation>Exportez-le à nouveau avec Xcode, ou compressez-le avec deflate.</translation>
    </message>
    <message>
      <source>Export it again without a password; an iPhone can’t unpack it.</source>
      <translation>Exportez-le à nouveau sans mot de passe ; un iPhone ne peut pas le décompresser.</translation>
    </message>
    <message>
      <source>Export it again. Where it was downloaded, the server may have put something in front.</source>
      <translation>Exportez-le à nouveau. S’il a été téléchargé, le serveur a peut-être ajouté quelque chose devant.</translation>
    </message>
    <message>
      <source>Export the IPA again with Xcode; this one was made to do harm or is damaged.</source>
      <translation>Exportez à nouveau l’IPA avec Xcode ; celui-ci est endommagé ou conçu pour nuire.</translation>
    </message>
    <message>
      <source>Export the IPA again; this one was made to do harm or is damaged.</source>
      <translation>Exportez à nouveau l’IPA ; celui-ci est endommagé ou conçu pour nuire.</translation>
    </message>
    <message>
      <source>Export the app again; the build may have failed before it was copied.</source>
      <translation>Exportez à nouveau l’app ; le build a peut-être échoué avant sa copie.</translation>
    </message>
    <message>
      <source>Free space on this computer’s disk, then try again.</source>
      <translation>Libérez de l’espace sur le disque de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
      <source>Give a UDID, or the name of a device from “otadesk devices list”.</source>
      <translation>Indiquez un UDID, ou le nom d’un appareil tiré de « otadesk devices list ».</translation>
    </message>
    <message>
      <source>Give the UDID instead.</source>
      <translation>Indiquez plutôt l’UDID.</translation>
    </message>
    <message>
      <source>Give the account the right to read there, or choose another folder.</source>
      <translation>Donnez au compte le droit de lecture à cet endroit, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Give the account the right to write there, or choose another folder.</source>
      <translation>Donnez au compte le droit d’y écrire, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>Give the https address of an install page or a manifest, or a whole itms-services link.</source>
      <translation>Indiquez l’adresse https d’une page d’installation ou d’un manifeste, ou un lien itms-services complet.</translation>
    </message>
    <message>
      <source>Give yourself permission to read the file, or copy it.</source>
      <translation>Accordez-vous le droit de lire le fichier, ou copiez-le.</translation>
    </message>
    <message>
      <source>In its own settings: AllowOverride FileInfo. Or there, instead of a .htaccess:
{lines}</source>
      <translation>Dans sa propre configuration : AllowOverride FileInfo. Ou bien, au même endroit, à la place d’un fichier .htaccess :
{lines}</translation>
    </message>
    <message>
      <source>It looks like SHA256:… and is what “ssh-keygen -lf” prints on the server.</source>
      <translation>Elle a la forme SHA256:… et correspond à ce qu’affiche « ssh-keygen -lf » sur le serveur.</translation>
    </message>
    <message>
      <source>It looks like “[host]:22 SHA256:…”.</source>
      <translation>Elle a la forme « [host]:22 SHA256:… ».</translation>
    </message>
    <message>
      <source>Keys on a security token work through the SSH agent: add it with ssh-add.</source>
      <translation>Une clé sur un jeton de sécurité s’utilise par l’agent SSH : ajoutez-la avec ssh-add.</translation>
    </message>
    <message>
      <source>Known servers: {names}.</source>
      <translation>Serveurs connus : {names}.</translation>
    </message>
    <message>
      <source>List the releases again, then decide.</source>
      <translation>Relisez la liste des versions, puis décidez.</translation>
    </message>
    <message>
      <source>List the releases to see their names.</source>
      <translation>Affichez la liste des versions pour voir leurs noms.</translation>
    </message>
    <message>
      <source>Look at the folder’s owner and free space, or point OTADESK_HOME at another one.</source>
      <translation>Vérifiez le propriétaire du dossier et l’espace libre, ou faites pointer OTADESK_HOME vers un autre dossier.</translation>
    </message>
    <message>
      <source>More than one device is called “{name}”.</source>
      <translation>Plusieurs appareils s’appellent « {name} ».</translation>
    </message>
    <message>
      <source>Move that file or link away, then publish again.</source>
      <translation>Déplacez ce fichier ou ce lien, puis publiez à nouveau.</translation>
    </message>
    <message>
      <source>Move that folder away, then publish again.</source>
      <translation>Déplacez ce dossier, puis publiez à nouveau.</translation>
    </message>
    <message>
      <source>Name a file with the authority’s certificate in PEM form.</source>
      <translation>Indiquez un fichier contenant le certificat de l’autorité au format PEM.</translation>
    </message>
    <message>
      <source>Name the .ipa file that you mean.</source>
      <translation>Indiquez le fichier .ipa que vous voulez.</translation>
    </message>
    <message>
      <source>No port was given to serve at.</source>
      <translation>Aucun port d’écoute n’a été indiqué.</translation>
    </message>
    <message>
      <source>Nobody has confirmed the key of {host} yet.</source>
      <translation>Personne n’a encore confirmé la clé de {host}.</translation>
    </message>
    <message>
      <source>None of the known symptoms is called that.</source>
      <translation>Aucun des symptômes connus ne porte ce nom.</translation>
    </message>
    <message>
      <source>Nothing half done is visible to testers.</source>
      <translation>Les testeurs ne voient rien d’inachevé.</translation>
    </message>
    <message>
      <source>Nothing half done is visible to testers. Try again when the network is back.</source>
      <translation>Les testeurs ne voient rien d’inachevé. Réessayez quand le réseau sera rétabli.</translation>
    </message>
    <message>
      <source>Nothing was changed. Repair the file, or replace it with the version before it.</source>
      <translation>Rien n’a été modifié. Réparez le fichier, ou remplacez-le par sa version précédente.</translation>
    </message>
    <message>
      <source>Nothing was published. Check the server’s disk, then publish again.</source>
      <translation>Rien n’a été publié. Vérifiez le disque du serveur, puis publiez à nouveau.</translation>
    </message>
    <message>
      <source>Nothing was published. Look at it once more, then publish it.</source>
      <translation>Rien n’a été publié. Examinez-le encore une fois, puis publiez-le.</translation>
    </message>
    <message>
      <source>Nothing was published. Wait until the export is finished, then publish again.</source>
      <translation>Rien n’a été publié. Attendez la fin de l’export, puis publiez à nouveau.</translation>
    </message>
    <message>
      <source>Nothing was published: the build will not install.</source>
      <translation>Rien n’a été publié : le build ne s’installera pas.</translation>
    </message>
    <message>
      <source>Often the account’s quota is used up, or a limit on file sizes is reached.</source>
      <translation>Souvent, le quota du compte est épuisé ou une limite de taille de fichier est atteinte.</translation>
    </message>
    <message>
      <source>Open it in PuTTYgen, choose Conversions, Export OpenSSH key, and use the new file.</source>
      <translation>Ouvrez-la dans PuTTYgen, choisissez « Conversions », « Export OpenSSH key », puis utilisez le nouveau fichier.</translation>
    </message>
    <message>
      <source>Open it in Xcode’s Organizer, choose Distribute App, and drop the .ipa that it exports.</source>
      <translation>Ouvrez-la dans l’Organizer de Xcode, choisissez « Distribute App », puis déposez le fichier .ipa exporté.</translation>
    </message>
    <message>
      <source>Pack each app into an IPA of its own; iOS installs exactly one.</source>
      <translation>Placez chaque app dans son propre IPA ; iOS en installe exactement une.</translation>
    </message>
    <message>
      <source>Please report it, with the command and these words.</source>
      <translation>Merci de la signaler, avec la commande et ce message.</translation>
    </message>
    <message>
      <source>Port {port} is taken by another program.</source>
      <translation>Le port {port} est pris par un autre programme.</translation>
    </message>
    <message>
      <source>Publish it again. If that keeps happening, ask who else tidies up there.</source>
      <translation>Publiez-le de nouveau. Si cela se reproduit, demandez qui d’autre fait le ménage à cet endroit.</translation>
    </message>
    <message>
      <source>Put the app into a folder named Payload, zip that folder, and name the zip .ipa.</source>
      <translation>Placez l’app dans un dossier nommé Payload, compressez ce dossier en ZIP, et donnez au ZIP l’extension .ipa.</translation>
    </message>
    <message>
      <source>Put them into a folder Payload/Name.app, zip the folder Payload, and name the zip .ipa.</source>
      <translation>Placez-les dans un dossier Payload/Nom.app, compressez le dossier Payload en ZIP, et donnez au ZIP l’extension .ipa.</translation>
    </message>
    <message>
      <source>Rename the folder, zip it again, and name the zip .ipa.</source>
      <translation>Renommez le dossier, compressez-le à nouveau en ZIP, et donnez au ZIP l’extension .ipa.</translation>
    </message>
    <message>
      <source>Run “git lfs pull” where the file comes from, and drop the file that it fetches.</source>
      <translation>Exécutez « git lfs pull » là d’où vient le fichier, puis déposez le fichier récupéré.</translation>
    </message>
    <message>
      <source>Say it in the words that the tester saw, such as “cannot connect”.</source>
      <translation>Dites-le avec les mots que le testeur a vus, comme « cannot connect ».</translation>
    </message>
    <message>
      <source>Say what testers should look at, and link to the rest.</source>
      <translation>Dites ce que les testeurs doivent regarder, et mettez un lien vers le reste.</translation>
    </message>
    <message>
      <source>See ProxyJump in your SSH settings.</source>
      <translation>Voyez ProxyJump dans votre configuration SSH.</translation>
    </message>
    <message>
      <source>See what “ssh-add -l” says, or sign in with a key file.</source>
      <translation>Voyez « ssh-add -l », ou authentifiez-vous avec un fichier de clé.</translation>
    </message>
    <message>
      <source>Set {variable} in the environment to the right one, or use a terminal.</source>
      <translation>Donnez la bonne valeur à {variable} dans l’environnement, ou utilisez un terminal.</translation>
    </message>
    <message>
      <source>Shorten the release notes, or the app’s name.</source>
      <translation>Raccourcissez les notes de version, ou le nom de l’app.</translation>
    </message>
    <message>
      <source>Somebody may have changed the file there. Publish the build again.</source>
      <translation>Quelqu’un y a peut-être modifié le fichier. Publiez à nouveau le build.</translation>
    </message>
    <message>
      <source>Somebody removed the build from the server while it was on its way.</source>
      <translation>Quelqu’un a supprimé le build du serveur pendant l’envoi.</translation>
    </message>
    <message>
      <source>Something went wrong inside otadesk.</source>
      <translation>Une erreur s’est produite dans otadesk.</translation>
    </message>
    <message>
      <source>Something went wrong that otadesk did not foresee.</source>
      <translation>Une erreur qu’otadesk n’avait pas prévue s’est produite.</translation>
    </message>
    <message>
      <source>Start the SSH agent and add your key with ssh-add, or choose a key file.</source>
      <translation>Démarrez l’agent SSH et ajoutez-y votre clé avec ssh-add, ou choisissez un fichier de clé.</translation>
    </message>
    <message>
      <source>Take the one that you mean out of the zip, and name its .ipa file.</source>
      <translation>Extrayez du ZIP celui que vous voulez, puis indiquez son fichier .ipa.</translation>
    </message>
    <message>
      <source>Test the connection first, which says why.</source>
      <translation>Testez d’abord la connexion, qui en donne la raison.</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
      <source>That is not a host key’s fingerprint.</source>
      <translation>Ce n’est pas l’empreinte d’une clé d’hôte.</translation>
    </message>
    <message>
      <source>That is not an address that a phone could open.</source>
      <translation>Aucun iPhone ne pourrait ouvrir cette adresse.</translation>
    </message>
    <message>
      <source>That is not an answer to this question.</source>
      <translation>Ce n’est pas une réponse à cette question.</translation>
    </message>
    <message>
      <source>That is not an install link.</source>
      <translation>Ce n’est pas un lien d’installation.</translation>
    </message>
    <message>
      <source>That is not the passphrase of the key “{path}”.</source>
      <translation>Ce n’est pas la phrase secrète de la clé « {path} ».</translation>
    </message>
    <message>
      <source>That is too long for a QR code.</source>
      <translation>C’est trop long pour un code QR.</translation>
    </message>
    <message>
      <source>The CA file “{file}” can’t be used.</source>
      <translation>Le fichier CA « {file} » est inutilisable.</translation>
    </message>
    <message>
      <source>The IPA contains a name that leads out of it: “{name}”.</source>
      <translation>L’IPA contient un nom qui en sort : « {name} ».</translation>
    </message>
    <message>
      <source>The IPA is packed with a method that iOS can’t unpack.</source>
      <translation>L’IPA est compressé selon une méthode qu’iOS ne sait pas décompresser.</translation>
    </message>
    <message>
      <source>The IPA is protected by a zip password.</source>
      <translation>L’IPA est protégé par un mot de passe ZIP.</translation>
    </message>
    <message>
      <source>The ProxyCommand for {host} failed.</source>
      <translation>La commande ProxyCommand pour {host} a échoué.</translation>
    </message>
    <message>
      <source>The SSH agent can’t be used.</source>
      <translation>L’agent SSH est inutilisable.</translation>
    </message>
    <message>
      <source>The SSH agent doesn’t hold the key “{key}”.</source>
      <translation>L’agent SSH ne détient pas la clé « {key} ».</translation>
    </message>
    <message>
      <source>The SSH settings for {host} can’t be used.</source>
      <translation>La configuration SSH pour {host} est inutilisable.</translation>
    </message>
    <message>
      <source>The SSH settings in “{file}” can’t be read.</source>
      <translation>Impossible de lire la configuration SSH dans « {file} ».</translation>
    </message>
    <message>
      <source>The app in the IPA has no Info.plist.</source>
      <translation>L’app contenue dans l’IPA n’a pas d’Info.plist.</translation>
    </message>
    <message>
      <source>The app’s folder could not be made, because other publishers kept getting in between.</source>
      <translation>Impossible de créer le dossier de l’app, car d’autres publications s’intercalaient sans cesse.</translation>
    </message>
    <message>
      <source>The app’s provisioning profile can’t be read.</source>
      <translation>Impossible de lire le profil d’approvisionnement de l’app.</translation>
    </message>
    <message>
      <source>The build can’t be kept on this computer.</source>
      <translation>Impossible de conserver le build sur cet ordinateur.</translation>
    </message>
    <message>
      <source>The build itself is in place. Publish or refresh once more when they are done.</source>
      <translation>Le build lui-même est en place. Publiez ou actualisez encore une fois quand les autres auront terminé.</translation>
    </message>
    <message>
      <source>The build on the server is not the one that was published.</source>
      <translation>Le build sur le serveur n’est pas celui qui a été publié.</translation>
    </message>
    <message>
      <source>The catalogue could not be settled, because other publishers kept changing the releases.</source>
      <translation>Impossible de finaliser le catalogue, car d’autres publications modifiaient sans cesse les versions.</translation>
    </message>
    <message>
      <source>The certificates of this computer can’t be read or written.</source>
      <translation>Impossible de lire ou d’écrire les certificats de cet ordinateur.</translation>
    </message>
    <message>
      <source>The command line is not complete or not right.</source>
      <translation>La ligne de commande est incomplète ou incorrecte.</translation>
    </message>
    <message>
      <source>The commands work without it: see “otadesk --help”.</source>
      <translation>Les commandes s’en passent : voir « otadesk --help ».</translation>
    </message>
    <message>
      <source>The commands work without one: see “otadesk --help”.</source>
      <translation>Les commandes s’en passent : voir « otadesk --help ».</translation>
    </message>
    <message>
      <source>The connection to {host} broke.</source>
      <translation>La connexion à {host} a été interrompue.</translation>
    </message>
    <message>
      <source>The copy on the server differs from the original, and can’t be removed.</source>
      <translation>La copie sur le serveur diffère de l’original et ne peut pas être supprimée.</translation>
    </message>
    <message>
      <source>The copy on the server differs from the original.</source>
      <translation>La copie sur le serveur diffère de l’original.</translation>
    </message>
    <message>
      <source>The disk or the account’s quota may be full. Try again.</source>
      <translation>Le disque ou le quota du compte est peut-être plein. Réessayez.</translation>
    </message>
    <message>
      <source>The file can’t be read any more.</source>
      <translation>Le fichier ne peut plus être lu.</translation>
    </message>
    <message>
      <source>The file can’t be read.</source>
      <translation>Impossible de lire le fichier.</translation>
    </message>
    <message>
      <source>The file can’t be written there.</source>
      <translation>Impossible d’écrire le fichier à cet endroit.</translation>
    </message>
    <message>
      <source>The file changed after it was looked at.</source>
      <translation>Le fichier a changé après avoir été examiné.</translation>
    </message>
    <message>
      <source>The file changed while it was being published.</source>
      <translation>Le fichier a changé pendant sa publication.</translation>
    </message>
    <message>
      <source>The file changed while it was read.</source>
      <translation>Le fichier a changé pendant sa lecture.</translation>
    </message>
    <message>
      <source>The file is a zip bomb: it would fill a phone many times over.</source>
      <translation>Le fichier est une bombe ZIP : il remplirait un iPhone bien des fois.</translation>
    </message>
    <message>
      <source>The file is damaged and can’t be read as an IPA.</source>
      <translation>Le fichier est endommagé et ne peut pas être lu comme IPA.</translation>
    </message>
    <message>
      <source>The file is incomplete: it begins like an IPA, but its end is missing.</source>
      <translation>Le fichier est incomplet : il commence comme un IPA, mais la fin manque.</translation>
    </message>
    <message>
      <source>The file is no longer there.</source>
      <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
      <source>The file lists more entries than any app has.</source>
      <translation>Le fichier contient plus d’entrées qu’aucune app n’en a.</translation>
    </message>
    <message>
      <source>The file that was being copied can’t be read any more.</source>
      <translation>Le fichier en cours de copie ne peut plus être lu.</translation>
    </message>
    <message>
      <source>The file that was being sent can’t be read any more.</source>
      <translation>Le fichier en cours d’envoi ne peut plus être lu.</translation>
    </message>
    <message>
      <source>The folder in “{name}” must be called Payload, with a capital P.</source>
      <translation>Le dossier dans « {name} » doit s’appeler Payload, avec un P majuscule.</translation>
    </message>
    <message>
      <source>The icon can’t be written there.</source>
      <translation>Impossible d’écrire l’icône à cet endroit.</translation>
    </message>
    <message>
      <source>The jump host can’t reach {host}.</source>
      <translation>L’hôte de rebond ne peut pas joindre {host}.</translation>
    </message>
    <message>
      <source>The jump hosts of {host} lead in a circle.</source>
      <translation>Les hôtes de rebond de {host} forment une boucle.</translation>
    </message>
    <message>
      <source>The key file “{path}” can’t be read.</source>
      <translation>Impossible de lire le fichier de clé « {path} ».</translation>
    </message>
    <message>
      <source>The key in “{path}” is of a kind that can’t be used from a file.</source>
      <translation>La clé dans « {path} » est d’un type inutilisable depuis un fichier.</translation>
    </message>
    <message>
      <source>The key of {host} has been revoked.</source>
      <translation>La clé de {host} a été révoquée.</translation>
    </message>
    <message>
      <source>The key of {host} is not the one that was confirmed.</source>
      <translation>La clé de {host} n’est pas celle qui a été confirmée.</translation>
    </message>
    <message>
      <source>The key “{path}” is locked with a passphrase.</source>
      <translation>La clé « {path} » est protégée par une phrase secrète.</translation>
    </message>
    <message>
      <source>The keychain did not let go of what is saved for this server.</source>
      <translation>Le trousseau n’a pas laissé supprimer ce qui est enregistré pour ce serveur.</translation>
    </message>
    <message>
      <source>The list can’t be written there.</source>
      <translation>Impossible d’écrire la liste à cet endroit.</translation>
    </message>
    <message>
      <source>The list of devices can’t be read.</source>
      <translation>Impossible de lire la liste d’appareils.</translation>
    </message>
    <message>
      <source>The list of devices is too large.</source>
      <translation>La liste d’appareils est trop grande.</translation>
    </message>
    <message>
      <source>The network drive with “{place}” is away.</source>
      <translation>Le lecteur réseau contenant « {place} » est déconnecté.</translation>
    </message>
    <message>
      <source>The output can’t be written.</source>
      <translation>Impossible d’écrire la sortie.</translation>
    </message>
    <message>
      <source>The page could not be settled, because other publishers kept changing the releases.</source>
      <translation>Impossible de finaliser la page, car d’autres publications modifiaient sans cesse les versions.</translation>
    </message>
    <message>
      <source>The password on standard input is not in this terminal’s encoding.</source>
      <translation>Le mot de passe sur l’entrée standard n’est pas dans l’encodage de ce terminal.</translation>
    </message>
    <message>
      <source>The release changed at the same moment from another computer.</source>
      <translation>La version a été modifiée au même moment depuis un autre ordinateur.</translation>
    </message>
    <message>
      <source>The release notes are not UTF-8 text.</source>
      <translation>Les notes de version ne sont pas du texte UTF-8.</translation>
    </message>
    <message>
      <source>The release notes are too long.</source>
      <translation>Les notes de version sont trop longues.</translation>
    </message>
    <message>
      <source>The release notes can’t be read.</source>
      <translation>Impossible de lire les notes de version.</translation>
    </message>
    <message>
      <source>The sample can’t be written.</source>
      <translation>L’exemple ne peut pas être écrit.</translation>
    </message>
    <message>
      <source>The server refused to change or read “{place}” and doesn’t say why.</source>
      <translation>Le serveur a refusé de modifier ou de lire « {place} » sans dire pourquoi.</translation>
    </message>
    <message>
      <source>The server takes: {methods}</source>
      <translation>Le serveur accepte : {methods}</translation>
    </message>
    <message>
      <source>The server took no more, and doesn’t say why.</source>
      <translation>Le serveur a cessé d’accepter des données sans dire pourquoi.</translation>
    </message>
    <message>
      <source>The server “{name}” can’t be saved.</source>
      <translation>Impossible d’enregistrer le serveur « {name} ».</translation>
    </message>
    <message>
      <source>The server’s SSH software is probably very old or very restricted: ask for AES and ECDH or Ed25519.</source>
      <translation>Le logiciel SSH du serveur est sans doute très ancien ou très restreint : demandez AES et ECDH ou Ed25519.</translation>
    </message>
    <message>
      <source>The settings are as they were before. Look at the folder’s owner and free space.</source>
      <translation>Les réglages sont restés tels quels. Vérifiez le propriétaire du dossier et l’espace libre.</translation>
    </message>
    <message>
      <source>The settings are sound; there is nothing to recover.</source>
      <translation>Les réglages sont en bon état ; il n’y a rien à récupérer.</translation>
    </message>
    <message>
      <source>The settings can’t be read.</source>
      <translation>Impossible de lire les réglages.</translation>
    </message>
    <message>
      <source>The settings can’t be saved.</source>
      <translation>Impossible d’enregistrer les réglages.</translation>
    </message>
    <message>
      <source>The settings file is damaged.</source>
      <translation>Le fichier de réglages est endommagé.</translation>
    </message>
    <message>
      <source>The settings were written by a newer otadesk.</source>
      <translation>Les réglages viennent d’un otadesk plus récent.</translation>
    </message>
    <message>
      <source>The test file can’t be fetched over the public address.</source>
      <translation>Impossible de récupérer le fichier de test via l’adresse publique.</translation>
    </message>
    <message>
      <source>The texts of this release are too long.</source>
      <translation>Les textes de cette version sont trop longs.</translation>
    </message>
    <message>
      <source>The web server does not read .htaccess files here.</source>
      <translation>Le serveur web ne lit pas les fichiers .htaccess ici.</translation>
    </message>
    <message>
      <source>The web server reads .htaccess files but forbids these settings in them.</source>
      <translation>Le serveur web lit les fichiers .htaccess mais y interdit ces réglages.</translation>
    </message>
    <message>
      <source>The window needs Qt, which is not installed here.</source>
      <translation>La fenêtre nécessite Qt, qui n’est pas installé ici.</translation>
    </message>
    <message>
      <source>The zip is damaged: a build in it can’t be taken out whole.</source>
      <translation>Le zip est endommagé : un build qu’il contient ne peut pas être extrait en entier.</translation>
    </message>
    <message>
      <source>There is a .htaccess already that otadesk did not write, or that was changed.</source>
      <translation>Il existe déjà un fichier .htaccess qu’otadesk n’a pas écrit, ou qui a été modifié.</translation>
    </message>
    <message>
      <source>There is more than one app in the IPA.</source>
      <translation>L’IPA contient plus d’une app.</translation>
    </message>
    <message>
      <source>There is no command and no file called “{word}”.</source>
      <translation>Aucune commande ni aucun fichier ne s’appelle « {word} ».</translation>
    </message>
    <message>
      <source>There is no device called “{name}”.</source>
      <translation>Aucun appareil ne s’appelle « {name} ».</translation>
    </message>
    <message>
      <source>There is no device with the UDID “{udid}”.</source>
      <translation>Aucun appareil n’a l’UDID « {udid} ».</translation>
    </message>
    <message>
      <source>There is no display here to show the window on.</source>
      <translation>Il n’y a pas d’écran ici pour afficher la fenêtre.</translation>
    </message>
    <message>
      <source>There is no file “{name}”.</source>
      <translation>Il n’y a pas de fichier « {name} ».</translation>
    </message>
    <message>
      <source>There is no key file “{path}”.</source>
      <translation>Il n’y a pas de fichier de clé « {path} ».</translation>
    </message>
    <message>
      <source>There is no key to show to {host}.</source>
      <translation>Il n’y a aucune clé à présenter à {host}.</translation>
    </message>
    <message>
      <source>There is no option “{option}”.</source>
      <translation>L’option « {option} » n’existe pas.</translation>
    </message>
    <message>
      <source>There is no release “{release}” on {place}.</source>
      <translation>La version « {release} » n’existe pas sur {place}.</translation>
    </message>
    <message>
      <source>There is no room left on the disk.</source>
      <translation>Il n’y a plus de place sur le disque.</translation>
    </message>
    <message>
      <source>There is no room left on the server.</source>
      <translation>Il n’y a plus de place sur le serveur.</translation>
    </message>
    <message>
      <source>There is no server called “{name}”.</source>
      <translation>Aucun serveur ne s’appelle « {name} ».</translation>
    </message>
    <message>
      <source>There is no server named {host}.</source>
      <translation>Aucun serveur ne porte le nom {host}.</translation>
    </message>
    <message>
      <source>There is no such question about a device.</source>
      <translation>Cette question sur un appareil n’existe pas.</translation>
    </message>
    <message>
      <source>There is no “{place}” on the server.</source>
      <translation>« {place} » n’existe pas sur le serveur.</translation>
    </message>
    <message>
      <source>There is no “{place}”.</source>
      <translation>« {place} » n’existe pas.</translation>
    </message>
    <message>
      <source>There was no password on standard input.</source>
      <translation>Aucun mot de passe sur l’entrée standard.</translation>
    </message>
    <message>
      <source>This computer can’t be reached at port {port}.</source>
      <translation>Cet ordinateur n’est pas joignable sur le port {port}.</translation>
    </message>
    <message>
      <source>This computer can’t serve testers.</source>
      <translation>Cet ordinateur ne peut pas servir les testeurs.</translation>
    </message>
    <message>
      <source>This device is already in the list, as “{name}”.</source>
      <translation>Cet appareil est déjà dans la liste, sous le nom « {name} ».</translation>
    </message>
    <message>
      <source>This file holds no servers.</source>
      <translation>Ce fichier ne contient aucun serveur.</translation>
    </message>
    <message>
      <source>This file is not a list of devices.</source>
      <translation>Ce fichier n’est pas une liste d’appareils.</translation>
    </message>
    <message>
      <source>This release is no longer on the server.</source>
      <translation>Cette version n’est plus sur le serveur.</translation>
    </message>
    <message>
      <source>This server is no longer in the settings.</source>
      <translation>Ce serveur ne figure plus dans les réglages.</translation>
    </message>
    <message>
      <source>To add the devices that it lists, drop it under Devices. To publish, choose the .ipa.</source>
      <translation>Pour ajouter les appareils qu’il contient, déposez-le sous « Appareils ». Pour publier, choisissez le .ipa.</translation>
    </message>
    <message>
      <source>Try again in a minute.</source>
      <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
      <source>Try again in a moment; nothing was changed.</source>
      <translation>Réessayez dans un instant ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Try again when the server answers; what is complete there stays.</source>
      <translation>Réessayez quand le serveur répondra ; ce qui y est complet est conservé.</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the server is overloaded or not running properly.</source>
      <translation>Réessayez ; si cela se reproduit, le serveur est surchargé ou partiellement en panne.</translation>
    </message>
    <message>
      <source>Try the command of your SSH settings in a terminal.</source>
      <translation>Essayez la commande de votre configuration SSH dans un terminal.</translation>
    </message>
    <message>
      <source>Type it once more. Some servers let an account in again only after a while.</source>
      <translation>Saisissez-le encore une fois. Certains serveurs n’acceptent de nouveau un compte qu’après un moment.</translation>
    </message>
    <message>
      <source>Type the passphrase, or add the key to your SSH agent.</source>
      <translation>Saisissez la phrase secrète, ou ajoutez la clé à votre agent SSH.</translation>
    </message>
    <message>
      <source>Unlock the keychain, then try again.</source>
      <translation>Déverrouillez le trousseau, puis réessayez.</translation>
    </message>
    <message>
      <source>Unpack it, and drop the .ipa that is in it.</source>
      <translation>Décompressez-la, puis déposez le .ipa qu’elle contient.</translation>
    </message>
    <message>
      <source>Unzip it, and drop the .ipa that is in it.</source>
      <translation>Décompressez-le, puis déposez le .ipa qu’il contient.</translation>
    </message>
    <message>
      <source>Unzip it, open it in Xcode’s Organizer, and choose Distribute App.</source>
      <translation>Décompressez-la, ouvrez-la dans l’Organizer de Xcode, puis choisissez « Distribute App ».</translation>
    </message>
    <message>
      <source>Update otadesk, or point OTADESK_HOME at another folder.</source>
      <translation>Mettez otadesk à jour, ou faites pointer OTADESK_HOME vers un autre dossier.</translation>
    </message>
    <message>
      <source>Use Apple’s form for several devices, or a table with the columns UDID and Name.</source>
      <translation>Utilisez le formulaire d’Apple pour plusieurs appareils, ou un tableau avec les colonnes UDID et Name.</translation>
    </message>
    <message>
      <source>Use ProxyJump in your SSH settings, or name the jump host in the server’s settings.</source>
      <translation>Utilisez ProxyJump dans votre configuration SSH, ou indiquez l’hôte de rebond dans les réglages du serveur.</translation>
    </message>
    <message>
      <source>Use a folder and an address without quotation marks, brackets or control characters.</source>
      <translation>Utilisez un dossier et une adresse sans guillemets, crochets ni caractères de contrôle.</translation>
    </message>
    <message>
      <source>Wait until the export is finished, then try again.</source>
      <translation>Attendez la fin de l’export, puis réessayez.</translation>
    </message>
    <message>
      <source>Write it as “user@host:port”; several are separated by commas.</source>
      <translation>Écrivez-le sous la forme « user@host:port », plusieurs étant séparés par des virgules.</translation>
    </message>
    <message>
      <source>You may not change or read “{place}”.</source>
      <translation>Vous n’avez pas le droit de modifier ni de lire « {place} ».</translation>
    </message>
    <message>
      <source>Zip the folder Payload again with another program, such as 7-Zip or tar.</source>
      <translation>Compressez à nouveau le dossier Payload avec un autre programme, comme 7-Zip ou tar.</translation>
    </message>
    <message>
      <source>Zip the folder Payload itself, and name the zip .ipa.</source>
      <translation>Compressez le dossier Payload lui-même, et donnez au ZIP l’extension .ipa.</translation>
    </message>
    <message>
      <source>Zip the folder Payload that is in it, and name the zip .ipa.</source>
      <translation>Compressez le dossier Payload qui s’y trouve, et donnez au ZIP l’extension .ipa.</translation>
    </message>
    <message>
      <source>iOS can’t install from this address.</source>
      <translation>iOS ne peut pas installer depuis cette adresse.</translation>
    </message>
    <message>
      <source>no answer within {seconds} s</source>
      <translation>aucune réponse en {seconds} s</translation>
    </message>
    <message>
      <source>otadesk can’t write to its own folder.</source>
      <translation>otadesk ne peut pas écrire dans son propre dossier.</translation>
    </message>
    <message>
      <source>{advice} The server also takes a password: choose Password under Sign in with.</source>
      <translation>{advice} Le serveur accepte aussi un mot de passe : choisissez « Mot de passe » sous « Authentification ».</translation>
    </message>
    <message>
      <source>{hint} What was sent is kept: the next try sends only the rest.</source>
      <translation>{hint} Ce qui a été envoyé est conservé : l’essai suivant n’envoie que le reste.</translation>
    </message>
    <message>
      <source>{host} accepts none of the keys for {user}.</source>
      <translation>{host} n’accepte aucune des clés pour {user}.</translation>
    </message>
    <message>
      <source>{host} accepts none of the keys that were tried for {user}.</source>
      <translation>{host} n’accepte aucune des clés essayées pour {user}.</translation>
    </message>
    <message>
      <source>{host} and otadesk have no encryption method in common.</source>
      <translation>{host} et otadesk n’ont en commun aucun moyen de sécuriser la connexion.</translation>
    </message>
    <message>
      <source>{host} asks for a password.</source>
      <translation>{host} demande un mot de passe.</translation>
    </message>
    <message>
      <source>{host} asks for the password of {user}.</source>
      <translation>{host} demande le mot de passe de {user}.</translation>
    </message>
    <message>
      <source>{host} asks something before it lets us in.</source>
      <translation>{host} pose une question avant d’autoriser l’accès.</translation>
    </message>
    <message>
      <source>{host} can’t be reached.</source>
      <translation>{host} est injoignable.</translation>
    </message>
    <message>
      <source>{host} closed the connection.</source>
      <translation>{host} a fermé la connexion.</translation>
    </message>
    <message>
      <source>{host} didn’t accept the answers of {user}.</source>
      <translation>{host} n’a pas accepté les réponses de {user}.</translation>
    </message>
    <message>
      <source>{host} didn’t accept the password of {user}.</source>
      <translation>{host} n’a pas accepté le mot de passe de {user}.</translation>
    </message>
    <message>
      <source>{host} didn’t let us in.</source>
      <translation>{host} a refusé l’accès.</translation>
    </message>
    <message>
      <source>{host} doesn’t answer as an SSH server.</source>
      <translation>{host} ne répond pas comme un serveur SSH.</translation>
    </message>
    <message>
      <source>{host} doesn’t answer.</source>
      <translation>{host} ne répond pas.</translation>
    </message>
    <message>
      <source>{host} doesn’t talk SSH as otadesk knows it.</source>
      <translation>{host} ne parle pas SSH tel qu’otadesk le connaît.</translation>
    </message>
    <message>
      <source>{host} let us in but doesn’t serve files by SFTP.</source>
      <translation>{host} a autorisé l’accès, mais n’offre pas SFTP.</translation>
    </message>
    <message>
      <source>{host} let us in but then refused what we asked for.</source>
      <translation>{host} a autorisé l’accès, mais a refusé la suite.</translation>
    </message>
    <message>
      <source>{host} refuses connections at this port.</source>
      <translation>{host} refuse les connexions sur ce port.</translation>
    </message>
    <message>
      <source>{host} stopped responding.</source>
      <translation>{host} ne répond plus.</translation>
    </message>
    <message>
      <source>{host} takes no keys from {user}.</source>
      <translation>{host} n’accepte aucune clé de {user}.</translation>
    </message>
    <message>
      <source>{host} wants more to let {user} in: {methods}.</source>
      <translation>{host} exige davantage pour laisser entrer {user} : {methods}.</translation>
    </message>
    <message>
      <source>{name} is not a property list that can be read.</source>
      <translation>{name} n’est pas une liste de propriétés lisible.</translation>
    </message>
    <message>
      <source>{name} needs {needed}, {free} are free on this computer.</source>
      <translation>{name} a besoin de {needed}, il reste {free} sur cet ordinateur.</translation>
    </message>
    <message>
      <source>{name} needs {needed}, {free} are free on {place}.</source>
      <translation>{name} a besoin de {needed}, il reste {free} sur {place}.</translation>
    </message>
    <message>
      <source>{user} may not read “{place}” on the server.</source>
      <translation>{user} n’a pas le droit de lire « {place} » sur le serveur.</translation>
    </message>
    <message>
      <source>{user} may not write to the folder “{folder}” on the server.</source>
      <translation>{user} n’a pas le droit d’écrire dans le dossier « {folder} » du serveur.</translation>
    </message>
    <message>
      <source>“otadesk --help” lists the commands.</source>
      <translation>« otadesk --help » affiche les commandes.</translation>
    </message>
    <message>
      <source>“otadesk check FILE” tells why. --force publishes it all the same.</source>
      <translation>« otadesk check FILE » dit pourquoi. --force le publie malgré tout.</translation>
    </message>
    <message>
      <source>“ssh -G {host}” shows how ssh reads them.</source>
      <translation>« ssh -G {host} » montre comment ssh la lit.</translation>
    </message>
    <message>
      <source>“{jump}” is not a jump host.</source>
      <translation>« {jump} » n’est pas un hôte de rebond.</translation>
    </message>
    <message>
      <source>“{name}” can’t be read.</source>
      <translation>Impossible de lire « {name} ».</translation>
    </message>
    <message>
      <source>“{name}” can’t be read: you may not open it.</source>
      <translation>Impossible de lire « {name} » : accès refusé.</translation>
    </message>
    <message>
      <source>“{name}” has a folder Payload, but no app in it.</source>
      <translation>« {name} » a un dossier Payload, mais il ne contient aucune app.</translation>
    </message>
    <message>
      <source>“{name}” holds a part of an app, not an app.</source>
      <translation>« {name} » contient une partie d’une app, pas une app.</translation>
    </message>
    <message>
      <source>“{name}” holds debug symbols, not an app.</source>
      <translation>« {name} » contient des symboles de débogage, pas une app.</translation>
    </message>
    <message>
      <source>“{name}” holds the files of an app without the folders around them.</source>
      <translation>« {name} » contient les fichiers d’une app sans les dossiers qui les entourent.</translation>
    </message>
    <message>
      <source>“{name}” in the IPA is far larger than it can be.</source>
      <translation>« {name} » dans l’IPA dépasse de loin la taille possible.</translation>
    </message>
    <message>
      <source>“{name}” is a Java archive.</source>
      <translation>« {name} » est une archive Java.</translation>
    </message>
    <message>
      <source>“{name}” is a PDF document.</source>
      <translation>« {name} » est un document PDF.</translation>
    </message>
    <message>
      <source>“{name}” is a certificate or a key, not an IPA.</source>
      <translation>« {name} » est un certificat ou une clé, pas un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a configuration profile, not an IPA.</source>
      <translation>« {name} » est un profil de configuration, pas un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a folder with several builds in it.</source>
      <translation>« {name} » est un dossier contenant plusieurs builds.</translation>
    </message>
    <message>
      <source>“{name}” is a folder, not an IPA.</source>
      <translation>« {name} » est un dossier, pas un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a picture.</source>
      <translation>« {name} » est une image.</translation>
    </message>
    <message>
      <source>“{name}” is a program for another system.</source>
      <translation>« {name} » est un programme pour un autre système.</translation>
    </message>
    <message>
      <source>“{name}” is a program, not an IPA.</source>
      <translation>« {name} » est un programme, pas un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a property list, not an IPA.</source>
      <translation>« {name} » est une liste de propriétés, pas un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a provisioning profile, not an IPA.</source>
      <translation>« {name} » est un profil d’approvisionnement, pas un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a text file, not an IPA.</source>
      <translation>« {name} » est un fichier texte, pas un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a web page, not an IPA.</source>
      <translation>« {name} » est une page web, pas un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a zip with an IPA in it.</source>
      <translation>« {name} » est un ZIP contenant un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a zip with several builds in it.</source>
      <translation>« {name} » est un ZIP contenant plusieurs builds.</translation>
    </message>
    <message>
      <source>“{name}” is a zip with something else in front, which a phone can’t unpack.</source>
      <translation>« {name} » est un ZIP précédé d’autre chose, qu’un iPhone ne peut pas décompresser.</translation>
    </message>
    <message>
      <source>“{name}” is a zip, but there is no app in it.</source>
      <translation>« {name} » est un ZIP, mais il ne contient aucune app.</translation>
    </message>
    <message>
      <source>“{name}” is a zipped Xcode archive, not an IPA.</source>
      <translation>« {name} » est une archive Xcode compressée, pas un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is a zipped app without the folder Payload around it.</source>
      <translation>« {name} » est une app compressée sans le dossier Payload autour.</translation>
    </message>
    <message>
      <source>“{name}” is an Office document.</source>
      <translation>« {name} » est un document Office.</translation>
    </message>
    <message>
      <source>“{name}” is an Xcode archive, not an IPA.</source>
      <translation>« {name} » est une archive Xcode, pas un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an app for Android, not for iOS.</source>
      <translation>« {name} » est une app pour Android, pas pour iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app for HarmonyOS, not for iOS.</source>
      <translation>« {name} » est une app pour HarmonyOS, pas pour iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app for Windows, not for iOS.</source>
      <translation>« {name} » est une app pour Windows, pas pour iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app for the Mac, not for iOS.</source>
      <translation>« {name} » est une app pour Mac, pas pour iOS.</translation>
    </message>
    <message>
      <source>“{name}” is an app’s folder, not an IPA.</source>
      <translation>« {name} » est le dossier d’une app, pas un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an install manifest, not an IPA.</source>
      <translation>« {name} » est un manifeste d’installation, pas un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an installer for the Mac, not an IPA.</source>
      <translation>« {name} » est un programme d’installation pour Mac, pas un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is an unpacked IPA.</source>
      <translation>« {name} » est un IPA décompressé.</translation>
    </message>
    <message>
      <source>“{name}” is another kind of archive, not an IPA.</source>
      <translation>« {name} » est une archive d’un autre type, pas un IPA.</translation>
    </message>
    <message>
      <source>“{name}” is empty.</source>
      <translation>« {name} » est vide.</translation>
    </message>
    <message>
      <source>“{name}” is not a file.</source>
      <translation>« {name} » n’est pas un fichier.</translation>
    </message>
    <message>
      <source>“{name}” is not an IPA: it is not even a zip.</source>
      <translation>« {name} » n’est pas un IPA : ce n’est même pas un ZIP.</translation>
    </message>
    <message>
      <source>“{name}” is only a Git LFS pointer to the IPA.</source>
      <translation>« {name} » n’est qu’un pointeur Git LFS vers l’IPA.</translation>
    </message>
    <message>
      <source>“{name}” is taken on the server, and it is not a file.</source>
      <translation>« {name} » existe déjà sur le serveur, et ce n’est pas un fichier.</translation>
    </message>
    <message>
      <source>“{name}” is taken on the server, and it is not a folder.</source>
      <translation>« {name} » existe déjà sur le serveur, et ce n’est pas un dossier.</translation>
    </message>
    <message>
      <source>“{name}” was zipped one folder too high: Payload must be at the top.</source>
      <translation>« {name} » a été compressé un dossier trop haut : Payload doit être à la racine.</translation>
    </message>
    <message>
      <source>“{name}” was zipped with backslashes between its folders, which only Windows understands.</source>
      <translation>« {name} » a été compressé avec des barres obliques inverses entre ses dossiers, que seul Windows comprend.</translation>
    </message>
    <message>
      <source>“{path}” is a key in PuTTY’s format.</source>
      <translation>« {path} » est une clé au format PuTTY.</translation>
    </message>
    <message>
      <source>“{path}” is not a name that Windows can have.</source>
      <translation>« {path} » n’est pas un nom possible sous Windows.</translation>
    </message>
    <message>
      <source>“{path}” is not a path inside the published folder.</source>
      <translation>« {path} » n’est pas un chemin à l’intérieur du dossier publié.</translation>
    </message>
    <message>
      <source>“{path}” is not a private key.</source>
      <translation>« {path} » n’est pas une clé privée.</translation>
    </message>
    <message>
      <source>“{path}” is the public half of a key.</source>
      <translation>« {path} » est la partie publique d’une clé.</translation>
    </message>
    <message>
      <source>“{pin}” is not a confirmed host key.</source>
      <translation>« {pin} » n’est pas une clé d’hôte confirmée.</translation>
    </message>
    <message>
      <source>“{place}” can’t be changed or read.</source>
      <translation>« {place} » ne peut être ni modifié ni lu.</translation>
    </message>
    <message>
      <source>“{place}” exists already.</source>
      <translation>« {place} » existe déjà.</translation>
    </message>
    <message>
      <source>“{place}” exists on the server already.</source>
      <translation>« {place} » existe déjà sur le serveur.</translation>
    </message>
    <message numerus="yes">
      <source>“{place}” has {found} bytes on the server, but {sent} were sent.</source>
      <extracomment>Counts {found}. For one: “{place}” has one byte on the server, but {sent} were sent.</extracomment>
      <translation>
        <numerusform>« {place} » fait {found} octet sur le serveur, mais {sent} ont été envoyés.</numerusform>
        <numerusform>« {place} » fait {found} octets sur le serveur, mais {sent} ont été envoyés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{place}” has {found} bytes, but {size} were written.</source>
      <extracomment>Counts {found}. For one: “{place}” has one byte, but {size} were written.</extracomment>
      <translation>
        <numerusform>« {place} » fait {found} octet, mais {size} ont été écrits.</numerusform>
        <numerusform>« {place} » fait {found} octets, mais {size} ont été écrits.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{place}” is larger than the {limit} bytes it may have.</source>
      <extracomment>Counts {limit}. For one: “{place}” is larger than the one byte it may have.</extracomment>
      <translation>
        <numerusform>« {place} » dépasse la limite de {limit} octet.</numerusform>
        <numerusform>« {place} » dépasse les {limit} octets autorisés.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{place}” is not a name that a server can have.</source>
      <translation>« {place} » n’est pas un nom possible sur un serveur.</translation>
    </message>
    <message>
      <source>“{place}” is not a name that this computer can have.</source>
      <translation>« {place} » n’est pas un nom possible sur cet ordinateur.</translation>
    </message>
    <message>
      <source>“{place}” lies too deep to be deleted.</source>
      <translation>« {place} » est trop profond pour être supprimé.</translation>
    </message>
  </context>
  <context>
    <name>Fact</name>
    <message>
      <source>This one would be {name}.</source>
      <translation>Celui-ci serait {name}.</translation>
    </message>
    <message>
      <source>a number in it can’t be used</source>
      <translation>un nombre qu’il contient est inutilisable</translation>
    </message>
    <message>
      <source>expected {known}; the server offers {offered}</source>
      <translation>attendu {known} ; le serveur propose {offered}</translation>
    </message>
    <message>
      <source>it closed the connection</source>
      <translation>il a fermé la connexion</translation>
    </message>
    <message>
      <source>it doesn’t list its keys</source>
      <translation>il ne liste pas ses clés</translation>
    </message>
    <message>
      <source>it is larger than {most} MB</source>
      <translation>il dépasse {most} Mo</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>il contient trop de niveaux imbriqués</translation>
    </message>
    <message>
      <source>it is not a JSON object</source>
      <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
      <source>it refused to sign</source>
      <translation>il a refusé de signer</translation>
    </message>
    <message numerus="yes">
      <source>its answer has {size} bytes</source>
      <extracomment>Counts {size}. For one: its answer has {size} byte</extracomment>
      <translation>
        <numerusform>sa réponse fait {size} octet</numerusform>
        <numerusform>sa réponse fait {size} octets</numerusform>
      </translation>
    </message>
    <message>
      <source>its list of keys is cut short</source>
      <translation>sa liste de clés est tronquée</translation>
    </message>
    <message>
      <source>its {key} is missing or can’t be used</source>
      <translation>{key} y manque ou est inutilisable</translation>
    </message>
    <message>
      <source>line {line} can’t be read</source>
      <translation>la ligne {line} est illisible</translation>
    </message>
    <message>
      <source>no answer in time</source>
      <translation>pas de réponse à temps</translation>
    </message>
    <message>
      <source>the version before it is {file}</source>
      <translation>la version précédente est {file}</translation>
    </message>
    <message>
      <source>what an older otadesk wrote can’t be brought up to date</source>
      <translation>ce qu’une version plus ancienne d’otadesk a écrit ne peut pas être mis à jour</translation>
    </message>
    <message>
      <source>{agent}: {reason}</source>
      <translation>{agent} : {reason}</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters</source>
      <extracomment>Counts {count}. For one: {count} character</extracomment>
      <translation>
        <numerusform>{count} caractère</numerusform>
        <numerusform>{count} caractères</numerusform>
      </translation>
    </message>
    <message>
      <source>{file}: version {version}; this otadesk knows up to {known}</source>
      <translation>{file} : version {version} ; cette version d’otadesk ne connaît que jusqu’à {known}</translation>
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation>{file} : {problem}</translation>
    </message>
    <message>
      <source>{folder}: {missing} more are needed</source>
      <translation>{folder} : il manque {missing}</translation>
    </message>
    <message>
      <source>{path}: more than {most} MB</source>
      <translation>{path} : plus de {most} Mo</translation>
    </message>
    <message>
      <source>{size} bytes; {most} are allowed</source>
      <translation>{size} octets ; {most} sont permis</translation>
    </message>
    <message>
      <source>{size} of {most} bytes</source>
      <translation>{size} octets sur {most}</translation>
    </message>
    <message>
      <source>{url} answers {status}</source>
      <translation>{url} répond {status}</translation>
    </message>
    <message>
      <source>{url} is sent without a type</source>
      <translation>{url} est envoyé sans type</translation>
    </message>
    <message>
      <source>{url} is sent {type}</source>
      <translation>{url} est envoyé comme {type}</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>A catalogue would give private links away. Use open links with it, or leave it out.</source>
      <translation>Un catalogue révélerait les liens privés. Choisissez des liens ouverts, ou renoncez au catalogue.</translation>
    </message>
    <message>
      <source>A port is a number from 1 to 65535; 22 is usual.</source>
      <translation>Un port est un nombre de 1 à 65535 ; 22 est le plus courant.</translation>
    </message>
    <message>
      <source>Another server has this name.</source>
      <translation>Un autre serveur porte ce nom.</translation>
    </message>
    <message>
      <source>Choose how to sign in.</source>
      <translation>Choisissez le mode d’authentification.</translation>
    </message>
    <message>
      <source>Choose the private key to sign in with.</source>
      <translation>Choisissez la clé privée pour l’authentification.</translation>
    </message>
    <message>
      <source>Enter how many kilobytes a second an upload may take, or 0 for no limit.</source>
      <translation>Indiquez combien de kilo-octets par seconde un envoi peut utiliser, ou 0 pour ne pas limiter.</translation>
    </message>
    <message>
      <source>Enter how many releases to keep, or 0 to keep them all.</source>
      <translation>Indiquez combien de versions conserver, ou 0 pour les conserver toutes.</translation>
    </message>
    <message>
      <source>Enter the folder on the server that the web server serves.</source>
      <translation>Indiquez le dossier du serveur que montre le serveur web.</translation>
    </message>
    <message>
      <source>Enter the https address under which testers find this folder.</source>
      <translation>Indiquez l’adresse https où les testeurs trouvent ce dossier.</translation>
    </message>
    <message>
      <source>Enter the server’s name alone, without “sftp://” or a path.</source>
      <translation>Indiquez seulement le nom du serveur, sans « sftp:// » ni chemin.</translation>
    </message>
    <message>
      <source>Enter the server’s name alone; the port has a field of its own.</source>
      <translation>Indiquez seulement le nom du serveur ; le port a son propre champ.</translation>
    </message>
    <message>
      <source>Enter the server’s name alone; the user has a field of its own.</source>
      <translation>Indiquez seulement le nom du serveur ; l’utilisateur a son propre champ.</translation>
    </message>
    <message>
      <source>Enter the server’s name or address, or an alias from ~/.ssh/config.</source>
      <translation>Indiquez le nom ou l’adresse du serveur, ou un alias de ~/.ssh/config.</translation>
    </message>
    <message>
      <source>Give the server a name, such as “Staging”.</source>
      <translation>Donnez un nom au serveur, par exemple « Préproduction ».</translation>
    </message>
    <message>
      <source>Leave out everything from “?” or “#” on: the address of a folder has neither.</source>
      <translation>Supprimez tout à partir de « ? » ou « # » : l’adresse d’un dossier n’en contient pas.</translation>
    </message>
    <message>
      <source>Leave out line breaks and other unprintable characters.</source>
      <translation>Supprimez les sauts de ligne et autres caractères non imprimables.</translation>
    </message>
    <message>
      <source>Leave out the user and the password: everybody with the link would see them.</source>
      <translation>Supprimez l’utilisateur et le mot de passe : toute personne ayant le lien les verrait.</translation>
    </message>
    <message>
      <source>The address must start with https://; iOS installs from nothing else.</source>
      <translation>L’adresse doit commencer par https:// ; iOS n’installe pas autrement.</translation>
    </message>
    <message>
      <source>There is no file “{name}” that can be read.</source>
      <translation>Il n’y a pas de fichier « {name} » lisible.</translation>
    </message>
    <message>
      <source>This is the public half of a key; choose the file of the same name without “.pub”.</source>
      <translation>C’est la partie publique d’une clé ; choisissez le fichier du même nom sans « .pub ».</translation>
    </message>
    <message numerus="yes">
      <source>Use at most {most} characters.</source>
      <extracomment>Counts {most}. For one: Use at most one character.</extracomment>
      <translation>
        <numerusform>Utilisez au plus {most} caractère.</numerusform>
        <numerusform>Utilisez au plus {most} caractères.</numerusform>
      </translation>
    </message>
    <message>
      <source>Write special characters of the path percent-encoded, a space as %20.</source>
      <translation>Utilisez l’encodage-pourcent pour les caractères spéciaux du chemin, %20 pour l’espace.</translation>
    </message>
    <message>
      <source>Write the path with forward slashes, on Windows servers too: /C:/inetpub/apps.</source>
      <translation>Écrivez le chemin avec des barres obliques, même sur un serveur Windows : /C:/inetpub/apps.</translation>
    </message>
    <message>
      <source>Write the path without “..”.</source>
      <translation>Écrivez le chemin sans « .. ».</translation>
    </message>
    <message>
      <source>Write the path without “.” and “..”.</source>
      <translation>Écrivez le chemin sans « . » ni « .. ».</translation>
    </message>
    <message>
      <source>Write the server’s name in its ASCII form, as “xn--mnchen-3ya.example”.</source>
      <translation>Écrivez le nom du serveur sous sa forme ASCII, comme « xn--mnchen-3ya.example ».</translation>
    </message>
    <message>
      <source>Write the whole address: https://, the server’s name and the path.</source>
      <translation>Écrivez l’adresse complète : https://, le nom du serveur et le chemin.</translation>
    </message>
    <message>
      <source>Write the whole path instead of another user’s “~”.</source>
      <translation>Écrivez le chemin complet au lieu du « ~ » d’un autre utilisateur.</translation>
    </message>
    <message>
      <source>“{entry}” is not a host key in the form [host]:port SHA256:….</source>
      <translation>« {entry} » n’est pas une clé d’hôte de la forme [host]:port SHA256:….</translation>
    </message>
    <message>
      <source>“{hop}” is not a jump host; write user@host:port, more than one with commas.</source>
      <translation>« {hop} » n’est pas un hôte de rebond ; écrivez user@host:port, plusieurs étant séparés par des virgules.</translation>
    </message>
    <message>
      <source>“{host}” is not the name or address of a server.</source>
      <translation>« {host} » n’est ni le nom ni l’adresse d’un serveur.</translation>
    </message>
    <message>
      <source>“{url}” is not a web address.</source>
      <translation>« {url} » n’est pas une adresse web.</translation>
    </message>
    <message>
      <source>“{user}” is not a user’s name.</source>
      <translation>« {user} » n’est pas un nom d’utilisateur.</translation>
    </message>
  </context>
  <context>
    <name>Finding</name>
    <message>
      <source>A bundle inside the app has the wrong identifier</source>
      <translation>Un bundle de l’app a un mauvais identifiant</translation>
    </message>
    <message>
      <source>A cache answers with an older file</source>
      <translation>Un cache répond avec un fichier plus ancien</translation>
    </message>
    <message>
      <source>A file is sent with an unexpected type</source>
      <translation>Un fichier est envoyé avec un type inattendu</translation>
    </message>
    <message>
      <source>A key of Info.plist holds the wrong kind of value</source>
      <translation>Une clé d’Info.plist contient une valeur du mauvais type</translation>
    </message>
    <message>
      <source>A library that the app needs is not in it, or needs a later iOS</source>
      <translation>Une bibliothèque dont l’app a besoin en est absente, ou exige un iOS plus récent</translation>
    </message>
    <message>
      <source>A password prompt, or “Cannot connect to” the server.</source>
      <translation>Une demande de mot de passe, ou « Connexion à … impossible ».</translation>
    </message>
    <message>
      <source>A phone can’t unpack the archive while it downloads it</source>
      <translation>Un iPhone ne peut pas décompresser l’archive pendant le téléchargement</translation>
    </message>
    <message>
      <source>A symbolic link leads out of the app</source>
      <translation>Un lien symbolique mène hors de l’app</translation>
    </message>
    <message>
      <source>Add the app for every device to the manifest’s assets: export without app thinning.</source>
      <translation>Ajoutez l’app pour tous les appareils aux assets du manifeste : exportez sans app thinning.</translation>
    </message>
    <message>
      <source>After a lost connection the download begins anew.</source>
      <translation>Après une coupure, le téléchargement recommence du début.</translation>
    </message>
    <message>
      <source>An Info.plist is missing or can’t be read</source>
      <translation>Un fichier Info.plist manque ou est illisible</translation>
    </message>
    <message>
      <source>An address is not a complete https address</source>
      <translation>Une adresse n’est pas une adresse https complète</translation>
    </message>
    <message>
      <source>An extension doesn’t say properly what it extends</source>
      <translation>Une extension n’indique pas correctement ce qu’elle étend</translation>
    </message>
    <message>
      <source>An extension needs more than the app itself</source>
      <translation>Une extension exige plus que l’app elle-même</translation>
    </message>
    <message>
      <source>An icon that the manifest names can’t be shown</source>
      <translation>Une icône indiquée par le manifeste ne peut pas être affichée</translation>
    </message>
    <message>
      <source>Answer HEAD like GET, with the file’s Content-Length.</source>
      <translation>Répondez à HEAD comme à GET, avec la taille du fichier dans Content-Length.</translation>
    </message>
    <message>
      <source>Apple has banned neither the app nor the team</source>
      <translation>Apple n’a banni ni l’app ni l’équipe</translation>
    </message>
    <message>
      <source>Apple has not revoked the signing certificate</source>
      <translation>Apple n’a pas révoqué le certificat de signature</translation>
    </message>
    <message>
      <source>Archive with the destination “Any iOS Device”, then export.</source>
      <translation>Archivez avec la destination « Any iOS Device », puis exportez.</translation>
    </message>
    <message>
      <source>Ask whoever manages the device, or allow installing apps in Screen Time.</source>
      <translation>Adressez-vous au gestionnaire de l’appareil, ou autorisez l’installation d’apps dans Temps d’écran.</translation>
    </message>
    <message>
      <source>Build again, and check what scripts write into Info.plist.</source>
      <translation>Recompilez, et vérifiez ce que des scripts écrivent dans Info.plist.</translation>
    </message>
    <message>
      <source>Build again; CFBundleExecutable in Info.plist must name the program in the bundle.</source>
      <translation>Recompilez ; CFBundleExecutable dans Info.plist doit nommer le programme du bundle.</translation>
    </message>
    <message>
      <source>Build with the standard architectures, which include arm64.</source>
      <translation>Compilez avec les architectures standard, dont arm64.</translation>
    </message>
    <message>
      <source>Change the bundle identifier before signing, not after it.</source>
      <translation>Changez l’identifiant de bundle avant la signature, pas après.</translation>
    </message>
    <message>
      <source>Check the address letter by letter, upper and lower case too, and let the web server read the file.</source>
      <translation>Vérifiez l’adresse lettre par lettre, majuscules et minuscules comprises, et laissez le serveur web lire le fichier.</translation>
    </message>
    <message>
      <source>Check the host name and the port, that the web server runs, and that no firewall is in the way.</source>
      <translation>Vérifiez le nom d’hôte et le port, que le serveur web fonctionne et qu’aucun pare-feu ne lui barre l’accès.</translation>
    </message>
    <message>
      <source>Code among the app’s files can’t be loaded</source>
      <translation>Du code parmi les fichiers de l’app ne peut pas être chargé</translation>
    </message>
    <message>
      <source>Copy or download the file again; where that doesn’t help, build and export it again.</source>
      <translation>Copiez ou téléchargez à nouveau le fichier ; si cela ne suffit pas, recompilez l’app et exportez-la à nouveau.</translation>
    </message>
    <message>
      <source>Correct NSExtension in the extension’s Info.plist; NSExtensionPointIdentifier names what it extends.</source>
      <translation>Corrigez NSExtension dans l’Info.plist de l’extension ; NSExtensionPointIdentifier indique ce qu’elle étend.</translation>
    </message>
    <message>
      <source>Correct the group’s prefix, or add the group to the App ID and make the profile anew.</source>
      <translation>Corrigez le préfixe du groupe, ou ajoutez le groupe à l’App ID et recréez le profil.</translation>
    </message>
    <message>
      <source>Correct the key in Info.plist; Xcode’s editor shows which kind of value it takes.</source>
      <translation>Corrigez la clé dans Info.plist ; l’éditeur de Xcode montre le type de valeur attendu.</translation>
    </message>
    <message>
      <source>Delete that file from the archive; an export writes it anew.</source>
      <translation>Supprimez ce fichier de l’archive ; un export le réécrit.</translation>
    </message>
    <message>
      <source>Delete the App Store’s version from the device, then install.</source>
      <translation>Supprimez de l’appareil l’app venue de l’App Store, puis installez.</translation>
    </message>
    <message>
      <source>Delete the earlier app from the device, its data with it, then install.</source>
      <translation>Supprimez de l’appareil l’app précédente, avec ses données, puis installez.</translation>
    </message>
    <message>
      <source>Depending on the web server:
{lines}</source>
      <translation>Selon le serveur web :
{lines}</translation>
    </message>
    <message>
      <source>Developer Mode is off</source>
      <translation>Le mode développeur est désactivé</translation>
    </message>
    <message>
      <source>Developer Mode is on</source>
      <translation>Le mode développeur est activé</translation>
    </message>
    <message>
      <source>Download the profile again from Apple’s developer portal, then export again with it.</source>
      <translation>Téléchargez à nouveau le profil depuis le portail développeur d’Apple, puis exportez à nouveau avec celui-ci.</translation>
    </message>
    <message>
      <source>Each tester installs the authority’s profile, then turns it on in Settings › General › About › Certificate Trust Settings. A certificate from a public authority needs neither.</source>
      <translation>Chaque testeur installe le profil de l’autorité, puis l’active dans Réglages › Général › Informations › Réglages de confiance des certificats. Avec un certificat d’une autorité publique, rien de cela n’est nécessaire.</translation>
    </message>
    <message>
      <source>Enable TLS 1.2 and 1.3 with forward secrecy on this port.</source>
      <translation>Activez TLS 1.2 et 1.3 avec confidentialité persistante sur ce port.</translation>
    </message>
    <message>
      <source>Enable range requests (Accept-Ranges: bytes).</source>
      <translation>Activez les requêtes de plage (Accept-Ranges: bytes).</translation>
    </message>
    <message>
      <source>Export again for ad hoc, development or enterprise distribution.</source>
      <translation>Exportez à nouveau pour une distribution ad hoc, de développement ou d’entreprise.</translation>
    </message>
    <message>
      <source>Export again with app thinning set to “None”, which fits every device.</source>
      <translation>Exportez à nouveau avec l’app thinning réglé sur « None », valable pour tous les appareils.</translation>
    </message>
    <message>
      <source>Export for ad hoc, development or enterprise distribution; that puts embedded.mobileprovision into the app.</source>
      <translation>Exportez pour une distribution ad hoc, de développement ou d’entreprise, ce qui place embedded.mobileprovision dans l’app.</translation>
    </message>
    <message>
      <source>Export for distribution, which sets aps-environment to production.</source>
      <translation>Exportez pour la distribution, ce qui règle aps-environment sur production.</translation>
    </message>
    <message>
      <source>Export the archive again, for ad hoc, development or enterprise distribution.</source>
      <translation>Exportez à nouveau l’archive, pour une distribution ad hoc, de développement ou d’entreprise.</translation>
    </message>
    <message>
      <source>Files in the app were changed, added or removed after signing</source>
      <translation>Des fichiers de l’app ont été modifiés, ajoutés ou supprimés après la signature</translation>
    </message>
    <message>
      <source>Fill in kind “software”, a title and the bundle identifier, each of more than one character.</source>
      <translation>Remplissez kind « software », un titre et l’identifiant de bundle, chacun de plus d’un caractère.</translation>
    </message>
    <message>
      <source>For testers, export for ad hoc distribution.</source>
      <translation>Pour des testeurs, exportez pour une distribution ad hoc.</translation>
    </message>
    <message>
      <source>For {server}:
{lines}</source>
      <translation>Pour {server} :
{lines}</translation>
    </message>
    <message>
      <source>Free space on the device: the download and the unpacked app need it at the same time.</source>
      <translation>Libérez de l’espace sur l’appareil : le téléchargement et l’app décompressée l’occupent en même temps.</translation>
    </message>
    <message>
      <source>From that day on it can’t be installed, and no longer opens where it is.</source>
      <translation>À partir de ce jour, il ne peut plus être installé et ne s’ouvre plus là où il l’est déjà.</translation>
    </message>
    <message>
      <source>Give square PNG files of 57 and 512 pixels, not in Apple’s own form that Xcode writes into apps.</source>
      <translation>Fournissez des fichiers PNG carrés de 57 et 512 pixels, pas dans le format propre à Apple que Xcode place dans les apps.</translation>
    </message>
    <message>
      <source>Give the extension the app’s deployment target, and no capabilities that the app doesn’t require.</source>
      <translation>Donnez à l’extension la cible de déploiement de l’app, et aucune capacité que l’app n’exige pas.</translation>
    </message>
    <message>
      <source>Give the link target="_top".</source>
      <translation>Ajoutez au lien target="_top".</translation>
    </message>
    <message>
      <source>Info.plist or another part under the signature was changed after signing</source>
      <translation>Info.plist ou une autre partie couverte par la signature a été modifiée après celle-ci</translation>
    </message>
    <message>
      <source>It installs, but won’t open</source>
      <translation>L’app s’installe, mais ne s’ouvre pas</translation>
    </message>
    <message>
      <source>It works on one network but not, or only slowly, on another, often on mobile data.</source>
      <translation>Cela fonctionne sur un réseau, mais pas ou lentement sur un autre, souvent avec les données cellulaires.</translation>
    </message>
    <message>
      <source>Let the filter or firewall pass the user agents of iOS (com.apple.appstored, itunesstored, CFNetwork).</source>
      <translation>Laissez passer dans le filtre ou le pare-feu les agents utilisateurs d’iOS (com.apple.appstored, itunesstored, CFNetwork).</translation>
    </message>
    <message>
      <source>Let the web server listen on IPv4 and IPv6 alike, or take the dead address out of the name’s DNS.</source>
      <translation>Faites écouter le serveur web en IPv4 comme en IPv6, ou retirez du DNS l’adresse qui ne répond pas.</translation>
    </message>
    <message>
      <source>Let their owner open them (chmod -R u+rwX Payload), and pack the app again.</source>
      <translation>Autorisez leur propriétaire à les ouvrir (chmod -R u+rwX Payload), puis recréez l’archive.</translation>
    </message>
    <message>
      <source>META-INF/com.apple.ZipMetadata.plist counts other files than there are</source>
      <translation>META-INF/com.apple.ZipMetadata.plist compte d’autres fichiers que ceux présents</translation>
    </message>
    <message>
      <source>Make a new certificate, make the profile anew with it, and sign again.</source>
      <translation>Créez un nouveau certificat, recréez le profil avec celui-ci, et signez à nouveau.</translation>
    </message>
    <message>
      <source>Make a profile for the app’s platform and export again with it.</source>
      <translation>Créez un profil pour la plateforme de l’app et exportez à nouveau avec celui-ci.</translation>
    </message>
    <message>
      <source>Make the app smaller, or load large files after the first start.</source>
      <translation>Réduisez la taille de l’app, ou chargez les gros fichiers après le premier lancement.</translation>
    </message>
    <message>
      <source>Make the code anew from the page’s https address, with four modules of white around it.</source>
      <translation>Recréez le code à partir de l’adresse https de la page, avec une marge blanche de quatre modules.</translation>
    </message>
    <message>
      <source>Make the profile anew in Apple’s developer portal, then export again with it.</source>
      <translation>Recréez le profil dans le portail développeur d’Apple, puis exportez à nouveau avec celui-ci.</translation>
    </message>
    <message>
      <source>Management or Screen Time forbids installing apps</source>
      <translation>La gestion de l’appareil ou Temps d’écran interdit d’installer des apps</translation>
    </message>
    <message>
      <source>Name each extension as the app plus one more part: com.example.app.share. No two may be alike.</source>
      <translation>Nommez chaque extension comme l’app, avec un élément de plus : com.example.app.share. Chaque nom doit être unique.</translation>
    </message>
    <message>
      <source>Nobody has forbidden installing apps on the device</source>
      <translation>Personne n’a interdit l’installation d’apps sur l’appareil</translation>
    </message>
    <message>
      <source>Nothing but a wrong progress while the app downloads.</source>
      <translation>Rien d’autre qu’une progression erronée pendant le téléchargement de l’app.</translation>
    </message>
    <message>
      <source>Nothing is installed; iOS skips the app without a word.</source>
      <translation>Rien n’est installé ; iOS ignore l’app sans un mot.</translation>
    </message>
    <message>
      <source>Nothing over the air, since iOS mends it; Xcode and Apple Configurator call the app not executable.</source>
      <translation>Rien lors d’une installation sans fil, car iOS y remédie ; Xcode et Apple Configurator disent l’app non exécutable.</translation>
    </message>
    <message>
      <source>One of the host’s addresses does not answer</source>
      <translation>L’une des adresses de l’hôte ne répond pas</translation>
    </message>
    <message>
      <source>Open the app once while the device is online; ppq.apple.com must be reachable.</source>
      <translation>Ouvrez l’app une fois pendant que l’appareil est en ligne ; ppq.apple.com doit être joignable.</translation>
    </message>
    <message>
      <source>Open the folder to everybody who knows the address; use a private link to keep others out.</source>
      <translation>Ouvrez le dossier à toute personne qui en connaît l’adresse ; un lien privé tient les autres à l’écart.</translation>
    </message>
    <message>
      <source>Pack it again on macOS or Linux, so that programs stay executable and folders open.</source>
      <translation>Recréez l’archive sous macOS ou Linux, afin que les programmes restent exécutables et les dossiers accessibles.</translation>
    </message>
    <message>
      <source>Pack it again with zip or ditto: deflated, without a password, without data descriptors.</source>
      <translation>Recréez l’archive avec zip ou ditto : en deflate, sans mot de passe, sans descripteurs de données.</translation>
    </message>
    <message>
      <source>Pack it again without __MACOSX, .DS_Store and files that are there twice.</source>
      <translation>Recréez l’archive sans __MACOSX, sans .DS_Store et sans fichiers en double.</translation>
    </message>
    <message>
      <source>Package the app again: one .app in a folder called Payload at the root of the zip.</source>
      <translation>Recréez l’archive : une seule .app dans un dossier nommé Payload à la racine du ZIP.</translation>
    </message>
    <message>
      <source>Percent-encode the manifest’s address whole, exactly once, in the link’s url= value.</source>
      <translation>Appliquez l’encodage-pourcent à l’adresse entière du manifeste, exactement une fois, dans la valeur url= du lien.</translation>
    </message>
    <message>
      <source>Publish again, and purge whatever cache or filter stands in front of the server.</source>
      <translation>Publiez à nouveau, et videz tout cache ou filtre placé devant le serveur.</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest is written anew.</source>
      <translation>Publiez à nouveau, afin que le manifeste soit réécrit.</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest takes the identifier from the app itself.</source>
      <translation>Publiez à nouveau, afin que le manifeste reprenne l’identifiant de l’app elle-même.</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest takes the version from the app itself.</source>
      <translation>Publiez à nouveau, afin que le manifeste reprenne la version de l’app elle-même.</translation>
    </message>
    <message>
      <source>Publish again: the app and its manifest must come from the same build.</source>
      <translation>Publiez à nouveau : l’app et son manifeste doivent provenir du même build.</translation>
    </message>
    <message>
      <source>Purge the cache, and let it keep only what lies in release folders, whose files never change.</source>
      <translation>Videz le cache, et ne le laissez conserver que le contenu des dossiers de version, dont les fichiers ne changent jamais.</translation>
    </message>
    <message>
      <source>Push messages are set up for development</source>
      <translation>Les notifications push sont réglées pour le développement</translation>
    </message>
    <message>
      <source>Put a copy of the file into the app instead of the link, and sign again.</source>
      <translation>Placez dans l’app une copie du fichier au lieu du lien, et signez à nouveau.</translation>
    </message>
    <message>
      <source>Put the final https address into the link and the manifest, and send the file from there directly.</source>
      <translation>Mettez l’adresse https finale dans le lien et le manifeste, et livrez le fichier directement à cette adresse.</translation>
    </message>
    <message>
      <source>Put the link into the page as an &lt;a href&gt;, with each &amp; written as &amp;amp; exactly once.</source>
      <translation>Placez le lien dans la page sous la forme &lt;a href&gt;, chaque &amp; y étant écrit &amp;amp; exactement une fois.</translation>
    </message>
    <message>
      <source>Recent iOS versions may refuse such an old signature.</source>
      <translation>Les versions récentes d’iOS peuvent refuser une signature aussi ancienne.</translation>
    </message>
    <message>
      <source>Register the device’s UDID in Apple’s developer portal, make the profile anew, and export again.</source>
      <translation>Enregistrez l’UDID de l’appareil dans le portail développeur d’Apple, recréez le profil, puis exportez à nouveau.</translation>
    </message>
    <message>
      <source>Reissue it: RSA of 2048 bits or more or an elliptic curve, SHA-2, the name as subject alternative name, for server authentication, valid for 825 days at most.</source>
      <translation>Faites-le réémettre : RSA d’au moins 2048 bits ou courbe elliptique, SHA-2, le nom en « Subject Alternative Name », pour l’authentification de serveur, valable 825 jours au plus.</translation>
    </message>
    <message>
      <source>Renew the certificate or the profile, whichever expires first, and publish a new build before.</source>
      <translation>Renouvelez le certificat ou le profil, selon celui qui expire en premier, et publiez un nouveau build avant.</translation>
    </message>
    <message>
      <source>Renew the certificate, make the profile anew with it, and sign again.</source>
      <translation>Renouvelez le certificat, recréez le profil avec celui-ci, et signez à nouveau.</translation>
    </message>
    <message>
      <source>Say on the page that it must be opened in Safari.</source>
      <translation>Indiquez sur la page qu’elle doit être ouverte dans Safari.</translation>
    </message>
    <message>
      <source>Send .ipa as application/octet-stream and .plist as text/xml.</source>
      <translation>Envoyez les .ipa en application/octet-stream et les .plist en text/xml.</translation>
    </message>
    <message>
      <source>Serve a valid certificate for this name, with every intermediate certificate in the file.</source>
      <translation>Utilisez pour ce nom un certificat valide, avec tous les certificats intermédiaires dans le fichier.</translation>
    </message>
    <message>
      <source>Set CFBundleIdentifier to letters, digits, hyphens and periods, such as com.example.app.</source>
      <translation>Composez CFBundleIdentifier de lettres, de chiffres, de tirets et de points, comme com.example.app.</translation>
    </message>
    <message>
      <source>Set CFBundleVersion, and CFBundleShortVersionString if it is there, to a text such as 1.2.</source>
      <translation>Donnez à CFBundleVersion, et à CFBundleShortVersionString s’il est présent, un texte comme 1.2.</translation>
    </message>
    <message>
      <source>Set WKCompanionAppBundleIdentifier to the iPhone app’s identifier, and WKApplication to YES.</source>
      <translation>Réglez WKCompanionAppBundleIdentifier sur l’identifiant de l’app iPhone, et WKApplication sur YES.</translation>
    </message>
    <message>
      <source>Set platform-identifier to com.apple.platform.iphoneos, or leave it out.</source>
      <translation>Réglez platform-identifier sur com.apple.platform.iphoneos, ou omettez-le.</translation>
    </message>
    <message>
      <source>Set the framework to “Embed &amp; Sign”, and give it the app’s deployment target.</source>
      <translation>Réglez le framework sur « Embed &amp; Sign », et donnez-lui la cible de déploiement de l’app.</translation>
    </message>
    <message>
      <source>Settings › General › Date &amp; Time: set automatically. Keep the device unlocked while it installs.</source>
      <translation>Réglages › Général › Date et heure : réglage automatique. Gardez l’appareil déverrouillé pendant l’installation.</translation>
    </message>
    <message>
      <source>Settings › General › VPN &amp; Device Management › the team › Trust; iOS 18 restarts for it.</source>
      <translation>Réglages › Général › VPN et gestion de l’appareil › l’équipe › « Faire confiance » ; iOS 18 redémarre pour cela.</translation>
    </message>
    <message>
      <source>Settings › Privacy &amp; Security › Developer Mode: switch it on, then restart.</source>
      <translation>Réglages › Confidentialité et sécurité › Mode développeur : activez-le, puis redémarrez.</translation>
    </message>
    <message>
      <source>Sign again on macOS 11 or later; other signing tools need DER entitlements switched on.</source>
      <translation>Signez à nouveau sous macOS 11 ou ultérieur ; dans d’autres outils de signature, activez les entitlements DER.</translation>
    </message>
    <message>
      <source>Sign again with a current Xcode.</source>
      <translation>Signez à nouveau avec un Xcode à jour.</translation>
    </message>
    <message>
      <source>Sign for distribution, which leaves get-task-allow out.</source>
      <translation>Signez pour la distribution, ce qui supprime get-task-allow.</translation>
    </message>
    <message>
      <source>Sign it together with the app, or leave it out where the app doesn’t need it.</source>
      <translation>Signez-le avec l’app, ou retirez-le si l’app n’en a pas besoin.</translation>
    </message>
    <message>
      <source>Sign it with an ad hoc, development or enterprise profile; export from the archive does that.</source>
      <translation>Signez-la avec un profil ad hoc, de développement ou d’entreprise ; l’export depuis l’archive s’en charge.</translation>
    </message>
    <message>
      <source>Sign the app again, as the last step before packaging.</source>
      <translation>Signez à nouveau l’app, en dernière étape avant de créer l’IPA.</translation>
    </message>
    <message>
      <source>Sign with a certificate of your team; not to be confused with an ad hoc profile.</source>
      <translation>Signez avec un certificat de votre équipe ; à ne pas confondre avec un profil ad hoc.</translation>
    </message>
    <message>
      <source>Sign with a certificate that Apple has issued to your team.</source>
      <translation>Signez avec un certificat qu’Apple a délivré à votre équipe.</translation>
    </message>
    <message>
      <source>Sign with a certificate that the profile contains, or make the profile anew with it.</source>
      <translation>Signez avec un certificat que le profil contient, ou recréez le profil avec le vôtre.</translation>
    </message>
    <message>
      <source>Sign with the certificate and the profile of one team.</source>
      <translation>Signez avec le certificat et le profil d’une même équipe.</translation>
    </message>
    <message>
      <source>Switch the capability on for the App ID, make the profile anew, and export again.</source>
      <translation>Activez la capacité pour l’App ID, recréez le profil, puis exportez à nouveau.</translation>
    </message>
    <message>
      <source>Take the folder out of sign-in, captcha and single-page rules, so that its files are sent as they are.</source>
      <translation>Excluez le dossier des règles d’authentification, de captcha et d’application monopage, afin que ses fichiers soient envoyés tels quels.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing inside a chat or mail app.</source>
      <translation>Toucher « Installer » reste sans effet dans une app de messagerie.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing, or iOS refuses the app.</source>
      <translation>Toucher « Installer » reste sans effet, ou iOS refuse l’app.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing, or iOS speaks of an invalid address.</source>
      <translation>Toucher « Installer » reste sans effet, ou iOS parle d’une adresse non valide.</translation>
    </message>
    <message>
      <source>Tapping Install does nothing.</source>
      <translation>Toucher « Installer » reste sans effet.</translation>
    </message>
    <message>
      <source>Tapping the link does nothing</source>
      <translation>Toucher le lien reste sans effet</translation>
    </message>
    <message>
      <source>Testers get an old build, or “Unable to Download App”.</source>
      <translation>Les testeurs obtiennent un ancien build, ou « Impossible de télécharger l’app ».</translation>
    </message>
    <message>
      <source>Testers have to trust the enterprise developer once</source>
      <translation>Les testeurs doivent faire confiance une fois au développeur d’entreprise</translation>
    </message>
    <message>
      <source>Testers must be on the same network or VPN. For everybody else, use a public host name.</source>
      <translation>Les testeurs doivent être sur le même réseau ou VPN. Pour les autres, utilisez un nom d’hôte public.</translation>
    </message>
    <message>
      <source>The App Store’s version of the app is not installed</source>
      <translation>L’app n’est pas installée depuis l’App Store</translation>
    </message>
    <message>
      <source>The App Store’s version of the app is on the device</source>
      <translation>L’app venue de l’App Store est sur l’appareil</translation>
    </message>
    <message>
      <source>The Install link is in a frame and doesn’t leave it</source>
      <translation>Le lien d’installation est dans un cadre et n’en sort pas</translation>
    </message>
    <message>
      <source>The QR code doesn’t lead to the page</source>
      <translation>Le code QR ne mène pas à la page</translation>
    </message>
    <message>
      <source>The app claims a keychain or app group that its profile doesn’t permit</source>
      <translation>L’app revendique un groupe de trousseau ou d’apps que son profil n’autorise pas</translation>
    </message>
    <message>
      <source>The app claims an entitlement that its profile doesn’t permit</source>
      <translation>L’app revendique un entitlement que son profil n’autorise pas</translation>
    </message>
    <message>
      <source>The app contains no provisioning profile</source>
      <translation>L’app ne contient aucun profil d’approvisionnement</translation>
    </message>
    <message>
      <source>The app doesn’t install, or closes as soon as it is opened.</source>
      <translation>L’app ne s’installe pas, ou se ferme dès l’ouverture.</translation>
    </message>
    <message>
      <source>The app downloads to the end, then its icon disappears.</source>
      <translation>L’app se télécharge jusqu’au bout, puis son icône disparaît.</translation>
    </message>
    <message>
      <source>The app has no executable</source>
      <translation>L’app n’a pas d’exécutable</translation>
    </message>
    <message>
      <source>The app installs and opens, but fails where it loads this code while it runs.</source>
      <translation>L’app s’installe et s’ouvre, mais échoue là où elle charge ce code pendant son exécution.</translation>
    </message>
    <message>
      <source>The app installs, but closes as soon as it is opened.</source>
      <translation>L’app s’installe, mais se ferme dès l’ouverture.</translation>
    </message>
    <message>
      <source>The app installs, but iOS 15 and later ask for an update by its developer when it is opened.</source>
      <translation>L’app s’installe, mais à l’ouverture, iOS 15 ou ultérieur demande une mise à jour par son développeur.</translation>
    </message>
    <message>
      <source>The app installs, but iOS 16 and later ask for Developer Mode when it is opened.</source>
      <translation>L’app s’installe, mais à l’ouverture, iOS 16 ou ultérieur demande le mode développeur.</translation>
    </message>
    <message>
      <source>The app installs, but iOS may deny it what only one of them claims.</source>
      <translation>L’app s’installe, mais iOS peut lui refuser ce que seule l’une des deux formes revendique.</translation>
    </message>
    <message>
      <source>The app installs, but on some devices without the extension.</source>
      <translation>L’app s’installe, mais sans l’extension sur certains appareils.</translation>
    </message>
    <message>
      <source>The app installs; whoever compares versions is confused.</source>
      <translation>L’app s’installe ; qui compare les versions est induit en erreur.</translation>
    </message>
    <message>
      <source>The app is not built for a device</source>
      <translation>L’app n’est pas compilée pour un appareil</translation>
    </message>
    <message>
      <source>The app is not installed with another team’s signature</source>
      <translation>L’app n’est pas installée avec la signature d’une autre équipe</translation>
    </message>
    <message>
      <source>The app is not made for this kind of device</source>
      <translation>L’app n’est pas conçue pour ce type d’appareil</translation>
    </message>
    <message>
      <source>The app is not signed</source>
      <translation>L’app n’est pas signée</translation>
    </message>
    <message>
      <source>The app is signed by nobody (“ad hoc” in the sense of codesign)</source>
      <translation>L’app n’est signée par personne (« ad hoc » au sens de codesign)</translation>
    </message>
    <message>
      <source>The app is signed by the App Store or TestFlight</source>
      <translation>L’app est signée par l’App Store ou TestFlight</translation>
    </message>
    <message>
      <source>The app may be debugged (get-task-allow), but its profile doesn’t permit that</source>
      <translation>L’app peut être déboguée (get-task-allow), mais son profil ne l’autorise pas</translation>
    </message>
    <message>
      <source>The app on the server differs from the manifest’s digests</source>
      <translation>L’app sur le serveur ne correspond pas aux sommes de contrôle du manifeste</translation>
    </message>
    <message>
      <source>The app opens only with Developer Mode on (iOS 16 and later).</source>
      <translation>L’app ne s’ouvre qu’avec le mode développeur activé (iOS 16 ou ultérieur).</translation>
    </message>
    <message>
      <source>The app requires something that this device doesn’t have</source>
      <translation>L’app exige quelque chose que cet appareil n’a pas</translation>
    </message>
    <message>
      <source>The app runs, but gets no push messages from the production service.</source>
      <translation>L’app fonctionne, mais ne reçoit aucune notification push du service de production.</translation>
    </message>
    <message>
      <source>The app was signed under another bundle identifier</source>
      <translation>L’app a été signée sous un autre identifiant de bundle</translation>
    </message>
    <message>
      <source>The app’s identifier is not the one that it was signed for</source>
      <translation>L’identifiant de l’app n’est pas celui pour lequel elle a été signée</translation>
    </message>
    <message>
      <source>The app’s version is missing or is not text</source>
      <translation>La version de l’app manque ou n’est pas du texte</translation>
    </message>
    <message>
      <source>The archive carries App Store metadata from another app or a purchase</source>
      <translation>L’archive contient les métadonnées App Store d’une autre app ou d’un achat</translation>
    </message>
    <message>
      <source>The archive has names that don’t belong in it</source>
      <translation>L’archive contient des noms qui n’y ont pas leur place</translation>
    </message>
    <message>
      <source>The archive holds folders or files that nobody may open</source>
      <translation>L’archive contient des dossiers ou des fichiers que personne ne peut ouvrir</translation>
    </message>
    <message>
      <source>The archive is damaged or contradicts itself</source>
      <translation>L’archive est endommagée ou se contredit</translation>
    </message>
    <message>
      <source>The archive is larger than 4 GB</source>
      <translation>L’archive dépasse 4 Go</translation>
    </message>
    <message>
      <source>The archive lost the files’ permissions</source>
      <translation>L’archive a perdu les autorisations des fichiers</translation>
    </message>
    <message>
      <source>The build stops working soon</source>
      <translation>Le build cessera bientôt de fonctionner</translation>
    </message>
    <message>
      <source>The build was thinned for other devices</source>
      <translation>Le build a été réduit pour d’autres appareils (app thinning)</translation>
    </message>
    <message>
      <source>The bundle identifier is missing or has characters that it can’t have</source>
      <translation>L’identifiant de bundle manque ou contient des caractères non autorisés</translation>
    </message>
    <message>
      <source>The camera finds nothing, or opens something else.</source>
      <translation>L’appareil photo ne trouve rien, ou ouvre autre chose.</translation>
    </message>
    <message>
      <source>The certificate breaks Apple’s rules</source>
      <translation>Le certificat enfreint les règles d’Apple</translation>
    </message>
    <message>
      <source>The certificate comes from a private authority</source>
      <translation>Le certificat provient d’une autorité privée</translation>
    </message>
    <message>
      <source>The code was changed after signing</source>
      <translation>Le code a été modifié après la signature</translation>
    </message>
    <message>
      <source>The device doesn’t trust the enterprise developer</source>
      <translation>L’appareil ne fait pas confiance au développeur d’entreprise</translation>
    </message>
    <message>
      <source>The device has enough free space</source>
      <translation>L’appareil a assez d’espace libre</translation>
    </message>
    <message>
      <source>The device has too little free space</source>
      <translation>L’appareil a trop peu d’espace libre</translation>
    </message>
    <message>
      <source>The device is not in the profile</source>
      <translation>L’appareil n’est pas dans le profil</translation>
    </message>
    <message>
      <source>The device’s clock is right, and the device is unlocked</source>
      <translation>L’appareil est à l’heure et déverrouillé</translation>
    </message>
    <message>
      <source>The device’s clock is wrong</source>
      <translation>L’appareil n’est pas à l’heure</translation>
    </message>
    <message>
      <source>The device’s iOS is older than the app needs</source>
      <translation>iOS est trop ancien sur l’appareil pour cette app</translation>
    </message>
    <message>
      <source>The device’s network keeps it from Apple’s servers</source>
      <translation>Le réseau de l’appareil l’empêche de joindre les serveurs d’Apple</translation>
    </message>
    <message>
      <source>The device’s network lets it reach Apple’s servers</source>
      <translation>Le réseau de l’appareil lui permet de joindre les serveurs d’Apple</translation>
    </message>
    <message>
      <source>The download may stop with “Unable to Download App”.</source>
      <translation>Le téléchargement peut s’arrêter avec « Impossible de télécharger l’app ».</translation>
    </message>
    <message>
      <source>The download stops near its end with “Unable to Download App”, though a cable install works.</source>
      <translation>Le téléchargement s’arrête près de la fin avec « Impossible de télécharger l’app », alors qu’une installation par câble réussit.</translation>
    </message>
    <message>
      <source>The executable has no 64-bit ARM code</source>
      <translation>L’exécutable ne contient pas de code ARM 64 bits</translation>
    </message>
    <message>
      <source>The executable is encrypted by the App Store</source>
      <translation>L’exécutable est chiffré par l’App Store</translation>
    </message>
    <message>
      <source>The first launch may need the Internet</source>
      <translation>Le premier lancement peut nécessiter Internet</translation>
    </message>
    <message numerus="yes">
      <source>The iOS of {count} devices is older than the app needs</source>
      <extracomment>Counts {count}. For one: The iOS of {count} device is older than the app needs</extracomment>
      <translation>
        <numerusform>iOS est trop ancien sur {count} appareil pour cette app</numerusform>
        <numerusform>iOS est trop ancien sur {count} appareils pour cette app</numerusform>
      </translation>
    </message>
    <message>
      <source>The icon appears but shows no progress, or waits for long.</source>
      <translation>L’icône apparaît mais ne montre aucune progression, ou attend longtemps.</translation>
    </message>
    <message>
      <source>The icon appears, then the installation hangs</source>
      <translation>L’icône apparaît, puis l’installation reste bloquée</translation>
    </message>
    <message>
      <source>The icon stays blank while the app downloads.</source>
      <translation>L’icône reste vide pendant le téléchargement de l’app.</translation>
    </message>
    <message>
      <source>The install link does not lead to the manifest</source>
      <translation>Le lien d’installation ne mène pas au manifeste</translation>
    </message>
    <message>
      <source>The manifest has no app for this model</source>
      <translation>Le manifeste n’a pas d’app pour ce modèle</translation>
    </message>
    <message>
      <source>The manifest is for another platform</source>
      <translation>Le manifeste est destiné à une autre plateforme</translation>
    </message>
    <message>
      <source>The manifest is not a usable property list</source>
      <translation>Le manifeste n’est pas une liste de propriétés utilisable</translation>
    </message>
    <message>
      <source>The manifest lacks something that iOS requires</source>
      <translation>Il manque au manifeste un élément qu’iOS exige</translation>
    </message>
    <message>
      <source>The manifest names another bundle identifier than the app</source>
      <translation>Le manifeste indique un autre identifiant de bundle que l’app</translation>
    </message>
    <message>
      <source>The manifest names another version than the app</source>
      <translation>Le manifeste indique une autre version que l’app</translation>
    </message>
    <message>
      <source>The page doesn’t tell testers to open it in Safari</source>
      <translation>La page ne dit pas aux testeurs de l’ouvrir dans Safari</translation>
    </message>
    <message>
      <source>The page has no working Install link</source>
      <translation>La page n’a aucun lien d’installation valide</translation>
    </message>
    <message>
      <source>The page opens; then “Cannot connect to” the server, or “Unable to Download App”.</source>
      <translation>La page s’ouvre ; puis « Connexion à … impossible » ou « Impossible de télécharger l’app ».</translation>
    </message>
    <message>
      <source>The profile doesn’t contain the signing certificate</source>
      <translation>Le profil ne contient pas le certificat de signature</translation>
    </message>
    <message>
      <source>The profile has expired</source>
      <translation>Le profil a expiré</translation>
    </message>
    <message>
      <source>The profile is damaged or not signed by Apple</source>
      <translation>Le profil est endommagé ou non signé par Apple</translation>
    </message>
    <message>
      <source>The profile is for another platform</source>
      <translation>Le profil est destiné à une autre plateforme</translation>
    </message>
    <message>
      <source>The profile is for development</source>
      <translation>Le profil est destiné au développement</translation>
    </message>
    <message>
      <source>The profile is for the App Store</source>
      <translation>Le profil est destiné à l’App Store</translation>
    </message>
    <message>
      <source>The same app, signed by another team, is on the device</source>
      <translation>La même app, signée par une autre équipe, est sur l’appareil</translation>
    </message>
    <message>
      <source>The server answers with a web page instead of the file</source>
      <translation>Le serveur répond par une page web au lieu du fichier</translation>
    </message>
    <message>
      <source>The server asks for a sign-in</source>
      <translation>Le serveur exige une authentification</translation>
    </message>
    <message>
      <source>The server can’t continue a broken download</source>
      <translation>Le serveur ne peut pas reprendre un téléchargement interrompu</translation>
    </message>
    <message>
      <source>The server compresses the app on its way</source>
      <translation>Le serveur compresse l’app pendant le transfert</translation>
    </message>
    <message>
      <source>The server does not answer</source>
      <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
      <source>The server does not deliver the app as published</source>
      <translation>Le serveur ne livre pas l’app telle que publiée</translation>
    </message>
    <message>
      <source>The server does not deliver the manifest as published</source>
      <translation>Le serveur ne livre pas le manifeste tel que publié</translation>
    </message>
    <message>
      <source>The server does not find a file, or refuses it</source>
      <translation>Le serveur ne trouve pas un fichier, ou le refuse</translation>
    </message>
    <message>
      <source>The server does not say how large the app is</source>
      <translation>Le serveur n’indique pas la taille de l’app</translation>
    </message>
    <message>
      <source>The server does not speak TLS 1.2 or later</source>
      <translation>Le serveur ne prend pas en charge TLS 1.2 ou ultérieur</translation>
    </message>
    <message>
      <source>The server is only reachable from its own network</source>
      <translation>Le serveur n’est joignable que depuis son propre réseau</translation>
    </message>
    <message>
      <source>The server redirects instead of answering</source>
      <translation>Le serveur redirige au lieu de répondre</translation>
    </message>
    <message>
      <source>The server refuses iOS’ own downloader but not a browser</source>
      <translation>Le serveur refuse le téléchargeur d’iOS, mais pas un navigateur</translation>
    </message>
    <message>
      <source>The server’s certificate is not accepted</source>
      <translation>Le certificat du serveur n’est pas accepté</translation>
    </message>
    <message>
      <source>The signature and the profile belong to different teams</source>
      <translation>La signature et le profil appartiennent à des équipes différentes</translation>
    </message>
    <message>
      <source>The signature has no SHA-256 digests</source>
      <translation>La signature n’a pas de sommes de contrôle SHA-256</translation>
    </message>
    <message>
      <source>The signature is damaged</source>
      <translation>La signature est endommagée</translation>
    </message>
    <message>
      <source>The signature itself is not sound</source>
      <translation>La signature elle-même n’est pas valide</translation>
    </message>
    <message>
      <source>The signature’s format is too old for iOS 15 and later</source>
      <translation>Le format de la signature est trop ancien pour iOS 15 ou ultérieur</translation>
    </message>
    <message>
      <source>The signing certificate doesn’t lead to Apple</source>
      <translation>Le certificat de signature ne remonte pas à Apple</translation>
    </message>
    <message>
      <source>The signing certificate is not valid now</source>
      <translation>Le certificat de signature n’est pas valide actuellement</translation>
    </message>
    <message>
      <source>The signing certificate was revoked</source>
      <translation>Le certificat de signature a été révoqué</translation>
    </message>
    <message>
      <source>The tester trusts the developer in Settings</source>
      <translation>Le testeur fait confiance au développeur dans Réglages</translation>
    </message>
    <message>
      <source>The two forms of the entitlements in the signature differ</source>
      <translation>Les deux formes des entitlements dans la signature diffèrent</translation>
    </message>
    <message>
      <source>The two forms of the profile in one file differ</source>
      <translation>Les deux formes du profil dans un même fichier diffèrent</translation>
    </message>
    <message>
      <source>The watch app and its iPhone app don’t name each other properly</source>
      <translation>L’app Watch et son app iPhone ne se désignent pas correctement l’une l’autre</translation>
    </message>
    <message>
      <source>There is not exactly one app in the folder Payload</source>
      <translation>Le dossier Payload ne contient pas exactement une app</translation>
    </message>
    <message>
      <source>Turn compression off for .ipa files; they are compressed already.</source>
      <translation>Désactivez la compression pour les fichiers .ipa ; ils sont déjà compressés.</translation>
    </message>
    <message>
      <source>Update iOS on the device, or lower the app’s deployment target.</source>
      <translation>Mettez iOS à jour sur l’appareil, ou abaissez la cible de déploiement de l’app.</translation>
    </message>
    <message>
      <source>Upload the manifest to the address in the link, and let the server answer 200 with it.</source>
      <translation>Envoyez le manifeste à l’adresse du lien, et faites en sorte que le serveur le livre avec le code 200.</translation>
    </message>
    <message>
      <source>Use a profile whose App ID fits the bundle identifier, and sign again.</source>
      <translation>Utilisez un profil dont l’App ID correspond à l’identifiant de bundle, et signez à nouveau.</translation>
    </message>
    <message>
      <source>Use absolute addresses that begin with https:// for the page, the manifest and the app.</source>
      <translation>Utilisez des adresses absolues commençant par https:// pour la page, le manifeste et l’app.</translation>
    </message>
    <message>
      <source>Use another device, or add its kind to the app’s supported destinations.</source>
      <translation>Utilisez un autre appareil, ou ajoutez son type aux destinations prises en charge par l’app.</translation>
    </message>
    <message>
      <source>Use another device, or take the capability out of UIRequiredDeviceCapabilities.</source>
      <translation>Utilisez un autre appareil, ou retirez la capacité de UIRequiredDeviceCapabilities.</translation>
    </message>
    <message>
      <source>Use another network once; ppq.apple.com and ocsp.apple.com must be reachable.</source>
      <translation>Utilisez une fois un autre réseau ; ppq.apple.com et ocsp.apple.com doivent être joignables.</translation>
    </message>
    <message>
      <source>Use your own build; one that was taken from the App Store runs only where it was bought.</source>
      <translation>Utilisez votre propre build ; celui qui vient de l’App Store ne fonctionne que là où il a été acheté.</translation>
    </message>
    <message>
      <source>Use your own build; remove SC_Info and iTunesMetadata.plist before signing.</source>
      <translation>Utilisez votre propre build ; supprimez SC_Info et iTunesMetadata.plist avant la signature.</translation>
    </message>
    <message>
      <source>Usually nothing; a proxy or an old iOS may mishandle the file.</source>
      <translation>En général rien ; un proxy ou un ancien iOS peut mal traiter le fichier.</translation>
    </message>
    <message>
      <source>Usually nothing; a recent iOS may read the other form than older ones.</source>
      <translation>En général rien ; un iOS récent lit parfois une autre forme qu’un iOS plus ancien.</translation>
    </message>
    <message>
      <source>Usually nothing; names that are there twice or differ in case alone can break the install.</source>
      <translation>En général rien ; des noms en double ou ne différant que par la casse peuvent faire échouer l’installation.</translation>
    </message>
    <message>
      <source>Without it: “Unable to Verify App”, when the app is first opened.</source>
      <translation>Sans Internet : « Impossible de vérifier l’app » à la première ouverture de l’app.</translation>
    </message>
    <message>
      <source>iOS asks to remove the app first, or “Unable to Install”.</source>
      <translation>iOS demande de supprimer d’abord l’app, ou « Impossible d’installer ».</translation>
    </message>
    <message numerus="yes">
      <source>{count} devices are not in the profile</source>
      <extracomment>Counts {count}. For one: {count} device is not in the profile</extracomment>
      <translation>
        <numerusform>{count} appareil n’est pas dans le profil</numerusform>
        <numerusform>{count} appareils ne sont pas dans le profil</numerusform>
      </translation>
    </message>
    <message>
      <source>“Cannot connect to” the server</source>
      <translation>« Connexion à … impossible »</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, or no question appears at all.</source>
      <translation>« Connexion à … impossible », ou aucune question n’apparaît.</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, or “Unable to Download App”.</source>
      <translation>« Connexion à … impossible » ou « Impossible de télécharger l’app ».</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, right after the tap on Install.</source>
      <translation>« Connexion à … impossible », juste après avoir touché « Installer ».</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, since its certificate seems not to be valid.</source>
      <translation>« Connexion à … impossible », car le certificat du serveur ne semble pas valide.</translation>
    </message>
    <message>
      <source>“Invalid manifest”</source>
      <translation>« Manifeste non valide »</translation>
    </message>
    <message>
      <source>“This app requires a newer version of iOS”, or the icon vanishes.</source>
      <translation>« Cette app nécessite une version plus récente d’iOS », ou l’icône disparaît.</translation>
    </message>
    <message>
      <source>“Unable to Download App”, or the new icon vanishes again.</source>
      <translation>« Impossible de télécharger l’app », ou la nouvelle icône disparaît aussitôt.</translation>
    </message>
    <message>
      <source>“Unable to Download App”, or “Unable to Install”</source>
      <translation>« Impossible de télécharger l’app » ou « Impossible d’installer »</translation>
    </message>
    <message>
      <source>“Unable to Install” on iOS 11 and later, which run nothing else.</source>
      <translation>« Impossible d’installer » sous iOS 11 ou ultérieur, qui n’exécute rien d’autre.</translation>
    </message>
    <message>
      <source>“Unable to Install”, often with the words “integrity could not be verified”.</source>
      <translation>« Impossible d’installer », souvent avec « son intégrité n’a pas pu être vérifiée ».</translation>
    </message>
    <message>
      <source>“Unable to Install”, or iOS says that there is not enough storage.</source>
      <translation>« Impossible d’installer », ou iOS indique que l’espace de stockage est insuffisant.</translation>
    </message>
    <message>
      <source>“Unable to Install”, or the app “is no longer available” where it is installed.</source>
      <translation>« Impossible d’installer », ou l’app « n’est plus disponible » là où elle est installée.</translation>
    </message>
    <message>
      <source>“Unable to Install”, while the earlier app stays as it is.</source>
      <translation>« Impossible d’installer », et l’app précédente reste telle quelle.</translation>
    </message>
    <message>
      <source>“Unable to Install”: iOS finds no valid provisioning profile.</source>
      <translation>« Impossible d’installer » : iOS ne trouve aucun profil d’approvisionnement valide.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the app doesn’t support this kind of device.</source>
      <translation>« Impossible d’installer » : l’app ne prend pas en charge ce type d’appareil.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the build is not meant for this model.</source>
      <translation>« Impossible d’installer » : le build n’est pas destiné à ce modèle.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the device lacks a required capability.</source>
      <translation>« Impossible d’installer » : il manque à l’appareil une capacité requise.</translation>
    </message>
    <message>
      <source>“Unable to Install”: the download ends, then iOS gives up.</source>
      <translation>« Impossible d’installer » : le téléchargement se termine, puis iOS abandonne.</translation>
    </message>
    <message>
      <source>“Unable to Install”; where the app is already installed, it no longer opens.</source>
      <translation>« Impossible d’installer » ; là où l’app est déjà installée, elle ne s’ouvre plus.</translation>
    </message>
    <message>
      <source>“Unable to Verify App”, when the app is first opened.</source>
      <translation>« Impossible de vérifier l’app » à la première ouverture de l’app.</translation>
    </message>
    <message>
      <source>“Untrusted Enterprise Developer”, when the app is first opened.</source>
      <translation>« Développeur d’entreprise non approuvé » à la première ouverture de l’app.</translation>
    </message>
  </context>
  <context>
    <name>Host key</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy the fingerprint</source>
      <translation>Copier l’empreinte</translation>
    </message>
    <message>
      <source>Either the server was set up anew, or somebody stands between you and it and would receive your password and your builds. Ask whoever runs the server before anything else.</source>
      <translation>Soit le serveur a été réinstallé, soit quelqu’un s’interpose entre vous et lui et recevrait votre mot de passe et vos builds. Interrogez avant tout le responsable du serveur.</translation>
    </message>
    <message>
      <source>Fingerprint {value}</source>
      <translation>Empreinte {value}</translation>
    </message>
    <message>
      <source>If the change is right, forget the old key in the server’s settings.</source>
      <translation>Si le changement est légitime, oubliez l’ancienne clé dans les réglages du serveur.</translation>
    </message>
    <message>
      <source>If the change is right, take the old key out of known_hosts:</source>
      <translation>Si le changement est légitime, retirez l’ancienne clé de known_hosts :</translation>
    </message>
    <message>
      <source>Is this the right server?</source>
      <translation>Est-ce le bon serveur ?</translation>
    </message>
    <message>
      <source>On the server: {command}</source>
      <translation>Sur le serveur : {command}</translation>
    </message>
    <message>
      <source>Once</source>
      <translation>Une fois</translation>
    </message>
    <message>
      <source>Once: trust this key until otadesk ends</source>
      <translation>Une fois : faire confiance à cette clé jusqu’à la fermeture d’otadesk</translation>
    </message>
    <message>
      <source>Paste to compare</source>
      <translation>Coller pour comparer</translation>
    </message>
    <message>
      <source>Server settings…</source>
      <translation>Réglages du serveur…</translation>
    </message>
    <message>
      <source>Shown now</source>
      <translation>Présentée maintenant</translation>
    </message>
    <message>
      <source>The jump host {server} shows a different key than the one you trusted. Nothing was sent over this connection.</source>
      <translation>L’hôte de rebond {server} présente une autre clé que celle à laquelle vous faisiez confiance. Rien n’a été envoyé par cette connexion.</translation>
    </message>
    <message>
      <source>The jump host {server} shows this key for the first time. Compare it with what its owner says.</source>
      <translation>L’hôte de rebond {server} présente cette clé pour la première fois. Comparez-la avec ce qu’indique son responsable.</translation>
    </message>
    <message>
      <source>The same so far.</source>
      <translation>Identique jusqu’ici.</translation>
    </message>
    <message>
      <source>The two are the same.</source>
      <translation>Les deux sont identiques.</translation>
    </message>
    <message>
      <source>These differ. Don’t go on before you know why.</source>
      <translation>Elles diffèrent. Ne continuez pas avant de savoir pourquoi.</translation>
    </message>
    <message>
      <source>This may be another computer</source>
      <translation>C’est peut-être un autre ordinateur</translation>
    </message>
    <message>
      <source>Trust</source>
      <translation>Faire confiance</translation>
    </message>
    <message>
      <source>Trust counts for {names} too.</source>
      <translation>La confiance vaut aussi pour {names}.</translation>
    </message>
    <message>
      <source>Trusted until now</source>
      <translation>De confiance jusqu’ici</translation>
    </message>
    <message>
      <source>{server} shows a different key than the one that you trust for {name}. Compare it with what the server’s owner says.</source>
      <translation>{server} présente une autre clé que celle à laquelle vous faites confiance pour {name}. Comparez-la avec ce qu’indique le responsable du serveur.</translation>
    </message>
    <message>
      <source>{server} shows a different key than the one you trusted. Nothing was sent over this connection.</source>
      <translation>{server} présente une autre clé que celle à laquelle vous faisiez confiance. Rien n’a été envoyé par cette connexion.</translation>
    </message>
    <message>
      <source>{server} shows this key for the first time. Compare it with what the server’s owner says.</source>
      <translation>{server} présente cette clé pour la première fois. Comparez-la avec ce qu’indique le responsable du serveur.</translation>
    </message>
  </context>
  <context>
    <name>Nearby</name>
    <message>
      <source>Port {port} is taken, so links made earlier don’t work until it is free again.</source>
      <translation>Le port {port} est pris : les liens créés auparavant ne fonctionneront que lorsqu’il sera de nouveau libre.</translation>
    </message>
    <message>
      <source>The address {address} is new to this computer’s certificate authority; links use the name {name}.</source>
      <translation>L’adresse {address} est nouvelle pour l’autorité de certification de cet ordinateur ; les liens utilisent le nom {name}.</translation>
    </message>
    <message>
      <source>There is no network: only this computer itself can open the page.</source>
      <translation>Il n’y a pas de réseau : seul cet ordinateur peut ouvrir la page.</translation>
    </message>
    <message>
      <source>This computer’s certificate authority was damaged or expired: testers must trust the new one.</source>
      <translation>L’autorité de certification de cet ordinateur était endommagée ou expirée : les testeurs doivent faire confiance à la nouvelle.</translation>
    </message>
  </context>
  <context>
    <name>Poster</name>
    <message>
      <source>A poster leads to one build: choose just one.</source>
      <translation>Une affiche mène à un seul build : n’en choisissez qu’un.</translation>
    </message>
    <message>
      <source>Point the camera of the iPhone or iPad at the code.</source>
      <translation>Pointez l’appareil photo de l’iPhone ou de l’iPad vers le code.</translation>
    </message>
    <message>
      <source>Print poster…</source>
      <translation>Imprimer l’affiche…</translation>
    </message>
    <message>
      <source>Tap the link that appears, then Install.</source>
      <translation>Touchez le lien qui apparaît, puis « Installer ».</translation>
    </message>
    <message>
      <source>The printer did not take the poster.</source>
      <translation>L’imprimante n’a pas accepté l’affiche.</translation>
    </message>
    <message>
      <source>There is nothing to print yet.</source>
      <translation>Il n’y a encore rien à imprimer.</translation>
    </message>
    <message>
      <source>iOS asks once more. Then the app is on the Home Screen.</source>
      <translation>iOS demande encore une fois. L’app est ensuite sur l’écran d’accueil.</translation>
    </message>
  </context>
  <context>
    <name>Publish</name>
    <message>
      <source>1  Trust this computer</source>
      <translation>1  Faire confiance à cet ordinateur</translation>
    </message>
    <message>
      <source>2  Install the app</source>
      <translation>2  Installer l’app</translation>
    </message>
    <message>
      <source>2  Open its page</source>
      <translation>2  Ouvrir sa page</translation>
    </message>
    <message>
      <source>A QR code is presented</source>
      <translation>Un code QR est présenté</translation>
    </message>
    <message>
      <source>A build is published</source>
      <translation>Publication d’un build en cours</translation>
    </message>
    <message>
      <source>A file on the server was not what it should be, so nothing of it was used: everything was sent. Have a look at the server’s disk, or at who else writes there.</source>
      <translation>Un fichier sur le serveur n’était pas celui attendu : rien n’en a été réutilisé et tout a été envoyé. Vérifiez le disque du serveur, et qui d’autre y écrit.</translation>
    </message>
    <message>
      <source>A phone gets it: page, manifest and app checked</source>
      <translation>Un iPhone y accède : page, manifeste et app vérifiés</translation>
    </message>
    <message>
      <source>A sample to try everything with</source>
      <translation>Un exemple pour tout essayer</translation>
    </message>
    <message>
      <source>A tester sees…</source>
      <translation>Un testeur voit…</translation>
    </message>
    <message>
      <source>Add a server</source>
      <translation>Ajouter un serveur</translation>
    </message>
    <message>
      <source>An .ipa exported for ad hoc, enterprise or development</source>
      <translation>Un .ipa exporté pour ad hoc, enterprise ou développement</translation>
    </message>
    <message>
      <source>Ask the tester</source>
      <translation>Demander au testeur</translation>
    </message>
    <message>
      <source>Back to the build</source>
      <translation>Revenir au build</translation>
    </message>
    <message>
      <source>Browse for an IPA</source>
      <translation>Choisir un IPA</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>Parcourir…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Annulation…</translation>
    </message>
    <message>
      <source>Causes on the server are looked for when the build is published.</source>
      <translation>Les causes côté serveur sont recherchées lors de la publication du build.</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Vérifier à nouveau</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Confirm the copy</source>
      <translation>Confirmer la copie</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Se connecter</translation>
    </message>
    <message>
      <source>Connecting again</source>
      <translation>Nouvelle connexion</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy its notes</source>
      <translation>Copier ses notes</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copier le lien</translation>
    </message>
    <message>
      <source>Copy link: {title}</source>
      <translation>Copier le lien : {title}</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>Copier l’image</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Copier le rapport</translation>
    </message>
    <message>
      <source>Copy this finding: {title}</source>
      <translation>Copier ce constat : {title}</translation>
    </message>
    <message>
      <source>Could not be checked: “{title}”</source>
      <translation>Impossible à vérifier : « {title} »</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Supprimé</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Écarter</translation>
    </message>
    <message>
      <source>Drag the code to a folder or another program: as PNG, or with {key} held as SVG.</source>
      <translation>Faites glisser le code vers un dossier ou un autre programme : en PNG, ou en SVG avec {key} enfoncée.</translation>
    </message>
    <message>
      <source>Drop an app here</source>
      <translation>Déposez une app ici</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>For programs (*.json)</source>
      <translation>Pour programmes (*.json)</translation>
    </message>
    <message>
      <source>Free space on the device</source>
      <translation>Espace libre sur l’appareil</translation>
    </message>
    <message>
      <source>It is only the sample: a phone shows its page, and stops at Install.</source>
      <translation>Ce n’est que l’exemple : un iPhone affiche sa page et s’arrête à Installer.</translation>
    </message>
    <message>
      <source>It takes the place of {version}, which they get now.</source>
      <translation>Il prend la place de {version}, qu’ils obtiennent actuellement.</translation>
    </message>
    <message>
      <source>It waited in the queue when otadesk was closed.</source>
      <translation>Il attendait dans la file d’attente quand otadesk a été fermé.</translation>
    </message>
    <message>
      <source>It was published all the same: phones get its page, and stop at Install.</source>
      <translation>Publié malgré tout : les téléphones voient la page, puis s’arrêtent à « Installer ».</translation>
    </message>
    <message>
      <source>It was to be published to {place}.</source>
      <translation>La publication sur {place} était prévue.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Leave the presentation</source>
      <translation>Quitter la présentation</translation>
    </message>
    <message>
      <source>Let go to add it</source>
      <translation>Relâchez pour l’ajouter</translation>
    </message>
    <message>
      <source>Let go to open it under Publish</source>
      <translation>Relâchez pour l’ouvrir sous « Publier »</translation>
    </message>
    <message>
      <source>Look at it as a phone would</source>
      <translation>Vérifier comme un iPhone</translation>
    </message>
    <message>
      <source>Looked for and not found</source>
      <translation>Causes recherchées, non trouvées</translation>
    </message>
    <message>
      <source>Looking at every file and signature…</source>
      <translation>Examen de chaque fichier et signature…</translation>
    </message>
    <message>
      <source>Looking at it as a phone would…</source>
      <translation>Vérification comme un iPhone…</translation>
    </message>
    <message>
      <source>Looking at what is in it…</source>
      <translation>Examen du contenu…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Examen…</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivants</translation>
    </message>
    <message>
      <source>Next codes</source>
      <translation>Codes suivants</translation>
    </message>
    <message>
      <source>No answer for {span}</source>
      <translation>Pas de réponse depuis {span}</translation>
    </message>
    <message>
      <source>Not connected yet, after {span}</source>
      <translation>Pas encore connecté après {span}</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it.</source>
      <translation>Aucune cause connue dans ce build.</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it. This could not be decided:</source>
      <translation>Aucune cause connue dans ce build. Ces points n’ont pas pu être tranchés :</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it. What is open, the tester can tell:</source>
      <translation>Aucune cause connue dans ce build. Pour le reste, le testeur peut répondre :</translation>
    </message>
    <message>
      <source>Nothing sent yet, after {span}</source>
      <translation>Rien d’envoyé encore après {span}</translation>
    </message>
    <message>
      <source>Once for each phone: scan, and follow the three steps there.</source>
      <translation>Une fois par iPhone : scannez, puis suivez les trois étapes indiquées.</translation>
    </message>
    <message>
      <source>Only the phone can tell</source>
      <translation>Seul l’iPhone peut le dire</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open the page in the browser</source>
      <translation>Ouvrir la page dans le navigateur</translation>
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation>Image PNG (*.png)</translation>
    </message>
    <message>
      <source>Page (*.html)</source>
      <translation>Page (*.html)</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>Paused on the way to {place}</source>
      <translation>En pause, vers {place}</translation>
    </message>
    <message>
      <source>Phones see its page. It isn’t signed, so none can install it.</source>
      <translation>Les iPhone voient sa page. Il n’est pas signé, aucun ne l’installe.</translation>
    </message>
    <message>
      <source>Point the iPhone’s camera at the code, then tap Install.</source>
      <translation>Pointez l’appareil photo de l’iPhone vers le code, puis touchez « Installer ».</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Présenter</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Précédents</translation>
    </message>
    <message>
      <source>Previous codes</source>
      <translation>Codes précédents</translation>
    </message>
    <message>
      <source>Progress of the upload</source>
      <translation>Progression de l’envoi</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Publier</translation>
    </message>
    <message>
      <source>Publish a build, or choose some under Releases.</source>
      <translation>Publiez un build, ou choisissez-en dans Versions.</translation>
    </message>
    <message numerus="yes">
      <source>Publish all {count}</source>
      <extracomment>Counts {count}. For one: Publish one</extracomment>
      <translation>
        <numerusform>Publier {count} build</numerusform>
        <numerusform>Publier les {count} builds</numerusform>
      </translation>
    </message>
    <message>
      <source>Publish another</source>
      <translation>En publier un autre</translation>
    </message>
    <message>
      <source>Publish anyway</source>
      <translation>Publier quand même</translation>
    </message>
    <message>
      <source>Publish here anyway…</source>
      <translation>Publier ici quand même…</translation>
    </message>
    <message>
      <source>Publish to</source>
      <translation>Publier sur</translation>
    </message>
    <message>
      <source>Publish to this computer</source>
      <translation>Publier sur cet ordinateur</translation>
    </message>
    <message>
      <source>Publish to {place}</source>
      <translation>Publier sur {place}</translation>
    </message>
    <message>
      <source>Publish to {place} anyway…</source>
      <translation>Publier sur {place} quand même…</translation>
    </message>
    <message numerus="yes">
      <source>Publish {count} good ones</source>
      <extracomment>Counts {count}. For one: Publish the good one</extracomment>
      <translation>
        <numerusform>Publier {count} build sans erreur</numerusform>
        <numerusform>Publier les {count} builds sans erreur</numerusform>
      </translation>
    </message>
    <message>
      <source>Publish {name}, which will not install?</source>
      <translation>Publier {name}, qui ne s’installera pas ?</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Publié</translation>
    </message>
    <message>
      <source>Published to {place}, and being checked</source>
      <translation>Publié sur {place}, vérification en cours</translation>
    </message>
    <message>
      <source>Published, but a phone can’t install it: {reason}</source>
      <translation>Publié, mais aucun iPhone ne peut l’installer : {reason}</translation>
    </message>
    <message>
      <source>Published, but no phone gets it there</source>
      <translation>Publié, mais aucun iPhone ne l’obtient de là</translation>
    </message>
    <message>
      <source>Published, but not checked yet</source>
      <translation>Publié ; pas encore vérifié</translation>
    </message>
    <message>
      <source>Published; not everything could be checked</source>
      <translation>Publié ; tout n’a pas pu être vérifié</translation>
    </message>
    <message>
      <source>Publishing to {place}</source>
      <translation>Publication sur {place}</translation>
    </message>
    <message>
      <source>QR</source>
      <translation>QR</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>Code QR</translation>
    </message>
    <message>
      <source>QR code for {url}</source>
      <translation>Code QR pour {url}</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>File d’attente</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>Ready now: phones on your network scan a code. Nothing to set up.</source>
      <translation>Prêt : les iPhone de votre réseau scannent un code. Rien à configurer.</translation>
    </message>
    <message>
      <source>Ready to scan</source>
      <translation>Prêt à scanner</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Récents</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>Remplacé</translation>
    </message>
    <message>
      <source>Replaced in {folder}: {files}</source>
      <translation>Remplacés dans {folder} : {files}</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>SVG drawing (*.svg)</source>
      <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
      <source>Save report…</source>
      <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
      <source>Save the QR code</source>
      <translation>Enregistrer le code QR</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Enregistrer le rapport</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>Sent {sent} of {total} in {span}, the rest was already there</source>
      <translation>{sent} sur {total} envoyés en {span}, le reste s’y trouvait déjà</translation>
    </message>
    <message>
      <source>Sent {total} in {span}</source>
      <translation>{total} envoyés en {span}</translation>
    </message>
    <message>
      <source>Sent {total} in {span}, page and icons included</source>
      <translation>{total} envoyés en {span}, page et icônes comprises</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>Show all releases</source>
      <translation>Afficher toutes les versions</translation>
    </message>
    <message>
      <source>Show its releases</source>
      <translation>Afficher ses versions</translation>
    </message>
    <message>
      <source>Show the QR code of {name}</source>
      <translation>Afficher le code QR de {name}</translation>
    </message>
    <message>
      <source>Skip the check</source>
      <translation>Ignorer la vérification</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Étapes</translation>
    </message>
    <message>
      <source>Stopped on the way</source>
      <translation>Interrompu en route</translation>
    </message>
    <message>
      <source>Stopped on the way to {place} last time. What was sent is kept: only the rest will be sent.</source>
      <translation>Interrompu la dernière fois, vers {place}. Ce qui a été envoyé est conservé : seul le reste sera envoyé.</translation>
    </message>
    <message>
      <source>Switch testers over</source>
      <translation>Basculer les testeurs</translation>
    </message>
    <message>
      <source>Take out of the queue</source>
      <translation>Retirer de la file d’attente</translation>
    </message>
    <message>
      <source>Taken for granted</source>
      <translation>Tenu pour acquis</translation>
    </message>
    <message>
      <source>Testers get a newer build by now. This one was looked at on its own page.</source>
      <translation>Les testeurs obtiennent désormais un build plus récent. Celui-ci a été vérifié sur sa propre page.</translation>
    </message>
    <message>
      <source>Testers get {newer} now; with this one they get {version}.</source>
      <translation>Les testeurs obtiennent maintenant {newer} ; avec ce build, ils obtiendront {version}.</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>Texte (*.txt)</translation>
    </message>
    <message>
      <source>That is not so</source>
      <translation>Ce n’est pas le cas</translation>
    </message>
    <message>
      <source>That is so</source>
      <translation>C’est le cas</translation>
    </message>
    <message>
      <source>The catalogue was left out: “{name}” on the server is not otadesk’s. Move it away, or give builds a folder of their own.</source>
      <translation>Le catalogue a été omis : « {name} » sur le serveur ne vient pas d’otadesk. Déplacez ce fichier, ou donnez aux builds leur propre dossier.</translation>
    </message>
    <message>
      <source>The code leads to its page.</source>
      <translation>Le code mène à sa page.</translation>
    </message>
    <message>
      <source>The connection broke. Next try in {span}.</source>
      <translation>Connexion interrompue. Prochain essai dans {span}.</translation>
    </message>
    <message>
      <source>The connection broke. Trying again…</source>
      <translation>Connexion interrompue. Nouvelle tentative…</translation>
    </message>
    <message>
      <source>Then scan this code and tap Install. It works in this network while otadesk is open.</source>
      <translation>Ensuite, scannez ce code et touchez « Installer ». Cela fonctionne sur ce réseau tant qu’otadesk est ouvert.</translation>
    </message>
    <message>
      <source>Then scan this code. It works in this network while otadesk is open.</source>
      <translation>Ensuite, scannez ce code. Cela fonctionne sur ce réseau tant qu’otadesk est ouvert.</translation>
    </message>
    <message>
      <source>There is nothing to present yet.</source>
      <translation>Il n’y a encore rien à présenter.</translation>
    </message>
    <message>
      <source>This</source>
      <translation>Ceci</translation>
    </message>
    <message>
      <source>This build is in the queue twice for the same place. Publishing all sends it once.</source>
      <translation>Ce build est deux fois dans la file d’attente pour la même destination. « Tout publier » ne l’envoie qu’une fois.</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Cet ordinateur</translation>
    </message>
    <message>
      <source>This is what causes it:</source>
      <translation>En voici la cause :</translation>
    </message>
    <message>
      <source>This server can’t replace a file in one step. For a moment during the switch the page could be missing.</source>
      <translation>Ce serveur ne peut pas remplacer un fichier en une seule étape. Lors de la bascule, la page pourrait manquer un instant.</translation>
    </message>
    <message>
      <source>This takes a while for a large build. You can publish meanwhile.</source>
      <translation>Cela prend un moment pour un gros build. Vous pouvez publier entre-temps.</translation>
    </message>
    <message>
      <source>To be published</source>
      <translation>À publier</translation>
    </message>
    <message>
      <source>Trust this computer</source>
      <translation>Faire confiance à cet ordinateur</translation>
    </message>
    <message>
      <source>Try a sample app</source>
      <translation>Essayer une app d’exemple</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Essayer maintenant</translation>
    </message>
    <message>
      <source>Twice in the queue</source>
      <translation>Deux fois dans la file</translation>
    </message>
    <message>
      <source>Upload</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <source>Waiting for {name}</source>
      <translation>En attente de {name}</translation>
    </message>
    <message>
      <source>Waiting its turn</source>
      <translation>En file d’attente</translation>
    </message>
    <message>
      <source>Waiting to be published to {place}</source>
      <translation>En attente de publication sur {place}</translation>
    </message>
    <message>
      <source>What should testers look at?</source>
      <translation>Que doivent regarder les testeurs ?</translation>
    </message>
    <message>
      <source>What testers would see</source>
      <translation>Ce que verraient les testeurs</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Que faire</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>Ce qui a été constaté</translation>
    </message>
    <message>
      <source>What was sent stays on the server, out of sight: the next try sends only the rest.</source>
      <translation>Ce qui a été envoyé reste sur le serveur, hors de vue : l’essai suivant n’envoie que le reste.</translation>
    </message>
    <message>
      <source>What will be written</source>
      <translation>Ce qui sera écrit</translation>
    </message>
    <message>
      <source>What’s new</source>
      <translation>Nouveautés</translation>
    </message>
    <message>
      <source>What’s new in this build</source>
      <translation>Nouveautés de ce build</translation>
    </message>
    <message>
      <source>When the phone asks: the fingerprint of this computer’s certificate is {value}</source>
      <translation>Lorsque l’iPhone le demande : l’empreinte du certificat de cet ordinateur est {value}</translation>
    </message>
    <message>
      <source>Why it could not be checked</source>
      <translation>Pourquoi la vérification était impossible</translation>
    </message>
    <message>
      <source>Will not install</source>
      <translation>Ne s’installera pas</translation>
    </message>
    <message>
      <source>With UDIDs and people’s names</source>
      <translation>Avec UDID et noms de personnes</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retiré</translation>
    </message>
    <message>
      <source>Your own, for testers anywhere. SFTP and HTTPS are all it takes.</source>
      <translation>Le vôtre, pour des testeurs partout. SFTP et HTTPS suffisent.</translation>
    </message>
    <message>
      <source>compared by its digest on the server</source>
      <translation>comparée sur le serveur par sa somme de contrôle</translation>
    </message>
    <message>
      <source>iPhone and iPad</source>
      <translation>iPhone et iPad</translation>
    </message>
    <message>
      <source>read back and compared</source>
      <translation>relue et comparée</translation>
    </message>
    <message>
      <source>testers nearby</source>
      <translation>testeurs à proximité</translation>
    </message>
    <message>
      <source>the server has not answered for {span}</source>
      <translation>le serveur ne répond pas depuis {span}</translation>
    </message>
    <message numerus="yes">
      <source>{count} builds are in the queue already.</source>
      <extracomment>Counts {count}. For one: {count} build is in the queue already.</extracomment>
      <translation>
        <numerusform>{count} build est déjà dans la file d’attente.</numerusform>
        <numerusform>{count} builds sont déjà dans la file d’attente.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds put away</source>
      <extracomment>Counts {count}. For one: One build put away</extracomment>
      <translation>
        <numerusform>{count} build retiré</numerusform>
        <numerusform>{count} builds retirés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks could not be answered</source>
      <extracomment>Counts {count}. For one: One check could not be answered</extracomment>
      <translation>
        <numerusform>{count} contrôle sans réponse</numerusform>
        <numerusform>{count} contrôles sans réponse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks passed</source>
      <extracomment>Counts {count}. For one: {count} check passed</extracomment>
      <translation>
        <numerusform>{count} contrôle réussi</numerusform>
        <numerusform>{count} contrôles réussis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} depend on the phone</source>
      <extracomment>Counts {count}. For one: {count} depends on the phone</extracomment>
      <translation>
        <numerusform>{count} dépend de l’iPhone</numerusform>
        <numerusform>{count} dépendent de l’iPhone</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
    <message>
      <source>{first} of {count}</source>
      <translation>{first} sur {count}</translation>
    </message>
    <message>
      <source>{first} to {last} of {count}</source>
      <translation>{first} à {last} sur {count}</translation>
    </message>
    <message>
      <source>{name} is in the queue already.</source>
      <translation>{name} est déjà dans la file d’attente.</translation>
    </message>
    <message>
      <source>{name} is no longer in the queue.</source>
      <translation>{name} n’est plus dans la file d’attente.</translation>
    </message>
    <message>
      <source>{name} is no longer there.</source>
      <translation>{name} n’est plus là.</translation>
    </message>
    <message>
      <source>{name} report</source>
      <translation>Rapport sur {name}</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <source>{rate}, limited to {limit}</source>
      <translation>{rate}, limité à {limit}</translation>
    </message>
    <message>
      <source>{size} was there already</source>
      <translation>{size} s’y trouvaient déjà</translation>
    </message>
    <message>
      <source>{span} left</source>
      <translation>encore {span}</translation>
    </message>
    <message>
      <source>{system} or later</source>
      <translation>{system} ou ultérieur</translation>
    </message>
    <message>
      <source>{verdict}. It goes to {place}, and testers who scan the code will see an error.</source>
      <translation>{verdict}. Il part vers {place}, et les testeurs qui scannent le code verront une erreur.</translation>
    </message>
    <message>
      <source>{version} ({build}) was there already, published on {day}. Testers can’t tell the two apart: give the next one another build number.</source>
      <translation>{version} ({build}) y était déjà, publié le {day}. Les testeurs ne peuvent pas distinguer les deux : donnez un autre numéro au prochain build.</translation>
    </message>
    <message>
      <source>{version} is on this computer already, published {when}.</source>
      <translation>{version} est déjà sur cet ordinateur, publié : {when}.</translation>
    </message>
    <message>
      <source>{version} is on {place} already, published {when}.</source>
      <translation>{version} est déjà sur {place}, publié : {when}.</translation>
    </message>
    <message>
      <source>“{title}”</source>
      <translation>« {title} »</translation>
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
      <translation>Page AMP</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Activity…</source>
      <translation>Historique…</translation>
    </message>
    <message>
      <source>All notes…</source>
      <translation>Toutes les notes…</translation>
    </message>
    <message>
      <source>Among these is what testers get now; then they get {builds}.</source>
      <translation>Parmi elles figure ce que les testeurs obtiennent actuellement ; ensuite, ce sera {builds}.</translation>
    </message>
    <message>
      <source>An earlier build. Testers get {version} from the app’s page.</source>
      <translation>Un build antérieur. Les testeurs obtiennent {version} depuis la page de l’app.</translation>
    </message>
    <message>
      <source>App</source>
      <translation>App</translation>
    </message>
    <message>
      <source>As of {when}</source>
      <translation>Actualisé {when}</translation>
    </message>
    <message>
      <source>Being published</source>
      <translation>Publication en cours</translation>
    </message>
    <message>
      <source>Build</source>
      <translation>Build</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <source>By app</source>
      <translation>Par app</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>Copier le lien</translation>
    </message>
    <message>
      <source>Copy the activity</source>
      <translation>Copier l’historique</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>Copier le texte</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>Supprimer définitivement</translation>
    </message>
    <message>
      <source>Delete what is there of a new build of {name}?</source>
      <translation>Supprimer ce qui est là d’un nouveau build de {name} ?</translation>
    </message>
    <message numerus="yes">
      <source>Delete {count} releases?</source>
      <extracomment>Counts {count}. For one: Delete one release?</extracomment>
      <translation>
        <numerusform>Supprimer {count} version ?</numerusform>
        <numerusform>Supprimer {count} versions ?</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete {name} {version}?</source>
      <translation>Supprimer {name} {version} ?</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Supprimé</translation>
    </message>
    <message>
      <source>Deleted as surplus</source>
      <translation>Supprimé (excédentaire)</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Drop a build anywhere on this window to publish it. Everybody’s builds appear here.</source>
      <translation>Déposez un build n’importe où dans cette fenêtre pour le publier. Les builds de chacun apparaissent ici.</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Earlier build</source>
      <translation>Build antérieur</translation>
    </message>
    <message>
      <source>Embed…</source>
      <translation>Intégrer…</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Expiré</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>Exporter la liste</translation>
    </message>
    <message>
      <source>Export the list…</source>
      <translation>Exporter la liste…</translation>
    </message>
    <message>
      <source>Fetching the list…</source>
      <translation>Récupération de la liste…</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtrer</translation>
    </message>
    <message>
      <source>Filter by app, version, person or note</source>
      <translation>Filtrer par app, version, personne ou note</translation>
    </message>
    <message>
      <source>Inside a frame</source>
      <translation>Dans un cadre</translation>
    </message>
    <message>
      <source>Install {name}</source>
      <translation>Installer {name}</translation>
    </message>
    <message>
      <source>It is the only build that testers can get. {lost}</source>
      <translation>C’est le seul build que les testeurs peuvent obtenir. {lost}</translation>
    </message>
    <message>
      <source>It is what testers get now; then they get {after}. {lost}</source>
      <translation>Les testeurs l’obtiennent actuellement ; ensuite, ce sera {after}. {lost}</translation>
    </message>
    <message>
      <source>It isn’t published. Publishing the same build again goes on from what is there.</source>
      <translation>Il n’est pas publié. Publier à nouveau le même build reprend là où il s’est arrêté.</translation>
    </message>
    <message>
      <source>It leads to the app’s page, which always has the build that testers get.</source>
      <translation>Il mène à la page de l’app, où se trouve toujours le build que les testeurs obtiennent.</translation>
    </message>
    <message>
      <source>It leads to this build for as long as it is there, also once there are later ones.</source>
      <translation>Il mène à ce build tant qu’il existe, même s’il y en a de plus récents.</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Kept on {place} beside the builds, so that everybody who publishes there sees it.</source>
      <translation>Conservé sur {place} à côté des builds, afin que tous ceux qui y publient le voient.</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>Plus gros d’abord</translation>
    </message>
    <message>
      <source>Link to {name}</source>
      <translation>Lien vers {name}</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>Actuel</translation>
    </message>
    <message>
      <source>Live · expired</source>
      <translation>Actuel · expiré</translation>
    </message>
    <message>
      <source>Live · no phone gets it</source>
      <translation>Actuel · inaccessible aux iPhone</translation>
    </message>
    <message>
      <source>Live · sample</source>
      <translation>Actuel · exemple</translation>
    </message>
    <message>
      <source>Live · won’t install</source>
      <translation>Actuel · ne s’installe pas</translation>
    </message>
    <message>
      <source>Live, hours left</source>
      <translation>Actuel, plus que des heures</translation>
    </message>
    <message numerus="yes">
      <source>Live, {count} days left</source>
      <extracomment>Counts {count}. For one: Live, one day left</extracomment>
      <translation>
        <numerusform>Actuel, encore {count} jour</numerusform>
        <numerusform>Actuel, encore {count} jours</numerusform>
      </translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>Autres options</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Récents d’abord</translation>
    </message>
    <message>
      <source>No release matches all these words.</source>
      <translation>Aucune version ne contient tous ces mots.</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>Non authentifié</translation>
    </message>
    <message>
      <source>Nothing has been published on this computer yet.</source>
      <translation>Rien n’a encore été publié sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Nothing has been published on {place} yet.</source>
      <translation>Rien n’a encore été publié sur {place}.</translation>
    </message>
    <message>
      <source>Nothing is published here yet.</source>
      <translation>Rien n’est encore publié ici.</translation>
    </message>
    <message>
      <source>Only this build: {version}</source>
      <translation>Ce build seulement : {version}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordre</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Emplacement</translation>
    </message>
    <message>
      <source>Present shows no more than {most} codes at once.</source>
      <translation>« Présenter » affiche au plus {most} codes à la fois.</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Publié</translation>
    </message>
    <message>
      <source>Publishing it again then sends all of it.</source>
      <translation>S’il est publié à nouveau, tout sera envoyé.</translation>
    </message>
    <message>
      <source>QR</source>
      <translation>QR</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>Actualiser</translation>
    </message>
    <message>
      <source>Refreshing…</source>
      <translation>Actualisation…</translation>
    </message>
    <message>
      <source>Release notes</source>
      <translation>Notes de version</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>Versions</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>Restauré</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Exemple</translation>
    </message>
    <message>
      <source>Server settings…</source>
      <translation>Réglages du serveur…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>Show the app’s code</source>
      <translation>Afficher le code de l’app</translation>
    </message>
    <message>
      <source>Show the builds that expire soonest</source>
      <translation>Afficher les builds qui expirent le plus tôt</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Soonest to expire</source>
      <translation>Par expiration</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Interrompu</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tableau (*.csv)</translation>
    </message>
    <message>
      <source>Testers can no longer get any build of {names}.</source>
      <translation>Les testeurs ne peuvent plus obtenir aucun build de {names}.</translation>
    </message>
    <message>
      <source>Testers now get {builds}.</source>
      <translation>Les testeurs obtiennent maintenant {builds}.</translation>
    </message>
    <message>
      <source>The text to paste</source>
      <translation>Texte à coller</translation>
    </message>
    <message>
      <source>There is no other build of {names} to install; the page says so.</source>
      <translation>Il n’y a pas d’autre build de {names} à installer ; la page l’indique.</translation>
    </message>
    <message>
      <source>This deletes {size} from the server, with its page and its links. It can’t be undone.</source>
      <translation>{size} sur le serveur disparaissent, avec la page et les liens. C’est irréversible.</translation>
    </message>
    <message>
      <source>This deletes {size} from the server, with their pages and their links. It can’t be undone.</source>
      <translation>{size} disparaissent du serveur, avec leurs pages et leurs liens. C’est irréversible.</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Page web</translation>
    </message>
    <message>
      <source>What was done with the builds on this computer.</source>
      <translation>Ce qui a été fait avec les builds sur cet ordinateur.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>Where it goes</source>
      <translation>Où le placer</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
    <message numerus="yes">
      <source>Withdraw {count} releases?</source>
      <extracomment>Counts {count}. For one: Withdraw one release?</extracomment>
      <translation>
        <numerusform>Retirer {count} version ?</numerusform>
        <numerusform>Retirer {count} versions ?</numerusform>
      </translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retiré</translation>
    </message>
    <message>
      <source>Won’t install</source>
      <translation>Ne s’installe pas</translation>
    </message>
    <message>
      <source>a new build</source>
      <translation>un nouveau build</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <extracomment>Counts {count}. For one: and one more</extracomment>
      <translation>
        <numerusform>et {count} de plus</numerusform>
        <numerusform>et {count} de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>jusqu’au {day}</translation>
    </message>
    <message>
      <source>{action}: {name} {version}</source>
      <translation>{action} : {name} {version}</translation>
    </message>
    <message numerus="yes">
      <source>{count} apps</source>
      <extracomment>Counts {count}. For one: one app</extracomment>
      <translation>
        <numerusform>{count} app</numerusform>
        <numerusform>{count} apps</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds expire within {days} days</source>
      <extracomment>Counts {count}. For one: One build expires within {days} days</extracomment>
      <translation>
        <numerusform>{count} build expire dans les {days} jours</numerusform>
        <numerusform>{count} builds expirent dans les {days} jours</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} in the list</source>
      <translation>{count} dans la liste</translation>
    </message>
    <message numerus="yes">
      <source>{count} releases</source>
      <extracomment>Counts {count}. For one: One release</extracomment>
      <translation>
        <numerusform>{count} version</numerusform>
        <numerusform>{count} versions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} releases chosen</source>
      <extracomment>Counts {count}. For one: One release chosen</extracomment>
      <translation>
        <numerusform>{count} version sélectionnée</numerusform>
        <numerusform>{count} versions sélectionnées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} releases withdrawn</source>
      <extracomment>Counts {count}. For one: One release withdrawn</extracomment>
      <translation>
        <numerusform>{count} version retirée</numerusform>
        <numerusform>{count} versions retirées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{found} of {count} releases</source>
      <extracomment>Counts {count}. For one: {found} of one release</extracomment>
      <translation>
        <numerusform>{found} sur {count} version</numerusform>
        <numerusform>{found} sur {count} versions</numerusform>
      </translation>
    </message>
    <message>
      <source>{releases} · as of {when}</source>
      <translation>{releases} · actualisé {when}</translation>
    </message>
    <message>
      <source>{releases}, {apps} · as of {when}</source>
      <translation>{releases}, {apps} · actualisé {when}</translation>
    </message>
    <message>
      <source>{without} The page says so until one is restored or published.</source>
      <translation>{without} La page l’indique jusqu’à ce qu’un build soit rétabli ou publié.</translation>
    </message>
  </context>
  <context>
    <name>Secret</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>It is too long for the keychain; it is kept until otadesk ends.</source>
      <translation>Saisie trop longue pour le trousseau ; elle est gardée tant qu’otadesk est ouvert.</translation>
    </message>
    <message>
      <source>Keep it in the system’s keychain</source>
      <translation>Conserver dans le trousseau du système</translation>
    </message>
    <message>
      <source>Passphrase needed</source>
      <translation>Phrase secrète requise</translation>
    </message>
    <message>
      <source>Passphrase of the key</source>
      <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Password needed</source>
      <translation>Mot de passe requis</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>S’authentifier</translation>
    </message>
    <message>
      <source>The keychain is locked or refused; it is kept until otadesk ends.</source>
      <translation>Le trousseau est verrouillé ou refuse ; la saisie est gardée tant qu’otadesk est ouvert.</translation>
    </message>
    <message>
      <source>The last one doesn’t unlock the key.</source>
      <translation>La dernière saisie ne déverrouille pas la clé.</translation>
    </message>
    <message>
      <source>The server asks</source>
      <translation>Le serveur demande</translation>
    </message>
    <message>
      <source>The server did not accept the last one.</source>
      <translation>Le serveur n’a pas accepté la dernière saisie.</translation>
    </message>
    <message>
      <source>This computer has no keychain: otadesk asks again the next time it starts.</source>
      <translation>Cet ordinateur n’offre pas de trousseau : otadesk redemandera au prochain démarrage.</translation>
    </message>
    <message>
      <source>This computer has no keychain; it is kept until otadesk ends.</source>
      <translation>Cet ordinateur n’offre pas de trousseau ; la saisie est gardée tant qu’otadesk est ouvert.</translation>
    </message>
  </context>
  <context>
    <name>Seen</name>
    <message>
      <source>A code on paper or a screen is not part of what is fetched.</source>
      <translation>Un code sur papier ou à l’écran ne fait pas partie de ce qui est récupéré.</translation>
    </message>
    <message>
      <source>A piece of it can’t be compared.</source>
      <translation>Impossible d’en comparer une partie.</translation>
    </message>
    <message>
      <source>A piece of the app can be fetched (206).</source>
      <translation>Une partie de l’app peut être récupérée (206).</translation>
    </message>
    <message>
      <source>App Store metadata of this app</source>
      <translation>métadonnées App Store de cette app</translation>
    </message>
    <message>
      <source>Asked for a piece of the app, the server answers {status} instead of 206.</source>
      <translation>Quand on lui demande une partie de l’app, le serveur répond {status} au lieu de 206.</translation>
    </message>
    <message>
      <source>Asked for a piece of the app, the server sends another piece.</source>
      <translation>Quand on lui demande une partie de l’app, le serveur en envoie une autre.</translation>
    </message>
    <message>
      <source>Both say {found}.</source>
      <translation>Les deux indiquent {found}.</translation>
    </message>
    <message>
      <source>CA compromise</source>
      <translation>autorité compromise</translation>
    </message>
    <message>
      <source>Every digest agrees ({names}).</source>
      <translation>Toutes les sommes de contrôle concordent ({names}).</translation>
    </message>
    <message>
      <source>HEAD brings no Content-Length.</source>
      <translation>HEAD ne donne pas de Content-Length.</translation>
    </message>
    <message>
      <source>HEAD gets no answer.</source>
      <translation>HEAD reste sans réponse.</translation>
    </message>
    <message>
      <source>HEAD is answered with {status}.</source>
      <translation>HEAD reçoit la réponse {status}.</translation>
    </message>
    <message numerus="yes">
      <source>HEAD says {announced} bytes, but {arrived} arrive.</source>
      <extracomment>Counts {announced}. For one: HEAD says {announced} byte, but {arrived} arrive.</extracomment>
      <translation>
        <numerusform>HEAD annonce {announced} octet, mais {arrived} arrivent.</numerusform>
        <numerusform>HEAD annonce {announced} octets, mais {arrived} arrivent.</numerusform>
      </translation>
    </message>
    <message>
      <source>IIS answers like this for every file whose type it doesn’t know, such as {suffix}</source>
      <translation>IIS répond ainsi pour tout fichier dont il ne connaît pas le type, comme {suffix}</translation>
    </message>
    <message>
      <source>In metadata: {faults}.</source>
      <translation>Dans metadata : {faults}.</translation>
    </message>
    <message>
      <source>Info.plist names no kind of device</source>
      <translation>Info.plist n’indique aucun type d’appareil</translation>
    </message>
    <message>
      <source>It arrived whole and agrees with the manifest: {facts}.</source>
      <translation>L’app est arrivée en entier et correspond au manifeste : {facts}.</translation>
    </message>
    <message>
      <source>It arrived whole; no published file is known to compare with: {facts}.</source>
      <translation>L’app est arrivée en entier ; aucun fichier publié n’est connu pour la comparer : {facts}.</translation>
    </message>
    <message>
      <source>It can’t be read: {why}.</source>
      <translation>Lecture impossible : {why}.</translation>
    </message>
    <message>
      <source>It can’t be read: {why}. There is an &amp; in it, which has to be written as &amp;amp;.</source>
      <translation>Lecture impossible : {why}. Il contient un &amp;, qui doit s’écrire &amp;amp;.</translation>
    </message>
    <message>
      <source>It comes as it is.</source>
      <translation>L’app arrive telle quelle.</translation>
    </message>
    <message>
      <source>It comes with Content-Encoding: {encoding}.</source>
      <translation>L’app arrive avec Content-Encoding: {encoding}.</translation>
    </message>
    <message>
      <source>It differs from the published file: {facts} instead of {sha256}.</source>
      <translation>Ce n’est pas le fichier publié : {facts} au lieu de {sha256}.</translation>
    </message>
    <message>
      <source>It differs from the published file: {facts} instead of {size} bytes.</source>
      <translation>Ce n’est pas le fichier publié : {facts} au lieu de {size} octets.</translation>
    </message>
    <message>
      <source>It does not end as a ZIP archive does: it was cut short, or is not whole yet.</source>
      <translation>Le fichier ne se termine pas comme une archive ZIP : il est tronqué, ou pas encore complet.</translation>
    </message>
    <message>
      <source>It has no items.</source>
      <translation>items manque.</translation>
    </message>
    <message numerus="yes">
      <source>It has {size} bytes; the published file has {published}.</source>
      <extracomment>Counts {size}. For one: It has {size} byte; the published file has {published}.</extracomment>
      <translation>
        <numerusform>L’app fait {size} octet, le fichier publié {published}.</numerusform>
        <numerusform>L’app fait {size} octets, le fichier publié {published}.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is a property list with an item and a package.</source>
      <translation>C’est une liste de propriétés avec un élément et un paquet.</translation>
    </message>
    <message>
      <source>It is empty ({facts}).</source>
      <translation>Le fichier est vide ({facts}).</translation>
    </message>
    <message>
      <source>It is the published file: {facts}.</source>
      <translation>C’est le fichier publié : {facts}.</translation>
    </message>
    <message>
      <source>Its first and last {sample} of {size} bytes are an archive’s; the rest was not fetched (--quick).</source>
      <translation>Les {sample} premiers et derniers octets sur {size} sont ceux d’une archive ; le reste n’a pas été récupéré (--quick).</translation>
    </message>
    <message>
      <source>Its item has no assets.</source>
      <translation>assets manque dans l’élément.</translation>
    </message>
    <message>
      <source>Its last bytes did not arrive: {flaw}.</source>
      <translation>Les derniers octets ne sont pas arrivés : {flaw}.</translation>
    </message>
    <message numerus="yes">
      <source>Its last bytes did not arrive: {size} bytes came.</source>
      <extracomment>Counts {size}. For one: Its last bytes did not arrive: {size} byte came.</extracomment>
      <translation>
        <numerusform>Les derniers octets ne sont pas arrivés : {size} octet reçu.</numerusform>
        <numerusform>Les derniers octets ne sont pas arrivés : {size} octets reçus.</numerusform>
      </translation>
    </message>
    <message>
      <source>Its software-package has no url.</source>
      <translation>url manque dans software-package.</translation>
    </message>
    <message>
      <source>MinimumOSVersion is “{value}”</source>
      <translation>MinimumOSVersion vaut « {value} »</translation>
    </message>
    <message>
      <source>No platform is named, which iOS takes for its own.</source>
      <translation>Aucune plateforme n’est indiquée ; iOS suppose la sienne.</translation>
    </message>
    <message>
      <source>None of its assets is of kind software-package.</source>
      <translation>Aucun élément d’assets n’est de type software-package.</translation>
    </message>
    <message>
      <source>Not examined: {why}.</source>
      <translation>Non examiné : {why}.</translation>
    </message>
    <message>
      <source>Only samples of the app were fetched (--quick).</source>
      <translation>Seuls des échantillons de l’app ont été récupérés (--quick).</translation>
    </message>
    <message>
      <source>SHA-256 agrees, yet {faults}: an old iOS reads only that.</source>
      <translation>SHA-256 concorde, mais {faults}. Un ancien iOS ne lit que cela.</translation>
    </message>
    <message>
      <source>TestFlight signed it: it installs through TestFlight alone</source>
      <translation>signature de TestFlight : ne s’installe que par TestFlight</translation>
    </message>
    <message>
      <source>The address leads to the app itself; testers need the page with the link.</source>
      <translation>L’adresse mène à l’app elle-même ; les testeurs ont besoin de la page avec le lien.</translation>
    </message>
    <message>
      <source>The app comes without a Content-Length but in chunks.</source>
      <translation>L’app arrive sans Content-Length, par morceaux (chunked).</translation>
    </message>
    <message>
      <source>The app comes without a Content-Length.</source>
      <translation>L’app arrive sans Content-Length.</translation>
    </message>
    <message>
      <source>The app did not arrive whole: {flaw}.</source>
      <translation>L’app n’est pas arrivée en entier : {flaw}.</translation>
    </message>
    <message>
      <source>The app is not a web page.</source>
      <translation>L’app n’est pas une page web.</translation>
    </message>
    <message>
      <source>The app is not an older one.</source>
      <translation>L’app n’est pas une version plus ancienne.</translation>
    </message>
    <message>
      <source>The app is sent as {type} instead of as {wanted}.</source>
      <translation>L’app est envoyée en tant que {type} au lieu de {wanted}.</translation>
    </message>
    <message>
      <source>The app is sent as {type}.</source>
      <translation>L’app est envoyée en tant que {type}.</translation>
    </message>
    <message>
      <source>The app is sent without a type instead of as {wanted}.</source>
      <translation>L’app est envoyée sans type au lieu de {wanted}.</translation>
    </message>
    <message>
      <source>The app that differs came from a cache ({signs}).</source>
      <translation>L’app différente provient d’un cache ({signs}).</translation>
    </message>
    <message>
      <source>The app: the server has another file than the cache before it ({signs}): {names} differ.</source>
      <translation>L’app : le serveur a un autre fichier que le cache placé devant ({signs}). Différences : {names}.</translation>
    </message>
    <message>
      <source>The app: the server has another file than the cache before it: {names} differ.</source>
      <translation>L’app : le serveur a un autre fichier que le cache placé devant. Différences : {names}.</translation>
    </message>
    <message>
      <source>The app: {url} answers {status} instead of 200.</source>
      <translation>L’app : {url} répond {status} au lieu de 200.</translation>
    </message>
    <message>
      <source>The app: {what}.</source>
      <translation>L’app : {what}.</translation>
    </message>
    <message>
      <source>The app’s own Info.plist can’t be read.</source>
      <translation>Impossible de lire l’Info.plist de l’app.</translation>
    </message>
    <message>
      <source>The chunk {number} of {listed} agrees; the others were not fetched (--quick).</source>
      <translation>Le bloc {number} sur {listed} concorde ; les autres n’ont pas été récupérés (--quick).</translation>
    </message>
    <message>
      <source>The link in the frame has {target}.</source>
      <translation>Le lien dans le cadre a {target}.</translation>
    </message>
    <message>
      <source>The link is in the frame {frame}, without {target}.</source>
      <translation>Le lien est dans le cadre {frame}, sans {target}.</translation>
    </message>
    <message>
      <source>The link is in the page itself.</source>
      <translation>Le lien est dans la page elle-même.</translation>
    </message>
    <message>
      <source>The link itself was given, not a page.</source>
      <translation>Le lien lui-même a été donné, pas une page.</translation>
    </message>
    <message>
      <source>The link leads to {url}.</source>
      <translation>Le lien mène à {url}.</translation>
    </message>
    <message>
      <source>The manifest did not arrive whole: {flaw}.</source>
      <translation>Le manifeste n’est pas arrivé en entier : {flaw}.</translation>
    </message>
    <message>
      <source>The manifest has an app for every device.</source>
      <translation>Le manifeste a une app pour tous les appareils.</translation>
    </message>
    <message>
      <source>The manifest has no digests.</source>
      <translation>Le manifeste n’a pas de sommes de contrôle.</translation>
    </message>
    <message>
      <source>The manifest is compared with the one made from the build.</source>
      <translation>Le manifeste est comparé à celui créé à partir du build.</translation>
    </message>
    <message>
      <source>The manifest is empty.</source>
      <translation>Le manifeste est vide.</translation>
    </message>
    <message>
      <source>The manifest is not a web page.</source>
      <translation>Le manifeste n’est pas une page web.</translation>
    </message>
    <message>
      <source>The manifest is sent as {type} instead of as {wanted}.</source>
      <translation>Le manifeste est envoyé en tant que {type} au lieu de {wanted}.</translation>
    </message>
    <message>
      <source>The manifest is sent as {type}.</source>
      <translation>Le manifeste est envoyé en tant que {type}.</translation>
    </message>
    <message>
      <source>The manifest is sent without a type instead of as {wanted}.</source>
      <translation>Le manifeste est envoyé sans type au lieu de {wanted}.</translation>
    </message>
    <message>
      <source>The manifest itself was given, not a link.</source>
      <translation>Le manifeste lui-même a été donné, pas un lien.</translation>
    </message>
    <message>
      <source>The manifest names no icons.</source>
      <translation>Le manifeste n’indique aucune icône.</translation>
    </message>
    <message>
      <source>The manifest or the app names no version.</source>
      <translation>Le manifeste ou l’app n’indique aucune version.</translation>
    </message>
    <message>
      <source>The manifest says nothing, the app says {found}.</source>
      <translation>Le manifeste n’indique rien, l’app {found}.</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app says {found}.</source>
      <translation>Le manifeste indique {told}, l’app {found}.</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app {found} and {build}.</source>
      <translation>Le manifeste indique {told}, l’app {found} et {build}.</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app {found}.</source>
      <translation>Le manifeste indique {told}, l’app {found}.</translation>
    </message>
    <message>
      <source>The manifest that differs came from a cache ({signs}).</source>
      <translation>Le manifeste différent provient d’un cache ({signs}).</translation>
    </message>
    <message>
      <source>The manifest: the server has the published one; a cache before it sends an older one ({signs}).</source>
      <translation>Le manifeste : le serveur a celui qui est publié ; un cache placé devant en envoie un plus ancien ({signs}).</translation>
    </message>
    <message>
      <source>The manifest: the server has the published one; a cache before it sends an older one.</source>
      <translation>Le manifeste : le serveur a celui qui est publié ; un cache placé devant en envoie un plus ancien.</translation>
    </message>
    <message>
      <source>The manifest: {what}.</source>
      <translation>Le manifeste : {what}.</translation>
    </message>
    <message>
      <source>The manifest’s chunks are too large for a sample (--quick).</source>
      <translation>Les blocs du manifeste sont trop grands pour un échantillon (--quick).</translation>
    </message>
    <message>
      <source>The manifest’s digests are incomplete or damaged.</source>
      <translation>Les sommes de contrôle du manifeste sont incomplètes ou endommagées.</translation>
    </message>
    <message>
      <source>The page answers {status} instead of 200.</source>
      <translation>La page répond {status} au lieu de 200.</translation>
    </message>
    <message>
      <source>The page did not arrive whole: {flaw}.</source>
      <translation>La page n’est pas arrivée en entier : {flaw}.</translation>
    </message>
    <message>
      <source>The page doesn’t mention Safari; a script or a picture may.</source>
      <translation>La page ne parle pas de Safari ; un script ou une image peut-être.</translation>
    </message>
    <message>
      <source>The page has no link that begins with itms-services:.</source>
      <translation>La page n’a aucun lien qui commence par « itms-services: ».</translation>
    </message>
    <message>
      <source>The page mentions Safari.</source>
      <translation>La page parle de Safari.</translation>
    </message>
    <message>
      <source>The page mentions itms-services, but no &lt;a href&gt; has it; a script may add it.</source>
      <translation>La page parle d’itms-services, mais aucun &lt;a href&gt; ne le contient ; un script l’ajoute peut-être.</translation>
    </message>
    <message>
      <source>The page: more than {count} redirects.</source>
      <translation>La page : plus de {count} redirections.</translation>
    </message>
    <message>
      <source>The page: {what}.</source>
      <translation>La page : {what}.</translation>
    </message>
    <message>
      <source>The page’s link is {link}.</source>
      <translation>Le lien de la page est {link}.</translation>
    </message>
    <message>
      <source>The server did not answer a request for a piece of the app.</source>
      <translation>Le serveur n’a pas répondu à la demande d’une partie de l’app.</translation>
    </message>
    <message>
      <source>The server does not send chunk {number} of {listed} alone (--quick).</source>
      <translation>Le serveur n’envoie pas le bloc {number} sur {listed} seul (--quick).</translation>
    </message>
    <message>
      <source>The {hop} comes to iOS’ downloader.</source>
      <translation>{hop} : accessible au téléchargeur d’iOS.</translation>
    </message>
    <message>
      <source>The {hop} comes without a redirect.</source>
      <translation>{hop} : aucune redirection.</translation>
    </message>
    <message>
      <source>The {hop} is there.</source>
      <translation>{hop} : présence confirmée.</translation>
    </message>
    <message>
      <source>The {hop} needs no sign-in.</source>
      <translation>{hop} : aucune authentification requise.</translation>
    </message>
    <message numerus="yes">
      <source>There are apps for {count} models only; no model was asked about.</source>
      <extracomment>Counts {count}. For one: There are apps for {count} model only; no model was asked about.</extracomment>
      <translation>
        <numerusform>Il n’y a des apps que pour {count} modèle ; aucun modèle n’a été demandé.</numerusform>
        <numerusform>Il n’y a des apps que pour {count} modèles ; aucun modèle n’a été demandé.</numerusform>
      </translation>
    </message>
    <message>
      <source>There is an app for {models}.</source>
      <translation>Il y a une app pour {models}.</translation>
    </message>
    <message>
      <source>There is no app for {models}.</source>
      <translation>Il n’y a pas d’app pour {models}.</translation>
    </message>
    <message>
      <source>There is no room on this disk to look into the app.</source>
      <translation>Il n’y a pas assez de place sur ce disque pour examiner l’app.</translation>
    </message>
    <message>
      <source>What arrived is not an IPA: it does not begin as a ZIP archive does ({facts}).</source>
      <translation>Ce qui est arrivé n’est pas un IPA : cela ne commence pas comme une archive ZIP ({facts}).</translation>
    </message>
    <message>
      <source>What arrived is not an IPA: it does not begin as a ZIP archive does.</source>
      <translation>Ce qui est arrivé n’est pas un IPA : cela ne commence pas comme une archive ZIP.</translation>
    </message>
    <message>
      <source>Without a length no samples can be taken (--quick).</source>
      <translation>Sans longueur, impossible de prélever des échantillons (--quick).</translation>
    </message>
    <message>
      <source>a bare property list, without Apple’s signature</source>
      <translation>une simple liste de propriétés, sans la signature d’Apple</translation>
    </message>
    <message>
      <source>a captcha page</source>
      <translation>une page de captcha</translation>
    </message>
    <message>
      <source>a certificate further up its chain expired</source>
      <translation>un certificat plus haut dans sa chaîne a expiré</translation>
    </message>
    <message numerus="yes">
      <source>a chain of {count} certificates where 3 belong</source>
      <extracomment>Counts {count}. For one: a chain of {count} certificate where 3 belong</extracomment>
      <translation>
        <numerusform>une chaîne de {count} certificat au lieu de 3</numerusform>
        <numerusform>une chaîne de {count} certificats au lieu de 3</numerusform>
      </translation>
    </message>
    <message>
      <source>a development profile</source>
      <translation>un profil de développement</translation>
    </message>
    <message>
      <source>a file lies where a symbolic link was sealed</source>
      <translation>un fichier se trouve à la place d’un lien symbolique scellé</translation>
    </message>
    <message>
      <source>a file was added after signing</source>
      <translation>un fichier a été ajouté après la signature</translation>
    </message>
    <message>
      <source>a free account’s profile: seven days, and three such apps on a device</source>
      <translation>le profil d’un compte gratuit : sept jours, et trois apps de ce type par appareil</translation>
    </message>
    <message>
      <source>a list of code directories can’t be read: {why}</source>
      <translation>impossible de lire une liste des code directories : {why}</translation>
    </message>
    <message>
      <source>a rule can’t be read: {why}</source>
      <translation>impossible de lire une règle : {why}</translation>
    </message>
    <message>
      <source>a sealed file is missing</source>
      <translation>il manque un fichier scellé</translation>
    </message>
    <message>
      <source>a sealed file was changed after signing</source>
      <translation>un fichier scellé a été modifié après la signature</translation>
    </message>
    <message>
      <source>a sign-in page</source>
      <translation>une page d’authentification</translation>
    </message>
    <message>
      <source>a symbolic link leads elsewhere than when it was sealed</source>
      <translation>un lien symbolique ne mène plus au même endroit que lors du scellement</translation>
    </message>
    <message>
      <source>a symbolic link lies where a file was sealed</source>
      <translation>un lien symbolique se trouve à la place d’un fichier scellé</translation>
    </message>
    <message>
      <source>a symbolic link was added after signing</source>
      <translation>un lien symbolique a été ajouté après la signature</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>une page web</translation>
    </message>
    <message>
      <source>ad-hoc</source>
      <translation>ad hoc</translation>
    </message>
    <message>
      <source>affiliation changed</source>
      <translation>changement d’affiliation</translation>
    </message>
    <message>
      <source>an authority’s certificate expired on {day}</source>
      <translation>le certificat d’une autorité a expiré le {day}</translation>
    </message>
    <message>
      <source>an authority’s certificate is valid from {day}</source>
      <translation>le certificat d’une autorité est valide à partir du {day}</translation>
    </message>
    <message>
      <source>an empty text is not an absolute address</source>
      <translation>un texte vide n’est pas une adresse absolue</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <extracomment>Counts {count}. For one: and {count} more</extracomment>
      <translation>
        <numerusform>et {count} de plus</numerusform>
        <numerusform>et {count} de plus</numerusform>
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
      <translation>aps-environment vaut {environments}</translation>
    </message>
    <message>
      <source>as the owner of {device} says</source>
      <translation>{device} : d’après son propriétaire</translation>
    </message>
    <message>
      <source>before iOS 11 they were not needed</source>
      <translation>avant iOS 11, ils n’étaient pas nécessaires</translation>
    </message>
    <message>
      <source>before iOS 15 the old format was fine</source>
      <translation>avant iOS 15, l’ancien format convenait</translation>
    </message>
    <message>
      <source>both say the same</source>
      <translation>les deux disent la même chose</translation>
    </message>
    <message>
      <source>built for {platform}</source>
      <translation>compilée pour {platform}</translation>
    </message>
    <message>
      <source>called “{name}” in its header</source>
      <translation>s’appelle « {name} » dans son en-tête</translation>
    </message>
    <message>
      <source>certificate hold</source>
      <translation>certificat suspendu</translation>
    </message>
    <message>
      <source>cessation of operation</source>
      <translation>cessation d’activité</translation>
    </message>
    <message>
      <source>checksum {told} in its header, {known} in the directory</source>
      <translation>somme de contrôle {told} dans son en-tête, {known} dans le répertoire</translation>
    </message>
    <message>
      <source>code directory version {version}</source>
      <translation>version {version} du code directory</translation>
    </message>
    <message>
      <source>code directory version {version}, needed {needed}</source>
      <translation>version {version} du code directory, il faut {needed}</translation>
    </message>
    <message>
      <source>compiled for {platforms}</source>
      <translation>compilée pour {platforms}</translation>
    </message>
    <message>
      <source>cryptid is 0</source>
      <translation>cryptid vaut 0</translation>
    </message>
    <message>
      <source>cryptid is not 0</source>
      <translation>cryptid n’est pas 0</translation>
    </message>
    <message>
      <source>development</source>
      <translation>développement</translation>
    </message>
    <message>
      <source>enterprise</source>
      <translation>entreprise</translation>
    </message>
    <message>
      <source>every iPhone and iPad runs it</source>
      <translation>tous les iPhone et iPad l’exécutent</translation>
    </message>
    <message>
      <source>expired on {day}</source>
      <translation>expiré le {day}</translation>
    </message>
    <message>
      <source>iTunesMetadata.plist belongs to {other}, the app is {own}</source>
      <translation>iTunesMetadata.plist est de {other}, l’app est {own}</translation>
    </message>
    <message>
      <source>it answers {status} there, in the clear</source>
      <translation>réponse à cet endroit : {status}, en clair</translation>
    </message>
    <message numerus="yes">
      <source>it broke off after {size} bytes ({reason})</source>
      <extracomment>Counts {size}. For one: it broke off after {size} byte ({reason})</extracomment>
      <translation>
        <numerusform>interruption après {size} octet ({reason})</numerusform>
        <numerusform>interruption après {size} octets ({reason})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it came at a crawl, {size} bytes in {seconds} s</source>
      <extracomment>Counts {size}. For one: it came at a crawl, {size} byte in {seconds} s</extracomment>
      <translation>
        <numerusform>transfert extrêmement lent, {size} octet en {seconds} s</numerusform>
        <numerusform>transfert extrêmement lent, {size} octets en {seconds} s</numerusform>
      </translation>
    </message>
    <message>
      <source>it does not speak TLS on this port</source>
      <translation>il n’utilise pas TLS sur ce port</translation>
    </message>
    <message numerus="yes">
      <source>it ended {size} bytes before its Content-Length</source>
      <extracomment>Counts {size}. For one: it ended {size} byte before its Content-Length</extracomment>
      <translation>
        <numerusform>fin {size} octet avant le Content-Length</numerusform>
        <numerusform>fin {size} octets avant le Content-Length</numerusform>
      </translation>
    </message>
    <message>
      <source>it expired</source>
      <translation>il a expiré</translation>
    </message>
    <message>
      <source>it expired on {day}</source>
      <translation>expiré le {day}</translation>
    </message>
    <message>
      <source>it has no Mach-O header</source>
      <translation>il n’a pas d’en-tête Mach-O</translation>
    </message>
    <message>
      <source>it has no list of files or no rules</source>
      <translation>elle n’a pas de liste de fichiers ou pas de règles</translation>
    </message>
    <message>
      <source>it has no url value</source>
      <translation>la valeur url manque</translation>
    </message>
    <message numerus="yes">
      <source>it has {count} rules</source>
      <extracomment>Counts {count}. For one: it has {count} rule</extracomment>
      <translation>
        <numerusform>elle a {count} règle</numerusform>
        <numerusform>elle a {count} règles</numerusform>
      </translation>
    </message>
    <message>
      <source>it is encoded as {encoding}, which was not asked for</source>
      <translation>encodage {encoding}, qui n’était pas demandé</translation>
    </message>
    <message>
      <source>it is for no host at all, not for {host}</source>
      <translation>il n’est émis pour aucun hôte, donc pas pour {host}</translation>
    </message>
    <message>
      <source>it is for {names}, not for {host}</source>
      <translation>il est émis pour {names}, pas pour {host}</translation>
    </message>
    <message>
      <source>it is larger than {size} bytes</source>
      <translation>plus de {size} octets</translation>
    </message>
    <message>
      <source>it is signed by itself, by no authority</source>
      <translation>il est autosigné, sans autorité</translation>
    </message>
    <message>
      <source>it is signed with {algorithm}</source>
      <translation>il est signé avec {algorithm}</translation>
    </message>
    <message>
      <source>it is there, but the server may not read it, or a rule forbids it</source>
      <translation>présent, mais le serveur ne peut pas le lire, ou une règle l’interdit</translation>
    </message>
    <message numerus="yes">
      <source>it is valid for {count} days, more than {most}</source>
      <extracomment>Counts {count}. For one: it is valid for {count} day, more than {most}</extracomment>
      <translation>
        <numerusform>il est valide {count} jour, plus de {most}</numerusform>
        <numerusform>il est valide {count} jours, plus de {most}</numerusform>
      </translation>
    </message>
    <message>
      <source>it is valid only from {time} UTC on</source>
      <translation>il n’est valide qu’à partir du {time} UTC</translation>
    </message>
    <message>
      <source>it lists no devices and isn’t an enterprise profile</source>
      <translation>il ne liste aucun appareil et n’est pas un profil d’entreprise</translation>
    </message>
    <message>
      <source>it names no host as subject alternative name</source>
      <translation>il n’indique aucun hôte comme Subject Alternative Name</translation>
    </message>
    <message>
      <source>it offers no cipher with forward secrecy</source>
      <translation>il ne propose aucun chiffrement à confidentialité persistante</translation>
    </message>
    <message>
      <source>it offers only TLS 1.1 or older</source>
      <translation>il ne propose que TLS 1.1 ou plus ancien</translation>
    </message>
    <message>
      <source>it redirects to {url}, which is the address to use</source>
      <translation>redirection vers {url}, qui est l’adresse à utiliser</translation>
    </message>
    <message>
      <source>it took too long to arrive</source>
      <translation>le transfert a pris trop de temps</translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to more than {size} bytes</source>
      <extracomment>Counts {size}. For one: it unpacks to more than {size} byte</extracomment>
      <translation>
        <numerusform>décompressé, il dépasse {size} octet</numerusform>
        <numerusform>décompressé, il dépasse {size} octets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to other than the {size} bytes that the zip promises</source>
      <extracomment>Counts {size}. For one: it unpacks to other than the {size} byte that the zip promises</extracomment>
      <translation>
        <numerusform>décompressé, il ne fait pas {size} octet comme indiqué dans le ZIP</numerusform>
        <numerusform>décompressé, il ne fait pas les {size} octets indiqués dans le ZIP</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to {size} bytes instead of {told}</source>
      <extracomment>Counts {size}. For one: it unpacks to {size} byte instead of {told}</extracomment>
      <translation>
        <numerusform>décompressé, il fait {size} octet au lieu de {told}</numerusform>
        <numerusform>décompressé, il fait {size} octets au lieu de {told}</numerusform>
      </translation>
    </message>
    <message>
      <source>its RSA key has {bits} bits, fewer than {least}</source>
      <translation>sa clé RSA fait {bits} bits, moins de {least}</translation>
    </message>
    <message>
      <source>its action is “{action}” instead of “{wanted}”</source>
      <translation>action vaut « {action} » au lieu de « {wanted} »</translation>
    </message>
    <message>
      <source>its certificate can’t be read</source>
      <translation>son certificat est illisible</translation>
    </message>
    <message>
      <source>its chain ends at “{issuer}”, an authority that this computer does not know</source>
      <translation>sa chaîne se termine par « {issuer} », une autorité que cet ordinateur ne connaît pas</translation>
    </message>
    <message>
      <source>its checksum differs from the one in the zip</source>
      <translation>la somme de contrôle diffère de celle du ZIP</translation>
    </message>
    <message>
      <source>its checksum is wrong</source>
      <translation>la somme de contrôle est fausse</translation>
    </message>
    <message>
      <source>its counts are right</source>
      <translation>ses décomptes sont justes</translation>
    </message>
    <message numerus="yes">
      <source>its data ends {count} bytes early</source>
      <extracomment>Counts {count}. For one: its data ends {count} byte early</extracomment>
      <translation>
        <numerusform>les données s’arrêtent {count} octet trop tôt</numerusform>
        <numerusform>les données s’arrêtent {count} octets trop tôt</numerusform>
      </translation>
    </message>
    <message>
      <source>its data is cut off</source>
      <translation>les données sont tronquées</translation>
    </message>
    <message>
      <source>its extended key usage does not include server authentication</source>
      <translation>son utilisation étendue de la clé n’inclut pas l’authentification de serveur</translation>
    </message>
    <message>
      <source>its key is neither RSA nor on an elliptic curve</source>
      <translation>sa clé n’est ni RSA ni sur courbe elliptique</translation>
    </message>
    <message>
      <source>its size comes after its data, without the mark that iOS asks for</source>
      <translation>sa taille vient après ses données, sans la marque qu’iOS exige</translation>
    </message>
    <message>
      <source>its url value is not UTF-8</source>
      <translation>la valeur url n’est pas en UTF-8</translation>
    </message>
    <message>
      <source>its url value is percent-encoded twice: {url}</source>
      <translation>la valeur url est encodée-pourcent deux fois : {url}</translation>
    </message>
    <message>
      <source>its {encoding} encoding ends too early</source>
      <translation>l’encodage {encoding} se termine trop tôt</translation>
    </message>
    <message>
      <source>its {encoding} encoding grows to {ratio} times its size and more</source>
      <translation>l’encodage {encoding} se déploie à {ratio} fois sa taille ou plus</translation>
    </message>
    <message>
      <source>its {encoding} encoding is damaged</source>
      <translation>l’encodage {encoding} est endommagé</translation>
    </message>
    <message>
      <source>key compromise</source>
      <translation>clé compromise</translation>
    </message>
    <message>
      <source>kind is {kind} instead of {wanted}</source>
      <translation>kind vaut {kind} au lieu de {wanted}</translation>
    </message>
    <message numerus="yes">
      <source>likewise {count} others: {names}</source>
      <extracomment>Counts {count}. For one: likewise {count} other: {names}</extracomment>
      <translation>
        <numerusform>de même {count} autre : {names}</numerusform>
        <numerusform>de même {count} autres : {names}</numerusform>
      </translation>
    </message>
    <message>
      <source>made for {kinds}</source>
      <translation>conçue pour {kinds}</translation>
    </message>
    <message>
      <source>made for {kinds}, {device} is {model}</source>
      <translation>conçue pour {kinds} ; {device} est {model}</translation>
    </message>
    <message>
      <source>manifest</source>
      <translation>Manifeste</translation>
    </message>
    <message>
      <source>many servers refuse whatever lies below a name that begins with a dot, as {name} does</source>
      <translation>de nombreux serveurs refusent tout ce qui se trouve sous un nom commençant par un point, comme {name}</translation>
    </message>
    <message>
      <source>method {told} in its header, {known} in the directory</source>
      <translation>méthode {told} dans son en-tête, {known} dans le répertoire</translation>
    </message>
    <message>
      <source>mode {mode}</source>
      <translation>mode {mode}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, every {model} has that</source>
      <translation>exige iOS {minimum} ; tout {model} l’a</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, the last for {model} is iOS {last}</source>
      <translation>exige iOS {minimum} ; le dernier pour {model} est iOS {last}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, {device} has {version}</source>
      <translation>exige iOS {minimum} ; {device} a {version}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, {device} has {version}, which may be new enough</source>
      <translation>exige iOS {minimum} ; {device} a {version}, ce qui peut suffire</translation>
    </message>
    <message>
      <source>needs iOS {minimum}; which version of iOS this {model} has isn’t known</source>
      <translation>exige iOS {minimum} ; on ignore quelle version d’iOS a cet {model}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}; {device}’s version of iOS isn’t known</source>
      <translation>exige iOS {minimum} ; {device} : version d’iOS inconnue</translation>
    </message>
    <message>
      <source>needs {least} bytes, {device} has {free} free</source>
      <translation>exige {least} octets ; {device} en a {free} de libres</translation>
    </message>
    <message>
      <source>needs {least} bytes, {device} has {free} free, and the unpacked size isn’t known</source>
      <translation>exige {least} octets ; {device} en a {free} de libres, et la taille décompressée est inconnue</translation>
    </message>
    <message>
      <source>neither Info.plist nor the executable names a platform</source>
      <translation>ni Info.plist ni l’exécutable n’indiquent de plateforme</translation>
    </message>
    <message>
      <source>neither the profile nor the certificate says when it expires</source>
      <translation>ni le profil ni le certificat n’indiquent d’expiration</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>no App Store metadata</source>
      <translation>pas de métadonnées App Store</translation>
    </message>
    <message>
      <source>no DER entitlements</source>
      <translation>pas d’entitlements DER</translation>
    </message>
    <message>
      <source>no Mach-O executable</source>
      <translation>pas d’exécutable Mach-O</translation>
    </message>
    <message>
      <source>no address</source>
      <translation>aucune adresse</translation>
    </message>
    <message>
      <source>no answer within {seconds} s</source>
      <translation>pas de réponse en {seconds} s</translation>
    </message>
    <message>
      <source>no authority that can be asked has issued the certificate</source>
      <translation>aucune autorité que l’on puisse consulter n’a délivré le certificat</translation>
    </message>
    <message>
      <source>no certificate has signed</source>
      <translation>aucun certificat n’a signé</translation>
    </message>
    <message>
      <source>no complete answer within {seconds} s</source>
      <translation>pas de réponse complète en {seconds} s</translation>
    </message>
    <message>
      <source>no embedded.mobileprovision</source>
      <translation>pas d’embedded.mobileprovision</translation>
    </message>
    <message>
      <source>no install link was found</source>
      <translation>aucun lien d’installation n’a été trouvé</translation>
    </message>
    <message>
      <source>no local header where the directory says</source>
      <translation>pas d’en-tête local là où le répertoire l’indique</translation>
    </message>
    <message>
      <source>no signature for {architecture}</source>
      <translation>pas de signature pour {architecture}</translation>
    </message>
    <message>
      <source>no signed 64-bit ARM code</source>
      <translation>pas de code ARM 64 bits signé</translation>
    </message>
    <message>
      <source>no signer</source>
      <translation>aucun signataire</translation>
    </message>
    <message>
      <source>no symbolic links</source>
      <translation>aucun lien symbolique</translation>
    </message>
    <message>
      <source>nobody signed, or nothing was signed</source>
      <translation>personne n’a signé, ou rien n’a été signé</translation>
    </message>
    <message>
      <source>none of its own in {bundles}</source>
      <translation>pas de profil propre dans {bundles}</translation>
    </message>
    <message>
      <source>not read: the executable is large, and its signature stands at its end</source>
      <translation>non lue : l’exécutable est volumineux et sa signature se trouve à la fin</translation>
    </message>
    <message>
      <source>not revoked, says {responder}</source>
      <translation>non révoqué, selon {responder}</translation>
    </message>
    <message>
      <source>not revoked, says {responder} of {day}</source>
      <translation>non révoqué, selon {responder} au {day}</translation>
    </message>
    <message>
      <source>not verified yet</source>
      <translation>pas encore vérifié</translation>
    </message>
    <message>
      <source>not verified: the digests and the certificates have not been checked</source>
      <translation>non vérifiée : les sommes de contrôle et les certificats n’ont pas été contrôlés</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>nothing is required</source>
      <translation>rien n’est exigé</translation>
    </message>
    <message numerus="yes">
      <source>nothing more came after {size} bytes</source>
      <extracomment>Counts {size}. For one: nothing more came after {size} byte</extracomment>
      <translation>
        <numerusform>plus rien n’est arrivé après {size} octet</numerusform>
        <numerusform>plus rien n’est arrivé après {size} octets</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing to verify at the first launch</source>
      <translation>rien à vérifier au premier lancement</translation>
    </message>
    <message numerus="yes">
      <source>one of the profile’s {count}</source>
      <extracomment>Counts {count}. For one: one of the profile’s {count}</extracomment>
      <translation>
        <numerusform>le seul du profil ({count})</numerusform>
        <numerusform>l’un des {count} du profil</numerusform>
      </translation>
    </message>
    <message>
      <source>only Apple’s servers can tell, and they were not asked</source>
      <translation>seuls les serveurs d’Apple le savent, et ils n’ont pas été consultés</translation>
    </message>
    <message>
      <source>only development and ad hoc apps need Developer Mode</source>
      <translation>seules les apps de développement et ad hoc exigent le mode développeur</translation>
    </message>
    <message>
      <source>only enterprise apps need it</source>
      <translation>seules les apps d’entreprise en ont besoin</translation>
    </message>
    <message>
      <source>only samples of the app were fetched (--quick)</source>
      <translation>seuls des échantillons de l’app ont été récupérés (--quick)</translation>
    </message>
    <message>
      <source>only the linker signed this code</source>
      <translation>seul l’éditeur de liens a signé ce code</translation>
    </message>
    <message>
      <source>only {architectures}</source>
      <translation>seulement {architectures}</translation>
    </message>
    <message>
      <source>only {architectures}, before iOS 11 made 64 bits a must</source>
      <translation>seulement {architectures}, avant qu’iOS 11 n’impose 64 bits</translation>
    </message>
    <message>
      <source>only {digests}</source>
      <translation>seulement {digests}</translation>
    </message>
    <message>
      <source>packed size {told} in its header, {known} in the directory</source>
      <translation>taille compressée {told} dans son en-tête, {known} dans le répertoire</translation>
    </message>
    <message>
      <source>packed with method {method}</source>
      <translation>compressé avec la méthode {method}</translation>
    </message>
    <message>
      <source>packed without modes</source>
      <translation>compressé sans modes de fichier</translation>
    </message>
    <message>
      <source>page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>platform-identifier is {platform}: an iPhone skips this app, that device may not.</source>
      <translation>platform-identifier vaut {platform} : un iPhone ignore cette app, un appareil de ce type peut-être pas.</translation>
    </message>
    <message>
      <source>platform-identifier is {platform}: iOS skips this app.</source>
      <translation>platform-identifier vaut {platform} : iOS ignore cette app.</translation>
    </message>
    <message>
      <source>privilege withdrawn</source>
      <translation>privilège retiré</translation>
    </message>
    <message>
      <source>protected by a password</source>
      <translation>protégé par un mot de passe</translation>
    </message>
    <message>
      <source>read</source>
      <translation>lue</translation>
    </message>
    <message>
      <source>read to the end</source>
      <translation>lu jusqu’au bout</translation>
    </message>
    <message>
      <source>revoked since {day}, says {responder}</source>
      <translation>révoqué depuis le {day}, selon {responder}</translation>
    </message>
    <message>
      <source>revoked, says {responder}</source>
      <translation>révoqué, selon {responder}</translation>
    </message>
    <message>
      <source>sealed code is missing</source>
      <translation>il manque du code scellé</translation>
    </message>
    <message>
      <source>sealed code was signed anew after the app was signed</source>
      <translation>du code scellé a été signé à nouveau après la signature de l’app</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>signée</translation>
    </message>
    <message>
      <source>signed as {signed}, the app is {app}</source>
      <translation>signée en tant que {signed}, l’app est {app}</translation>
    </message>
    <message>
      <source>signed as {signed}, the profile permits {permitted}</source>
      <translation>signée en tant que {signed}, le profil autorise {permitted}</translation>
    </message>
    <message>
      <source>signed as “{name}”, which does not sign profiles for iOS</source>
      <translation>signé en tant que « {name} », qui ne signe pas de profils pour iOS</translation>
    </message>
    <message>
      <source>signed as “{other}”, the bundle is “{bundle}”</source>
      <translation>signé en tant que « {other} », le bundle est « {bundle} »</translation>
    </message>
    <message>
      <source>signed as “{signed}”, the app is “{app}”</source>
      <translation>signée en tant que « {signed} », l’app est « {app} »</translation>
    </message>
    <message>
      <source>signed by Apple</source>
      <translation>signé par Apple</translation>
    </message>
    <message>
      <source>signed by a certificate</source>
      <translation>signée avec un certificat</translation>
    </message>
    <message>
      <source>signed by team {other}, the app is team {team}’s</source>
      <translation>signé par l’équipe {other}, l’app est celle de l’équipe {team}</translation>
    </message>
    <message>
      <source>signed by team {signer}, the profile is team {team}’s</source>
      <translation>signée par l’équipe {signer}, le profil est celui de l’équipe {team}</translation>
    </message>
    <message>
      <source>signed by “{name}”</source>
      <translation>signée par « {name} »</translation>
    </message>
    <message>
      <source>signed with an unknown digest ({name})</source>
      <translation>signé avec un algorithme de somme de contrôle inconnu ({name})</translation>
    </message>
    <message>
      <source>size {told} in its header, {known} in the directory</source>
      <translation>taille {told} dans son en-tête, {known} dans le répertoire</translation>
    </message>
    <message>
      <source>stored, with its size only after its data</source>
      <translation>non compressé, sa taille ne venant qu’après ses données</translation>
    </message>
    <message>
      <source>superseded</source>
      <translation>remplacé</translation>
    </message>
    <message>
      <source>the App Store signed it: it installs through the App Store alone</source>
      <translation>signature de l’App Store : ne s’installe que par l’App Store</translation>
    </message>
    <message>
      <source>the CMS message can’t be read: {why}</source>
      <translation>impossible de lire le message CMS : {why}</translation>
    </message>
    <message>
      <source>the Info.plist</source>
      <translation>le fichier Info.plist</translation>
    </message>
    <message>
      <source>the Info.plist names no executable</source>
      <translation>le fichier Info.plist n’indique pas d’exécutable</translation>
    </message>
    <message>
      <source>the address ends before “{rest}”: the whole address must be percent-encoded</source>
      <translation>l’adresse s’arrête avant « {rest} » : elle doit être encodée-pourcent en entier</translation>
    </message>
    <message>
      <source>the address of the app can’t be used</source>
      <translation>l’adresse de l’app est inutilisable</translation>
    </message>
    <message>
      <source>the address of the manifest can’t be used</source>
      <translation>l’adresse du manifeste est inutilisable</translation>
    </message>
    <message>
      <source>the address of the page can’t be used</source>
      <translation>l’adresse de la page est inutilisable</translation>
    </message>
    <message>
      <source>the answer of {host} is about another certificate</source>
      <translation>la réponse de {host} concerne un autre certificat</translation>
    </message>
    <message>
      <source>the answer of {host} is from the future ({time} UTC): check the clock</source>
      <translation>la réponse de {host} vient du futur ({time} UTC) : vérifiez l’horloge</translation>
    </message>
    <message>
      <source>the answer of {host} is not signed by whom the issuer trusts</source>
      <translation>la réponse de {host} n’est pas signée par quelqu’un à qui l’émetteur fait confiance</translation>
    </message>
    <message>
      <source>the answer of {host} is out of date ({time} UTC)</source>
      <translation>la réponse de {host} est périmée ({time} UTC)</translation>
    </message>
    <message>
      <source>the app gets no push messages</source>
      <translation>l’app ne reçoit pas de notifications push</translation>
    </message>
    <message>
      <source>the app has no bundles inside</source>
      <translation>l’app ne contient aucun autre bundle</translation>
    </message>
    <message>
      <source>the app has no extensions</source>
      <translation>l’app n’a pas d’extensions</translation>
    </message>
    <message>
      <source>the app has no watch app</source>
      <translation>l’app n’a pas d’app Watch</translation>
    </message>
    <message>
      <source>the app has {found} chunks, the manifest lists {listed}</source>
      <translation>nombre de blocs : {found} dans l’app, {listed} dans le manifeste</translation>
    </message>
    <message>
      <source>the app is a mere container for a watch app, which only the App Store takes</source>
      <translation>l’app n’est qu’un conteneur pour une app Watch, ce que seul l’App Store accepte</translation>
    </message>
    <message>
      <source>the app is for {platform}</source>
      <translation>l’app est destinée à {platform}</translation>
    </message>
    <message>
      <source>the app is in no groups</source>
      <translation>l’app n’est dans aucun groupe</translation>
    </message>
    <message>
      <source>the app is longer than its {listed} chunks</source>
      <translation>l’app est plus longue que ses blocs du manifeste (nombre : {listed})</translation>
    </message>
    <message>
      <source>the app is not signed</source>
      <translation>l’app n’est pas signée</translation>
    </message>
    <message>
      <source>the app names no minimum</source>
      <translation>l’app n’indique pas de minimum</translation>
    </message>
    <message>
      <source>the app was not received</source>
      <translation>l’app n’est pas arrivée</translation>
    </message>
    <message>
      <source>the app was not received whole</source>
      <translation>l’app n’est pas arrivée en entier</translation>
    </message>
    <message>
      <source>the app: {wanted}, the profile: {permitted}</source>
      <translation>l’app : {wanted}, le profil : {permitted}</translation>
    </message>
    <message>
      <source>the app’s executable can’t be read: {why}</source>
      <translation>impossible de lire l’exécutable de l’app : {why}</translation>
    </message>
    <message>
      <source>the app’s executable is missing</source>
      <translation>l’exécutable de l’app manque</translation>
    </message>
    <message>
      <source>the app’s platform is “{platform}”</source>
      <translation>la plateforme de l’app est « {platform} »</translation>
    </message>
    <message>
      <source>the archive was not read through yet</source>
      <translation>l’archive n’a pas encore été lue en entier</translation>
    </message>
    <message>
      <source>the authority that issued the certificate isn’t known or didn’t</source>
      <translation>l’autorité indiquée comme émettrice du certificat est inconnue ou ne l’a pas émis</translation>
    </message>
    <message>
      <source>the build is not thinned</source>
      <translation>le build n’est pas réduit (app thinning)</translation>
    </message>
    <message>
      <source>the certificate comes from an authority that issues none for apps</source>
      <translation>le certificat provient d’une autorité qui n’en émet pas pour des apps</translation>
    </message>
    <message>
      <source>the certificate is for neither development nor distribution on iOS</source>
      <translation>le certificat n’est ni pour le développement ni pour la distribution sur iOS</translation>
    </message>
    <message>
      <source>the certificate is not made for signing code</source>
      <translation>le certificat n’est pas fait pour signer du code</translation>
    </message>
    <message>
      <source>the certificate names nobody who could be asked over http</source>
      <translation>le certificat n’indique personne qui puisse être interrogé par http</translation>
    </message>
    <message>
      <source>the certificate that signed isn’t one of those in the profile</source>
      <translation>le certificat de la signature n’est pas l’un de ceux du profil</translation>
    </message>
    <message>
      <source>the certificates lead to an authority that is not Apple</source>
      <translation>les certificats mènent à une autorité qui n’est pas Apple</translation>
    </message>
    <message>
      <source>the certificate’s part of the signature can’t be read: {why}</source>
      <translation>impossible de lire la partie de la signature relative au certificat : {why}</translation>
    </message>
    <message>
      <source>the code can’t be read: {why}</source>
      <translation>impossible de lire le code : {why}</translation>
    </message>
    <message>
      <source>the code directory could not be read</source>
      <translation>impossible de lire le code directory</translation>
    </message>
    <message>
      <source>the code directory covers scattered ranges of the code, which iOS doesn’t take</source>
      <translation>le code directory couvre des plages dispersées du code, ce qu’iOS n’accepte pas</translation>
    </message>
    <message>
      <source>the code directory has pages of 2^{power} bytes, which iOS doesn’t take</source>
      <translation>le code directory a des pages de 2^{power} octets, ce qu’iOS n’accepte pas</translation>
    </message>
    <message numerus="yes">
      <source>the code directory lists {listed} pages where the code has {count}</source>
      <extracomment>Counts {listed}. For one: the code directory lists {listed} page where the code has {count}</extracomment>
      <translation>
        <numerusform>pages dans le code directory : {listed} ; pages du code : {count}</numerusform>
        <numerusform>pages dans le code directory : {listed} ; pages du code : {count}</numerusform>
      </translation>
    </message>
    <message>
      <source>the code directory uses an unknown hash ({name})</source>
      <translation>le code directory utilise un hachage inconnu ({name})</translation>
    </message>
    <message numerus="yes">
      <source>the code directory’s digests have {size} bytes, not {usual}</source>
      <extracomment>Counts {size}. For one: the code directory’s digests have {size} byte, not {usual}</extracomment>
      <translation>
        <numerusform>longueur des sommes de contrôle du code directory en octets : {size} au lieu de {usual}</numerusform>
        <numerusform>longueur des sommes de contrôle du code directory en octets : {size} au lieu de {usual}</numerusform>
      </translation>
    </message>
    <message>
      <source>the code directory’s format is {version}; iOS 15 wants 0x20400</source>
      <translation>le format du code directory est {version} ; iOS 15 exige 0x20400</translation>
    </message>
    <message>
      <source>the code is covered by SHA-1 alone</source>
      <translation>le code n’est couvert que par SHA-1</translation>
    </message>
    <message>
      <source>the content was changed after it was signed</source>
      <translation>le contenu a été modifié après sa signature</translation>
    </message>
    <message>
      <source>the device</source>
      <translation>l’appareil</translation>
    </message>
    <message>
      <source>the digest differs</source>
      <translation>la somme de contrôle diffère</translation>
    </message>
    <message>
      <source>the entitlements</source>
      <translation>les entitlements</translation>
    </message>
    <message>
      <source>the entitlements can’t be read: {why}</source>
      <translation>impossible de lire les entitlements : {why}</translation>
    </message>
    <message>
      <source>the entitlements in DER</source>
      <translation>les entitlements en DER</translation>
    </message>
    <message>
      <source>the entitlements in DER can’t be read: {why}</source>
      <translation>impossible de lire les entitlements en DER : {why}</translation>
    </message>
    <message>
      <source>the entitlements in DER differ from those in XML</source>
      <translation>les entitlements en DER diffèrent de ceux en XML</translation>
    </message>
    <message>
      <source>the entitlements in DER, which iOS 15 wants, are missing</source>
      <translation>les entitlements en DER, qu’iOS 15 exige, manquent</translation>
    </message>
    <message>
      <source>the executable could not be read far enough</source>
      <translation>l’exécutable n’a pas pu être lu assez loin</translation>
    </message>
    <message>
      <source>the executable has no architecture</source>
      <translation>l’exécutable n’a aucune architecture</translation>
    </message>
    <message>
      <source>the executable is missing</source>
      <translation>l’exécutable manque</translation>
    </message>
    <message>
      <source>the file is damaged: {why}</source>
      <translation>le fichier est endommagé : {why}</translation>
    </message>
    <message>
      <source>the file isn’t there</source>
      <translation>le fichier n’y est pas</translation>
    </message>
    <message>
      <source>the files of the app were not unpacked yet</source>
      <translation>les fichiers de l’app n’ont pas encore été décompressés</translation>
    </message>
    <message>
      <source>the link names no manifest</source>
      <translation>le lien n’indique aucun manifeste</translation>
    </message>
    <message>
      <source>the list of code directories that was signed names others (attribute {attribute})</source>
      <translation>la liste signée des code directories en indique d’autres (attribut {attribute})</translation>
    </message>
    <message>
      <source>the list of sealed files</source>
      <translation>la liste des fichiers scellés</translation>
    </message>
    <message>
      <source>the list of sealed files can’t be read: {why}</source>
      <translation>impossible de lire la liste des fichiers scellés : {why}</translation>
    </message>
    <message>
      <source>the list of sealed files is missing</source>
      <translation>la liste des fichiers scellés manque</translation>
    </message>
    <message>
      <source>the manifest can’t be used</source>
      <translation>le manifeste est inutilisable</translation>
    </message>
    <message>
      <source>the manifest was not received</source>
      <translation>le manifeste n’est pas arrivé</translation>
    </message>
    <message>
      <source>the manifest was not received whole</source>
      <translation>le manifeste n’est pas arrivé en entier</translation>
    </message>
    <message>
      <source>the name {host} is not known ({reason})</source>
      <translation>le nom {host} est inconnu ({reason})</translation>
    </message>
    <message>
      <source>the name {host} was not resolved within {seconds} s</source>
      <translation>le nom {host} n’a pas été résolu en {seconds} s</translation>
    </message>
    <message>
      <source>the page was not received</source>
      <translation>la page n’est pas arrivée</translation>
    </message>
    <message>
      <source>the probe ended early</source>
      <translation>l’examen s’est terminé prématurément</translation>
    </message>
    <message>
      <source>the profile can’t be read: {why}</source>
      <translation>impossible de lire le profil : {why}</translation>
    </message>
    <message>
      <source>the profile doesn’t list devices</source>
      <translation>le profil ne liste pas d’appareils</translation>
    </message>
    <message>
      <source>the profile doesn’t say when it expires</source>
      <translation>le profil n’indique pas d’expiration</translation>
    </message>
    <message>
      <source>the profile is for {platforms}</source>
      <translation>le profil est destiné à {platforms}</translation>
    </message>
    <message>
      <source>the profile isn’t signed at all</source>
      <translation>le profil n’est pas signé du tout</translation>
    </message>
    <message>
      <source>the profile lists no device at all</source>
      <translation>le profil ne liste aucun appareil</translation>
    </message>
    <message>
      <source>the profile: {fault}</source>
      <translation>le profil : {fault}</translation>
    </message>
    <message>
      <source>the profile’s entitlements could not be read</source>
      <translation>impossible de lire les entitlements du profil</translation>
    </message>
    <message>
      <source>the profile’s half in DER can’t be read: {why}</source>
      <translation>impossible de lire la moitié DER du profil : {why}</translation>
    </message>
    <message>
      <source>the profile’s half in DER: Apple didn’t sign it</source>
      <translation>la moitié DER du profil : Apple ne l’a pas signée</translation>
    </message>
    <message>
      <source>the profile’s half in DER: {fault}</source>
      <translation>la moitié DER du profil : {fault}</translation>
    </message>
    <message>
      <source>the profile’s two halves differ in {keys}</source>
      <translation>les deux moitiés du profil diffèrent sur : {keys}</translation>
    </message>
    <message>
      <source>the proxy {proxy} breaks off ({reason})</source>
      <translation>le proxy {proxy} interrompt la connexion ({reason})</translation>
    </message>
    <message>
      <source>the proxy {proxy} can’t be understood ({reason})</source>
      <translation>le réglage de proxy {proxy} est incompréhensible ({reason})</translation>
    </message>
    <message>
      <source>the proxy {proxy} doesn’t answer in HTTP</source>
      <translation>le proxy {proxy} ne répond pas en HTTP</translation>
    </message>
    <message>
      <source>the proxy {proxy} is not reached either: {why}</source>
      <translation>le proxy {proxy} est inaccessible lui aussi : {why}</translation>
    </message>
    <message>
      <source>the proxy {proxy} is of a kind that otadesk doesn’t support</source>
      <translation>le proxy {proxy} est d’un type qu’otadesk ne gère pas</translation>
    </message>
    <message>
      <source>the proxy {proxy} refuses ({reason})</source>
      <translation>le proxy {proxy} refuse la connexion ({reason})</translation>
    </message>
    <message>
      <source>the requirements</source>
      <translation>les requirements</translation>
    </message>
    <message>
      <source>the responder’s address is not valid</source>
      <translation>l’adresse du répondeur OCSP n’est pas valide</translation>
    </message>
    <message>
      <source>the responder’s address names no host</source>
      <translation>l’adresse du répondeur OCSP n’indique aucun hôte</translation>
    </message>
    <message>
      <source>the seal’s rules: {why}</source>
      <translation>les règles du sceau : {why}</translation>
    </message>
    <message>
      <source>the server does not send the certificate of “{issuer}” that issued it</source>
      <translation>le serveur n’envoie pas le certificat de « {issuer} » qui l’a émis</translation>
    </message>
    <message>
      <source>the signature can’t be read: {why}</source>
      <translation>impossible de lire la signature : {why}</translation>
    </message>
    <message>
      <source>the signature covers {covered} bytes of code where there are {there}</source>
      <translation>code en octets : {covered} dans la signature, {there} en réalité</translation>
    </message>
    <message>
      <source>the signature covers {part}, missing here</source>
      <translation>couvert par la signature, mais absent : {part}</translation>
    </message>
    <message>
      <source>the signature doesn’t cover {part}</source>
      <translation>non couvert par la signature : {part}</translation>
    </message>
    <message>
      <source>the signature names no application-identifier</source>
      <translation>la signature n’indique pas d’application-identifier</translation>
    </message>
    <message>
      <source>the signature or the profile names no team</source>
      <translation>la signature ou le profil n’indique aucune équipe</translation>
    </message>
    <message>
      <source>the signature was not made with the certificate’s key, or was changed</source>
      <translation>la signature n’a pas été faite avec la clé du certificat, ou a été modifiée</translation>
    </message>
    <message>
      <source>the signature was not read</source>
      <translation>la signature n’a pas été lue</translation>
    </message>
    <message>
      <source>the signature: {fault}</source>
      <translation>la signature : {fault}</translation>
    </message>
    <message>
      <source>the signing certificate could not be read</source>
      <translation>impossible de lire le certificat de signature</translation>
    </message>
    <message>
      <source>the signing certificate expired on {day}</source>
      <translation>le certificat de signature a expiré le {day}</translation>
    </message>
    <message>
      <source>the signing certificate is missing</source>
      <translation>le certificat de signature manque</translation>
    </message>
    <message>
      <source>the signing certificate is valid from {day}</source>
      <translation>le certificat de signature est valide à partir du {day}</translation>
    </message>
    <message>
      <source>the start page of a single-page app</source>
      <translation>la page d’accueil d’une application monopage</translation>
    </message>
    <message>
      <source>there is a signature, but it can’t be read</source>
      <translation>il y a une signature, mais elle est illisible</translation>
    </message>
    <message>
      <source>there is no code to look at</source>
      <translation>il n’y a pas de code à examiner</translation>
    </message>
    <message>
      <source>there is no executable to look at</source>
      <translation>il n’y a pas d’exécutable à examiner</translation>
    </message>
    <message>
      <source>there is no folder “{above}” yet, and “{folder}” would be in it</source>
      <translation>le dossier « {above} » n’existe pas encore, et « {folder} » serait dedans</translation>
    </message>
    <message>
      <source>there is no folder “{folder}” yet</source>
      <translation>le dossier « {folder} » n’existe pas encore</translation>
    </message>
    <message>
      <source>there is no profile</source>
      <translation>il n’y a pas de profil</translation>
    </message>
    <message>
      <source>there is no signature or no profile to compare</source>
      <translation>il manque la signature ou le profil à comparer</translation>
    </message>
    <message>
      <source>there is no signed app with an identifier</source>
      <translation>il n’y a pas d’app signée avec un identifiant</translation>
    </message>
    <message>
      <source>there is one, but it can’t be read</source>
      <translation>il y en a un, mais il est illisible</translation>
    </message>
    <message>
      <source>there is only one form</source>
      <translation>il n’y a qu’une forme</translation>
    </message>
    <message numerus="yes">
      <source>thinned for {count} models</source>
      <extracomment>Counts {count}. For one: thinned for {count} model</extracomment>
      <translation>
        <numerusform>réduit pour {count} modèle</numerusform>
        <numerusform>réduit pour {count} modèles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>thinned for {count} models, not for {model}</source>
      <extracomment>Counts {count}. For one: thinned for {count} model, not for {model}</extracomment>
      <translation>
        <numerusform>réduit pour {count} modèle, pas pour {model}</numerusform>
        <numerusform>réduit pour {count} modèles, pas pour {model}</numerusform>
      </translation>
    </message>
    <message>
      <source>this code is signed ad hoc, by nobody</source>
      <translation>ce code a une signature ad hoc, de personne</translation>
    </message>
    <message>
      <source>this code isn’t signed</source>
      <translation>ce code n’est pas signé</translation>
    </message>
    <message>
      <source>two code directories use the same hash</source>
      <translation>deux code directories utilisent le même hachage</translation>
    </message>
    <message>
      <source>unsigned</source>
      <translation>non signé</translation>
    </message>
    <message>
      <source>unspecified</source>
      <translation>non précisé</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>jusqu’au {day}</translation>
    </message>
    <message numerus="yes">
      <source>until {day}, {count} days left</source>
      <extracomment>Counts {count}. For one: until {day}, {count} day left</extracomment>
      <translation>
        <numerusform>jusqu’au {day}, encore {count} jour</numerusform>
        <numerusform>jusqu’au {day}, encore {count} jours</numerusform>
      </translation>
    </message>
    <message>
      <source>valid until {day}</source>
      <translation>valide jusqu’au {day}</translation>
    </message>
    <message>
      <source>what belongs to slot {slot}</source>
      <translation>le contenu du slot {slot}</translation>
    </message>
    <message>
      <source>what it says of “{path}” isn’t understood</source>
      <translation>ce qu’elle dit de « {path} » est incompréhensible</translation>
    </message>
    <message>
      <source>what stands in slot {slot} of the signature is something else</source>
      <translation>le contenu du slot {slot} de la signature est autre chose</translation>
    </message>
    <message>
      <source>whether Apple is asked at the first launch depends on when the team was made</source>
      <translation>la consultation d’Apple au premier lancement dépend de la date de création de l’équipe</translation>
    </message>
    <message>
      <source>whether a device trusts “{team}” already can’t be seen from here</source>
      <translation>impossible de voir d’ici si un appareil fait déjà confiance à « {team} »</translation>
    </message>
    <message>
      <source>whether the App Store’s version of the app is on {device} can’t be seen from here</source>
      <translation>impossible de voir d’ici si la version App Store de l’app est sur {device}</translation>
    </message>
    <message>
      <source>whether the app of another team is on {device} can’t be seen from here</source>
      <translation>impossible de voir d’ici si l’app d’une autre équipe est sur {device}</translation>
    </message>
    <message>
      <source>whether the clock of {device} is right can’t be seen from here</source>
      <translation>{device} : impossible de voir d’ici s’il est à l’heure</translation>
    </message>
    <message>
      <source>whether {device} has Developer Mode on can’t be seen from here</source>
      <translation>{device} : impossible de voir d’ici si le mode développeur est activé</translation>
    </message>
    <message>
      <source>whether {device} has {least} bytes free can’t be seen from here</source>
      <translation>{device} : impossible de voir d’ici si {least} octets sont libres</translation>
    </message>
    <message>
      <source>whether {device} has {things} isn’t known</source>
      <translation>{device} : on ignore s’il a {things}</translation>
    </message>
    <message>
      <source>whether {device} may install apps can’t be seen from here</source>
      <translation>{device} : impossible de voir d’ici si l’installation d’apps est permise</translation>
    </message>
    <message>
      <source>whether {device} reaches Apple’s servers can’t be seen from here</source>
      <translation>{device} : impossible de voir d’ici si les serveurs d’Apple sont joignables</translation>
    </message>
    <message>
      <source>whether {device} trusts “{team}” can’t be seen from here</source>
      <translation>impossible de voir d’ici si {device} fait confiance à « {team} »</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>{algorithm}: chunk {number} of {listed} differs.</source>
      <translation>{algorithm} : le bloc {number} sur {listed} diffère.</translation>
    </message>
    <message numerus="yes">
      <source>{algorithm}: the app of {size} bytes has {found} chunks, the manifest lists {listed}.</source>
      <extracomment>Counts {found}. For one: {algorithm}: the app of {size} bytes has {found} chunk, the manifest lists {listed}.</extracomment>
      <translation>
        <numerusform>{algorithm} : nombre de blocs : {found} dans l’app ({size} octets), {listed} dans le manifeste.</numerusform>
        <numerusform>{algorithm} : nombre de blocs : {found} dans l’app ({size} octets), {listed} dans le manifeste.</numerusform>
      </translation>
    </message>
    <message>
      <source>{algorithm}: {fault}</source>
      <translation>{algorithm} : {fault}</translation>
    </message>
    <message>
      <source>{bundles}: there may be one watch app only</source>
      <translation>{bundles} : il ne peut y avoir qu’une seule app Watch</translation>
    </message>
    <message>
      <source>{code}, {bundles}</source>
      <translation>{code}, {bundles}</translation>
    </message>
    <message numerus="yes">
      <source>{count} bundles</source>
      <extracomment>Counts {count}. For one: {count} bundle</extracomment>
      <translation>
        <numerusform>{count} bundle</numerusform>
        <numerusform>{count} bundles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} bytes stand before it</source>
      <extracomment>Counts {count}. For one: {count} byte stands before it</extracomment>
      <translation>
        <numerusform>{count} octet le précède</numerusform>
        <numerusform>{count} octets le précèdent</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} checked</source>
      <translation>éléments vérifiés : {count}</translation>
    </message>
    <message>
      <source>{count} compared</source>
      <translation>éléments comparés : {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} devices ({names})</source>
      <extracomment>Counts {count}. For one: {count} device ({names})</extracomment>
      <translation>
        <numerusform>{count} appareil ({names})</numerusform>
        <numerusform>{count} appareils ({names})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices listed</source>
      <extracomment>Counts {count}. For one: {count} device listed</extracomment>
      <translation>
        <numerusform>{count} appareil listé</numerusform>
        <numerusform>{count} appareils listés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries</source>
      <extracomment>Counts {count}. For one: {count} entry</extracomment>
      <translation>
        <numerusform>{count} entrée</numerusform>
        <numerusform>{count} entrées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries can be opened</source>
      <extracomment>Counts {count}. For one: {count} entry can be opened</extracomment>
      <translation>
        <numerusform>{count} entrée peut être ouverte</numerusform>
        <numerusform>{count} entrées peuvent être ouvertes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries, one after the other</source>
      <extracomment>Counts {count}. For one: {count} entry, one after the other</extracomment>
      <translation>
        <numerusform>{count} entrée, l’une après l’autre</numerusform>
        <numerusform>{count} entrées, l’une après l’autre</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} leftovers of the Finder, such as {what}</source>
      <extracomment>Counts {count}. For one: {count} leftover of the Finder, such as {what}</extracomment>
      <translation>
        <numerusform>{count} reste du Finder : {what}</numerusform>
        <numerusform>{count} restes du Finder, dont {what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} names</source>
      <extracomment>Counts {count}. For one: {count} name</extracomment>
      <translation>
        <numerusform>{count} nom</numerusform>
        <numerusform>{count} noms</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} names are not written in UTF-8, as phones want names, such as {what}</source>
      <extracomment>Counts {count}. For one: {count} name is not written in UTF-8, as phones want names: {what}</extracomment>
      <translation>
        <numerusform>{count} nom n’est pas écrit en UTF-8, comme les iPhone le demandent : {what}</numerusform>
        <numerusform>{count} noms ne sont pas écrits en UTF-8, comme les iPhone le demandent, par exemple {what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pieces of code</source>
      <extracomment>Counts {count}. For one: {count} piece of code</extracomment>
      <translation>
        <numerusform>{count} module de code</numerusform>
        <numerusform>{count} modules de code</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} programs can be run</source>
      <extracomment>Counts {count}. For one: {count} program can be run</extracomment>
      <translation>
        <numerusform>{count} programme exécutable</numerusform>
        <numerusform>{count} programmes exécutables</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} read</source>
      <translation>fichiers lus : {count}</translation>
    </message>
    <message>
      <source>{device} doesn’t have it</source>
      <translation>{device} ne l’a pas</translation>
    </message>
    <message>
      <source>{device} doesn’t reach them</source>
      <translation>{device} ne les joint pas</translation>
    </message>
    <message>
      <source>{device} has an iOS without Developer Mode</source>
      <translation>{device} a un iOS sans mode développeur</translation>
    </message>
    <message>
      <source>{device} has it from the App Store</source>
      <translation>{device} : app venue de l’App Store</translation>
    </message>
    <message>
      <source>{device} has no {things}</source>
      <translation>{device} n’a pas {things}</translation>
    </message>
    <message>
      <source>{device} has nothing that the app rules out</source>
      <translation>{device} n’a rien que l’app exclut</translation>
    </message>
    <message>
      <source>{device} has {app}</source>
      <translation>{device} a {app}</translation>
    </message>
    <message>
      <source>{device} has {things}, as the app requires</source>
      <translation>{device} a {things}, comme l’app l’exige</translation>
    </message>
    <message>
      <source>{device} has {things}, which the app rules out</source>
      <translation>{device} a {things}, ce que l’app exclut</translation>
    </message>
    <message>
      <source>{device} may install apps</source>
      <translation>{device} : permis</translation>
    </message>
    <message>
      <source>{device} reaches them</source>
      <translation>{device} les joint</translation>
    </message>
    <message>
      <source>{device} trusts no team</source>
      <translation>{device} ne fait confiance à aucune équipe</translation>
    </message>
    <message>
      <source>{device} trusts {teams}</source>
      <translation>{device} fait confiance à {teams}</translation>
    </message>
    <message>
      <source>{device}: listed</source>
      <translation>{device} : listé</translation>
    </message>
    <message>
      <source>{device}: not listed</source>
      <translation>{device} : non listé</translation>
    </message>
    <message>
      <source>{device}: not listed in {where}</source>
      <translation>{device} : non listé dans {where}</translation>
    </message>
    <message>
      <source>{device}: off</source>
      <translation>{device} : désactivé</translation>
    </message>
    <message>
      <source>{device}: on</source>
      <translation>{device} : activé</translation>
    </message>
    <message>
      <source>{device}: right</source>
      <translation>{device} : à l’heure</translation>
    </message>
    <message>
      <source>{device}: wrong</source>
      <translation>{device} : pas à l’heure</translation>
    </message>
    <message>
      <source>{device}: {what} is off</source>
      <translation>{device} : {what} est désactivé</translation>
    </message>
    <message>
      <source>{device}’s UDID isn’t known</source>
      <translation>{device} : UDID inconnu</translation>
    </message>
    <message>
      <source>{device}’s model isn’t known</source>
      <translation>{device} : modèle inconnu</translation>
    </message>
    <message>
      <source>{device}’s product type isn’t known</source>
      <translation>{device} : type de produit inconnu</translation>
    </message>
    <message>
      <source>{faults}.</source>
      <translation>{faults}.</translation>
    </message>
    <message>
      <source>{host} accepts a connection, then stays silent</source>
      <translation>{host} accepte une connexion, puis reste muet</translation>
    </message>
    <message>
      <source>{host} answers at {places}, but not at {dead}.</source>
      <translation>{host} répond sur {places}, mais pas sur {dead}.</translation>
    </message>
    <message>
      <source>{host} answers at {places}.</source>
      <translation>{host} répond sur {places}.</translation>
    </message>
    <message>
      <source>{host} answers at {places}; this computer has no {family} to try the others.</source>
      <translation>{host} répond sur {places} ; cet ordinateur n’a pas {family} pour essayer les autres adresses.</translation>
    </message>
    <message>
      <source>{host} answers with more than {size} KiB</source>
      <translation>{host} répond avec plus de {size} Kio</translation>
    </message>
    <message>
      <source>{host} answers with something that is not an OCSP response</source>
      <translation>{host} répond par quelque chose qui n’est pas une réponse OCSP</translation>
    </message>
    <message>
      <source>{host} answers with the status {status}</source>
      <translation>{host} répond avec le statut {status}</translation>
    </message>
    <message>
      <source>{host} answers, through the proxy {proxy}.</source>
      <translation>{host} répond, via le proxy {proxy}.</translation>
    </message>
    <message>
      <source>{host} answers.</source>
      <translation>{host} répond.</translation>
    </message>
    <message>
      <source>{host} broke off the TLS handshake ({reason})</source>
      <translation>{host} a interrompu la négociation TLS ({reason})</translation>
    </message>
    <message>
      <source>{host} declines to answer ({reason})</source>
      <translation>{host} refuse de répondre ({reason})</translation>
    </message>
    <message>
      <source>{host} demands a client certificate</source>
      <translation>{host} exige un certificat client</translation>
    </message>
    <message>
      <source>{host} does not answer ({reason})</source>
      <translation>{host} ne répond pas ({reason})</translation>
    </message>
    <message>
      <source>{host} does not answer in HTTP ({reason})</source>
      <translation>{host} ne répond pas en HTTP ({reason})</translation>
    </message>
    <message>
      <source>{host} doesn’t answer in HTTP</source>
      <translation>{host} ne répond pas en HTTP</translation>
    </message>
    <message>
      <source>{host} doesn’t know the certificate</source>
      <translation>{host} ne connaît pas le certificat</translation>
    </message>
    <message>
      <source>{host} gave no answer within {seconds} s</source>
      <translation>{host} n’a pas répondu en {seconds} s</translation>
    </message>
    <message>
      <source>{host} has the address {ip}, which is not reachable from the Internet</source>
      <translation>{host} a l’adresse {ip}, inaccessible depuis Internet</translation>
    </message>
    <message>
      <source>{host} has the public address {ip}.</source>
      <translation>{host} a l’adresse publique {ip}.</translation>
    </message>
    <message>
      <source>{host} is a name that only its own network knows ({ending})</source>
      <translation>{host} est un nom que seul son propre réseau connaît ({ending})</translation>
    </message>
    <message>
      <source>{host} is a name without a domain</source>
      <translation>{host} est un nom sans domaine</translation>
    </message>
    <message>
      <source>{host} is no name with addresses of its own.</source>
      <translation>{host} n’est pas un nom avec ses propres adresses.</translation>
    </message>
    <message>
      <source>{host} is not reached: {why}</source>
      <translation>{host} est inaccessible : {why}</translation>
    </message>
    <message>
      <source>{host} is reached through a proxy only, which phones don’t have.</source>
      <translation>{host} n’est accessible que par un proxy, que les iPhone n’ont pas.</translation>
    </message>
    <message>
      <source>{host} means each phone itself, so that none gets anything from there.</source>
      <translation>{host} désigne chaque iPhone lui-même : aucun n’obtient rien de là.</translation>
    </message>
    <message>
      <source>{host} speaks {version}.</source>
      <translation>{host} utilise {version}.</translation>
    </message>
    <message>
      <source>{host} takes the request, then stays silent</source>
      <translation>{host} reçoit la requête, puis reste muet</translation>
    </message>
    <message>
      <source>{host}: if “{issuer}” is your own authority, name its CA file; testers must trust it too.</source>
      <translation>{host} : si « {issuer} » est votre propre autorité, indiquez son fichier d’AC ; les testeurs doivent aussi lui faire confiance.</translation>
    </message>
    <message>
      <source>{host}: it is refused for breaking Apple’s rules ({reason}).</source>
      <translation>{host} : refus pour non-respect des règles d’Apple ({reason}).</translation>
    </message>
    <message>
      <source>{host}: testers must trust “{issuer}” first; only the CA file vouches for it.</source>
      <translation>{host} : les testeurs doivent d’abord faire confiance à « {issuer} » ; seul le fichier d’AC s’en porte garant.</translation>
    </message>
    <message>
      <source>{host}: the certificate can’t be read.</source>
      <translation>{host} : le certificat est illisible.</translation>
    </message>
    <message>
      <source>{host}: the certificate was accepted but can’t be read.</source>
      <translation>{host} : le certificat a été accepté mais est illisible.</translation>
    </message>
    <message>
      <source>{host}: the proxy {proxy} opens TLS, and shows a certificate of its own instead.</source>
      <translation>{host} : le proxy {proxy} déchiffre TLS et présente à la place son propre certificat.</translation>
    </message>
    <message>
      <source>{host}: this computer trusts “{issuer}”, but the certificate has no proof from a public log, as those of public authorities have: testers must probably trust it first.</source>
      <translation>{host} : cet ordinateur fait confiance à « {issuer} », mais le certificat n’a pas la preuve d’un journal public qu’ont ceux des autorités publiques : les testeurs doivent sans doute d’abord lui faire confiance.</translation>
    </message>
    <message>
      <source>{host}: {certificate}: the server does not send the certificate of “{issuer}”, as browsers don’t show.</source>
      <translation>{host} : {certificate} : le serveur n’envoie pas le certificat de « {issuer} », ce que les navigateurs ne montrent pas.</translation>
    </message>
    <message>
      <source>{host}: {certificate}: {faults}.</source>
      <translation>{host} : {certificate} : {faults}.</translation>
    </message>
    <message>
      <source>{host}: {certificate}; sent: {chain}.</source>
      <translation>{host} : {certificate} ; envoyé : {chain}.</translation>
    </message>
    <message>
      <source>{host}: {why} ({reason}).</source>
      <translation>{host} : {why} ({reason}).</translation>
    </message>
    <message>
      <source>{host}: {why} ({reason}; it sends {chain}).</source>
      <translation>{host} : {why} ({reason} ; il envoie {chain}).</translation>
    </message>
    <message>
      <source>{host}: {why}; the proxy {proxy} may show one of its own.</source>
      <translation>{host} : {why} ; le proxy {proxy} présente peut-être le sien.</translation>
    </message>
    <message>
      <source>{host}: “{issuer}” is a public authority.</source>
      <translation>{host} : « {issuer} » est une autorité publique.</translation>
    </message>
    <message>
      <source>{ip} port {port}: {fault}</source>
      <translation>{ip} port {port} : {fault}</translation>
    </message>
    <message numerus="yes">
      <source>{keys} keys in {count} bundles</source>
      <extracomment>Counts {count}. For one: {keys} keys in {count} bundle</extracomment>
      <translation>
        <numerusform>{keys} clés dans {count} bundle</numerusform>
        <numerusform>{keys} clés dans {count} bundles</numerusform>
      </translation>
    </message>
    <message>
      <source>{key} has a single character</source>
      <translation>{key} n’a qu’un caractère</translation>
    </message>
    <message>
      <source>{key} has an entry without INAlternativeAppName</source>
      <translation>{key} contient une entrée sans INAlternativeAppName</translation>
    </message>
    <message numerus="yes">
      <source>{key} has {count} names, {most} at most</source>
      <extracomment>Counts {count}. For one: {key} has {count} name, {most} at most</extracomment>
      <translation>
        <numerusform>{key} contient {count} nom, {most} au plus</numerusform>
        <numerusform>{key} contient {count} noms, {most} au plus</numerusform>
      </translation>
    </message>
    <message>
      <source>{key} is missing</source>
      <translation>{key} manque</translation>
    </message>
    <message>
      <source>{key} is neither a list nor a dictionary</source>
      <translation>{key} n’est ni une liste ni un dictionnaire</translation>
    </message>
    <message>
      <source>{key} is no list of dictionaries</source>
      <translation>{key} n’est pas une liste de dictionnaires</translation>
    </message>
    <message>
      <source>{key} is no list of texts</source>
      <translation>{key} n’est pas une liste de textes</translation>
    </message>
    <message>
      <source>{key} is no text</source>
      <translation>{key} n’est pas un texte</translation>
    </message>
    <message>
      <source>{key} is not in the profile</source>
      <translation>{key} n’est pas dans le profil</translation>
    </message>
    <message>
      <source>{key} is {claimed}, the profile is team {team}’s</source>
      <translation>{key} vaut {claimed}, le profil est celui de l’équipe {team}</translation>
    </message>
    <message>
      <source>{key} is {value}</source>
      <translation>{key} vaut {value}</translation>
    </message>
    <message>
      <source>{key} is {value}, counted {right}</source>
      <translation>{key} vaut {value} ; décompte réel : {right}</translation>
    </message>
    <message>
      <source>{key}: {group} is not permitted</source>
      <translation>{key} : {group} n’est pas autorisé</translation>
    </message>
    <message>
      <source>{key}: {wanted} is not permitted, only {allowed}</source>
      <translation>{key} : {wanted} n’est pas autorisé, seulement {allowed}</translation>
    </message>
    <message>
      <source>{link}: {faults}.</source>
      <translation>{link} : {faults}.</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {count} more</source>
      <extracomment>Counts {count}. For one: {names} and {count} more</extracomment>
      <translation>
        <numerusform>{names} et {count} de plus</numerusform>
        <numerusform>{names} et {count} de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>{part} changed after signing</source>
      <translation>modifié après la signature : {part}</translation>
    </message>
    <message>
      <source>{path} needs iOS {needed}, the app {minimum}</source>
      <translation>{path} exige iOS {needed}, l’app {minimum}</translation>
    </message>
    <message>
      <source>{path} needs {library}</source>
      <translation>{path} a besoin de {library}</translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes</source>
      <extracomment>Counts {size}. For one: {size} byte</extracomment>
      <translation>
        <numerusform>{size} octet</numerusform>
        <numerusform>{size} octets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes are announced.</source>
      <extracomment>Counts {size}. For one: {size} byte is announced.</extracomment>
      <translation>
        <numerusform>{size} octet est annoncé.</numerusform>
        <numerusform>{size} octets sont annoncés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes, SHA-256 {sha256}</source>
      <extracomment>Counts {size}. For one: {size} byte, SHA-256 {sha256}</extracomment>
      <translation>
        <numerusform>{size} octet, SHA-256 {sha256}</numerusform>
        <numerusform>{size} octets, SHA-256 {sha256}</numerusform>
      </translation>
    </message>
    <message>
      <source>{size} bytes, a zip64 archive</source>
      <translation>{size} octets, une archive zip64</translation>
    </message>
    <message>
      <source>{suffix} files are sent as {type} instead of as {wanted}</source>
      <translation>les fichiers {suffix} sont envoyés en tant que {type} au lieu de {wanted}</translation>
    </message>
    <message>
      <source>{suffix} files are sent without a type instead of as {wanted}</source>
      <translation>les fichiers {suffix} sont envoyés sans type au lieu de {wanted}</translation>
    </message>
    <message>
      <source>{told} ({reason})</source>
      <translation>{told} ({reason})</translation>
    </message>
    <message>
      <source>{told}; {then}</source>
      <translation>{told} ; {then}</translation>
    </message>
    <message>
      <source>{url} answers 200 with the published manifest.</source>
      <translation>{url} répond 200 avec le manifeste publié.</translation>
    </message>
    <message numerus="yes">
      <source>{url} answers 200 with {size} bytes.</source>
      <extracomment>Counts {size}. For one: {url} answers 200 with {size} byte.</extracomment>
      <translation>
        <numerusform>{url} répond 200 avec {size} octet.</numerusform>
        <numerusform>{url} répond 200 avec {size} octets.</numerusform>
      </translation>
    </message>
    <message>
      <source>{url} answers with another manifest than the published one.</source>
      <translation>{url} répond avec un autre manifeste que celui publié.</translation>
    </message>
    <message>
      <source>{url} answers with other bytes</source>
      <translation>{url} répond avec d’autres octets</translation>
    </message>
    <message>
      <source>{url} answers with {what}</source>
      <translation>{url} répond par : {what}</translation>
    </message>
    <message>
      <source>{url} answers {status}</source>
      <translation>{url} répond {status}</translation>
    </message>
    <message>
      <source>{url} answers {status} and asks for {scheme} sign-in</source>
      <translation>{url} répond {status} et exige une authentification ({scheme})</translation>
    </message>
    <message>
      <source>{url} answers {status} and points to {target}</source>
      <translation>{url} répond {status} et renvoie vers {target}</translation>
    </message>
    <message>
      <source>{url} answers {status} instead of 200.</source>
      <translation>{url} répond {status} au lieu de 200.</translation>
    </message>
    <message>
      <source>{url} answers {status} to iOS’ downloader (user agent {agent}), but not to a browser</source>
      <translation>{url} répond {status} au téléchargeur d’iOS (user agent {agent}), mais pas à un navigateur</translation>
    </message>
    <message>
      <source>{url} answers {status} with a captcha page</source>
      <translation>{url} répond {status} avec une page de captcha</translation>
    </message>
    <message>
      <source>{url} answers {status}, but {other} is there: upper and lower case differ</source>
      <translation>{url} répond {status}, mais {other} existe : les majuscules et minuscules diffèrent</translation>
    </message>
    <message>
      <source>{url} answers {status}: it demands a client certificate</source>
      <translation>{url} répond {status} : un certificat client est exigé</translation>
    </message>
    <message>
      <source>{url} answers {status}: {why}</source>
      <translation>{url} répond {status} : {why}</translation>
    </message>
    <message>
      <source>{url} begins with {scheme} instead of {wanted}</source>
      <translation>{url} commence par {scheme} au lieu de {wanted}</translation>
    </message>
    <message>
      <source>{url} did not arrive.</source>
      <translation>{url} n’est pas arrivé.</translation>
    </message>
    <message>
      <source>{url} has {width} × {height} pixels, which is not square.</source>
      <translation>{url} fait {width} × {height} pixels et n’est pas carré.</translation>
    </message>
    <message>
      <source>{url} holds a % that begins no percent-encoded byte</source>
      <translation>{url} contient un % qui ne commence aucun octet encodé-pourcent</translation>
    </message>
    <message>
      <source>{url} holds {character}, which must be percent-encoded</source>
      <translation>{url} contient {character}, qui doit être encodé-pourcent</translation>
    </message>
    <message>
      <source>{url} is a PNG in Apple’s own form, which only apps can show.</source>
      <translation>{url} est un PNG au format propre à Apple, que seules les apps peuvent afficher.</translation>
    </message>
    <message>
      <source>{url} is a damaged PNG.</source>
      <translation>{url} est un PNG endommagé.</translation>
    </message>
    <message>
      <source>{url} is a plain PNG.</source>
      <translation>{url} est un PNG ordinaire.</translation>
    </message>
    <message>
      <source>{url} is a web page for iOS’ downloader and the app for a browser.</source>
      <translation>{url} donne une page web au téléchargeur d’iOS et l’app à un navigateur.</translation>
    </message>
    <message>
      <source>{url} is a web page for iOS’ downloader and the manifest for a browser.</source>
      <translation>{url} donne une page web au téléchargeur d’iOS et le manifeste à un navigateur.</translation>
    </message>
    <message>
      <source>{url} is not a PNG.</source>
      <translation>{url} n’est pas un PNG.</translation>
    </message>
    <message>
      <source>{url} is not a valid address ({reason})</source>
      <translation>{url} n’est pas une adresse valide ({reason})</translation>
    </message>
    <message>
      <source>{url} is not an absolute address</source>
      <translation>{url} n’est pas une adresse absolue</translation>
    </message>
    <message>
      <source>{url} is not an https address.</source>
      <translation>{url} n’est pas une adresse https.</translation>
    </message>
    <message>
      <source>{url} is {what}, not a manifest.</source>
      <translation>{url} : {what} au lieu d’un manifeste.</translation>
    </message>
    <message>
      <source>{url} is {what}, not an app.</source>
      <translation>{url} : {what} au lieu d’une app.</translation>
    </message>
    <message>
      <source>{url} names no host</source>
      <translation>{url} n’indique aucun hôte</translation>
    </message>
    <message>
      <source>{what} can’t be entered ({mode})</source>
      <translation>{what} est inaccessible ({mode})</translation>
    </message>
    <message>
      <source>{what} can’t be read ({mode})</source>
      <translation>{what} est illisible ({mode})</translation>
    </message>
    <message>
      <source>{what} can’t be run ({mode})</source>
      <translation>{what} ne peut pas être exécuté ({mode})</translation>
    </message>
    <message>
      <source>{what} comes from an App Store purchase</source>
      <translation>{what} provient d’un achat dans l’App Store</translation>
    </message>
    <message>
      <source>{what} differs from another only in case</source>
      <translation>{what} ne diffère d’un autre que par la casse</translation>
    </message>
    <message>
      <source>{what} has a backslash</source>
      <translation>{what} contient une barre oblique inverse</translation>
    </message>
    <message>
      <source>{what} is there {count} times</source>
      <translation>{what} y est {count} fois</translation>
    </message>
    <message>
      <source>{what} is used {count} times</source>
      <translation>{what} est utilisé {count} fois</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}.</translation>
    </message>
    <message>
      <source>{where} belongs to {other}, not to {own}</source>
      <translation>{where} appartient à {other}, pas à {own}</translation>
    </message>
    <message>
      <source>{where} extends {other}, not {own}</source>
      <translation>{where} étend {other}, pas {own}</translation>
    </message>
    <message>
      <source>{where} extends {point}, for which it may name neither a class nor a storyboard</source>
      <translation>{where} étend {point}, pour lequel elle ne peut nommer ni classe ni storyboard</translation>
    </message>
    <message>
      <source>{where} extends {point}, which is not Apple’s</source>
      <translation>{where} étend {point}, qui n’est pas d’Apple</translation>
    </message>
    <message>
      <source>{where} extends {point}, which only the Mac has</source>
      <translation>{where} étend {point}, qui n’existe que sur le Mac</translation>
    </message>
    <message>
      <source>{where} has a WatchKit extension, which WKApplication rules out</source>
      <translation>{where} a une extension WatchKit, ce que WKApplication exclut</translation>
    </message>
    <message>
      <source>{where} has both WKApplication and WKWatchKitApp</source>
      <translation>{where} a à la fois WKApplication et WKWatchKitApp</translation>
    </message>
    <message>
      <source>{where} has neither WKApplication nor WKWatchKitApp</source>
      <translation>{where} n’a ni WKApplication ni WKWatchKitApp</translation>
    </message>
    <message>
      <source>{where} has no WatchKit extension, which WKWatchKitApp asks for</source>
      <translation>{where} n’a pas l’extension WatchKit qu’exige WKWatchKitApp</translation>
    </message>
    <message>
      <source>{where} has no identifier</source>
      <translation>{where} n’a pas d’identifiant</translation>
    </message>
    <message>
      <source>{where} has no {key}</source>
      <translation>{where} n’a pas de {key}</translation>
    </message>
    <message>
      <source>{where} is for the watch alone (WKWatchOnly): no iPhone app may bring it</source>
      <translation>{where} est destinée à la Watch seule (WKWatchOnly) : aucune app iPhone ne peut l’apporter</translation>
    </message>
    <message>
      <source>{where} is not made for the watch (UIDeviceFamily)</source>
      <translation>{where} n’est pas faite pour la Watch (UIDeviceFamily)</translation>
    </message>
    <message>
      <source>{where} is {own}, more than one part after {parent}.</source>
      <translation>{where} est {own} : plus d’un élément après {parent}.</translation>
    </message>
    <message>
      <source>{where} is {own}, which doesn’t begin with {parent}.</source>
      <translation>{where} est {own}, qui ne commence pas par {parent}.</translation>
    </message>
    <message>
      <source>{where} lists no device at all</source>
      <translation>{where} ne liste aucun appareil</translation>
    </message>
    <message>
      <source>{where} names no extension point</source>
      <translation>{where} n’indique pas de point d’extension</translation>
    </message>
    <message>
      <source>{where} needs iOS {minimum}, the app {own}</source>
      <translation>{where} exige iOS {minimum}, l’app {own}</translation>
    </message>
    <message>
      <source>{where} requires {things}, the app doesn’t</source>
      <translation>{where} exige {things}, l’app non</translation>
    </message>
    <message>
      <source>{where}: {what}</source>
      <translation>{where} : {what}</translation>
    </message>
    <message>
      <source>{where}: {what}.</source>
      <translation>{where} : {what}.</translation>
    </message>
    <message>
      <source>{why} (it agrees to {version} with {cipher}).</source>
      <translation>{why} (il accepte {version} avec {cipher}).</translation>
    </message>
    <message>
      <source>{why}, and {then}</source>
      <translation>{why}, et {then}</translation>
    </message>
    <message>
      <source>{why}. Phones don’t have that proxy.</source>
      <translation>{why}. Les iPhone n’ont pas ce proxy.</translation>
    </message>
    <message>
      <source>{why}; this computer has no such network.</source>
      <translation>{why} ; cet ordinateur n’a pas de réseau de ce type.</translation>
    </message>
    <message>
      <source>{why}; this computer may be outside its network or VPN.</source>
      <translation>{why} ; cet ordinateur est peut-être hors de son réseau ou de son VPN.</translation>
    </message>
    <message>
      <source>{why}; whether testers reach it depends on their network.</source>
      <translation>{why} ; que les testeurs y accèdent ou non dépend de leur réseau.</translation>
    </message>
    <message numerus="yes">
      <source>{wrong} of {count} pages were changed after signing (number {first})</source>
      <extracomment>Counts {wrong}. For one: {wrong} of {count} pages were changed after signing (number {first})</extracomment>
      <translation>
        <numerusform>{wrong} page sur {count} a été modifiée après la signature (numéro {first})</numerusform>
        <numerusform>{wrong} pages sur {count} ont été modifiées après la signature (numéro {first})</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{wrong} of {listed} chunks differ, the first is number {first}</source>
      <extracomment>Counts {wrong}. For one: {wrong} of {listed} chunks differs, number {first}</extracomment>
      <translation>
        <numerusform>blocs différents : {wrong} sur {listed}, le numéro {first}</numerusform>
        <numerusform>blocs différents : {wrong} sur {listed}, le premier est le numéro {first}</numerusform>
      </translation>
    </message>
    <message>
      <source>“{found}” stands where “{wanted}” belongs: the &amp; was escaped twice</source>
      <translation>« {found} » se trouve à la place de « {wanted} » : le &amp; a été échappé deux fois</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>« {name} »</translation>
    </message>
    <message>
      <source>“{name}” expired on {day}</source>
      <translation>« {name} » a expiré le {day}</translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is not among the profile’s {count} certificates</source>
      <extracomment>Counts {count}. For one: “{name}” is not among the profile’s {count} certificates</extracomment>
      <translation>
        <numerusform>« {name} » n’est pas parmi les certificats du profil ({count})</numerusform>
        <numerusform>« {name} » n’est pas parmi les {count} certificats du profil</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” starts on {day}</source>
      <translation>« {name} » est valide à partir du {day}</translation>
    </message>
    <message>
      <source>“{subject}” from “{issuer}”, valid until {day}</source>
      <translation>« {subject} » de « {issuer} », valide jusqu’au {day}</translation>
    </message>
    <message>
      <source>“{title}”, {bundle_id}.</source>
      <translation>« {title} », {bundle_id}.</translation>
    </message>
  </context>
  <context>
    <name>Server</name>
    <message>
      <source>A page of all apps with open links, in the folder itself.</source>
      <translation>Une page de toutes les apps à liens ouverts, dans le dossier lui-même.</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>L’ajouter</translation>
    </message>
    <message>
      <source>Add it: a .htaccess beside the builds</source>
      <translation>L’ajouter : un .htaccess à côté des builds</translation>
    </message>
    <message>
      <source>Addresses that nobody can guess, and that search engines leave out.</source>
      <translation>Des adresses que personne ne peut deviner et que les moteurs de recherche ignorent.</translation>
    </message>
    <message>
      <source>An upload takes at most {speed}.</source>
      <translation>Un envoi utilise au plus {speed}.</translation>
    </message>
    <message>
      <source>Any that the agent holds</source>
      <translation>Toute clé de l’agent</translation>
    </message>
    <message>
      <source>Before your change: {result}</source>
      <translation>Avant votre modification : {result}</translation>
    </message>
    <message>
      <source>Browse for the certificate</source>
      <translation>Choisir le certificat</translation>
    </message>
    <message>
      <source>Browse for the key file</source>
      <translation>Choisir le fichier de clé</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>Parcourir…</translation>
    </message>
    <message>
      <source>Builds can be published here, but {fact}.</source>
      <translation>Des builds peuvent être publiés ici, mais {fact}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>Catalogue</translation>
    </message>
    <message>
      <source>Certificate authority of your own (PEM)</source>
      <translation>Votre propre autorité de certification (PEM)</translation>
    </message>
    <message>
      <source>Change the web server’s settings yourself</source>
      <translation>Modifier vous-même la configuration du serveur web</translation>
    </message>
    <message>
      <source>Choose the certificate</source>
      <translation>Choisir le certificat</translation>
    </message>
    <message>
      <source>Choose the key file</source>
      <translation>Choisir le fichier de clé</translation>
    </message>
    <message>
      <source>Confirmed host keys</source>
      <translation>Clés d’hôte confirmées</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>Copy for the web server’s settings</source>
      <translation>Copier pour la configuration du serveur web</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Discard the changes?</source>
      <translation>Abandonner les modifications ?</translation>
    </message>
    <message>
      <source>Everything works: builds can be published here.</source>
      <translation>Tout fonctionne : des builds peuvent être publiés ici.</translation>
    </message>
    <message>
      <source>Feed of each app’s releases</source>
      <translation>Flux des versions de chaque app</translation>
    </message>
    <message>
      <source>Folder on the server</source>
      <translation>Dossier sur le serveur</translation>
    </message>
    <message>
      <source>For the web server’s settings</source>
      <translation>Pour la configuration du serveur web</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <source>Forget the host key {key}</source>
      <translation>Oublier la clé d’hôte {key}</translation>
    </message>
    <message>
      <source>Forget the saved passphrase</source>
      <translation>Oublier la phrase secrète enregistrée</translation>
    </message>
    <message>
      <source>Forget the saved password</source>
      <translation>Oublier le mot de passe enregistré</translation>
    </message>
    <message>
      <source>Forget the saved password and passphrase</source>
      <translation>Oublier le mot de passe et la phrase secrète enregistrés</translation>
    </message>
    <message>
      <source>Go to the field</source>
      <translation>Aller au champ</translation>
    </message>
    <message>
      <source>Host, or an alias from ~/.ssh/config</source>
      <translation>Hôte, ou alias de ~/.ssh/config</translation>
    </message>
    <message>
      <source>It is trusted for {names} too, and forgotten for all of them.</source>
      <translation>Elle est approuvée pour {names} aussi, et oubliée pour tous.</translation>
    </message>
    <message>
      <source>It works, but from this computer alone.</source>
      <translation>Cela fonctionne, mais depuis cet ordinateur seulement.</translation>
    </message>
    <message>
      <source>Its public address</source>
      <translation>Son adresse publique</translation>
    </message>
    <message>
      <source>Jump host</source>
      <translation>Hôte de rebond</translation>
    </message>
    <message>
      <source>Keep editing</source>
      <translation>Continuer à modifier</translation>
    </message>
    <message>
      <source>Key file</source>
      <translation>Fichier de clé</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>New server</source>
      <translation>Nouveau serveur</translation>
    </message>
    <message numerus="yes">
      <source>New server, {count} more follow</source>
      <extracomment>Counts {count}. For one: New server, one more follows</extracomment>
      <translation>
        <numerusform>Nouveau serveur, {count} autre suit</numerusform>
        <numerusform>Nouveau serveur, {count} autres suivent</numerusform>
      </translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>Private links</source>
      <translation>Liens privés</translation>
    </message>
    <message>
      <source>Releases to keep of each app</source>
      <translation>Versions à conserver par app</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>Le supprimer</translation>
    </message>
    <message>
      <source>Remove it: the .htaccess beside the builds</source>
      <translation>Le supprimer : le .htaccess à côté des builds</translation>
    </message>
    <message>
      <source>SSH agent</source>
      <translation>Agent SSH</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Sign in with</source>
      <translation>Authentification</translation>
    </message>
    <message>
      <source>Signs in, writes a file, and fetches it back as a phone would.</source>
      <translation>S’authentifie, écrit un fichier et le récupère comme le ferait un iPhone.</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Ignorer</translation>
    </message>
    <message>
      <source>Staging</source>
      <translation>Préproduction</translation>
    </message>
    <message>
      <source>Steps of the test</source>
      <translation>Étapes du test</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stop the test</source>
      <translation>Arrêter le test</translation>
    </message>
    <message>
      <source>Test connection</source>
      <translation>Tester la connexion</translation>
    </message>
    <message>
      <source>The page compares a UDID that a tester types with slow hashes of the profile’s devices. Making them takes up to two seconds of a publish, comparing one takes a phone less than a second.</source>
      <translation>La page compare l’UDID saisi par un testeur aux hachages lents des appareils du profil. Les calculer prend jusqu’à deux secondes lors d’une publication ; en comparer un prend moins d’une seconde à un iPhone.</translation>
    </message>
    <message>
      <source>The password in that address was not kept. It is asked for when it is needed.</source>
      <translation>Le mot de passe contenu dans cette adresse n’a pas été conservé. Il sera demandé en cas de besoin.</translation>
    </message>
    <message>
      <source>The saved passphrase is forgotten.</source>
      <translation>La phrase secrète enregistrée est oubliée.</translation>
    </message>
    <message>
      <source>The saved password and passphrase are forgotten.</source>
      <translation>Le mot de passe et la phrase secrète enregistrés sont oubliés.</translation>
    </message>
    <message>
      <source>The saved password is forgotten.</source>
      <translation>Le mot de passe enregistré est oublié.</translation>
    </message>
    <message>
      <source>This web server reads .htaccess files. otadesk can put one beside the builds that names the types.</source>
      <translation>Ce serveur web lit les fichiers .htaccess. otadesk peut en placer un à côté des builds, qui nomme les types.</translation>
    </message>
    <message>
      <source>Upload limit in MB a second</source>
      <translation>Limite d’envoi en Mo par seconde</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Utilisateur</translation>
    </message>
    <message>
      <source>Web server</source>
      <translation>Serveur web</translation>
    </message>
    <message>
      <source>What you changed here is not saved yet.</source>
      <translation>Ce que vous avez modifié ici n’est pas encore enregistré.</translation>
    </message>
    <message>
      <source>Where a browser finds that folder. iOS needs https.</source>
      <translation>Là où un navigateur trouve ce dossier. iOS exige https.</translation>
    </message>
    <message>
      <source>Which key</source>
      <translation>Quelle clé</translation>
    </message>
    <message>
      <source>Whoever follows it through a service tells that service the link.</source>
      <translation>Le suivre par un service révèle le lien à ce service.</translation>
    </message>
    <message>
      <source>Write a speed such as {one} or {other}, or leave it empty for no limit.</source>
      <translation>Indiquez une vitesse comme {one} ou {other}, ou laissez vide pour ne pas limiter.</translation>
    </message>
    <message>
      <source>all</source>
      <translation>toutes</translation>
    </message>
    <message>
      <source>as in ~/.ssh/config</source>
      <translation>comme dans ~/.ssh/config</translation>
    </message>
    <message>
      <source>asked when it is needed</source>
      <translation>demandé au besoin</translation>
    </message>
    <message>
      <source>jump host, how many to keep, trust, catalogue</source>
      <translation>hôte de rebond, nombre à conserver, confiance, catalogue</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>not in the agent now</source>
      <translation>absente de l’agent</translation>
    </message>
    <message>
      <source>or {file}, as in ~/.ssh/config</source>
      <translation>ou {file}, comme dans ~/.ssh/config</translation>
    </message>
    <message>
      <source>otadesk’s .htaccess is in place.</source>
      <translation>Le .htaccess d’otadesk est en place.</translation>
    </message>
    <message>
      <source>“Is my device included?”</source>
      <translation>« Mon appareil est-il inclus ? »</translation>
    </message>
    <message>
      <source>“{step}” failed.</source>
      <translation>« {step} » a échoué.</translation>
    </message>
  </context>
  <context>
    <name>Servers</name>
    <message>
      <source>A build is being published there right now, and goes on to its end. Then otadesk forgets how to reach the server; what is published there stays, and its links go on working.</source>
      <translation>Un build est en cours de publication à cet endroit et ira jusqu’au bout. Ensuite, otadesk oublie comment joindre le serveur ; ce qui y est publié reste, et ses liens continuent de fonctionner.</translation>
    </message>
    <message>
      <source>Add from ~/.ssh/config…</source>
      <translation>Ajouter depuis ~/.ssh/config…</translation>
    </message>
    <message>
      <source>Add server</source>
      <translation>Ajouter un serveur</translation>
    </message>
    <message>
      <source>Any server that you reach by SFTP and that shows a folder over https will do. Until you add one, testers nearby can install from this computer.</source>
      <translation>Tout serveur que vous joignez en SFTP et qui montre un dossier en https convient. Tant que vous n’en avez pas ajouté, les testeurs à proximité peuvent installer depuis cet ordinateur.</translation>
    </message>
    <message>
      <source>Choose an exported list of servers</source>
      <translation>Choisir une liste de serveurs exportée</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Dupliquer</translation>
    </message>
    <message>
      <source>Each one is then shown, for what that file doesn’t say: the folder and its public address.</source>
      <translation>Chacun s’affiche ensuite, pour compléter ce que ce fichier ne dit pas : le dossier et son adresse publique.</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>Modifier {name}</translation>
    </message>
    <message>
      <source>Export the servers without secrets</source>
      <translation>Exporter les serveurs sans les secrets</translation>
    </message>
    <message>
      <source>Export without secrets…</source>
      <translation>Exporter sans les secrets…</translation>
    </message>
    <message>
      <source>For testers nearby, once a build is published here</source>
      <translation>Pour les testeurs à proximité, dès qu’un build est publié ici</translation>
    </message>
    <message>
      <source>Hosts in ~/.ssh/config</source>
      <translation>Hôtes dans ~/.ssh/config</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>Importer un fichier…</translation>
    </message>
    <message>
      <source>Key files and certificates stay on the computer that they are on: what is missing is asked for, one server after the other.</source>
      <translation>Les fichiers de clé et les certificats restent sur l’ordinateur où ils se trouvent : ce qui manque est demandé ensuite, serveur après serveur.</translation>
    </message>
    <message>
      <source>Last test failed, {when}: {step}</source>
      <translation>Le dernier test a échoué, {when} : {step}</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>Autres options</translation>
    </message>
    <message>
      <source>More for {name}</source>
      <translation>Autres options pour {name}</translation>
    </message>
    <message>
      <source>Publish to a web server of your own</source>
      <translation>Publier sur votre propre serveur web</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation>Supprimer {name} ?</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Restore the previous settings</source>
      <translation>Rétablir les réglages précédents</translation>
    </message>
    <message>
      <source>Restore the previous settings?</source>
      <translation>Rétablir les réglages précédents ?</translation>
    </message>
    <message>
      <source>Restore the version before</source>
      <translation>Restaurer la version précédente</translation>
    </message>
    <message>
      <source>Servers</source>
      <translation>Serveurs</translation>
    </message>
    <message>
      <source>Servers (*.json)</source>
      <translation>Serveurs (*.json)</translation>
    </message>
    <message>
      <source>Servers in this file</source>
      <translation>Serveurs de ce fichier</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>Tester</translation>
    </message>
    <message>
      <source>The damaged file is set aside, not deleted, and the version before it takes its place. Where there is none, otadesk starts with empty settings.</source>
      <translation>Le fichier endommagé est mis de côté, pas supprimé, et la version précédente prend sa place. S’il n’y en a pas, otadesk démarre avec des réglages vides.</translation>
    </message>
    <message>
      <source>There are no hosts in it that aren’t in the list already.</source>
      <translation>Il ne contient aucun hôte qui ne soit déjà dans la liste.</translation>
    </message>
    <message>
      <source>Trust code</source>
      <translation>Code de confiance</translation>
    </message>
    <message>
      <source>Trust code of this computer</source>
      <translation>Code de confiance de cet ordinateur</translation>
    </message>
    <message>
      <source>Undo brings it back, but not what was saved to sign in.</source>
      <translation>Annuler le fait revenir, mais pas ce qui était enregistré pour se connecter.</translation>
    </message>
    <message>
      <source>What still waits in the queue for this server will not be published.</source>
      <translation>Ce qui attend encore ce serveur dans la file d’attente ne sera pas publié.</translation>
    </message>
    <message>
      <source>for testers nearby, while otadesk is open</source>
      <translation>pour les testeurs à proximité, tant qu’otadesk est ouvert</translation>
    </message>
    <message>
      <source>in the list already, as {name}</source>
      <translation>déjà dans la liste, sous le nom {name}</translation>
    </message>
    <message>
      <source>otadesk forgets how to reach it. What is published there stays, and its links go on working.</source>
      <translation>otadesk oublie comment le joindre. Ce qui y est publié reste, et ses liens continuent de fonctionner.</translation>
    </message>
    <message>
      <source>{name} removed</source>
      <translation>{name} retiré</translation>
    </message>
    <message>
      <source>{where} by way of {jump}</source>
      <translation>{where} via {jump}</translation>
    </message>
  </context>
  <context>
    <name>Step</name>
    <message>
      <source>done</source>
      <translation>terminé</translation>
    </message>
    <message>
      <source>done, but look below</source>
      <translation>terminé, mais voir ci-dessous</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>échec</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <source>to come</source>
      <translation>à venir</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>en cours</translation>
    </message>
    <message>
      <source>waits for you</source>
      <translation>vous attend</translation>
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message numerus="yes">
      <source>Ad hoc for {count} devices</source>
      <extracomment>Counts {count}. For one: Ad hoc for one device</extracomment>
      <translation>
        <numerusform>Ad hoc pour {count} appareil</numerusform>
        <numerusform>Ad hoc pour {count} appareils</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Development on {count} devices</source>
      <extracomment>Counts {count}. For one: Development on one device</extracomment>
      <translation>
        <numerusform>Développement sur {count} appareil</numerusform>
        <numerusform>Développement sur {count} appareils</numerusform>
      </translation>
    </message>
    <message>
      <source>Enterprise, for any device</source>
      <translation>Entreprise, pour tout appareil</translation>
    </message>
    <message>
      <source>For the App Store</source>
      <translation>Pour l’App Store</translation>
    </message>
    <message>
      <source>Free development</source>
      <translation>Développement, compte gratuit</translation>
    </message>
    <message>
      <source>No known cause of failure</source>
      <translation>Aucune cause d’échec connue</translation>
    </message>
    <message>
      <source>No provisioning profile</source>
      <translation>Aucun profil d’approvisionnement</translation>
    </message>
    <message>
      <source>None of your devices is known to install it</source>
      <translation>Sur aucun de vos appareils, l’installation n’est certaine</translation>
    </message>
    <message>
      <source>Nothing known keeps it from installing on {name}</source>
      <translation>Rien de connu n’empêche l’installation sur {name}</translation>
    </message>
    <message>
      <source>Whether it installs on {name} is not known</source>
      <translation>On ignore s’il s’installe sur {name}</translation>
    </message>
    <message numerus="yes">
      <source>Will install on {good} of your {total} devices</source>
      <extracomment>Counts {total}. For one: Will install on {good} of your {total} device</extracomment>
      <translation>
        <numerusform>S’installera sur {good} appareil sur {total}</numerusform>
        <numerusform>S’installera sur {good} de vos {total} appareils</numerusform>
      </translation>
    </message>
    <message>
      <source>Will install on {name}</source>
      <translation>S’installera sur {name}</translation>
    </message>
    <message>
      <source>Will not install on {name}. {reason}.</source>
      <translation>Ne s’installera pas sur {name}. {reason}.</translation>
    </message>
    <message>
      <source>Will not install. {reason}.</source>
      <translation>Ne s’installera pas. {reason}.</translation>
    </message>
    <message numerus="yes">
      <source>Will not install: the profile expired {count} days ago</source>
      <extracomment>Counts {count}. For one: Will not install: the profile expired a day ago</extracomment>
      <translation>
        <numerusform>Ne s’installera pas : le profil a expiré il y a {count} jour</numerusform>
        <numerusform>Ne s’installera pas : le profil a expiré il y a {count} jours</numerusform>
      </translation>
    </message>
    <message>
      <source>Will not install: the profile has just expired</source>
      <translation>Ne s’installera pas : le profil vient d’expirer</translation>
    </message>
    <message>
      <source>Will not install: the profile lists no device</source>
      <translation>Ne s’installera pas : le profil ne contient aucun appareil</translation>
    </message>
    <message numerus="yes">
      <source>Your {count} devices are in the profile</source>
      <extracomment>Counts {count}. For one: Your device is in the profile</extracomment>
      <translation>
        <numerusform>Votre appareil ({count}) est dans le profil</numerusform>
        <numerusform>Vos {count} appareils sont dans le profil</numerusform>
      </translation>
    </message>
    <message>
      <source>expired on {day}</source>
      <translation>expiré le {day}</translation>
    </message>
    <message>
      <source>iOS version not known</source>
      <translation>version d’iOS inconnue</translation>
    </message>
    <message>
      <source>its certificate expired on {day}</source>
      <translation>son certificat a expiré le {day}</translation>
    </message>
    <message>
      <source>too little else is known</source>
      <translation>trop peu de choses sont connues par ailleurs</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>jusqu’au {day}</translation>
    </message>
    <message>
      <source>until {day}, less than a day left</source>
      <translation>jusqu’au {day}, encore moins d’un jour</translation>
    </message>
    <message numerus="yes">
      <source>until {day}, {count} days left</source>
      <extracomment>Counts {count}. For one: until {day}, one day left</extracomment>
      <translation>
        <numerusform>jusqu’au {day}, encore {count} jour</numerusform>
        <numerusform>jusqu’au {day}, encore {count} jours</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks not verified yet</source>
      <extracomment>Counts {count}. For one: one check not verified yet</extracomment>
      <translation>
        <numerusform>{count} contrôle reste à faire</numerusform>
        <numerusform>{count} contrôles restent à faire</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not known</source>
      <extracomment>Counts {count}. For one: {count} not known</extracomment>
      <translation>
        <numerusform>inconnu pour {count}</numerusform>
        <numerusform>inconnu pour {count}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of your {total} devices are in the profile</source>
      <extracomment>Counts {count}. For one: {count} of your {total} devices is in the profile</extracomment>
      <translation>
        <numerusform>{count} de vos {total} appareils est dans le profil</numerusform>
        <numerusform>{count} de vos {total} appareils sont dans le profil</numerusform>
      </translation>
    </message>
    <message>
      <source>{kind}</source>
      <translation>{kind}</translation>
    </message>
    <message>
      <source>{kind}, team {team}</source>
      <translation>{kind}, équipe {team}</translation>
    </message>
    <message>
      <source>{kind}, team {team}, {validity}</source>
      <translation>{kind}, équipe {team}, {validity}</translation>
    </message>
    <message>
      <source>{kind}, {validity}</source>
      <translation>{kind}, {validity}</translation>
    </message>
    <message>
      <source>{name} is in the profile; its iOS isn’t known</source>
      <translation>{name} est dans le profil ; sa version d’iOS est inconnue</translation>
    </message>
    <message>
      <source>{name} is in the profile; too little else is known about it</source>
      <translation>{name} est dans le profil ; trop peu de choses sont connues par ailleurs</translation>
    </message>
    <message>
      <source>{sentence}; {more}</source>
      <translation>{sentence} ; {more}</translation>
    </message>
  </context>
  <context>
    <name>Table</name>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>{column}: {words}</source>
      <translation>{column} : {words}</translation>
    </message>
  </context>
  <context>
    <name>Tone</name>
    <message>
      <source>Blocking</source>
      <translation>Bloquant</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Correct</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Inconnu</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Vous attend</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Avertissement</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>&amp;About otadesk</source>
      <translation>À &amp;propos d’otadesk</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Clear this list</source>
      <translation>&amp;Vider la liste</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>So&amp;mbre</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Filter</source>
      <translation>&amp;Filtrer</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Aid&amp;e</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
      <source>&amp;Normal text</source>
      <translation>Texte &amp;normal</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>Co&amp;ller</translation>
    </message>
    <message>
      <source>&amp;Paste file or path</source>
      <translation>&amp;Coller fichier ou chemin</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <source>&amp;Releases</source>
      <translation>&amp;Versions</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <source>&amp;Servers</source>
      <translation>&amp;Serveurs</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>&amp;Agrandir</translation>
    </message>
    <message>
      <source>A publish is under way. Testers keep the build they have; nothing half done is visible.</source>
      <translation>Une publication est en cours. Les testeurs gardent le build qu’ils ont ; rien d’inachevé n’est visible.</translation>
    </message>
    <message>
      <source>A&amp;ppearance</source>
      <translation>Appa&amp;rence</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Builds expire soon</source>
      <translation>Builds bientôt expirés</translation>
    </message>
    <message>
      <source>Builds on this computer can’t be installed until it does. {reason}</source>
      <translation>D’ici là, les builds de cet ordinateur ne peuvent pas être installés. {reason}</translation>
    </message>
    <message>
      <source>Choose builds</source>
      <translation>Choisir des builds</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close otadesk</source>
      <translation>Fermer otadesk</translation>
    </message>
    <message>
      <source>Close otadesk?</source>
      <translation>Fermer otadesk ?</translation>
    </message>
    <message>
      <source>Copy an .ipa in the file manager, or its full path.</source>
      <translation>Copiez un .ipa dans le gestionnaire de fichiers, ou son chemin complet.</translation>
    </message>
    <message>
      <source>Copy an .ipa in the file manager, or its full path. Testers’ devices are pasted under Devices.</source>
      <translation>Copiez un .ipa dans le gestionnaire de fichiers, ou son chemin complet. Les appareils des testeurs se collent sous Appareils.</translation>
    </message>
    <message>
      <source>Copy it to this computer first, then drop or paste it here.</source>
      <translation>Copiez-le d’abord sur cet ordinateur, puis déposez-le ou collez-le ici.</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Co&amp;uper</translation>
    </message>
    <message>
      <source>De&amp;vices</source>
      <translation>&amp;Appareils</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Appareils</translation>
    </message>
    <message>
      <source>Download the .ipa first, then drop or paste the file itself.</source>
      <translation>Téléchargez d’abord le .ipa, puis déposez ou collez le fichier lui-même.</translation>
    </message>
    <message>
      <source>Drop or paste the .ipa that Xcode exported.</source>
      <translation>Déposez ou collez le .ipa exporté par Xcode.</translation>
    </message>
    <message>
      <source>Edit de&amp;vice…</source>
      <translation>Modi&amp;fier l’appareil…</translation>
    </message>
    <message>
      <source>From a signed .ipa to a QR code that testers scan. Free software under the MIT licence.</source>
      <translation>D’un .ipa signé à un code QR que les testeurs scannent. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
      <source>Keep open</source>
      <translation>Laisser ouvert</translation>
    </message>
    <message>
      <source>Keep publishing</source>
      <translation>Continuer la publication</translation>
    </message>
    <message>
      <source>Keep {language}</source>
      <translation>Garder {language}</translation>
    </message>
    <message>
      <source>L&amp;ight</source>
      <translation>C&amp;lair</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>Lang&amp;ue</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>Mi&amp;nimise</source>
      <translation>&amp;Réduire</translation>
    </message>
    <message>
      <source>More for this page</source>
      <translation>Autres options</translation>
    </message>
    <message>
      <source>No browser opened.</source>
      <translation>Aucun navigateur ne s’est ouvert.</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>Ouvrir &amp;récent</translation>
    </message>
    <message>
      <source>P&amp;ublish</source>
      <translation>&amp;Publier</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Sections</translation>
    </message>
    <message>
      <source>Pr&amp;esent</source>
      <translation>Présen&amp;ter</translation>
    </message>
    <message>
      <source>Pri&amp;nt poster…</source>
      <translation>I&amp;mprimer l’affiche…</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>Publier</translation>
    </message>
    <message>
      <source>Published to {place}.</source>
      <translation>Publié sur {place}.</translation>
    </message>
    <message>
      <source>Refres&amp;h</source>
      <translation>Actua&amp;liser</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>Versions</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Save it to a folder first, then drop or paste it from there.</source>
      <translation>Enregistrez-le d’abord dans un dossier, puis déposez-le ou collez-le depuis cet endroit.</translation>
    </message>
    <message>
      <source>Saved as “{name}”</source>
      <translation>Enregistré sous « {name} »</translation>
    </message>
    <message>
      <source>See under Servers what can be done.</source>
      <translation>Ce qu’on peut faire se trouve sous « Serveurs ».</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
      <source>Server s&amp;ettings</source>
      <translation>Ré&amp;glages du serveur</translation>
    </message>
    <message>
      <source>Servers</source>
      <translation>Serveurs</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>Start again now</source>
      <translation>Redémarrer maintenant</translation>
    </message>
    <message>
      <source>Start again without saving</source>
      <translation>Redémarrer sans enregistrer</translation>
    </message>
    <message>
      <source>Start again?</source>
      <translation>Redémarrer ?</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>Arrêter et fermer</translation>
    </message>
    <message>
      <source>Stop and start again</source>
      <translation>Arrêter et redémarrer</translation>
    </message>
    <message>
      <source>Stop publishing?</source>
      <translation>Arrêter la publication ?</translation>
    </message>
    <message>
      <source>Testers nearby can install from this computer only while otadesk is open.</source>
      <translation>Les testeurs à proximité ne peuvent installer depuis cet ordinateur que tant qu’otadesk est ouvert.</translation>
    </message>
    <message>
      <source>That file is on another computer.</source>
      <translation>Ce fichier se trouve sur un autre ordinateur.</translation>
    </message>
    <message>
      <source>That is a link, not a file.</source>
      <translation>C’est un lien, pas un fichier.</translation>
    </message>
    <message>
      <source>That is a picture, not an app.</source>
      <translation>C’est une image, pas une app.</translation>
    </message>
    <message>
      <source>That is not a file yet.</source>
      <translation>Ce n’est pas encore un fichier.</translation>
    </message>
    <message>
      <source>The clipboard holds text, not a file.</source>
      <translation>Le presse-papiers contient du texte, pas un fichier.</translation>
    </message>
    <message>
      <source>The link is on the clipboard instead.</source>
      <translation>Le lien est dans le presse-papiers à la place.</translation>
    </message>
    <message>
      <source>There is nothing on the clipboard to add.</source>
      <translation>Le presse-papiers ne contient rien à ajouter.</translation>
    </message>
    <message>
      <source>Un&amp;do the last step</source>
      <translation>Annuler la &amp;dernière action</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>What was sent is kept: the next try sends only the rest.</source>
      <translation>Ce qui a été envoyé est conservé : l’essai suivant n’envoie que le reste.</translation>
    </message>
    <message>
      <source>What you changed at a server is not saved yet.</source>
      <translation>Ce que vous avez modifié dans un serveur n’est pas encore enregistré.</translation>
    </message>
    <message>
      <source>iOS apps (*.ipa *.zip)</source>
      <translation>Apps iOS (*.ipa *.zip)</translation>
    </message>
    <message>
      <source>otadesk will use this language the next time it starts.</source>
      <translation>otadesk parlera cette langue à son prochain démarrage.</translation>
    </message>
    <message numerus="yes">
      <source>{count} builds are published</source>
      <extracomment>Counts {count}. For one: One build is published</extracomment>
      <translation>
        <numerusform>{count} build est publié</numerusform>
        <numerusform>{count} builds sont publiés</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} can’t be published</source>
      <translation>{name} ne peut pas être publié</translation>
    </message>
    <message>
      <source>{name} is published, but will not install</source>
      <translation>{name} est publié, mais ne s’installera pas</translation>
    </message>
    <message>
      <source>{name} is ready to scan</source>
      <translation>{name} est prêt à être scanné</translation>
    </message>
    <message>
      <source>{name} was not published</source>
      <translation>{name} n’a pas été publié</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>à l’instant</translation>
    </message>
    <message>
      <source>less than a second</source>
      <translation>moins d’une seconde</translation>
    </message>
    <message>
      <source>today at {clock}</source>
      <translation>aujourd’hui à {clock}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message numerus="yes">
      <source>{count} bytes</source>
      <extracomment>Counts {count}. For one: {count} byte</extracomment>
      <translation>
        <numerusform>{count} octet</numerusform>
        <numerusform>{count} octets</numerusform>
      </translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{n} GB</source>
      <translation>{n} Go</translation>
    </message>
    <message>
      <source>{n} MB</source>
      <translation>{n} Mo</translation>
    </message>
    <message>
      <source>{n} TB</source>
      <translation>{n} To</translation>
    </message>
    <message>
      <source>{n} kB</source>
      <translation>{n} ko</translation>
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
