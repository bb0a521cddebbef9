<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name>Compare</name>
    <message>
      <source>After</source>
      <translation>変更後</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>変更前</translation>
    </message>
    <message>
      <source>Build</source>
      <translation>ビルド</translation>
    </message>
    <message>
      <source>Bundle identifier</source>
      <translation>バンドルID</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>証明書</translation>
    </message>
    <message>
      <source>Copy what changed</source>
      <translation>変更点をコピー</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <source>Fetching a build to compare: {done} of {total}. Esc stops it.</source>
      <translation>比較用のビルドを取得中：{done}/{total}。Escキーで中止します。</translation>
    </message>
    <message>
      <source>Framework</source>
      <translation>フレームワーク</translation>
    </message>
    <message>
      <source>From {before} to {after}.</source>
      <translation>{before}から{after}へ。</translation>
    </message>
    <message>
      <source>Installs until</source>
      <translation>インストール期限</translation>
    </message>
    <message>
      <source>Looking at both builds…</source>
      <translation>両方のビルドを調べています…</translation>
    </message>
    <message>
      <source>Minimum iOS</source>
      <translation>最小iOS</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>プロファイル</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>署名者</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <source>Size of everything else</source>
      <translation>その他のサイズ</translation>
    </message>
    <message>
      <source>Size of the executable</source>
      <translation>実行ファイルのサイズ</translation>
    </message>
    <message>
      <source>Size of the extensions</source>
      <translation>機能拡張のサイズ</translation>
    </message>
    <message>
      <source>Size of the frameworks</source>
      <translation>フレームワークのサイズ</translation>
    </message>
    <message>
      <source>Size of the pictures and sounds</source>
      <translation>画像とサウンドのサイズ</translation>
    </message>
    <message>
      <source>Size of the symbols</source>
      <translation>デバッグシンボルのサイズ</translation>
    </message>
    <message>
      <source>Size of the translations</source>
      <translation>翻訳のサイズ</translation>
    </message>
    <message>
      <source>Size of the watch app</source>
      <translation>Watchアプリのサイズ</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>チーム</translation>
    </message>
    <message>
      <source>These builds are of different apps.</source>
      <translation>これらのビルドは別々のアプリのものです。</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>バージョン</translation>
    </message>
    <message>
      <source>What</source>
      <translation>項目</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>変更点</translation>
    </message>
    <message>
      <source>{before} and {after} differ in nothing that decides where they install.</source>
      <translation>{before}と{after}には、インストール先を左右する違いはありません。</translation>
    </message>
    <message>
      <source>{day}</source>
      <translation>{day}</translation>
    </message>
    <message>
      <source>{what}: {before} → {after}</source>
      <translation>{what}：{before} → {after}</translation>
    </message>
  </context>
  <context>
    <name>Confirm</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
  </context>
  <context>
    <name>ConnectionTrial</name>
    <message>
      <source>Agree on encryption</source>
      <translation>暗号化方式の合意</translation>
    </message>
    <message>
      <source>Check the files’ types</source>
      <translation>ファイルタイプの確認</translation>
    </message>
    <message>
      <source>Check the host key</source>
      <translation>ホスト鍵の確認</translation>
    </message>
    <message>
      <source>Check the public address and the server’s certificate.</source>
      <translation>公開アドレスとサーバの証明書を確認してください。</translation>
    </message>
    <message>
      <source>Check the web server’s certificate</source>
      <translation>Webサーバの証明書の確認</translation>
    </message>
    <message>
      <source>Fetch it over the public address</source>
      <translation>公開アドレスからの取得</translation>
    </message>
    <message>
      <source>Give the public address as https://…</source>
      <translation>公開アドレスはhttps://…の形で指定してください。</translation>
    </message>
    <message>
      <source>If that is an authority of your own, name its file in the server’s settings, under {more}: {field}. Phones have to trust it too.</source>
      <translation>自前の認証局の場合は、サーバの設定の「{more}」にある「{field}」でそのファイルを指定してください。端末側でもその認証局を信頼する必要があります。</translation>
    </message>
    <message>
      <source>Look up the server’s name</source>
      <translation>サーバ名の解決</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>フォルダを開く</translation>
    </message>
    <message>
      <source>Reach the server</source>
      <translation>サーバへの接続</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>サインイン</translation>
    </message>
    <message>
      <source>Something answers in the file’s place: another folder, a login page, or a cache.</source>
      <translation>このファイルの場所から別のものが返ってきます。別のフォルダ、ログインページ、またはキャッシュです。</translation>
    </message>
    <message>
      <source>The certificate is for {names}, not for {host}.</source>
      <translation>証明書は {names} のもので、{host} のものではありません。</translation>
    </message>
    <message>
      <source>The certificate of {host} comes from “{issuer}”, an authority that this computer doesn’t know.</source>
      <translation>{host} の証明書は「{issuer}」が発行したもので、このコンピュータはその認証局を認識していません。</translation>
    </message>
    <message>
      <source>The certificate of {host} expired on {date}.</source>
      <translation>{host} の証明書は {date} に期限が切れました。</translation>
    </message>
    <message>
      <source>The certificate of {host} is not valid before {date}.</source>
      <translation>{host} の証明書は {date} より前は有効ではありません。</translation>
    </message>
    <message>
      <source>The first publish makes it. If builds are on this server already, correct the folder.</source>
      <translation>最初に公開するときに作成されます。このサーバにすでにビルドがある場合は、フォルダを訂正してください。</translation>
    </message>
    <message>
      <source>The public address answers {status}.</source>
      <translation>公開アドレスの応答は{status}です。</translation>
    </message>
    <message>
      <source>The public address doesn’t answer with the file that was written.</source>
      <translation>公開アドレスから、書き込んだファイルが返ってきません。</translation>
    </message>
    <message>
      <source>The remote folder and the public address are probably not the same place.</source>
      <translation>リモートフォルダと公開アドレスは、おそらく同じ場所ではありません。</translation>
    </message>
    <message>
      <source>Write and rename a file</source>
      <translation>ファイルの書き込みと名称変更</translation>
    </message>
    <message>
      <source>iPhones mostly don’t mind, but a proxy or an old one may.
{remedy}</source>
      <translation>iPhoneではたいてい問題ありませんが、プロキシや古いiPhoneでは問題になることがあります。
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
      <translation>{step}（{host}）</translation>
    </message>
  </context>
  <context>
    <name>Copy</name>
    <message>
      <source>Copied</source>
      <translation>コピーしました</translation>
    </message>
  </context>
  <context>
    <name>Crash</name>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>It has happened {times} times by now.</source>
      <translation>これまでに{times}回発生しています。</translation>
    </message>
    <message>
      <source>No mail program answered. The report is on the clipboard, to paste where you want it.</source>
      <translation>メールプログラムが応答しません。レポートはクリップボードにあり、好きな場所にペーストできます。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>レポートを保存</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>{file}として保存しました。</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <source>Secrets, device numbers, names and addresses are left out, and nothing is sent by itself. You can read and change the report before you hand it on.</source>
      <translation>秘密情報、デバイスの番号、名前、アドレスは除かれ、自動的に送信されるものはありません。渡す前にレポートを読んで変更できます。</translation>
    </message>
    <message>
      <source>Send by mail…</source>
      <translation>メールで送る…</translation>
    </message>
    <message>
      <source>Something went wrong inside otadesk.</source>
      <translation>otadeskの内部で問題が起きました。</translation>
    </message>
    <message>
      <source>Testers see nothing half done, and your settings are as they were. You can go on; if otadesk behaves oddly from here, close it and open it again.</source>
      <translation>テスターに未完成のものは見えず、設定も元のままです。このまま続けられます。otadeskの動作がおかしい場合は、閉じて開き直してください。</translation>
    </message>
    <message>
      <source>Testers see nothing half done. A publish that was under way is not lost: publish the build again, and it goes on where it was.</source>
      <translation>テスターに未完成のものは見えません。途中だった公開は失われていません。ビルドをもう一度公開すると、続きから再開します。</translation>
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation>レポートはクリップボードにあります。</translation>
    </message>
    <message>
      <source>The report is on the clipboard: paste it here.</source>
      <translation>レポートはクリップボードにあります。ここにペーストしてください。</translation>
    </message>
    <message>
      <source>otadesk quit unexpectedly last time.</source>
      <translation>前回、otadeskが途中で終了しました。</translation>
    </message>
  </context>
  <context>
    <name>Device</name>
    <message>
      <source>Enter the device’s UDID.</source>
      <translation>デバイスのUDIDを入力してください。</translation>
    </message>
    <message>
      <source>Finder and Apple Devices show the UDID: connect the device, then click the line under its name until it says UDID.</source>
      <translation>UDIDはFinderまたは「Appleデバイス」で確認できます。デバイスを接続し、名前の下の行をUDIDが表示されるまでクリックしてください。</translation>
    </message>
    <message>
      <source>Macs have other identifiers, and samples have something else in their place.</source>
      <translation>Macの識別子は形式が異なります。サンプルファイルでは別の文字列になっています。</translation>
    </message>
    <message numerus="yes">
      <source>Nothing rules it out, but {count} checks of the build are still open</source>
      <extracomment>Counts {count}. For one: Nothing rules it out, but one check of the build is still open</extracomment>
      <translation>
        <numerusform>妨げるものはありませんが、このビルドのチェックが{count}件残っています</numerusform>
      </translation>
    </message>
    <message>
      <source>Only profiles for development and ad hoc distribution list devices.</source>
      <translation>デバイスの一覧があるのは、開発用とアドホック配布用のプロファイルだけです。</translation>
    </message>
    <message>
      <source>Paste UDIDs, a table with a column of UDIDs, or the email that holds them.</source>
      <translation>UDID、UDIDの列がある表、またはUDIDを含むメールをペーストしてください。</translation>
    </message>
    <message>
      <source>Save the table as CSV, and import that file.</source>
      <translation>表をCSVとして保存し、そのファイルを読み込んでください。</translation>
    </message>
    <message>
      <source>The profile or its certificate has expired since it was read</source>
      <translation>プロファイルまたはその証明書が、読み込み後に期限切れになりました</translation>
    </message>
    <message>
      <source>There is no UDID in this text.</source>
      <translation>このテキストにUDIDはありません。</translation>
    </message>
    <message>
      <source>There is no device in “{name}”.</source>
      <translation>「{name}」にデバイスがありません。</translation>
    </message>
    <message>
      <source>This provisioning profile lists devices, but none by an iPhone’s or iPad’s UDID.</source>
      <translation>このプロビジョニングプロファイルにはデバイスの一覧がありますが、iPhoneやiPadのUDIDがありません。</translation>
    </message>
    <message>
      <source>This provisioning profile lists no devices.</source>
      <translation>このプロビジョニングプロファイルにデバイスの一覧はありません。</translation>
    </message>
    <message>
      <source>Too little is known about the device</source>
      <translation>デバイスの情報が足りません</translation>
    </message>
    <message numerus="yes">
      <source>{count} files name no device</source>
      <extracomment>Counts {count}. For one: One file names no device</extracomment>
      <translation>
        <numerusform>{count}個のファイルにデバイスがありません</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” can’t be read as a list of devices.</source>
      <translation>「{name}」はデバイスの一覧として読み取れません。</translation>
    </message>
    <message numerus="yes">
      <source>“{text}” has {count} characters; a UDID has 40, or 25 with its hyphen.</source>
      <extracomment>Counts {count}. For one: “{text}” has one character; a UDID has 40, or 25 with its hyphen.</extracomment>
      <translation>
        <numerusform>「{text}」は{count}文字です。UDIDは40文字、またはハイフンを含む25文字です。</numerusform>
      </translation>
    </message>
    <message>
      <source>“{text}” is a serial number, not a UDID.</source>
      <translation>「{text}」はシリアル番号です。UDIDではありません。</translation>
    </message>
    <message>
      <source>“{text}” is a vendor or advertising identifier, not a UDID.</source>
      <translation>「{text}」はベンダー識別子または広告識別子です。UDIDではありません。</translation>
    </message>
    <message>
      <source>“{text}” is an ECID, the number of the chip, not a UDID.</source>
      <translation>「{text}」はECID（チップの番号）です。UDIDではありません。</translation>
    </message>
    <message>
      <source>“{text}” is an IMEI, the phone’s number on the mobile network, not a UDID.</source>
      <translation>「{text}」はIMEI（携帯電話網での端末番号）です。UDIDではありません。</translation>
    </message>
    <message>
      <source>“{text}” is not a UDID.</source>
      <translation>「{text}」はUDIDではありません。</translation>
    </message>
  </context>
  <context>
    <name>Devices</name>
    <message>
      <source>A version of iOS is a number such as 18.1.</source>
      <translation>iOSのバージョンは18.1のような数字です。</translation>
    </message>
    <message>
      <source>Ada’s iPhone</source>
      <translation>AdaのiPhone</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>追加</translation>
    </message>
    <message>
      <source>Add devices</source>
      <translation>デバイスを追加</translation>
    </message>
    <message numerus="yes">
      <source>Add {count} devices</source>
      <extracomment>Counts {count}. For one: Add one device</extracomment>
      <translation>
        <numerusform>{count}台のデバイスを追加</numerusform>
      </translation>
    </message>
    <message>
      <source>Apple’s form (*.txt)</source>
      <translation>Appleの書式 (*.txt)</translation>
    </message>
    <message>
      <source>Builds that you dropped are compared anyway. A published one is brought here once to look into.</source>
      <translation>ドロップしたビルドは常に比較されます。公開済みのビルドは、調べるために一度だけここに取得します。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Can’t be read</source>
      <translation>読み取れません</translation>
    </message>
    <message>
      <source>Checks still open</source>
      <translation>チェック未完了</translation>
    </message>
    <message>
      <source>Choose a list of devices, a profile or a build</source>
      <translation>デバイスのリスト、プロファイル、またはビルドを選択</translation>
    </message>
    <message>
      <source>Choose builds to compare with the devices</source>
      <translation>デバイスと比べるビルドを選択</translation>
    </message>
    <message>
      <source>Choose builds…</source>
      <translation>ビルドを選択…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比較</translation>
    </message>
    <message>
      <source>Compare with published builds</source>
      <translation>公開済みのビルドと比較</translation>
    </message>
    <message>
      <source>Copy UDID</source>
      <translation>UDIDをコピー</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <source>Drop builds on Publish, or open Releases once, to have something to compare with.</source>
      <translation>「公開」にビルドをドロップするか、「リリース」を一度開くと、比較対象ができます。</translation>
    </message>
    <message>
      <source>Edit the device to fill it in</source>
      <translation>デバイスを編集して入力できます</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>編集…</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>期限切れ</translation>
    </message>
    <message>
      <source>Export as a table…</source>
      <translation>表として書き出す…</translation>
    </message>
    <message>
      <source>Export for Apple’s site…</source>
      <translation>Appleのサイト用に書き出す…</translation>
    </message>
    <message>
      <source>Export the devices</source>
      <translation>デバイスを書き出す</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>フィルタ</translation>
    </message>
    <message>
      <source>Filter by name, UDID, model or iOS</source>
      <translation>名前、UDID、機種、iOSで絞り込む</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>ファイルを読み込む…</translation>
    </message>
    <message>
      <source>In Finder or Apple Devices: connect the device, then click the line under its name until it says UDID.</source>
      <translation>Finderまたは「Appleデバイス」で：デバイスを接続し、名前の下の行をUDIDが表示されるまでクリックします。</translation>
    </message>
    <message>
      <source>In the profile</source>
      <translation>プロファイルにあり</translation>
    </message>
    <message>
      <source>Installs</source>
      <translation>インストール可</translation>
    </message>
    <message>
      <source>Know your testers’ devices</source>
      <translation>テスターのデバイスを登録</translation>
    </message>
    <message>
      <source>Let go to read its devices</source>
      <translation>ここにドロップするとデバイスを読み込みます</translation>
    </message>
    <message>
      <source>Line {number}: {problem}</source>
      <translation>{number}行目：{problem}</translation>
    </message>
    <message>
      <source>Lines that are not devices</source>
      <translation>デバイスでない行</translation>
    </message>
    <message>
      <source>Lists, profiles and builds</source>
      <translation>リスト、プロファイル、ビルド</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>機種</translation>
    </message>
    <message>
      <source>Model not known</source>
      <translation>機種が不明</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>このリストのその他の操作</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>Name of {udid}</source>
      <translation>{udid}の名前</translation>
    </message>
    <message>
      <source>No device matches all these words.</source>
      <translation>これらの語をすべて含むデバイスはありません。</translation>
    </message>
    <message>
      <source>No longer here</source>
      <translation>もうありません</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>名前なし</translation>
    </message>
    <message>
      <source>Not devices</source>
      <translation>デバイスでない行</translation>
    </message>
    <message>
      <source>Not for this model</source>
      <translation>対象外の機種</translation>
    </message>
    <message>
      <source>Not in the profile</source>
      <translation>プロファイルになし</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>Nothing keeps it from installing.</source>
      <translation>インストールを妨げるものはありません。</translation>
    </message>
    <message>
      <source>Paste one UDID or many, a table, or the whole email.</source>
      <translation>UDID（複数可）、表、またはメール全体をペーストしてください。</translation>
    </message>
    <message>
      <source>Problem in the build</source>
      <translation>ビルドの問題</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message numerus="yes">
      <source>Removed {count} devices</source>
      <extracomment>Counts {count}. For one: Removed one device</extracomment>
      <translation>
        <numerusform>{count}台のデバイスを削除しました</numerusform>
      </translation>
    </message>
    <message>
      <source>Removed {name}</source>
      <translation>{name}を削除しました</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>すべて表示</translation>
    </message>
    <message>
      <source>Show all lines that are not devices</source>
      <translation>デバイスでない行をすべて表示</translation>
    </message>
    <message>
      <source>Signing problem</source>
      <translation>署名の問題</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>表 (*.csv)</translation>
    </message>
    <message>
      <source>The copy of this build on this computer can’t be read any more.</source>
      <translation>このコンピュータにあるこのビルドのコピーは、もう読み取れません。</translation>
    </message>
    <message>
      <source>There is no UDID in it.</source>
      <translation>UDIDがありません。</translation>
    </message>
    <message>
      <source>This build is no longer on this computer.</source>
      <translation>このビルドはもうこのコンピュータにありません。</translation>
    </message>
    <message>
      <source>UDIDs</source>
      <translation>UDID</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>取り消す</translation>
    </message>
    <message>
      <source>Won’t install</source>
      <translation>インストール不可</translation>
    </message>
    <message>
      <source>You have this device already.</source>
      <translation>このデバイスはすでに登録されています。</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more builds</source>
      <extracomment>Counts {count}. For one: and one more build</extracomment>
      <translation>
        <numerusform>ほか{count}件のビルド</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {count} more lines</source>
      <extracomment>Counts {count}. For one: and one more line</extracomment>
      <translation>
        <numerusform>ほか{count}行</numerusform>
      </translation>
    </message>
    <message>
      <source>fetching, {percent} %</source>
      <translation>取得中、{percent}%</translation>
    </message>
    <message>
      <source>iOS</source>
      <translation>iOS</translation>
    </message>
    <message>
      <source>iOS not known</source>
      <translation>iOSが不明</translation>
    </message>
    <message>
      <source>iOS too old</source>
      <translation>iOSが古い</translation>
    </message>
    <message>
      <source>iOS {version}</source>
      <translation>iOS {version}</translation>
    </message>
    <message>
      <source>otadesk then tells you beforehand on whose devices a build will install. Paste UDIDs or the email that holds them, or drop Apple’s list, a table, a provisioning profile or a build here.</source>
      <translation>登録しておくと、ビルドが誰のデバイスにインストールできるかをotadeskが事前に知らせます。UDIDやUDIDを含むメールをペーストするか、Appleのリスト、表、プロビジョニングプロファイル、ビルドをここにドロップしてください。</translation>
    </message>
    <message>
      <source>{action}: {name}</source>
      <translation>{action}：{name}</translation>
    </message>
    <message>
      <source>{build}: {word}</source>
      <translation>{build}：{word}</translation>
    </message>
    <message>
      <source>{build}: {word}. {reason}</source>
      <translation>{build}：{word}。{reason}</translation>
    </message>
    <message numerus="yes">
      <source>{count} already known</source>
      <extracomment>Counts {count}. For one: {count} already known</extracomment>
      <translation>
        <numerusform>登録済み{count}台</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds</source>
      <extracomment>Counts {count}. For one: One build</extracomment>
      <translation>
        <numerusform>{count}件のビルド</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices</source>
      <extracomment>Counts {count}. For one: One device</extracomment>
      <translation>
        <numerusform>デバイス{count}台</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices added</source>
      <extracomment>Counts {count}. For one: One device added</extracomment>
      <translation>
        <numerusform>デバイスを{count}台追加しました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices chosen</source>
      <extracomment>Counts {count}. For one: One device chosen</extracomment>
      <translation>
        <numerusform>{count}台のデバイスを選択中</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices found.</source>
      <extracomment>Counts {count}. For one: One device found.</extracomment>
      <translation>
        <numerusform>デバイスが{count}台見つかりました。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices found; you have {old} of them already.</source>
      <extracomment>Counts {count}. For one: One device found; you have {old} of them already.</extracomment>
      <translation>
        <numerusform>デバイスが{count}台見つかりました。うち{old}台は登録済みです。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices keep their names; the list has others.</source>
      <extracomment>Counts {count}. For one: One device keeps its name; the list has another.</extracomment>
      <translation>
        <numerusform>デバイス{count}台は名前を変更せず、リストの別の名前は使いませんでした。</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} in the list</source>
      <translation>リストに{count}件</translation>
    </message>
    <message numerus="yes">
      <source>{count} lines are not devices</source>
      <extracomment>Counts {count}. For one: one line is not a device</extracomment>
      <translation>
        <numerusform>デバイスでない行{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} updated</source>
      <extracomment>Counts {count}. For one: {count} updated</extracomment>
      <translation>
        <numerusform>{count}台を更新</numerusform>
      </translation>
    </message>
    <message>
      <source>{file}, line {number}: {problem}</source>
      <translation>{file}、{number}行目：{problem}</translation>
    </message>
    <message numerus="yes">
      <source>{found} of {count} devices</source>
      <extracomment>Counts {count}. For one: {found} of one device</extracomment>
      <translation>
        <numerusform>デバイス{count}台中{found}台</numerusform>
      </translation>
    </message>
    <message>
      <source>{total} · installs on {good}</source>
      <translation>{total} · {good}台にインストール可</translation>
    </message>
    <message>
      <source>{total} · installs on {good}, not known for {unsure}</source>
      <translation>{total} · {good}台にインストール可、{unsure}台は不明</translation>
    </message>
    <message>
      <source>“Choose builds…” brings it here once more, or takes it out of the list.</source>
      <translation>「ビルドを選択…」で、もう一度取り込むか、リストから外せます。</translation>
    </message>
  </context>
  <context>
    <name>Error</name>
    <message>
      <source>--answer is about a device: say which one with --device.</source>
      <translation>--answerはデバイスについての回答です。--deviceでデバイスを指定してください。</translation>
    </message>
    <message>
      <source>A ProxyCommand can’t be used on Windows.</source>
      <translation>WindowsではProxyCommandを使えません。</translation>
    </message>
    <message>
      <source>A QR code is written as .svg or .png.</source>
      <translation>QRコードは.svgまたは.pngとして書き出されます。</translation>
    </message>
    <message>
      <source>A file on the server is not what otadesk wrote there.</source>
      <translation>サーバ上のファイルが、otadeskの書き込んだものと異なります。</translation>
    </message>
    <message>
      <source>A key that belongs to the connection to {host} can’t be used.</source>
      <translation>{host}への接続に使う鍵が使えません。</translation>
    </message>
    <message>
      <source>A known_hosts file marks it @revoked. Ask the server’s administrator for the new key.</source>
      <translation>known_hostsファイルで@revoked（失効）とされています。新しい鍵をサーバの管理者に確認してください。</translation>
    </message>
    <message>
      <source>A release on the server has facts that can’t be read.</source>
      <translation>サーバ上のあるリリースの情報を読み取れません。</translation>
    </message>
    <message>
      <source>A report ends in .txt, .json or .html.</source>
      <translation>レポートのファイル名は.txt、.json、.htmlのいずれかで終わる必要があります。</translation>
    </message>
    <message>
      <source>A value in the settings can’t be used.</source>
      <translation>設定に使えない値があります。</translation>
    </message>
    <message>
      <source>A web server’s settings can’t hold “{text}”.</source>
      <translation>Webサーバの設定に「{text}」は使えません。</translation>
    </message>
    <message>
      <source>Add --yes to delete it, or use “otadesk withdraw”, which can be undone.</source>
      <translation>削除するには--yesを付けてください。または、元に戻せる「otadesk withdraw」を使ってください。</translation>
    </message>
    <message>
      <source>Add --yes to remove a server profile.</source>
      <translation>サーバプロファイルを削除するには--yesを付けてください。</translation>
    </message>
    <message>
      <source>Add it with ssh-add, or choose another key in the server’s settings.</source>
      <translation>ssh-addで追加するか、サーバの設定で別の鍵を選択してください。</translation>
    </message>
    <message>
      <source>Add one first: in the window under Servers, or with “otadesk servers add”.</source>
      <translation>先にサーバを追加してください。ウインドウの「サーバ」、または「otadesk servers add」で追加できます。</translation>
    </message>
    <message>
      <source>Add the public key to the account’s authorized_keys there, or choose another key.</source>
      <translation>その公開鍵をサーバ上のアカウントのauthorized_keysに追加するか、別の鍵を選択してください。</translation>
    </message>
    <message>
      <source>Add these lines to it yourself:
{lines}</source>
      <translation>次の行を自分で追加してください：
{lines}</translation>
    </message>
    <message>
      <source>Another otadesk is busy with the settings.</source>
      <translation>別のotadeskが設定を使用中です。</translation>
    </message>
    <message>
      <source>Another otadesk is making its certificate right now.</source>
      <translation>別のotadeskが証明書を作成中です。</translation>
    </message>
    <message>
      <source>Another window or command has removed it. Add it again to keep it.</source>
      <translation>別のウインドウまたはコマンドで削除されました。残すにはもう一度追加してください。</translation>
    </message>
    <message>
      <source>Ask for the SFTP subsystem to be switched on. If it is, the account’s start-up files may print text, which breaks SFTP.</source>
      <translation>SFTPサブシステムを有効にするよう依頼してください。すでに有効なら、アカウントの起動ファイルがテキストを出力しているかもしれません。SFTPはこれを許しません。</translation>
    </message>
    <message>
      <source>Ask whoever runs the server how to sign in there with a program.</source>
      <translation>プログラムからのサインイン方法をサーバの管理者に確認してください。</translation>
    </message>
    <message>
      <source>Ask whoever runs the server what its log says.</source>
      <translation>ログの内容をサーバの管理者に確認してください。</translation>
    </message>
    <message>
      <source>At least one release has to stay.</source>
      <translation>リリースは少なくとも1つ残す必要があります。</translation>
    </message>
    <message>
      <source>Build and export the app again; an iPhone can’t read it either.</source>
      <translation>アプリをもう一度ビルドして書き出してください。iPhoneでも読み取れません。</translation>
    </message>
    <message>
      <source>Build and export the app again; iOS can’t install it either.</source>
      <translation>アプリをもう一度ビルドして書き出してください。iOSでもインストールできません。</translation>
    </message>
    <message>
      <source>Check that it still exists and that its disk is connected.</source>
      <translation>まだ存在しているか、ディスクが接続されているかを確認してください。</translation>
    </message>
    <message>
      <source>Check that the folder belongs to you and that the disk has room.</source>
      <translation>フォルダが自分のものであり、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
      <source>Check that the port is that of the SSH server.</source>
      <translation>ポートがSSHサーバのものか確認してください。</translation>
    </message>
    <message>
      <source>Check the host and the port as the jump host knows them.</source>
      <translation>踏み台ホストから見たホストとポートを確認してください。</translation>
    </message>
    <message>
      <source>Check the host and the port, and whether this computer is online.</source>
      <translation>ホストとポート、およびこのコンピュータがオンラインであることを確認してください。</translation>
    </message>
    <message>
      <source>Check the name; the file may have been moved or deleted.</source>
      <translation>名前を確認してください。ファイルが移動または削除されたかもしれません。</translation>
    </message>
    <message>
      <source>Check the port; a firewall may also have cut the connection.</source>
      <translation>ポートを確認してください。ファイアウォールが接続を切った可能性もあります。</translation>
    </message>
    <message>
      <source>Check the user name and the way of signing in.</source>
      <translation>ユーザ名とサインイン方法を確認してください。</translation>
    </message>
    <message>
      <source>Choose Password in the server’s settings.</source>
      <translation>サーバの設定で「パスワード」を選択してください。</translation>
    </message>
    <message>
      <source>Choose a file that was exported from otadesk’s list of servers.</source>
      <translation>otadeskのサーバのリストから書き出したファイルを選択してください。</translation>
    </message>
    <message>
      <source>Choose another folder, or give yourself the right to write there.</source>
      <translation>別のフォルダを選択するか、そこへの書き込み権限を自分に与えてください。</translation>
    </message>
    <message>
      <source>Choose another key file in the server’s settings, or sign in with the SSH agent.</source>
      <translation>サーバの設定で別の鍵ファイルを選択するか、SSHエージェントでサインインしてください。</translation>
    </message>
    <message>
      <source>Choose another port, or let otadesk choose one.</source>
      <translation>別のポートを選択するか、選択をotadeskに任せてください。</translation>
    </message>
    <message>
      <source>Choose the .ipa of the same build; Android apps don’t install on iPhones.</source>
      <translation>同じビルドの.ipaを選択してください。AndroidアプリはiPhoneにインストールできません。</translation>
    </message>
    <message>
      <source>Choose the .ipa that Xcode’s export or your build server wrote.</source>
      <translation>Xcodeの書き出し、またはビルドサーバが作成した.ipaを選択してください。</translation>
    </message>
    <message>
      <source>Choose the .ipa; otadesk writes the manifest itself.</source>
      <translation>.ipaを選択してください。マニフェストはotadeskが作成します。</translation>
    </message>
    <message>
      <source>Choose the file of the same name without “.pub”.</source>
      <translation>同じ名前で「.pub」の付かないファイルを選択してください。</translation>
    </message>
    <message>
      <source>Choose the one key that belongs to this server in its settings.</source>
      <translation>サーバの設定で、このサーバ用の鍵を1つ選択してください。</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Compare the fingerprint with the one that the server’s administrator gives you.</source>
      <translation>フィンガープリントを、サーバの管理者から知らされたものと照合してください。</translation>
    </message>
    <message>
      <source>Compare the fingerprint with the server’s own, then run: otadesk servers edit {name} --host-key {fingerprint}</source>
      <translation>フィンガープリントをサーバ自身のものと照合してから、次を実行してください：otadesk servers edit {name} --host-key {fingerprint}</translation>
    </message>
    <message>
      <source>Connect it again, then publish again.</source>
      <translation>もう一度接続してから、公開し直してください。</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>詳細をコピー</translation>
    </message>
    <message>
      <source>Copy or export it again; an iPhone couldn’t unpack this one either.</source>
      <translation>もう一度コピーするか書き出してください。このファイルはiPhoneでも展開できません。</translation>
    </message>
    <message>
      <source>Copy the file to this computer’s own disk and try again.</source>
      <translation>ファイルをこのコンピュータのディスクにコピーして、やり直してください。</translation>
    </message>
    <message>
      <source>Correct the file; “ssh -G host” shows how ssh reads it.</source>
      <translation>ファイルを修正してください。sshがどう読み取るかは「ssh -G host」で確認できます。</translation>
    </message>
    <message>
      <source>Correct the value in the file, or remove it. The file is left as it is until then.</source>
      <translation>ファイル内の値を修正するか、削除してください。それまでファイルはそのまま残されます。</translation>
    </message>
    <message>
      <source>Delete old releases or files there, then publish again.</source>
      <translation>サーバ上の古いリリースやファイルを削除してから、公開し直してください。</translation>
    </message>
    <message>
      <source>Deleting a release can’t be undone.</source>
      <translation>リリースの削除は元に戻せません。</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>詳細</translation>
    </message>
    <message>
      <source>Don’t use this file. Build and export the app again.</source>
      <translation>このファイルは使わないでください。アプリをもう一度ビルドして書き出してください。</translation>
    </message>
    <message>
      <source>Don’t use this file: no export writes such names. Build and export the app again.</source>
      <translation>このファイルは使わないでください。通常の書き出しでこのような名前が付くことはありません。アプリをもう一度ビルドして書き出してください。</translation>
    </message>
    <message>
      <source>Download or copy it again; the first attempt stopped early.</source>
      <translation>もう一度ダウンロードするかコピーしてください。前回は途中で止まりました。</translation>
    </message>
    <message>
      <source>Download the IPA again; you may have to log in where it comes from.</source>
      <translation>IPAをもう一度ダウンロードしてください。入手元でログインが必要な場合があります。</translation>
    </message>
    <message>
      <source>Download the profile again from Apple’s developer portal and export the app with it.</source>
      <translation>Appleのデベロッパポータルからプロファイルをダウンロードし直し、それを使ってアプリを書き出してください。</translation>
    </message>
    <message>
      <source>Either the server was set up anew, or somebody stands between you and it. Don’t go on before its administrator has told you the new fingerprint.</source>
      <translation>サーバが再構築されたか、誰かが通信に割り込んでいます。管理者から新しいフィンガープリントを知らされるまで、先に進まないでください。</translation>
    </message>
    <message>
      <source>Export it again with Xcode, or pack it with deflate.</source>
      <translation>Xcodeで書き出し直すか、deflate方式で圧縮してください。</translation>
    </message>
    <message>
      <source>Export it again without a password; an iPhone can’t unpack it.</source>
      <translation>パスワードなしで書き出し直してください。iPhoneでは展開できません。</translation>
    </message>
    <message>
      <source>Export it again. Where it was downloaded, the server may have put something in front.</source>
      <translation>書き出し直してください。ダウンロードしたファイルなら、サーバが先頭に何かを付け加えた可能性があります。</translation>
    </message>
    <message>
      <source>Export the IPA again with Xcode; this one was made to do harm or is damaged.</source>
      <translation>XcodeでIPAを書き出し直してください。このファイルは悪意をもって作られたか、破損しています。</translation>
    </message>
    <message>
      <source>Export the IPA again; this one was made to do harm or is damaged.</source>
      <translation>IPAを書き出し直してください。このファイルは悪意をもって作られたか、破損しています。</translation>
    </message>
    <message>
      <source>Export the app again; the build may have failed before it was copied.</source>
      <translation>アプリを書き出し直してください。コピーされる前にビルドが失敗した可能性があります。</translation>
    </message>
    <message>
      <source>Free space on this computer’s disk, then try again.</source>
      <translation>このコンピュータのディスクに空きを作ってから、やり直してください。</translation>
    </message>
    <message>
      <source>Give a UDID, or the name of a device from “otadesk devices list”.</source>
      <translation>UDID、または「otadesk devices list」にあるデバイスの名前を指定してください。</translation>
    </message>
    <message>
      <source>Give the UDID instead.</source>
      <translation>代わりにUDIDを指定してください。</translation>
    </message>
    <message>
      <source>Give the account the right to read there, or choose another folder.</source>
      <translation>アカウントにそこの読み取り権限を与えるか、別のフォルダを選択してください。</translation>
    </message>
    <message>
      <source>Give the account the right to write there, or choose another folder.</source>
      <translation>アカウントにそのフォルダへの書き込み権限を与えるか、別のフォルダを選択してください。</translation>
    </message>
    <message>
      <source>Give the https address of an install page or a manifest, or a whole itms-services link.</source>
      <translation>インストールページまたはマニフェストのhttpsアドレス、あるいはitms-servicesリンク全体を指定してください。</translation>
    </message>
    <message>
      <source>Give yourself permission to read the file, or copy it.</source>
      <translation>ファイルの読み取り権限を自分に与えるか、ファイルをコピーしてください。</translation>
    </message>
    <message>
      <source>In its own settings: AllowOverride FileInfo. Or there, instead of a .htaccess:
{lines}</source>
      <translation>Webサーバ自体の設定で：AllowOverride FileInfo。または.htaccessの代わりに、その設定に：
{lines}</translation>
    </message>
    <message>
      <source>It looks like SHA256:… and is what “ssh-keygen -lf” prints on the server.</source>
      <translation>SHA256:…の形で、サーバ上の「ssh-keygen -lf」で表示されます。</translation>
    </message>
    <message>
      <source>It looks like “[host]:22 SHA256:…”.</source>
      <translation>「[host]:22 SHA256:…」の形です。</translation>
    </message>
    <message>
      <source>Keys on a security token work through the SSH agent: add it with ssh-add.</source>
      <translation>セキュリティトークン上の鍵はSSHエージェント経由で使えます。ssh-addで追加してください。</translation>
    </message>
    <message>
      <source>Known servers: {names}.</source>
      <translation>登録済みのサーバ：{names}。</translation>
    </message>
    <message>
      <source>List the releases again, then decide.</source>
      <translation>リリースの一覧をもう一度確認してから決めてください。</translation>
    </message>
    <message>
      <source>List the releases to see their names.</source>
      <translation>リリースの名前は一覧で確認できます。</translation>
    </message>
    <message>
      <source>Look at the folder’s owner and free space, or point OTADESK_HOME at another one.</source>
      <translation>フォルダの所有者と空き容量を確認するか、OTADESK_HOMEに別のフォルダを指定してください。</translation>
    </message>
    <message>
      <source>More than one device is called “{name}”.</source>
      <translation>「{name}」という名前のデバイスが複数あります。</translation>
    </message>
    <message>
      <source>Move that file or link away, then publish again.</source>
      <translation>そのファイルまたはリンクを移動してから、公開し直してください。</translation>
    </message>
    <message>
      <source>Move that folder away, then publish again.</source>
      <translation>そのフォルダを移動してから、公開し直してください。</translation>
    </message>
    <message>
      <source>Name a file with the authority’s certificate in PEM form.</source>
      <translation>認証局の証明書が入ったPEM形式のファイルを指定してください。</translation>
    </message>
    <message>
      <source>Name the .ipa file that you mean.</source>
      <translation>使いたい.ipaファイルを指定してください。</translation>
    </message>
    <message>
      <source>No port was given to serve at.</source>
      <translation>配信に使うポートが指定されていません。</translation>
    </message>
    <message>
      <source>Nobody has confirmed the key of {host} yet.</source>
      <translation>{host}の鍵はまだ誰も確認していません。</translation>
    </message>
    <message>
      <source>None of the known symptoms is called that.</source>
      <translation>その名前の症状は登録されていません。</translation>
    </message>
    <message>
      <source>Nothing half done is visible to testers.</source>
      <translation>テスターに未完成のものは見えません。</translation>
    </message>
    <message>
      <source>Nothing half done is visible to testers. Try again when the network is back.</source>
      <translation>テスターに未完成のものは見えません。ネットワークが復旧したらやり直してください。</translation>
    </message>
    <message>
      <source>Nothing was changed. Repair the file, or replace it with the version before it.</source>
      <translation>何も変更されていません。ファイルを修正するか、以前の版に置き換えてください。</translation>
    </message>
    <message>
      <source>Nothing was published. Check the server’s disk, then publish again.</source>
      <translation>何も公開されていません。サーバのディスクを確認してから、公開し直してください。</translation>
    </message>
    <message>
      <source>Nothing was published. Look at it once more, then publish it.</source>
      <translation>何も公開されていません。もう一度確認してから公開してください。</translation>
    </message>
    <message>
      <source>Nothing was published. Wait until the export is finished, then publish again.</source>
      <translation>何も公開されていません。書き出しが終わるまで待ってから、公開し直してください。</translation>
    </message>
    <message>
      <source>Nothing was published: the build will not install.</source>
      <translation>何も公開されていません：このビルドはインストールできません。</translation>
    </message>
    <message>
      <source>Often the account’s quota is used up, or a limit on file sizes is reached.</source>
      <translation>多くの場合、アカウントの割り当て容量を使い切ったか、ファイルサイズの上限に達しています。</translation>
    </message>
    <message>
      <source>Open it in PuTTYgen, choose Conversions, Export OpenSSH key, and use the new file.</source>
      <translation>PuTTYgenで開き、Conversions、Export OpenSSH keyを選択して、新しいファイルを使ってください。</translation>
    </message>
    <message>
      <source>Open it in Xcode’s Organizer, choose Distribute App, and drop the .ipa that it exports.</source>
      <translation>XcodeのOrganizerで開き、Distribute Appを選択して、書き出された.ipaをドロップしてください。</translation>
    </message>
    <message>
      <source>Pack each app into an IPA of its own; iOS installs exactly one.</source>
      <translation>アプリごとに別々のIPAにしてください。iOSがインストールするのは1つだけです。</translation>
    </message>
    <message>
      <source>Please report it, with the command and these words.</source>
      <translation>コマンドとこのメッセージを添えて報告してください。</translation>
    </message>
    <message>
      <source>Port {port} is taken by another program.</source>
      <translation>ポート{port}は別のプログラムが使用中です。</translation>
    </message>
    <message>
      <source>Publish it again. If that keeps happening, ask who else tidies up there.</source>
      <translation>もう一度公開してください。繰り返し起こる場合は、ほかにだれがそこを整理しているか確認してください。</translation>
    </message>
    <message>
      <source>Put the app into a folder named Payload, zip that folder, and name the zip .ipa.</source>
      <translation>アプリをPayloadという名前のフォルダに入れてzipで圧縮し、拡張子を.ipaにしてください。</translation>
    </message>
    <message>
      <source>Put them into a folder Payload/Name.app, zip the folder Payload, and name the zip .ipa.</source>
      <translation>Payload/名前.appというフォルダに入れ、Payloadフォルダをzipで圧縮し、拡張子を.ipaにしてください。</translation>
    </message>
    <message>
      <source>Rename the folder, zip it again, and name the zip .ipa.</source>
      <translation>フォルダ名を変更してzipで圧縮し直し、拡張子を.ipaにしてください。</translation>
    </message>
    <message>
      <source>Run “git lfs pull” where the file comes from, and drop the file that it fetches.</source>
      <translation>ファイルの入手元で「git lfs pull」を実行し、取得されたファイルをドロップしてください。</translation>
    </message>
    <message>
      <source>Say it in the words that the tester saw, such as “cannot connect”.</source>
      <translation>テスターが見た言葉で入力してください。たとえば「cannot connect」です。</translation>
    </message>
    <message>
      <source>Say what testers should look at, and link to the rest.</source>
      <translation>テスターに見てほしい点を書き、残りはリンクにしてください。</translation>
    </message>
    <message>
      <source>See ProxyJump in your SSH settings.</source>
      <translation>SSH設定のProxyJumpを確認してください。</translation>
    </message>
    <message>
      <source>See what “ssh-add -l” says, or sign in with a key file.</source>
      <translation>「ssh-add -l」の結果を確認するか、鍵ファイルでサインインしてください。</translation>
    </message>
    <message>
      <source>Set {variable} in the environment to the right one, or use a terminal.</source>
      <translation>環境変数{variable}に正しい値を設定するか、ターミナルを使ってください。</translation>
    </message>
    <message>
      <source>Shorten the release notes, or the app’s name.</source>
      <translation>リリースノートまたはアプリの名前を短くしてください。</translation>
    </message>
    <message>
      <source>Somebody may have changed the file there. Publish the build again.</source>
      <translation>サーバ上のファイルを誰かが変更した可能性があります。ビルドを公開し直してください。</translation>
    </message>
    <message>
      <source>Somebody removed the build from the server while it was on its way.</source>
      <translation>送信中に、だれかがサーバからビルドを削除しました。</translation>
    </message>
    <message>
      <source>Something went wrong inside otadesk.</source>
      <translation>otadeskの内部で問題が起きました。</translation>
    </message>
    <message>
      <source>Something went wrong that otadesk did not foresee.</source>
      <translation>otadeskが想定していない問題が起きました。</translation>
    </message>
    <message>
      <source>Start the SSH agent and add your key with ssh-add, or choose a key file.</source>
      <translation>SSHエージェントを起動してssh-addで鍵を追加するか、鍵ファイルを選択してください。</translation>
    </message>
    <message>
      <source>Take the one that you mean out of the zip, and name its .ipa file.</source>
      <translation>使いたいビルドをzipから取り出し、その.ipaファイルを指定してください。</translation>
    </message>
    <message>
      <source>Test the connection first, which says why.</source>
      <translation>先に接続をテストしてください。理由がわかります。</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>うまくいきませんでした</translation>
    </message>
    <message>
      <source>That is not a host key’s fingerprint.</source>
      <translation>ホスト鍵のフィンガープリントではありません。</translation>
    </message>
    <message>
      <source>That is not an address that a phone could open.</source>
      <translation>iPhoneで開けるアドレスではありません。</translation>
    </message>
    <message>
      <source>That is not an answer to this question.</source>
      <translation>この質問への回答になっていません。</translation>
    </message>
    <message>
      <source>That is not an install link.</source>
      <translation>インストールリンクではありません。</translation>
    </message>
    <message>
      <source>That is not the passphrase of the key “{path}”.</source>
      <translation>鍵「{path}」のパスフレーズが違います。</translation>
    </message>
    <message>
      <source>That is too long for a QR code.</source>
      <translation>QRコードにするには長すぎます。</translation>
    </message>
    <message>
      <source>The CA file “{file}” can’t be used.</source>
      <translation>CAファイル「{file}」は使えません。</translation>
    </message>
    <message>
      <source>The IPA contains a name that leads out of it: “{name}”.</source>
      <translation>IPAに、外部を指す名前があります：「{name}」。</translation>
    </message>
    <message>
      <source>The IPA is packed with a method that iOS can’t unpack.</source>
      <translation>IPAはiOSが展開できない方式で圧縮されています。</translation>
    </message>
    <message>
      <source>The IPA is protected by a zip password.</source>
      <translation>IPAはzipのパスワードで保護されています。</translation>
    </message>
    <message>
      <source>The ProxyCommand for {host} failed.</source>
      <translation>{host}のProxyCommandが失敗しました。</translation>
    </message>
    <message>
      <source>The SSH agent can’t be used.</source>
      <translation>SSHエージェントを使えません。</translation>
    </message>
    <message>
      <source>The SSH agent doesn’t hold the key “{key}”.</source>
      <translation>SSHエージェントに鍵「{key}」がありません。</translation>
    </message>
    <message>
      <source>The SSH settings for {host} can’t be used.</source>
      <translation>{host}のSSH設定を使えません。</translation>
    </message>
    <message>
      <source>The SSH settings in “{file}” can’t be read.</source>
      <translation>「{file}」のSSH設定を読み取れません。</translation>
    </message>
    <message>
      <source>The app in the IPA has no Info.plist.</source>
      <translation>IPA内のアプリにInfo.plistがありません。</translation>
    </message>
    <message>
      <source>The app’s folder could not be made, because other publishers kept getting in between.</source>
      <translation>ほかの公開処理が何度も割り込んだため、アプリのフォルダを作成できませんでした。</translation>
    </message>
    <message>
      <source>The app’s provisioning profile can’t be read.</source>
      <translation>アプリのプロビジョニングプロファイルを読み取れません。</translation>
    </message>
    <message>
      <source>The build can’t be kept on this computer.</source>
      <translation>ビルドをこのコンピュータに保存できません。</translation>
    </message>
    <message>
      <source>The build itself is in place. Publish or refresh once more when they are done.</source>
      <translation>ビルド自体は配置済みです。ほかの公開が終わったら、もう一度公開または更新してください。</translation>
    </message>
    <message>
      <source>The build on the server is not the one that was published.</source>
      <translation>サーバ上のビルドが、公開したものと異なります。</translation>
    </message>
    <message>
      <source>The catalogue could not be settled, because other publishers kept changing the releases.</source>
      <translation>ほかの公開処理がリリースを変更し続けたため、カタログを確定できませんでした。</translation>
    </message>
    <message>
      <source>The certificates of this computer can’t be read or written.</source>
      <translation>このコンピュータの証明書を読み書きできません。</translation>
    </message>
    <message>
      <source>The command line is not complete or not right.</source>
      <translation>コマンドラインが不完全か、正しくありません。</translation>
    </message>
    <message>
      <source>The commands work without it: see “otadesk --help”.</source>
      <translation>コマンドはQtがなくても使えます。「otadesk --help」を参照してください。</translation>
    </message>
    <message>
      <source>The commands work without one: see “otadesk --help”.</source>
      <translation>コマンドはディスプレイがなくても使えます。「otadesk --help」を参照してください。</translation>
    </message>
    <message>
      <source>The connection to {host} broke.</source>
      <translation>{host}への接続が切れました。</translation>
    </message>
    <message>
      <source>The copy on the server differs from the original, and can’t be removed.</source>
      <translation>サーバ上のコピーが元のファイルと異なり、削除もできません。</translation>
    </message>
    <message>
      <source>The copy on the server differs from the original.</source>
      <translation>サーバ上のコピーが元のファイルと異なります。</translation>
    </message>
    <message>
      <source>The disk or the account’s quota may be full. Try again.</source>
      <translation>ディスクまたはアカウントの割り当て容量がいっぱいの可能性があります。やり直してください。</translation>
    </message>
    <message>
      <source>The file can’t be read any more.</source>
      <translation>ファイルを読み取れなくなりました。</translation>
    </message>
    <message>
      <source>The file can’t be read.</source>
      <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
      <source>The file can’t be written there.</source>
      <translation>そこにファイルを書き込めません。</translation>
    </message>
    <message>
      <source>The file changed after it was looked at.</source>
      <translation>確認後にファイルが変更されました。</translation>
    </message>
    <message>
      <source>The file changed while it was being published.</source>
      <translation>公開中にファイルが変更されました。</translation>
    </message>
    <message>
      <source>The file changed while it was read.</source>
      <translation>読み取り中にファイルが変更されました。</translation>
    </message>
    <message>
      <source>The file is a zip bomb: it would fill a phone many times over.</source>
      <translation>このファイルはzip爆弾です。展開するとiPhoneの容量を何倍も超えます。</translation>
    </message>
    <message>
      <source>The file is damaged and can’t be read as an IPA.</source>
      <translation>ファイルが破損していて、IPAとして読み取れません。</translation>
    </message>
    <message>
      <source>The file is incomplete: it begins like an IPA, but its end is missing.</source>
      <translation>ファイルが不完全です。IPAとして始まっていますが、末尾がありません。</translation>
    </message>
    <message>
      <source>The file is no longer there.</source>
      <translation>ファイルはもうありません。</translation>
    </message>
    <message>
      <source>The file lists more entries than any app has.</source>
      <translation>ファイルの項目数が、アプリではありえない数です。</translation>
    </message>
    <message>
      <source>The file that was being copied can’t be read any more.</source>
      <translation>コピー中のファイルを読み取れなくなりました。</translation>
    </message>
    <message>
      <source>The file that was being sent can’t be read any more.</source>
      <translation>送信中のファイルを読み取れなくなりました。</translation>
    </message>
    <message>
      <source>The folder in “{name}” must be called Payload, with a capital P.</source>
      <translation>「{name}」の中のフォルダ名は、先頭が大文字のPayloadでなければなりません。</translation>
    </message>
    <message>
      <source>The icon can’t be written there.</source>
      <translation>そこにアイコンを書き込めません。</translation>
    </message>
    <message>
      <source>The jump host can’t reach {host}.</source>
      <translation>踏み台ホストから{host}に接続できません。</translation>
    </message>
    <message>
      <source>The jump hosts of {host} lead in a circle.</source>
      <translation>{host}の踏み台ホストが循環しています。</translation>
    </message>
    <message>
      <source>The key file “{path}” can’t be read.</source>
      <translation>鍵ファイル「{path}」を読み取れません。</translation>
    </message>
    <message>
      <source>The key in “{path}” is of a kind that can’t be used from a file.</source>
      <translation>「{path}」の鍵は、ファイルからは使えない種類です。</translation>
    </message>
    <message>
      <source>The key of {host} has been revoked.</source>
      <translation>{host}の鍵は失効しています。</translation>
    </message>
    <message>
      <source>The key of {host} is not the one that was confirmed.</source>
      <translation>{host}の鍵が、確認済みのものと異なります。</translation>
    </message>
    <message>
      <source>The key “{path}” is locked with a passphrase.</source>
      <translation>鍵「{path}」はパスフレーズでロックされています。</translation>
    </message>
    <message>
      <source>The keychain did not let go of what is saved for this server.</source>
      <translation>このサーバ用に保存したものをキーチェーンから消去できませんでした。</translation>
    </message>
    <message>
      <source>The list can’t be written there.</source>
      <translation>そこにリストを書き込めません。</translation>
    </message>
    <message>
      <source>The list of devices can’t be read.</source>
      <translation>デバイスのリストを読み取れません。</translation>
    </message>
    <message>
      <source>The list of devices is too large.</source>
      <translation>デバイスのリストが大きすぎます。</translation>
    </message>
    <message>
      <source>The network drive with “{place}” is away.</source>
      <translation>「{place}」のあるネットワークドライブに接続できません。</translation>
    </message>
    <message>
      <source>The output can’t be written.</source>
      <translation>出力を書き込めません。</translation>
    </message>
    <message>
      <source>The page could not be settled, because other publishers kept changing the releases.</source>
      <translation>ほかの公開処理がリリースを変更し続けたため、ページを確定できませんでした。</translation>
    </message>
    <message>
      <source>The password on standard input is not in this terminal’s encoding.</source>
      <translation>標準入力のパスワードが、このターミナルの文字コードではありません。</translation>
    </message>
    <message>
      <source>The release changed at the same moment from another computer.</source>
      <translation>同時に別のコンピュータからリリースが変更されました。</translation>
    </message>
    <message>
      <source>The release notes are not UTF-8 text.</source>
      <translation>リリースノートがUTF-8のテキストではありません。</translation>
    </message>
    <message>
      <source>The release notes are too long.</source>
      <translation>リリースノートが長すぎます。</translation>
    </message>
    <message>
      <source>The release notes can’t be read.</source>
      <translation>リリースノートを読み取れません。</translation>
    </message>
    <message>
      <source>The sample can’t be written.</source>
      <translation>サンプルを書き込めません。</translation>
    </message>
    <message>
      <source>The server refused to change or read “{place}” and doesn’t say why.</source>
      <translation>サーバが「{place}」の変更または読み取りを拒否しました。理由は示されていません。</translation>
    </message>
    <message>
      <source>The server takes: {methods}</source>
      <translation>サーバが受け付ける方法：{methods}</translation>
    </message>
    <message>
      <source>The server took no more, and doesn’t say why.</source>
      <translation>サーバがデータを受け付けなくなりました。理由は示されていません。</translation>
    </message>
    <message>
      <source>The server “{name}” can’t be saved.</source>
      <translation>サーバ「{name}」を保存できません。</translation>
    </message>
    <message>
      <source>The server’s SSH software is probably very old or very restricted: ask for AES and ECDH or Ed25519.</source>
      <translation>サーバのSSHソフトウェアは、おそらく非常に古いか、厳しく制限されています。AESと、ECDHまたはEd25519への対応を依頼してください。</translation>
    </message>
    <message>
      <source>The settings are as they were before. Look at the folder’s owner and free space.</source>
      <translation>設定は以前のままです。フォルダの所有者と空き容量を確認してください。</translation>
    </message>
    <message>
      <source>The settings are sound; there is nothing to recover.</source>
      <translation>設定は正常です。復旧するものはありません。</translation>
    </message>
    <message>
      <source>The settings can’t be read.</source>
      <translation>設定を読み取れません。</translation>
    </message>
    <message>
      <source>The settings can’t be saved.</source>
      <translation>設定を保存できません。</translation>
    </message>
    <message>
      <source>The settings file is damaged.</source>
      <translation>設定ファイルが破損しています。</translation>
    </message>
    <message>
      <source>The settings were written by a newer otadesk.</source>
      <translation>設定は、より新しいotadeskで書き込まれたものです。</translation>
    </message>
    <message>
      <source>The test file can’t be fetched over the public address.</source>
      <translation>テストファイルを公開アドレスから取得できません。</translation>
    </message>
    <message>
      <source>The texts of this release are too long.</source>
      <translation>このリリースのテキストが長すぎます。</translation>
    </message>
    <message>
      <source>The web server does not read .htaccess files here.</source>
      <translation>Webサーバはここの.htaccessファイルを読みません。</translation>
    </message>
    <message>
      <source>The web server reads .htaccess files but forbids these settings in them.</source>
      <translation>Webサーバは.htaccessファイルを読みますが、これらの設定を許可していません。</translation>
    </message>
    <message>
      <source>The window needs Qt, which is not installed here.</source>
      <translation>ウインドウの表示に必要なQtがインストールされていません。</translation>
    </message>
    <message>
      <source>The zip is damaged: a build in it can’t be taken out whole.</source>
      <translation>zipが破損しています。中のビルドを完全に取り出せません。</translation>
    </message>
    <message>
      <source>There is a .htaccess already that otadesk did not write, or that was changed.</source>
      <translation>otadeskが作成していない、または変更された.htaccessがすでにあります。</translation>
    </message>
    <message>
      <source>There is more than one app in the IPA.</source>
      <translation>IPAに複数のアプリが含まれています。</translation>
    </message>
    <message>
      <source>There is no command and no file called “{word}”.</source>
      <translation>「{word}」というコマンドもファイルもありません。</translation>
    </message>
    <message>
      <source>There is no device called “{name}”.</source>
      <translation>「{name}」という名前のデバイスはありません。</translation>
    </message>
    <message>
      <source>There is no device with the UDID “{udid}”.</source>
      <translation>UDIDが「{udid}」のデバイスはありません。</translation>
    </message>
    <message>
      <source>There is no display here to show the window on.</source>
      <translation>ウインドウを表示するディスプレイがありません。</translation>
    </message>
    <message>
      <source>There is no file “{name}”.</source>
      <translation>ファイル「{name}」はありません。</translation>
    </message>
    <message>
      <source>There is no key file “{path}”.</source>
      <translation>鍵ファイル「{path}」はありません。</translation>
    </message>
    <message>
      <source>There is no key to show to {host}.</source>
      <translation>{host}に提示する鍵がありません。</translation>
    </message>
    <message>
      <source>There is no option “{option}”.</source>
      <translation>「{option}」というオプションはありません。</translation>
    </message>
    <message>
      <source>There is no release “{release}” on {place}.</source>
      <translation>{place}にリリース「{release}」はありません。</translation>
    </message>
    <message>
      <source>There is no room left on the disk.</source>
      <translation>ディスクに空きがありません。</translation>
    </message>
    <message>
      <source>There is no room left on the server.</source>
      <translation>サーバに空きがありません。</translation>
    </message>
    <message>
      <source>There is no server called “{name}”.</source>
      <translation>「{name}」という名前のサーバはありません。</translation>
    </message>
    <message>
      <source>There is no server named {host}.</source>
      <translation>{host}という名前のサーバはありません。</translation>
    </message>
    <message>
      <source>There is no such question about a device.</source>
      <translation>デバイスについてのそのような質問はありません。</translation>
    </message>
    <message>
      <source>There is no “{place}” on the server.</source>
      <translation>サーバに「{place}」はありません。</translation>
    </message>
    <message>
      <source>There is no “{place}”.</source>
      <translation>「{place}」はありません。</translation>
    </message>
    <message>
      <source>There was no password on standard input.</source>
      <translation>標準入力にパスワードがありませんでした。</translation>
    </message>
    <message>
      <source>This computer can’t be reached at port {port}.</source>
      <translation>このコンピュータのポート{port}に接続できません。</translation>
    </message>
    <message>
      <source>This computer can’t serve testers.</source>
      <translation>このコンピュータからテスターに配信できません。</translation>
    </message>
    <message>
      <source>This device is already in the list, as “{name}”.</source>
      <translation>このデバイスは「{name}」としてすでにリストにあります。</translation>
    </message>
    <message>
      <source>This file holds no servers.</source>
      <translation>このファイルにサーバは含まれていません。</translation>
    </message>
    <message>
      <source>This file is not a list of devices.</source>
      <translation>このファイルはデバイスのリストではありません。</translation>
    </message>
    <message>
      <source>This release is no longer on the server.</source>
      <translation>このリリースはもうサーバにありません。</translation>
    </message>
    <message>
      <source>This server is no longer in the settings.</source>
      <translation>このサーバはもう設定にありません。</translation>
    </message>
    <message>
      <source>To add the devices that it lists, drop it under Devices. To publish, choose the .ipa.</source>
      <translation>含まれるデバイスを追加するには「デバイス」にドロップしてください。公開するには.ipaを選んでください。</translation>
    </message>
    <message>
      <source>Try again in a minute.</source>
      <translation>1分ほどしてからやり直してください。</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>少ししてからやり直してください。</translation>
    </message>
    <message>
      <source>Try again in a moment; nothing was changed.</source>
      <translation>少ししてからやり直してください。何も変更されていません。</translation>
    </message>
    <message>
      <source>Try again when the server answers; what is complete there stays.</source>
      <translation>サーバが応答するようになったらやり直してください。完了した分は残ります。</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the server is overloaded or not running properly.</source>
      <translation>やり直してください。繰り返す場合は、サーバが過負荷か、正常に動作していません。</translation>
    </message>
    <message>
      <source>Try the command of your SSH settings in a terminal.</source>
      <translation>SSH設定のコマンドをターミナルで試してください。</translation>
    </message>
    <message>
      <source>Type it once more. Some servers let an account in again only after a while.</source>
      <translation>もう一度入力してください。しばらく待たないと再びサインインできないサーバもあります。</translation>
    </message>
    <message>
      <source>Type the passphrase, or add the key to your SSH agent.</source>
      <translation>パスフレーズを入力するか、SSHエージェントに鍵を追加してください。</translation>
    </message>
    <message>
      <source>Unlock the keychain, then try again.</source>
      <translation>キーチェーンのロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
      <source>Unpack it, and drop the .ipa that is in it.</source>
      <translation>展開して、中にある.ipaをドロップしてください。</translation>
    </message>
    <message>
      <source>Unzip it, and drop the .ipa that is in it.</source>
      <translation>zipを展開して、中にある.ipaをドロップしてください。</translation>
    </message>
    <message>
      <source>Unzip it, open it in Xcode’s Organizer, and choose Distribute App.</source>
      <translation>zipを展開し、XcodeのOrganizerで開いて、Distribute Appを選択してください。</translation>
    </message>
    <message>
      <source>Update otadesk, or point OTADESK_HOME at another folder.</source>
      <translation>otadeskをアップデートするか、OTADESK_HOMEに別のフォルダを指定してください。</translation>
    </message>
    <message>
      <source>Use Apple’s form for several devices, or a table with the columns UDID and Name.</source>
      <translation>複数のデバイスにはAppleの書式、またはUDIDとNameの列がある表を使ってください。</translation>
    </message>
    <message>
      <source>Use ProxyJump in your SSH settings, or name the jump host in the server’s settings.</source>
      <translation>SSH設定でProxyJumpを使うか、サーバの設定で踏み台ホストを指定してください。</translation>
    </message>
    <message>
      <source>Use a folder and an address without quotation marks, brackets or control characters.</source>
      <translation>フォルダとアドレスには、引用符、括弧、制御文字を使わないでください。</translation>
    </message>
    <message>
      <source>Wait until the export is finished, then try again.</source>
      <translation>書き出しが終わってからやり直してください。</translation>
    </message>
    <message>
      <source>Write it as “user@host:port”; several are separated by commas.</source>
      <translation>「user@host:port」の形で入力してください。複数ある場合はコンマで区切ります。</translation>
    </message>
    <message>
      <source>You may not change or read “{place}”.</source>
      <translation>「{place}」を変更または読み取る権限がありません。</translation>
    </message>
    <message>
      <source>Zip the folder Payload again with another program, such as 7-Zip or tar.</source>
      <translation>フォルダPayloadを、7-Zipやtarなど別のプログラムで圧縮し直してください。</translation>
    </message>
    <message>
      <source>Zip the folder Payload itself, and name the zip .ipa.</source>
      <translation>フォルダPayload自体をzipで圧縮し、拡張子を.ipaにしてください。</translation>
    </message>
    <message>
      <source>Zip the folder Payload that is in it, and name the zip .ipa.</source>
      <translation>中にあるフォルダPayloadをzipで圧縮し、拡張子を.ipaにしてください。</translation>
    </message>
    <message>
      <source>iOS can’t install from this address.</source>
      <translation>iOSはこのアドレスからインストールできません。</translation>
    </message>
    <message>
      <source>no answer within {seconds} s</source>
      <translation>{seconds}秒以内に応答なし</translation>
    </message>
    <message>
      <source>otadesk can’t write to its own folder.</source>
      <translation>otadeskが自身のフォルダに書き込めません。</translation>
    </message>
    <message>
      <source>{advice} The server also takes a password: choose Password under Sign in with.</source>
      <translation>{advice}サーバはパスワードも受け付けます。「サインイン方法」で「パスワード」を選択してください。</translation>
    </message>
    <message>
      <source>{hint} What was sent is kept: the next try sends only the rest.</source>
      <translation>{hint}送信済みの分は残り、次回は残りだけを送ります。</translation>
    </message>
    <message>
      <source>{host} accepts none of the keys for {user}.</source>
      <translation>{host}は{user}の鍵をどれも受け付けません。</translation>
    </message>
    <message>
      <source>{host} accepts none of the keys that were tried for {user}.</source>
      <translation>{host}は、{user}で試した鍵をどれも受け付けません。</translation>
    </message>
    <message>
      <source>{host} and otadesk have no encryption method in common.</source>
      <translation>{host}とotadeskに共通する暗号化方式がありません。</translation>
    </message>
    <message>
      <source>{host} asks for a password.</source>
      <translation>{host}がパスワードを求めています。</translation>
    </message>
    <message>
      <source>{host} asks for the password of {user}.</source>
      <translation>{host}が{user}のパスワードを求めています。</translation>
    </message>
    <message>
      <source>{host} asks something before it lets us in.</source>
      <translation>{host}がサインインの前に質問しています。</translation>
    </message>
    <message>
      <source>{host} can’t be reached.</source>
      <translation>{host}に接続できません。</translation>
    </message>
    <message>
      <source>{host} closed the connection.</source>
      <translation>{host}が接続を閉じました。</translation>
    </message>
    <message>
      <source>{host} didn’t accept the answers of {user}.</source>
      <translation>{host}は{user}の回答を受け付けませんでした。</translation>
    </message>
    <message>
      <source>{host} didn’t accept the password of {user}.</source>
      <translation>{host}は{user}のパスワードを受け付けませんでした。</translation>
    </message>
    <message>
      <source>{host} didn’t let us in.</source>
      <translation>{host}がサインインを許可しませんでした。</translation>
    </message>
    <message>
      <source>{host} doesn’t answer as an SSH server.</source>
      <translation>{host}はSSHサーバとして応答しません。</translation>
    </message>
    <message>
      <source>{host} doesn’t answer.</source>
      <translation>{host}が応答しません。</translation>
    </message>
    <message>
      <source>{host} doesn’t talk SSH as otadesk knows it.</source>
      <translation>{host}のSSHは、otadeskの対応する方式と異なります。</translation>
    </message>
    <message>
      <source>{host} let us in but doesn’t serve files by SFTP.</source>
      <translation>{host}にサインインできましたが、SFTPは提供されていません。</translation>
    </message>
    <message>
      <source>{host} let us in but then refused what we asked for.</source>
      <translation>{host}にサインインできましたが、その後の要求は拒否されました。</translation>
    </message>
    <message>
      <source>{host} refuses connections at this port.</source>
      <translation>{host}はこのポートでの接続を拒否しています。</translation>
    </message>
    <message>
      <source>{host} stopped responding.</source>
      <translation>{host}からの応答が途絶えました。</translation>
    </message>
    <message>
      <source>{host} takes no keys from {user}.</source>
      <translation>{host}は{user}の鍵を受け付けません。</translation>
    </message>
    <message>
      <source>{host} wants more to let {user} in: {methods}.</source>
      <translation>{host}は、{user}のサインインにほかの認証も求めています：{methods}。</translation>
    </message>
    <message>
      <source>{name} is not a property list that can be read.</source>
      <translation>{name}は読み取れるプロパティリストではありません。</translation>
    </message>
    <message>
      <source>{name} needs {needed}, {free} are free on this computer.</source>
      <translation>{name}には{needed}が必要ですが、このコンピュータの空きは{free}です。</translation>
    </message>
    <message>
      <source>{name} needs {needed}, {free} are free on {place}.</source>
      <translation>{name}には{needed}が必要ですが、{place}の空きは{free}です。</translation>
    </message>
    <message>
      <source>{user} may not read “{place}” on the server.</source>
      <translation>{user}には、サーバ上の「{place}」を読み取る権限がありません。</translation>
    </message>
    <message>
      <source>{user} may not write to the folder “{folder}” on the server.</source>
      <translation>{user}には、サーバ上のフォルダ「{folder}」に書き込む権限がありません。</translation>
    </message>
    <message>
      <source>“otadesk --help” lists the commands.</source>
      <translation>コマンドの一覧は「otadesk --help」で表示できます。</translation>
    </message>
    <message>
      <source>“otadesk check FILE” tells why. --force publishes it all the same.</source>
      <translation>理由は「otadesk check FILE」でわかります。--forceを付けるとそのまま公開します。</translation>
    </message>
    <message>
      <source>“ssh -G {host}” shows how ssh reads them.</source>
      <translation>sshがどう読み取るかは「ssh -G {host}」で確認できます。</translation>
    </message>
    <message>
      <source>“{jump}” is not a jump host.</source>
      <translation>「{jump}」は踏み台ホストではありません。</translation>
    </message>
    <message>
      <source>“{name}” can’t be read.</source>
      <translation>「{name}」を読み取れません。</translation>
    </message>
    <message>
      <source>“{name}” can’t be read: you may not open it.</source>
      <translation>「{name}」を読み取れません：開く権限がありません。</translation>
    </message>
    <message>
      <source>“{name}” has a folder Payload, but no app in it.</source>
      <translation>「{name}」にフォルダPayloadはありますが、アプリが入っていません。</translation>
    </message>
    <message>
      <source>“{name}” holds a part of an app, not an app.</source>
      <translation>「{name}」の中身はアプリの一部です。アプリではありません。</translation>
    </message>
    <message>
      <source>“{name}” holds debug symbols, not an app.</source>
      <translation>「{name}」の中身はデバッグシンボルです。アプリではありません。</translation>
    </message>
    <message>
      <source>“{name}” holds the files of an app without the folders around them.</source>
      <translation>「{name}」にはアプリのファイルがありますが、それを収めるフォルダがありません。</translation>
    </message>
    <message>
      <source>“{name}” in the IPA is far larger than it can be.</source>
      <translation>IPA内の「{name}」が、ありえない大きさです。</translation>
    </message>
    <message>
      <source>“{name}” is a Java archive.</source>
      <translation>「{name}」はJavaアーカイブです。</translation>
    </message>
    <message>
      <source>“{name}” is a PDF document.</source>
      <translation>「{name}」はPDF書類です。</translation>
    </message>
    <message>
      <source>“{name}” is a certificate or a key, not an IPA.</source>
      <translation>「{name}」は証明書または鍵です。IPAではありません。</translation>
    </message>
    <message>
      <source>“{name}” is a configuration profile, not an IPA.</source>
      <translation>「{name}」は構成プロファイルです。IPAではありません。</translation>
    </message>
    <message>
      <source>“{name}” is a folder with several builds in it.</source>
      <translation>「{name}」は複数のビルドが入ったフォルダです。</translation>
    </message>
    <message>
      <source>“{name}” is a folder, not an IPA.</source>
      <translation>「{name}」はフォルダです。IPAではありません。</translation>
    </message>
    <message>
      <source>“{name}” is a picture.</source>
      <translation>「{name}」は画像です。</translation>
    </message>
    <message>
      <source>“{name}” is a program for another system.</source>
      <translation>「{name}」は別のシステム用のプログラムです。</translation>
    </message>
    <message>
      <source>“{name}” is a program, not an IPA.</source>
      <translation>「{name}」はプログラムです。IPAではありません。</translation>
    </message>
    <message>
      <source>“{name}” is a property list, not an IPA.</source>
      <translation>「{name}」はプロパティリストです。IPAではありません。</translation>
    </message>
    <message>
      <source>“{name}” is a provisioning profile, not an IPA.</source>
      <translation>「{name}」はプロビジョニングプロファイルです。IPAではありません。</translation>
    </message>
    <message>
      <source>“{name}” is a text file, not an IPA.</source>
      <translation>「{name}」はテキストファイルです。IPAではありません。</translation>
    </message>
    <message>
      <source>“{name}” is a web page, not an IPA.</source>
      <translation>「{name}」はWebページです。IPAではありません。</translation>
    </message>
    <message>
      <source>“{name}” is a zip with an IPA in it.</source>
      <translation>「{name}」はIPAが入ったzipです。</translation>
    </message>
    <message>
      <source>“{name}” is a zip with several builds in it.</source>
      <translation>「{name}」は複数のビルドが入ったzipです。</translation>
    </message>
    <message>
      <source>“{name}” is a zip with something else in front, which a phone can’t unpack.</source>
      <translation>「{name}」はzipですが、先頭に別のデータがあり、iPhoneでは展開できません。</translation>
    </message>
    <message>
      <source>“{name}” is a zip, but there is no app in it.</source>
      <translation>「{name}」はzipですが、アプリが入っていません。</translation>
    </message>
    <message>
      <source>“{name}” is a zipped Xcode archive, not an IPA.</source>
      <translation>「{name}」はzipで圧縮されたXcodeアーカイブです。IPAではありません。</translation>
    </message>
    <message>
      <source>“{name}” is a zipped app without the folder Payload around it.</source>
      <translation>「{name}」はzipで圧縮されたアプリですが、外側のフォルダPayloadがありません。</translation>
    </message>
    <message>
      <source>“{name}” is an Office document.</source>
      <translation>「{name}」はOffice書類です。</translation>
    </message>
    <message>
      <source>“{name}” is an Xcode archive, not an IPA.</source>
      <translation>「{name}」はXcodeアーカイブです。IPAではありません。</translation>
    </message>
    <message>
      <source>“{name}” is an app for Android, not for iOS.</source>
      <translation>「{name}」はiOSではなくAndroid用のアプリです。</translation>
    </message>
    <message>
      <source>“{name}” is an app for HarmonyOS, not for iOS.</source>
      <translation>「{name}」はiOSではなくHarmonyOS用のアプリです。</translation>
    </message>
    <message>
      <source>“{name}” is an app for Windows, not for iOS.</source>
      <translation>「{name}」はiOSではなくWindows用のアプリです。</translation>
    </message>
    <message>
      <source>“{name}” is an app for the Mac, not for iOS.</source>
      <translation>「{name}」はiOSではなくMac用のアプリです。</translation>
    </message>
    <message>
      <source>“{name}” is an app’s folder, not an IPA.</source>
      <translation>「{name}」はアプリのフォルダです。IPAではありません。</translation>
    </message>
    <message>
      <source>“{name}” is an install manifest, not an IPA.</source>
      <translation>「{name}」はインストール用のマニフェストです。IPAではありません。</translation>
    </message>
    <message>
      <source>“{name}” is an installer for the Mac, not an IPA.</source>
      <translation>「{name}」はMac用のインストーラです。IPAではありません。</translation>
    </message>
    <message>
      <source>“{name}” is an unpacked IPA.</source>
      <translation>「{name}」は展開されたIPAです。</translation>
    </message>
    <message>
      <source>“{name}” is another kind of archive, not an IPA.</source>
      <translation>「{name}」は別の種類のアーカイブです。IPAではありません。</translation>
    </message>
    <message>
      <source>“{name}” is empty.</source>
      <translation>「{name}」は空です。</translation>
    </message>
    <message>
      <source>“{name}” is not a file.</source>
      <translation>「{name}」はファイルではありません。</translation>
    </message>
    <message>
      <source>“{name}” is not an IPA: it is not even a zip.</source>
      <translation>「{name}」はzipですらなく、IPAではありません。</translation>
    </message>
    <message>
      <source>“{name}” is only a Git LFS pointer to the IPA.</source>
      <translation>「{name}」はIPAを指すGit LFSのポインタにすぎません。</translation>
    </message>
    <message>
      <source>“{name}” is taken on the server, and it is not a file.</source>
      <translation>サーバには「{name}」がすでにありますが、ファイルではありません。</translation>
    </message>
    <message>
      <source>“{name}” is taken on the server, and it is not a folder.</source>
      <translation>サーバには「{name}」がすでにありますが、フォルダではありません。</translation>
    </message>
    <message>
      <source>“{name}” was zipped one folder too high: Payload must be at the top.</source>
      <translation>「{name}」は1つ上のフォルダから圧縮されています。Payloadが最上位にある必要があります。</translation>
    </message>
    <message>
      <source>“{name}” was zipped with backslashes between its folders, which only Windows understands.</source>
      <translation>「{name}」はフォルダの区切りがバックスラッシュのまま圧縮されています。これはWindowsでしか通用しません。</translation>
    </message>
    <message>
      <source>“{path}” is a key in PuTTY’s format.</source>
      <translation>「{path}」はPuTTY形式の鍵です。</translation>
    </message>
    <message>
      <source>“{path}” is not a name that Windows can have.</source>
      <translation>「{path}」はWindowsでは使えない名前です。</translation>
    </message>
    <message>
      <source>“{path}” is not a path inside the published folder.</source>
      <translation>「{path}」は公開フォルダ内のパスではありません。</translation>
    </message>
    <message>
      <source>“{path}” is not a private key.</source>
      <translation>「{path}」は秘密鍵ではありません。</translation>
    </message>
    <message>
      <source>“{path}” is the public half of a key.</source>
      <translation>「{path}」は公開鍵です。</translation>
    </message>
    <message>
      <source>“{pin}” is not a confirmed host key.</source>
      <translation>「{pin}」は確認済みのホスト鍵ではありません。</translation>
    </message>
    <message>
      <source>“{place}” can’t be changed or read.</source>
      <translation>「{place}」を変更または読み取れません。</translation>
    </message>
    <message>
      <source>“{place}” exists already.</source>
      <translation>「{place}」はすでにあります。</translation>
    </message>
    <message>
      <source>“{place}” exists on the server already.</source>
      <translation>「{place}」はすでにサーバにあります。</translation>
    </message>
    <message numerus="yes">
      <source>“{place}” has {found} bytes on the server, but {sent} were sent.</source>
      <extracomment>Counts {found}. For one: “{place}” has one byte on the server, but {sent} were sent.</extracomment>
      <translation>
        <numerusform>「{place}」はサーバ上で{found}バイトですが、送信したのは{sent}バイトです。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{place}” has {found} bytes, but {size} were written.</source>
      <extracomment>Counts {found}. For one: “{place}” has one byte, but {size} were written.</extracomment>
      <translation>
        <numerusform>「{place}」は{found}バイトですが、書き込んだのは{size}バイトです。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{place}” is larger than the {limit} bytes it may have.</source>
      <extracomment>Counts {limit}. For one: “{place}” is larger than the one byte it may have.</extracomment>
      <translation>
        <numerusform>「{place}」が上限の{limit}バイトを超えています。</numerusform>
      </translation>
    </message>
    <message>
      <source>“{place}” is not a name that a server can have.</source>
      <translation>「{place}」はサーバでは使えない名前です。</translation>
    </message>
    <message>
      <source>“{place}” is not a name that this computer can have.</source>
      <translation>「{place}」はこのコンピュータでは使えない名前です。</translation>
    </message>
    <message>
      <source>“{place}” lies too deep to be deleted.</source>
      <translation>「{place}」は階層が深すぎて削除できません。</translation>
    </message>
  </context>
  <context>
    <name>Fact</name>
    <message>
      <source>This one would be {name}.</source>
      <translation>このファイルは{name}です。</translation>
    </message>
    <message>
      <source>a number in it can’t be used</source>
      <translation>使えない数値が含まれています</translation>
    </message>
    <message>
      <source>expected {known}; the server offers {offered}</source>
      <translation>想定は{known}、サーバの提示は{offered}</translation>
    </message>
    <message>
      <source>it closed the connection</source>
      <translation>接続が閉じられました</translation>
    </message>
    <message>
      <source>it doesn’t list its keys</source>
      <translation>鍵の一覧を返しません</translation>
    </message>
    <message>
      <source>it is larger than {most} MB</source>
      <translation>{most} MBを超えています</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>入れ子が深すぎます</translation>
    </message>
    <message>
      <source>it is not a JSON object</source>
      <translation>JSONオブジェクトではありません</translation>
    </message>
    <message>
      <source>it refused to sign</source>
      <translation>署名が拒否されました</translation>
    </message>
    <message numerus="yes">
      <source>its answer has {size} bytes</source>
      <extracomment>Counts {size}. For one: its answer has {size} byte</extracomment>
      <translation>
        <numerusform>応答が{size}バイトです</numerusform>
      </translation>
    </message>
    <message>
      <source>its list of keys is cut short</source>
      <translation>鍵の一覧が途中で切れています</translation>
    </message>
    <message>
      <source>its {key} is missing or can’t be used</source>
      <translation>{key}がないか、使えません</translation>
    </message>
    <message>
      <source>line {line} can’t be read</source>
      <translation>{line}行目を読めません</translation>
    </message>
    <message>
      <source>no answer in time</source>
      <translation>時間内に応答がありません</translation>
    </message>
    <message>
      <source>the version before it is {file}</source>
      <translation>以前の版は{file}</translation>
    </message>
    <message>
      <source>what an older otadesk wrote can’t be brought up to date</source>
      <translation>古いotadeskが書いた内容を更新できません</translation>
    </message>
    <message>
      <source>{agent}: {reason}</source>
      <translation>{agent}: {reason}</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters</source>
      <extracomment>Counts {count}. For one: {count} character</extracomment>
      <translation>
        <numerusform>{count}文字</numerusform>
      </translation>
    </message>
    <message>
      <source>{file}: version {version}; this otadesk knows up to {known}</source>
      <translation>{file}: バージョン{version}、このotadeskが扱えるのは{known}まで</translation>
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation>{file}: {problem}</translation>
    </message>
    <message>
      <source>{folder}: {missing} more are needed</source>
      <translation>{folder}：あと{missing}必要です</translation>
    </message>
    <message>
      <source>{path}: more than {most} MB</source>
      <translation>{path}: {most} MBを超えています</translation>
    </message>
    <message>
      <source>{size} bytes; {most} are allowed</source>
      <translation>{size}バイト（上限{most}）</translation>
    </message>
    <message>
      <source>{size} of {most} bytes</source>
      <translation>{size}/{most}バイト</translation>
    </message>
    <message>
      <source>{url} answers {status}</source>
      <translation>{url}の応答は{status}</translation>
    </message>
    <message>
      <source>{url} is sent without a type</source>
      <translation>{url}はタイプなしで送信されます</translation>
    </message>
    <message>
      <source>{url} is sent {type}</source>
      <translation>{url}は{type}として送信されます</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>A catalogue would give private links away. Use open links with it, or leave it out.</source>
      <translation>カタログがあると非公開リンクが知られてしまいます。公開リンクと組み合わせるか、カタログを使わないでください。</translation>
    </message>
    <message>
      <source>A port is a number from 1 to 65535; 22 is usual.</source>
      <translation>ポートは1〜65535の数です。通常は22です。</translation>
    </message>
    <message>
      <source>Another server has this name.</source>
      <translation>この名前のサーバがほかにあります。</translation>
    </message>
    <message>
      <source>Choose how to sign in.</source>
      <translation>サインイン方法を選択してください。</translation>
    </message>
    <message>
      <source>Choose the private key to sign in with.</source>
      <translation>サインインに使う秘密鍵を選択してください。</translation>
    </message>
    <message>
      <source>Enter how many kilobytes a second an upload may take, or 0 for no limit.</source>
      <translation>アップロードの上限を1秒あたりのキロバイト数で入力してください。0なら制限しません。</translation>
    </message>
    <message>
      <source>Enter how many releases to keep, or 0 to keep them all.</source>
      <translation>残すリリースの数を入力してください。0ならすべて残します。</translation>
    </message>
    <message>
      <source>Enter the folder on the server that the web server serves.</source>
      <translation>Webサーバが公開しているサーバ上のフォルダを入力してください。</translation>
    </message>
    <message>
      <source>Enter the https address under which testers find this folder.</source>
      <translation>テスターがこのフォルダを開くhttpsアドレスを入力してください。</translation>
    </message>
    <message>
      <source>Enter the server’s name alone, without “sftp://” or a path.</source>
      <translation>サーバ名だけを入力してください。「sftp://」やパスは含めません。</translation>
    </message>
    <message>
      <source>Enter the server’s name alone; the port has a field of its own.</source>
      <translation>サーバ名だけを入力してください。ポートには専用の欄があります。</translation>
    </message>
    <message>
      <source>Enter the server’s name alone; the user has a field of its own.</source>
      <translation>サーバ名だけを入力してください。ユーザには専用の欄があります。</translation>
    </message>
    <message>
      <source>Enter the server’s name or address, or an alias from ~/.ssh/config.</source>
      <translation>サーバの名前かアドレス、または~/.ssh/configのエイリアスを入力してください。</translation>
    </message>
    <message>
      <source>Give the server a name, such as “Staging”.</source>
      <translation>サーバに名前を付けてください。たとえば「ステージング」です。</translation>
    </message>
    <message>
      <source>Leave out everything from “?” or “#” on: the address of a folder has neither.</source>
      <translation>「?」や「#」以降は省いてください。フォルダのアドレスには含まれません。</translation>
    </message>
    <message>
      <source>Leave out line breaks and other unprintable characters.</source>
      <translation>改行などの表示できない文字は省いてください。</translation>
    </message>
    <message>
      <source>Leave out the user and the password: everybody with the link would see them.</source>
      <translation>ユーザとパスワードは省いてください。リンクを知る全員に見えてしまいます。</translation>
    </message>
    <message>
      <source>The address must start with https://; iOS installs from nothing else.</source>
      <translation>アドレスはhttps://で始まる必要があります。iOSはそれ以外からはインストールしません。</translation>
    </message>
    <message>
      <source>There is no file “{name}” that can be read.</source>
      <translation>読み取れるファイル「{name}」がありません。</translation>
    </message>
    <message>
      <source>This is the public half of a key; choose the file of the same name without “.pub”.</source>
      <translation>これは公開鍵です。同じ名前で「.pub」の付かないファイルを選択してください。</translation>
    </message>
    <message numerus="yes">
      <source>Use at most {most} characters.</source>
      <extracomment>Counts {most}. For one: Use at most one character.</extracomment>
      <translation>
        <numerusform>{most}文字以内で入力してください。</numerusform>
      </translation>
    </message>
    <message>
      <source>Write special characters of the path percent-encoded, a space as %20.</source>
      <translation>パスの特殊文字はパーセントエンコードしてください。空白は%20です。</translation>
    </message>
    <message>
      <source>Write the path with forward slashes, on Windows servers too: /C:/inetpub/apps.</source>
      <translation>パスはWindowsサーバでもスラッシュで入力してください：/C:/inetpub/apps。</translation>
    </message>
    <message>
      <source>Write the path without “..”.</source>
      <translation>パスに「..」は使わないでください。</translation>
    </message>
    <message>
      <source>Write the path without “.” and “..”.</source>
      <translation>パスに「.」と「..」は使わないでください。</translation>
    </message>
    <message>
      <source>Write the server’s name in its ASCII form, as “xn--mnchen-3ya.example”.</source>
      <translation>サーバ名は「xn--mnchen-3ya.example」のようなASCII形式で入力してください。</translation>
    </message>
    <message>
      <source>Write the whole address: https://, the server’s name and the path.</source>
      <translation>アドレス全体を入力してください：https://、サーバ名、パス。</translation>
    </message>
    <message>
      <source>Write the whole path instead of another user’s “~”.</source>
      <translation>別のユーザの「~」ではなく、パス全体を入力してください。</translation>
    </message>
    <message>
      <source>“{entry}” is not a host key in the form [host]:port SHA256:….</source>
      <translation>「{entry}」は[host]:port SHA256:…形式のホスト鍵ではありません。</translation>
    </message>
    <message>
      <source>“{hop}” is not a jump host; write user@host:port, more than one with commas.</source>
      <translation>「{hop}」は踏み台ホストではありません。user@host:portの形で、複数ある場合はコンマで区切って入力してください。</translation>
    </message>
    <message>
      <source>“{host}” is not the name or address of a server.</source>
      <translation>「{host}」はサーバの名前またはアドレスではありません。</translation>
    </message>
    <message>
      <source>“{url}” is not a web address.</source>
      <translation>「{url}」はWebアドレスではありません。</translation>
    </message>
    <message>
      <source>“{user}” is not a user’s name.</source>
      <translation>「{user}」はユーザ名ではありません。</translation>
    </message>
  </context>
  <context>
    <name>Finding</name>
    <message>
      <source>A bundle inside the app has the wrong identifier</source>
      <translation>アプリ内のバンドルの識別子が正しくありません</translation>
    </message>
    <message>
      <source>A cache answers with an older file</source>
      <translation>キャッシュが古いファイルを返しています</translation>
    </message>
    <message>
      <source>A file is sent with an unexpected type</source>
      <translation>ファイルが想定外のタイプで送信されています</translation>
    </message>
    <message>
      <source>A key of Info.plist holds the wrong kind of value</source>
      <translation>Info.plistのキーの値の型が正しくありません</translation>
    </message>
    <message>
      <source>A library that the app needs is not in it, or needs a later iOS</source>
      <translation>アプリに必要なライブラリがないか、より新しいiOSを必要としています</translation>
    </message>
    <message>
      <source>A password prompt, or “Cannot connect to” the server.</source>
      <translation>パスワードの入力画面、または「（サーバ名）に接続できません」と表示されます。</translation>
    </message>
    <message>
      <source>A phone can’t unpack the archive while it downloads it</source>
      <translation>iPhoneがダウンロードしながらアーカイブを展開できません</translation>
    </message>
    <message>
      <source>A symbolic link leads out of the app</source>
      <translation>シンボリックリンクがアプリの外を指しています</translation>
    </message>
    <message>
      <source>Add the app for every device to the manifest’s assets: export without app thinning.</source>
      <translation>全デバイス用のアプリをマニフェストのassetsに追加してください（App Thinningなしで書き出します）。</translation>
    </message>
    <message>
      <source>After a lost connection the download begins anew.</source>
      <translation>接続が切れると、ダウンロードが最初からやり直しになります。</translation>
    </message>
    <message>
      <source>An Info.plist is missing or can’t be read</source>
      <translation>Info.plistがないか、読み取れません</translation>
    </message>
    <message>
      <source>An address is not a complete https address</source>
      <translation>完全なhttpsアドレスではないアドレスがあります</translation>
    </message>
    <message>
      <source>An extension doesn’t say properly what it extends</source>
      <translation>機能拡張が拡張の対象を正しく示していません</translation>
    </message>
    <message>
      <source>An extension needs more than the app itself</source>
      <translation>機能拡張がアプリ自体より多くを必要としています</translation>
    </message>
    <message>
      <source>An icon that the manifest names can’t be shown</source>
      <translation>マニフェストが示すアイコンを表示できません</translation>
    </message>
    <message>
      <source>Answer HEAD like GET, with the file’s Content-Length.</source>
      <translation>HEADにもGETと同じように、ファイルのContent-Lengthを付けて応答してください。</translation>
    </message>
    <message>
      <source>Apple has banned neither the app nor the team</source>
      <translation>Appleはアプリもチームも禁止リストに載せていません</translation>
    </message>
    <message>
      <source>Apple has not revoked the signing certificate</source>
      <translation>Appleは署名証明書を失効させていません</translation>
    </message>
    <message>
      <source>Archive with the destination “Any iOS Device”, then export.</source>
      <translation>出力先を「Any iOS Device」にしてアーカイブし、書き出してください。</translation>
    </message>
    <message>
      <source>Ask whoever manages the device, or allow installing apps in Screen Time.</source>
      <translation>デバイスの管理者に相談するか、スクリーンタイムでアプリのインストールを許可してください。</translation>
    </message>
    <message>
      <source>Build again, and check what scripts write into Info.plist.</source>
      <translation>もう一度ビルドし、スクリプトがInfo.plistに何を書き込むか確認してください。</translation>
    </message>
    <message>
      <source>Build again; CFBundleExecutable in Info.plist must name the program in the bundle.</source>
      <translation>もう一度ビルドしてください。Info.plistのCFBundleExecutableはバンドル内のプログラムを示す必要があります。</translation>
    </message>
    <message>
      <source>Build with the standard architectures, which include arm64.</source>
      <translation>arm64を含む標準のアーキテクチャでビルドしてください。</translation>
    </message>
    <message>
      <source>Change the bundle identifier before signing, not after it.</source>
      <translation>バンドルIDは署名後ではなく、署名前に変更してください。</translation>
    </message>
    <message>
      <source>Check the address letter by letter, upper and lower case too, and let the web server read the file.</source>
      <translation>アドレスを大文字と小文字も含めて1文字ずつ確認し、Webサーバがファイルを読み取れるようにしてください。</translation>
    </message>
    <message>
      <source>Check the host name and the port, that the web server runs, and that no firewall is in the way.</source>
      <translation>ホスト名とポートを確認し、Webサーバが動作していること、ファイアウォールに遮られていないことを確認してください。</translation>
    </message>
    <message>
      <source>Code among the app’s files can’t be loaded</source>
      <translation>アプリのファイルに、読み込めないコードがあります</translation>
    </message>
    <message>
      <source>Copy or download the file again; where that doesn’t help, build and export it again.</source>
      <translation>ファイルをもう一度コピーまたはダウンロードしてください。それでも直らない場合は、アプリをビルドして書き出し直してください。</translation>
    </message>
    <message>
      <source>Correct NSExtension in the extension’s Info.plist; NSExtensionPointIdentifier names what it extends.</source>
      <translation>機能拡張のInfo.plistのNSExtensionを修正してください。拡張の対象はNSExtensionPointIdentifierで示します。</translation>
    </message>
    <message>
      <source>Correct the group’s prefix, or add the group to the App ID and make the profile anew.</source>
      <translation>グループの接頭辞を修正するか、App IDにグループを追加してプロファイルを作り直してください。</translation>
    </message>
    <message>
      <source>Correct the key in Info.plist; Xcode’s editor shows which kind of value it takes.</source>
      <translation>Info.plistのキーを修正してください。値の型はXcodeのエディタで確認できます。</translation>
    </message>
    <message>
      <source>Delete that file from the archive; an export writes it anew.</source>
      <translation>アーカイブからそのファイルを削除してください。書き出すと新しく作られます。</translation>
    </message>
    <message>
      <source>Delete the App Store’s version from the device, then install.</source>
      <translation>デバイスからApp Store版を削除してから、インストールしてください。</translation>
    </message>
    <message>
      <source>Delete the earlier app from the device, its data with it, then install.</source>
      <translation>デバイスから以前のアプリをデータごと削除してから、インストールしてください。</translation>
    </message>
    <message>
      <source>Depending on the web server:
{lines}</source>
      <translation>Webサーバに応じて：
{lines}</translation>
    </message>
    <message>
      <source>Developer Mode is off</source>
      <translation>デベロッパモードがオフです</translation>
    </message>
    <message>
      <source>Developer Mode is on</source>
      <translation>デベロッパモードがオンです</translation>
    </message>
    <message>
      <source>Download the profile again from Apple’s developer portal, then export again with it.</source>
      <translation>Appleのデベロッパポータルからプロファイルをダウンロードし直し、それを使って書き出し直してください。</translation>
    </message>
    <message>
      <source>Each tester installs the authority’s profile, then turns it on in Settings › General › About › Certificate Trust Settings. A certificate from a public authority needs neither.</source>
      <translation>各テスターが認証局のプロファイルをインストールし、設定 › 一般 › 情報 › 証明書信頼設定でオンにします。公的な認証局の証明書なら、どちらも不要です。</translation>
    </message>
    <message>
      <source>Enable TLS 1.2 and 1.3 with forward secrecy on this port.</source>
      <translation>このポートで、前方秘匿性のあるTLS 1.2と1.3を有効にしてください。</translation>
    </message>
    <message>
      <source>Enable range requests (Accept-Ranges: bytes).</source>
      <translation>範囲リクエスト（Accept-Ranges: bytes）を有効にしてください。</translation>
    </message>
    <message>
      <source>Export again for ad hoc, development or enterprise distribution.</source>
      <translation>アドホック、開発用、エンタープライズのいずれかの配布用に書き出し直してください。</translation>
    </message>
    <message>
      <source>Export again with app thinning set to “None”, which fits every device.</source>
      <translation>App Thinningを「None」にして書き出し直してください。すべてのデバイスに対応します。</translation>
    </message>
    <message>
      <source>Export for ad hoc, development or enterprise distribution; that puts embedded.mobileprovision into the app.</source>
      <translation>アドホック、開発用、エンタープライズのいずれかの配布用に書き出してください。embedded.mobileprovisionがアプリに入ります。</translation>
    </message>
    <message>
      <source>Export for distribution, which sets aps-environment to production.</source>
      <translation>配布用に書き出してください。aps-environmentがproductionになります。</translation>
    </message>
    <message>
      <source>Export the archive again, for ad hoc, development or enterprise distribution.</source>
      <translation>アドホック、開発用、エンタープライズのいずれかの配布用に、アーカイブを書き出し直してください。</translation>
    </message>
    <message>
      <source>Files in the app were changed, added or removed after signing</source>
      <translation>署名後に、アプリ内のファイルが変更、追加、または削除されています</translation>
    </message>
    <message>
      <source>Fill in kind “software”, a title and the bundle identifier, each of more than one character.</source>
      <translation>kindに「software」、さらにタイトルとバンドルIDを、それぞれ2文字以上で記入してください。</translation>
    </message>
    <message>
      <source>For testers, export for ad hoc distribution.</source>
      <translation>テスターには、アドホック配布用に書き出してください。</translation>
    </message>
    <message>
      <source>For {server}:
{lines}</source>
      <translation>{server}の場合：
{lines}</translation>
    </message>
    <message>
      <source>Free space on the device: the download and the unpacked app need it at the same time.</source>
      <translation>デバイスに空きを作ってください。ダウンロードと展開後のアプリの両方に、同時に容量が必要です。</translation>
    </message>
    <message>
      <source>From that day on it can’t be installed, and no longer opens where it is.</source>
      <translation>その日からインストールできなくなり、インストール済みでも開かなくなります。</translation>
    </message>
    <message>
      <source>Give square PNG files of 57 and 512 pixels, not in Apple’s own form that Xcode writes into apps.</source>
      <translation>57ピクセルと512ピクセルの正方形のPNGファイルを用意してください。Xcodeがアプリに入れるApple独自の形式は使えません。</translation>
    </message>
    <message>
      <source>Give the extension the app’s deployment target, and no capabilities that the app doesn’t require.</source>
      <translation>機能拡張のDeployment Targetをアプリに合わせ、アプリが必須としないデバイス機能は必須にしないでください。</translation>
    </message>
    <message>
      <source>Give the link target="_top".</source>
      <translation>リンクにtarget="_top"を付けてください。</translation>
    </message>
    <message>
      <source>Info.plist or another part under the signature was changed after signing</source>
      <translation>署名後に、Info.plistなど署名の対象が変更されています</translation>
    </message>
    <message>
      <source>It installs, but won’t open</source>
      <translation>インストールできますが、開きません</translation>
    </message>
    <message>
      <source>It works on one network but not, or only slowly, on another, often on mobile data.</source>
      <translation>あるネットワークでは動作し、別のネットワーク（多くはモバイルデータ通信）では動作しないか遅くなります。</translation>
    </message>
    <message>
      <source>Let the filter or firewall pass the user agents of iOS (com.apple.appstored, itunesstored, CFNetwork).</source>
      <translation>フィルタやファイアウォールで、iOSのユーザエージェント（com.apple.appstored、itunesstored、CFNetwork）を通してください。</translation>
    </message>
    <message>
      <source>Let the web server listen on IPv4 and IPv6 alike, or take the dead address out of the name’s DNS.</source>
      <translation>WebサーバをIPv4とIPv6の両方で待ち受けさせるか、応答しないアドレスをDNSから外してください。</translation>
    </message>
    <message>
      <source>Let their owner open them (chmod -R u+rwX Payload), and pack the app again.</source>
      <translation>所有者が開けるようにして（chmod -R u+rwX Payload）、アプリを圧縮し直してください。</translation>
    </message>
    <message>
      <source>META-INF/com.apple.ZipMetadata.plist counts other files than there are</source>
      <translation>META-INF/com.apple.ZipMetadata.plistのファイル数が実際と異なります</translation>
    </message>
    <message>
      <source>Make a new certificate, make the profile anew with it, and sign again.</source>
      <translation>新しい証明書を作り、それでプロファイルを作り直して、署名し直してください。</translation>
    </message>
    <message>
      <source>Make a profile for the app’s platform and export again with it.</source>
      <translation>アプリのプラットフォーム用のプロファイルを作り、それを使って書き出し直してください。</translation>
    </message>
    <message>
      <source>Make the app smaller, or load large files after the first start.</source>
      <translation>アプリを小さくするか、大きなファイルは初回起動後に読み込んでください。</translation>
    </message>
    <message>
      <source>Make the code anew from the page’s https address, with four modules of white around it.</source>
      <translation>ページのhttpsアドレスからコードを作り直し、周囲に4モジュール分の余白を設けてください。</translation>
    </message>
    <message>
      <source>Make the profile anew in Apple’s developer portal, then export again with it.</source>
      <translation>Appleのデベロッパポータルでプロファイルを作り直し、それを使って書き出し直してください。</translation>
    </message>
    <message>
      <source>Management or Screen Time forbids installing apps</source>
      <translation>管理またはスクリーンタイムによってアプリのインストールが禁止されています</translation>
    </message>
    <message>
      <source>Name each extension as the app plus one more part: com.example.app.share. No two may be alike.</source>
      <translation>各機能拡張は、アプリのIDに1要素を加えた名前にしてください（例：com.example.app.share）。重複はできません。</translation>
    </message>
    <message>
      <source>Nobody has forbidden installing apps on the device</source>
      <translation>デバイスでアプリのインストールは禁止されていません</translation>
    </message>
    <message>
      <source>Nothing but a wrong progress while the app downloads.</source>
      <translation>アプリのダウンロード中に進行状況が正しく表示されないだけです。</translation>
    </message>
    <message>
      <source>Nothing is installed; iOS skips the app without a word.</source>
      <translation>何もインストールされません。iOSは何も知らせずにアプリを飛ばします。</translation>
    </message>
    <message>
      <source>Nothing over the air, since iOS mends it; Xcode and Apple Configurator call the app not executable.</source>
      <translation>無線でのインストールではiOSが補うため、問題ありません。XcodeとApple Configuratorでは実行できないアプリとされます。</translation>
    </message>
    <message>
      <source>One of the host’s addresses does not answer</source>
      <translation>ホストのアドレスの1つが応答しません</translation>
    </message>
    <message>
      <source>Open the app once while the device is online; ppq.apple.com must be reachable.</source>
      <translation>デバイスがオンラインのときに、アプリを一度開いてください。ppq.apple.comに接続できる必要があります。</translation>
    </message>
    <message>
      <source>Open the folder to everybody who knows the address; use a private link to keep others out.</source>
      <translation>アドレスを知る全員がフォルダを開けるようにしてください。ほかの人に見られたくない場合は、非公開リンクを使ってください。</translation>
    </message>
    <message>
      <source>Pack it again on macOS or Linux, so that programs stay executable and folders open.</source>
      <translation>macOSまたはLinuxで圧縮し直してください。プログラムは実行でき、フォルダは開ける状態が保たれます。</translation>
    </message>
    <message>
      <source>Pack it again with zip or ditto: deflated, without a password, without data descriptors.</source>
      <translation>zipまたはdittoで圧縮し直してください。deflate方式で、パスワードとデータディスクリプタは使いません。</translation>
    </message>
    <message>
      <source>Pack it again without __MACOSX, .DS_Store and files that are there twice.</source>
      <translation>__MACOSX、.DS_Store、重複するファイルを除いて圧縮し直してください。</translation>
    </message>
    <message>
      <source>Package the app again: one .app in a folder called Payload at the root of the zip.</source>
      <translation>アプリをパッケージし直してください。zipの最上位のPayloadフォルダに.appを1つ入れます。</translation>
    </message>
    <message>
      <source>Percent-encode the manifest’s address whole, exactly once, in the link’s url= value.</source>
      <translation>リンクのurl=の値では、マニフェストのアドレス全体を1回だけパーセントエンコードしてください。</translation>
    </message>
    <message>
      <source>Publish again, and purge whatever cache or filter stands in front of the server.</source>
      <translation>公開し直し、サーバの手前にあるキャッシュやフィルタの内容を消去してください。</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest is written anew.</source>
      <translation>公開し直してください。マニフェストが新しく書き込まれます。</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest takes the identifier from the app itself.</source>
      <translation>公開し直してください。マニフェストの識別子がアプリ自体から取り込まれます。</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest takes the version from the app itself.</source>
      <translation>公開し直してください。マニフェストのバージョンがアプリ自体から取り込まれます。</translation>
    </message>
    <message>
      <source>Publish again: the app and its manifest must come from the same build.</source>
      <translation>公開し直してください。アプリとマニフェストは同じビルドのものである必要があります。</translation>
    </message>
    <message>
      <source>Purge the cache, and let it keep only what lies in release folders, whose files never change.</source>
      <translation>キャッシュを消去し、内容の変わらないリリースフォルダのファイルだけを保持させてください。</translation>
    </message>
    <message>
      <source>Push messages are set up for development</source>
      <translation>プッシュ通知が開発用に設定されています</translation>
    </message>
    <message>
      <source>Put a copy of the file into the app instead of the link, and sign again.</source>
      <translation>リンクの代わりにファイルのコピーをアプリに入れ、署名し直してください。</translation>
    </message>
    <message>
      <source>Put the final https address into the link and the manifest, and send the file from there directly.</source>
      <translation>リンクとマニフェストには最終的なhttpsアドレスを入れ、そこからファイルを直接送信してください。</translation>
    </message>
    <message>
      <source>Put the link into the page as an &lt;a href&gt;, with each &amp; written as &amp;amp; exactly once.</source>
      <translation>リンクを&lt;a href&gt;としてページに入れ、その中の&amp;はすべて1回だけ&amp;amp;と書いてください。</translation>
    </message>
    <message>
      <source>Recent iOS versions may refuse such an old signature.</source>
      <translation>最近のiOSは、このような古い署名を拒否することがあります。</translation>
    </message>
    <message>
      <source>Register the device’s UDID in Apple’s developer portal, make the profile anew, and export again.</source>
      <translation>デバイスのUDIDをAppleのデベロッパポータルに登録し、プロファイルを作り直して、書き出し直してください。</translation>
    </message>
    <message>
      <source>Reissue it: RSA of 2048 bits or more or an elliptic curve, SHA-2, the name as subject alternative name, for server authentication, valid for 825 days at most.</source>
      <translation>発行し直してください：2048ビット以上のRSAまたは楕円曲線、SHA-2、subject alternative nameにサーバ名、サーバ認証用、有効期間は最長825日。</translation>
    </message>
    <message>
      <source>Renew the certificate or the profile, whichever expires first, and publish a new build before.</source>
      <translation>証明書とプロファイルのうち先に期限が切れるほうを更新し、それまでに新しいビルドを公開してください。</translation>
    </message>
    <message>
      <source>Renew the certificate, make the profile anew with it, and sign again.</source>
      <translation>証明書を更新し、それでプロファイルを作り直して、署名し直してください。</translation>
    </message>
    <message>
      <source>Say on the page that it must be opened in Safari.</source>
      <translation>Safariで開く必要があることをページに記載してください。</translation>
    </message>
    <message>
      <source>Send .ipa as application/octet-stream and .plist as text/xml.</source>
      <translation>.ipaはapplication/octet-stream、.plistはtext/xmlとして送信してください。</translation>
    </message>
    <message>
      <source>Serve a valid certificate for this name, with every intermediate certificate in the file.</source>
      <translation>この名前に有効な証明書を、すべての中間証明書をファイルに含めて提供してください。</translation>
    </message>
    <message>
      <source>Set CFBundleIdentifier to letters, digits, hyphens and periods, such as com.example.app.</source>
      <translation>CFBundleIdentifierは英数字、ハイフン、ピリオドだけで指定してください（例：com.example.app）。</translation>
    </message>
    <message>
      <source>Set CFBundleVersion, and CFBundleShortVersionString if it is there, to a text such as 1.2.</source>
      <translation>CFBundleVersionと、あればCFBundleShortVersionStringを、1.2のような文字列にしてください。</translation>
    </message>
    <message>
      <source>Set WKCompanionAppBundleIdentifier to the iPhone app’s identifier, and WKApplication to YES.</source>
      <translation>WKCompanionAppBundleIdentifierをiPhoneアプリの識別子に、WKApplicationをYESにしてください。</translation>
    </message>
    <message>
      <source>Set platform-identifier to com.apple.platform.iphoneos, or leave it out.</source>
      <translation>platform-identifierをcom.apple.platform.iphoneosにするか、省いてください。</translation>
    </message>
    <message>
      <source>Set the framework to “Embed &amp; Sign”, and give it the app’s deployment target.</source>
      <translation>フレームワークを「Embed &amp; Sign」にし、Deployment Targetをアプリに合わせてください。</translation>
    </message>
    <message>
      <source>Settings › General › Date &amp; Time: set automatically. Keep the device unlocked while it installs.</source>
      <translation>設定 › 一般 › 日付と時刻で「自動設定」をオンにしてください。インストール中はデバイスのロックを解除しておいてください。</translation>
    </message>
    <message>
      <source>Settings › General › VPN &amp; Device Management › the team › Trust; iOS 18 restarts for it.</source>
      <translation>設定 › 一般 › VPNとデバイス管理 › チーム › 「信頼」。iOS 18では再起動します。</translation>
    </message>
    <message>
      <source>Settings › Privacy &amp; Security › Developer Mode: switch it on, then restart.</source>
      <translation>設定 › プライバシーとセキュリティ › デベロッパモードをオンにして、再起動してください。</translation>
    </message>
    <message>
      <source>Sign again on macOS 11 or later; other signing tools need DER entitlements switched on.</source>
      <translation>macOS 11以降で署名し直してください。ほかの署名ツールでは、DER形式のエンタイトルメントを有効にする必要があります。</translation>
    </message>
    <message>
      <source>Sign again with a current Xcode.</source>
      <translation>現行のXcodeで署名し直してください。</translation>
    </message>
    <message>
      <source>Sign for distribution, which leaves get-task-allow out.</source>
      <translation>配布用に署名してください。get-task-allowが外れます。</translation>
    </message>
    <message>
      <source>Sign it together with the app, or leave it out where the app doesn’t need it.</source>
      <translation>アプリと一緒に署名するか、不要であれば取り除いてください。</translation>
    </message>
    <message>
      <source>Sign it with an ad hoc, development or enterprise profile; export from the archive does that.</source>
      <translation>アドホック、開発用、エンタープライズのいずれかのプロファイルで署名してください。アーカイブから書き出すとそうなります。</translation>
    </message>
    <message>
      <source>Sign the app again, as the last step before packaging.</source>
      <translation>パッケージする直前に、アプリを署名し直してください。</translation>
    </message>
    <message>
      <source>Sign with a certificate of your team; not to be confused with an ad hoc profile.</source>
      <translation>チームの証明書で署名してください。アドホックプロファイルとは別のものです。</translation>
    </message>
    <message>
      <source>Sign with a certificate that Apple has issued to your team.</source>
      <translation>Appleがチームに発行した証明書で署名してください。</translation>
    </message>
    <message>
      <source>Sign with a certificate that the profile contains, or make the profile anew with it.</source>
      <translation>プロファイルに含まれる証明書で署名するか、その証明書でプロファイルを作り直してください。</translation>
    </message>
    <message>
      <source>Sign with the certificate and the profile of one team.</source>
      <translation>同じチームの証明書とプロファイルで署名してください。</translation>
    </message>
    <message>
      <source>Switch the capability on for the App ID, make the profile anew, and export again.</source>
      <translation>App IDでCapabilityを有効にし、プロファイルを作り直して、書き出し直してください。</translation>
    </message>
    <message>
      <source>Take the folder out of sign-in, captcha and single-page rules, so that its files are sent as they are.</source>
      <translation>フォルダをサインイン、CAPTCHA、シングルページ用の規則から外し、ファイルがそのまま送信されるようにしてください。</translation>
    </message>
    <message>
      <source>Tapping Install does nothing inside a chat or mail app.</source>
      <translation>チャットやメールのアプリ内では、「インストール」をタップしても何も起きません。</translation>
    </message>
    <message>
      <source>Tapping Install does nothing, or iOS refuses the app.</source>
      <translation>「インストール」をタップしても何も起きないか、iOSがアプリを拒否します。</translation>
    </message>
    <message>
      <source>Tapping Install does nothing, or iOS speaks of an invalid address.</source>
      <translation>「インストール」をタップしても何も起きないか、無効なアドレスだと表示されます。</translation>
    </message>
    <message>
      <source>Tapping Install does nothing.</source>
      <translation>「インストール」をタップしても何も起きません。</translation>
    </message>
    <message>
      <source>Tapping the link does nothing</source>
      <translation>リンクをタップしても何も起きません</translation>
    </message>
    <message>
      <source>Testers get an old build, or “Unable to Download App”.</source>
      <translation>テスターに古いビルドが届くか、「Appをダウンロードできません」と表示されます。</translation>
    </message>
    <message>
      <source>Testers have to trust the enterprise developer once</source>
      <translation>テスターは一度、エンタープライズデベロッパを信頼する必要があります</translation>
    </message>
    <message>
      <source>Testers must be on the same network or VPN. For everybody else, use a public host name.</source>
      <translation>テスターは同じネットワークまたはVPNに接続している必要があります。それ以外の人には、公開されたホスト名を使ってください。</translation>
    </message>
    <message>
      <source>The App Store’s version of the app is not installed</source>
      <translation>App Store版のアプリはインストールされていません</translation>
    </message>
    <message>
      <source>The App Store’s version of the app is on the device</source>
      <translation>デバイスにApp Store版のアプリがあります</translation>
    </message>
    <message>
      <source>The Install link is in a frame and doesn’t leave it</source>
      <translation>「インストール」リンクがフレームの中にあり、外に出られません</translation>
    </message>
    <message>
      <source>The QR code doesn’t lead to the page</source>
      <translation>QRコードがページに通じていません</translation>
    </message>
    <message>
      <source>The app claims a keychain or app group that its profile doesn’t permit</source>
      <translation>アプリが、プロファイルで許可されていないキーチェーングループまたはApp Groupを要求しています</translation>
    </message>
    <message>
      <source>The app claims an entitlement that its profile doesn’t permit</source>
      <translation>アプリが、プロファイルで許可されていないエンタイトルメントを要求しています</translation>
    </message>
    <message>
      <source>The app contains no provisioning profile</source>
      <translation>アプリにプロビジョニングプロファイルが含まれていません</translation>
    </message>
    <message>
      <source>The app doesn’t install, or closes as soon as it is opened.</source>
      <translation>アプリをインストールできないか、開くとすぐに終了します。</translation>
    </message>
    <message>
      <source>The app downloads to the end, then its icon disappears.</source>
      <translation>アプリのダウンロードは最後まで進みますが、その後アイコンが消えます。</translation>
    </message>
    <message>
      <source>The app has no executable</source>
      <translation>アプリに実行ファイルがありません</translation>
    </message>
    <message>
      <source>The app installs and opens, but fails where it loads this code while it runs.</source>
      <translation>アプリはインストールでき、開けますが、実行中にこのコードを読み込むところで失敗します。</translation>
    </message>
    <message>
      <source>The app installs, but closes as soon as it is opened.</source>
      <translation>アプリはインストールできますが、開くとすぐに終了します。</translation>
    </message>
    <message>
      <source>The app installs, but iOS 15 and later ask for an update by its developer when it is opened.</source>
      <translation>アプリはインストールできますが、iOS 15以降では開くときに、デベロッパによるアップデートが必要だと表示されます。</translation>
    </message>
    <message>
      <source>The app installs, but iOS 16 and later ask for Developer Mode when it is opened.</source>
      <translation>アプリはインストールできますが、iOS 16以降では開くときにデベロッパモードが必要です。</translation>
    </message>
    <message>
      <source>The app installs, but iOS may deny it what only one of them claims.</source>
      <translation>アプリはインストールできますが、片方だけが要求するものをiOSが拒否することがあります。</translation>
    </message>
    <message>
      <source>The app installs, but on some devices without the extension.</source>
      <translation>アプリはインストールできますが、一部のデバイスでは機能拡張が入りません。</translation>
    </message>
    <message>
      <source>The app installs; whoever compares versions is confused.</source>
      <translation>アプリはインストールできますが、バージョンを比べる人が混乱します。</translation>
    </message>
    <message>
      <source>The app is not built for a device</source>
      <translation>アプリがデバイス用にビルドされていません</translation>
    </message>
    <message>
      <source>The app is not installed with another team’s signature</source>
      <translation>別のチームの署名によるアプリはインストールされていません</translation>
    </message>
    <message>
      <source>The app is not made for this kind of device</source>
      <translation>アプリがこの種類のデバイスに対応していません</translation>
    </message>
    <message>
      <source>The app is not signed</source>
      <translation>アプリが署名されていません</translation>
    </message>
    <message>
      <source>The app is signed by nobody (“ad hoc” in the sense of codesign)</source>
      <translation>アプリに署名者がいません（codesignでいう「ad hoc」）</translation>
    </message>
    <message>
      <source>The app is signed by the App Store or TestFlight</source>
      <translation>アプリがApp StoreまたはTestFlight用に署名されています</translation>
    </message>
    <message>
      <source>The app may be debugged (get-task-allow), but its profile doesn’t permit that</source>
      <translation>アプリはデバッグ可能（get-task-allow）ですが、プロファイルで許可されていません</translation>
    </message>
    <message>
      <source>The app on the server differs from the manifest’s digests</source>
      <translation>サーバ上のアプリがマニフェストのダイジェストと一致しません</translation>
    </message>
    <message>
      <source>The app opens only with Developer Mode on (iOS 16 and later).</source>
      <translation>デベロッパモードがオンのときだけ開けます（iOS 16以降）。</translation>
    </message>
    <message>
      <source>The app requires something that this device doesn’t have</source>
      <translation>アプリに必要な機能がこのデバイスにありません</translation>
    </message>
    <message>
      <source>The app runs, but gets no push messages from the production service.</source>
      <translation>アプリは動作しますが、本番サービスからのプッシュ通知が届きません。</translation>
    </message>
    <message>
      <source>The app was signed under another bundle identifier</source>
      <translation>アプリは別のバンドルIDで署名されています</translation>
    </message>
    <message>
      <source>The app’s identifier is not the one that it was signed for</source>
      <translation>アプリの識別子が、署名されたものと異なります</translation>
    </message>
    <message>
      <source>The app’s version is missing or is not text</source>
      <translation>アプリのバージョンがないか、文字列ではありません</translation>
    </message>
    <message>
      <source>The archive carries App Store metadata from another app or a purchase</source>
      <translation>アーカイブに、別のアプリまたは購入品のApp Storeメタデータが含まれています</translation>
    </message>
    <message>
      <source>The archive has names that don’t belong in it</source>
      <translation>アーカイブに、あるべきでない名前があります</translation>
    </message>
    <message>
      <source>The archive holds folders or files that nobody may open</source>
      <translation>アーカイブに、誰も開けないフォルダまたはファイルがあります</translation>
    </message>
    <message>
      <source>The archive is damaged or contradicts itself</source>
      <translation>アーカイブが破損しているか、内容が矛盾しています</translation>
    </message>
    <message>
      <source>The archive is larger than 4 GB</source>
      <translation>アーカイブが4 GBを超えています</translation>
    </message>
    <message>
      <source>The archive lost the files’ permissions</source>
      <translation>アーカイブからファイルのアクセス権が失われています</translation>
    </message>
    <message>
      <source>The build stops working soon</source>
      <translation>ビルドの期限が迫っています</translation>
    </message>
    <message>
      <source>The build was thinned for other devices</source>
      <translation>ビルドが別のデバイス用に軽量化（App Thinning）されています</translation>
    </message>
    <message>
      <source>The bundle identifier is missing or has characters that it can’t have</source>
      <translation>バンドルIDがないか、使えない文字があります</translation>
    </message>
    <message>
      <source>The camera finds nothing, or opens something else.</source>
      <translation>カメラが何も検出しないか、別のものが開きます。</translation>
    </message>
    <message>
      <source>The certificate breaks Apple’s rules</source>
      <translation>証明書がAppleの規則に反しています</translation>
    </message>
    <message>
      <source>The certificate comes from a private authority</source>
      <translation>証明書が私設の認証局のものです</translation>
    </message>
    <message>
      <source>The code was changed after signing</source>
      <translation>署名後にコードが変更されています</translation>
    </message>
    <message>
      <source>The device doesn’t trust the enterprise developer</source>
      <translation>デバイスがエンタープライズデベロッパを信頼していません</translation>
    </message>
    <message>
      <source>The device has enough free space</source>
      <translation>デバイスに十分な空き容量があります</translation>
    </message>
    <message>
      <source>The device has too little free space</source>
      <translation>デバイスの空き容量が足りません</translation>
    </message>
    <message>
      <source>The device is not in the profile</source>
      <translation>デバイスがプロファイルに含まれていません</translation>
    </message>
    <message>
      <source>The device’s clock is right, and the device is unlocked</source>
      <translation>デバイスの時計は正しく、ロックは解除されています</translation>
    </message>
    <message>
      <source>The device’s clock is wrong</source>
      <translation>デバイスの時計が正しくありません</translation>
    </message>
    <message>
      <source>The device’s iOS is older than the app needs</source>
      <translation>デバイスのiOSが、アプリに必要なバージョンより古いです</translation>
    </message>
    <message>
      <source>The device’s network keeps it from Apple’s servers</source>
      <translation>デバイスのネットワークからAppleのサーバに接続できません</translation>
    </message>
    <message>
      <source>The device’s network lets it reach Apple’s servers</source>
      <translation>デバイスのネットワークからAppleのサーバに接続できます</translation>
    </message>
    <message>
      <source>The download may stop with “Unable to Download App”.</source>
      <translation>ダウンロードが「Appをダウンロードできません」と表示されて止まることがあります。</translation>
    </message>
    <message>
      <source>The download stops near its end with “Unable to Download App”, though a cable install works.</source>
      <translation>ケーブル経由ではインストールできるのに、ダウンロードが終わり近くで「Appをダウンロードできません」と表示されて止まります。</translation>
    </message>
    <message>
      <source>The executable has no 64-bit ARM code</source>
      <translation>実行ファイルに64ビットARMのコードがありません</translation>
    </message>
    <message>
      <source>The executable is encrypted by the App Store</source>
      <translation>実行ファイルがApp Storeによって暗号化されています</translation>
    </message>
    <message>
      <source>The first launch may need the Internet</source>
      <translation>初回起動にインターネット接続が必要なことがあります</translation>
    </message>
    <message numerus="yes">
      <source>The iOS of {count} devices is older than the app needs</source>
      <extracomment>Counts {count}. For one: The iOS of {count} device is older than the app needs</extracomment>
      <translation>
        <numerusform>{count}台のデバイスのiOSが、アプリに必要なバージョンより古いです</numerusform>
      </translation>
    </message>
    <message>
      <source>The icon appears but shows no progress, or waits for long.</source>
      <translation>アイコンは現れますが進まないか、長く待機中のままです。</translation>
    </message>
    <message>
      <source>The icon appears, then the installation hangs</source>
      <translation>アイコンが現れた後、インストールが止まります</translation>
    </message>
    <message>
      <source>The icon stays blank while the app downloads.</source>
      <translation>アプリのダウンロード中、アイコンが空白のままです。</translation>
    </message>
    <message>
      <source>The install link does not lead to the manifest</source>
      <translation>インストールリンクがマニフェストに通じていません</translation>
    </message>
    <message>
      <source>The manifest has no app for this model</source>
      <translation>マニフェストにこの機種用のアプリがありません</translation>
    </message>
    <message>
      <source>The manifest is for another platform</source>
      <translation>マニフェストが別のプラットフォーム用です</translation>
    </message>
    <message>
      <source>The manifest is not a usable property list</source>
      <translation>マニフェストが使えるプロパティリストではありません</translation>
    </message>
    <message>
      <source>The manifest lacks something that iOS requires</source>
      <translation>マニフェストに、iOSが必要とするものがありません</translation>
    </message>
    <message>
      <source>The manifest names another bundle identifier than the app</source>
      <translation>マニフェストのバンドルIDがアプリと異なります</translation>
    </message>
    <message>
      <source>The manifest names another version than the app</source>
      <translation>マニフェストのバージョンがアプリと異なります</translation>
    </message>
    <message>
      <source>The page doesn’t tell testers to open it in Safari</source>
      <translation>ページに、Safariで開くようテスターへの案内がありません</translation>
    </message>
    <message>
      <source>The page has no working Install link</source>
      <translation>ページに、機能する「インストール」リンクがありません</translation>
    </message>
    <message>
      <source>The page opens; then “Cannot connect to” the server, or “Unable to Download App”.</source>
      <translation>ページは開きますが、「（サーバ名）に接続できません」または「Appをダウンロードできません」と表示されます。</translation>
    </message>
    <message>
      <source>The profile doesn’t contain the signing certificate</source>
      <translation>プロファイルに署名証明書が含まれていません</translation>
    </message>
    <message>
      <source>The profile has expired</source>
      <translation>プロファイルの期限が切れています</translation>
    </message>
    <message>
      <source>The profile is damaged or not signed by Apple</source>
      <translation>プロファイルが破損しているか、Appleの署名がありません</translation>
    </message>
    <message>
      <source>The profile is for another platform</source>
      <translation>プロファイルが別のプラットフォーム用です</translation>
    </message>
    <message>
      <source>The profile is for development</source>
      <translation>プロファイルが開発用です</translation>
    </message>
    <message>
      <source>The profile is for the App Store</source>
      <translation>プロファイルがApp Store用です</translation>
    </message>
    <message>
      <source>The same app, signed by another team, is on the device</source>
      <translation>別のチームが署名した同じアプリがデバイスにあります</translation>
    </message>
    <message>
      <source>The server answers with a web page instead of the file</source>
      <translation>サーバがファイルの代わりにWebページを返しています</translation>
    </message>
    <message>
      <source>The server asks for a sign-in</source>
      <translation>サーバがサインインを求めています</translation>
    </message>
    <message>
      <source>The server can’t continue a broken download</source>
      <translation>サーバが、中断したダウンロードの再開に対応していません</translation>
    </message>
    <message>
      <source>The server compresses the app on its way</source>
      <translation>サーバがアプリを送信時に圧縮しています</translation>
    </message>
    <message>
      <source>The server does not answer</source>
      <translation>サーバが応答しません</translation>
    </message>
    <message>
      <source>The server does not deliver the app as published</source>
      <translation>サーバが、公開したとおりのアプリを配信していません</translation>
    </message>
    <message>
      <source>The server does not deliver the manifest as published</source>
      <translation>サーバが、公開したとおりのマニフェストを配信していません</translation>
    </message>
    <message>
      <source>The server does not find a file, or refuses it</source>
      <translation>サーバがファイルを見つけられないか、拒否しています</translation>
    </message>
    <message>
      <source>The server does not say how large the app is</source>
      <translation>サーバがアプリのサイズを知らせていません</translation>
    </message>
    <message>
      <source>The server does not speak TLS 1.2 or later</source>
      <translation>サーバがTLS 1.2以降に対応していません</translation>
    </message>
    <message>
      <source>The server is only reachable from its own network</source>
      <translation>サーバに接続できるのは、サーバ自身のネットワークからだけです</translation>
    </message>
    <message>
      <source>The server redirects instead of answering</source>
      <translation>サーバが応答せずにリダイレクトしています</translation>
    </message>
    <message>
      <source>The server refuses iOS’ own downloader but not a browser</source>
      <translation>サーバが、ブラウザは許可し、iOSのダウンロード機能は拒否しています</translation>
    </message>
    <message>
      <source>The server’s certificate is not accepted</source>
      <translation>サーバの証明書が受け付けられません</translation>
    </message>
    <message>
      <source>The signature and the profile belong to different teams</source>
      <translation>署名とプロファイルのチームが異なります</translation>
    </message>
    <message>
      <source>The signature has no SHA-256 digests</source>
      <translation>署名にSHA-256のダイジェストがありません</translation>
    </message>
    <message>
      <source>The signature is damaged</source>
      <translation>署名が破損しています</translation>
    </message>
    <message>
      <source>The signature itself is not sound</source>
      <translation>署名自体が正しくありません</translation>
    </message>
    <message>
      <source>The signature’s format is too old for iOS 15 and later</source>
      <translation>署名の形式がiOS 15以降には古すぎます</translation>
    </message>
    <message>
      <source>The signing certificate doesn’t lead to Apple</source>
      <translation>署名証明書がAppleまでたどれません</translation>
    </message>
    <message>
      <source>The signing certificate is not valid now</source>
      <translation>署名証明書が現在有効ではありません</translation>
    </message>
    <message>
      <source>The signing certificate was revoked</source>
      <translation>署名証明書が失効しています</translation>
    </message>
    <message>
      <source>The tester trusts the developer in Settings</source>
      <translation>テスターは「設定」でデベロッパを信頼しています</translation>
    </message>
    <message>
      <source>The two forms of the entitlements in the signature differ</source>
      <translation>署名内の2形式のエンタイトルメントが一致しません</translation>
    </message>
    <message>
      <source>The two forms of the profile in one file differ</source>
      <translation>1つのファイル内の2形式のプロファイルが一致しません</translation>
    </message>
    <message>
      <source>The watch app and its iPhone app don’t name each other properly</source>
      <translation>WatchアプリとiPhoneアプリが互いを正しく示していません</translation>
    </message>
    <message>
      <source>There is not exactly one app in the folder Payload</source>
      <translation>フォルダPayload内のアプリが1つではありません</translation>
    </message>
    <message>
      <source>Turn compression off for .ipa files; they are compressed already.</source>
      <translation>.ipaファイルの圧縮を無効にしてください。すでに圧縮されています。</translation>
    </message>
    <message>
      <source>Update iOS on the device, or lower the app’s deployment target.</source>
      <translation>デバイスのiOSをアップデートするか、アプリのDeployment Targetを下げてください。</translation>
    </message>
    <message>
      <source>Upload the manifest to the address in the link, and let the server answer 200 with it.</source>
      <translation>マニフェストをリンクのアドレスにアップロードし、サーバが200で返すようにしてください。</translation>
    </message>
    <message>
      <source>Use a profile whose App ID fits the bundle identifier, and sign again.</source>
      <translation>App IDがバンドルIDに合うプロファイルを使い、署名し直してください。</translation>
    </message>
    <message>
      <source>Use absolute addresses that begin with https:// for the page, the manifest and the app.</source>
      <translation>ページ、マニフェスト、アプリには、https://で始まる絶対アドレスを使ってください。</translation>
    </message>
    <message>
      <source>Use another device, or add its kind to the app’s supported destinations.</source>
      <translation>別のデバイスを使うか、アプリの対応デバイスにその種類を追加してください。</translation>
    </message>
    <message>
      <source>Use another device, or take the capability out of UIRequiredDeviceCapabilities.</source>
      <translation>別のデバイスを使うか、その機能をUIRequiredDeviceCapabilitiesから外してください。</translation>
    </message>
    <message>
      <source>Use another network once; ppq.apple.com and ocsp.apple.com must be reachable.</source>
      <translation>一度、別のネットワークを使ってください。ppq.apple.comとocsp.apple.comに接続できる必要があります。</translation>
    </message>
    <message>
      <source>Use your own build; one that was taken from the App Store runs only where it was bought.</source>
      <translation>自分でビルドしたものを使ってください。App Storeから取り出したものは、購入したアカウントでしか動作しません。</translation>
    </message>
    <message>
      <source>Use your own build; remove SC_Info and iTunesMetadata.plist before signing.</source>
      <translation>自分でビルドしたものを使い、署名前にSC_InfoとiTunesMetadata.plistを削除してください。</translation>
    </message>
    <message>
      <source>Usually nothing; a proxy or an old iOS may mishandle the file.</source>
      <translation>通常は問題ありません。プロキシや古いiOSがファイルを正しく扱えないことがあります。</translation>
    </message>
    <message>
      <source>Usually nothing; a recent iOS may read the other form than older ones.</source>
      <translation>通常は問題ありません。新しいiOSと古いiOSとで、異なるほうの形式を読むことがあります。</translation>
    </message>
    <message>
      <source>Usually nothing; names that are there twice or differ in case alone can break the install.</source>
      <translation>通常は問題ありません。重複する名前や大文字と小文字だけが異なる名前があると、インストールに失敗することがあります。</translation>
    </message>
    <message>
      <source>Without it: “Unable to Verify App”, when the app is first opened.</source>
      <translation>オフラインの場合：アプリを初めて開くときに「Appを検証できません」と表示されます。</translation>
    </message>
    <message>
      <source>iOS asks to remove the app first, or “Unable to Install”.</source>
      <translation>先にアプリを削除するよう求められるか、「インストールできません」と表示されます。</translation>
    </message>
    <message numerus="yes">
      <source>{count} devices are not in the profile</source>
      <extracomment>Counts {count}. For one: {count} device is not in the profile</extracomment>
      <translation>
        <numerusform>{count}台のデバイスがプロファイルに含まれていません</numerusform>
      </translation>
    </message>
    <message>
      <source>“Cannot connect to” the server</source>
      <translation>「（サーバ名）に接続できません」</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, or no question appears at all.</source>
      <translation>「（サーバ名）に接続できません」と表示されるか、確認画面がまったく現れません。</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, or “Unable to Download App”.</source>
      <translation>「（サーバ名）に接続できません」または「Appをダウンロードできません」と表示されます。</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, right after the tap on Install.</source>
      <translation>「インストール」をタップした直後に、「（サーバ名）に接続できません」と表示されます。</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, since its certificate seems not to be valid.</source>
      <translation>証明書が有効でないと見なされ、「（サーバ名）に接続できません」と表示されます。</translation>
    </message>
    <message>
      <source>“Invalid manifest”</source>
      <translation>「マニフェストが無効です」</translation>
    </message>
    <message>
      <source>“This app requires a newer version of iOS”, or the icon vanishes.</source>
      <translation>「このアプリにはより新しいバージョンのiOSが必要です」と表示されるか、アイコンが消えます。</translation>
    </message>
    <message>
      <source>“Unable to Download App”, or the new icon vanishes again.</source>
      <translation>「Appをダウンロードできません」と表示されるか、新しいアイコンが消えます。</translation>
    </message>
    <message>
      <source>“Unable to Download App”, or “Unable to Install”</source>
      <translation>「Appをダウンロードできません」または「インストールできません」</translation>
    </message>
    <message>
      <source>“Unable to Install” on iOS 11 and later, which run nothing else.</source>
      <translation>「インストールできません」と表示されます（iOS 11以降では64ビットのアプリしか動作しません）。</translation>
    </message>
    <message>
      <source>“Unable to Install”, often with the words “integrity could not be verified”.</source>
      <translation>「インストールできません」と表示されます。多くは「整合性を確認できませんでした」と続きます。</translation>
    </message>
    <message>
      <source>“Unable to Install”, or iOS says that there is not enough storage.</source>
      <translation>「インストールできません」または空き領域が足りないと表示されます。</translation>
    </message>
    <message>
      <source>“Unable to Install”, or the app “is no longer available” where it is installed.</source>
      <translation>「インストールできません」と表示されます。インストール済みの場合は「使用できなくなりました」と表示されます。</translation>
    </message>
    <message>
      <source>“Unable to Install”, while the earlier app stays as it is.</source>
      <translation>「インストールできません」と表示されます。以前のアプリはそのまま残ります。</translation>
    </message>
    <message>
      <source>“Unable to Install”: iOS finds no valid provisioning profile.</source>
      <translation>「インストールできません」：有効なプロビジョニングプロファイルが見つかりません。</translation>
    </message>
    <message>
      <source>“Unable to Install”: the app doesn’t support this kind of device.</source>
      <translation>「インストールできません」：アプリがこの種類のデバイスに対応していません。</translation>
    </message>
    <message>
      <source>“Unable to Install”: the build is not meant for this model.</source>
      <translation>「インストールできません」：ビルドがこの機種用ではありません。</translation>
    </message>
    <message>
      <source>“Unable to Install”: the device lacks a required capability.</source>
      <translation>「インストールできません」：必要な機能がデバイスにありません。</translation>
    </message>
    <message>
      <source>“Unable to Install”: the download ends, then iOS gives up.</source>
      <translation>「インストールできません」：ダウンロードは終わりますが、その後iOSが中止します。</translation>
    </message>
    <message>
      <source>“Unable to Install”; where the app is already installed, it no longer opens.</source>
      <translation>「インストールできません」と表示されます。インストール済みのアプリも開かなくなります。</translation>
    </message>
    <message>
      <source>“Unable to Verify App”, when the app is first opened.</source>
      <translation>アプリを初めて開くときに、「Appを検証できません」と表示されます。</translation>
    </message>
    <message>
      <source>“Untrusted Enterprise Developer”, when the app is first opened.</source>
      <translation>アプリを初めて開くときに、「信頼されていないエンタープライズデベロッパ」と表示されます。</translation>
    </message>
  </context>
  <context>
    <name>Host key</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Copy the fingerprint</source>
      <translation>フィンガープリントをコピー</translation>
    </message>
    <message>
      <source>Either the server was set up anew, or somebody stands between you and it and would receive your password and your builds. Ask whoever runs the server before anything else.</source>
      <translation>サーバが再構築されたか、誰かが通信に割り込んでいて、パスワードやビルドを盗み取るおそれがあります。まずサーバの管理者に確認してください。</translation>
    </message>
    <message>
      <source>Fingerprint {value}</source>
      <translation>フィンガープリント {value}</translation>
    </message>
    <message>
      <source>If the change is right, forget the old key in the server’s settings.</source>
      <translation>変更が正当なものなら、サーバの設定で古い鍵を消去してください。</translation>
    </message>
    <message>
      <source>If the change is right, take the old key out of known_hosts:</source>
      <translation>変更が正当なものなら、known_hostsから古い鍵を削除してください：</translation>
    </message>
    <message>
      <source>Is this the right server?</source>
      <translation>このサーバで間違いありませんか？</translation>
    </message>
    <message>
      <source>On the server: {command}</source>
      <translation>サーバ上で：{command}</translation>
    </message>
    <message>
      <source>Once</source>
      <translation>今回のみ</translation>
    </message>
    <message>
      <source>Once: trust this key until otadesk ends</source>
      <translation>今回のみ：otadeskを終了するまでこの鍵を信頼</translation>
    </message>
    <message>
      <source>Paste to compare</source>
      <translation>ペーストして照合</translation>
    </message>
    <message>
      <source>Server settings…</source>
      <translation>サーバの設定…</translation>
    </message>
    <message>
      <source>Shown now</source>
      <translation>今回提示された鍵</translation>
    </message>
    <message>
      <source>The jump host {server} shows a different key than the one you trusted. Nothing was sent over this connection.</source>
      <translation>踏み台ホスト{server}が、信頼済みの鍵と異なる鍵を提示しました。この接続では何も送信していません。</translation>
    </message>
    <message>
      <source>The jump host {server} shows this key for the first time. Compare it with what its owner says.</source>
      <translation>踏み台ホスト{server}がこの鍵を初めて提示しました。所有者が示す値と照合してください。</translation>
    </message>
    <message>
      <source>The same so far.</source>
      <translation>ここまでは一致しています。</translation>
    </message>
    <message>
      <source>The two are the same.</source>
      <translation>2つは一致しています。</translation>
    </message>
    <message>
      <source>These differ. Don’t go on before you know why.</source>
      <translation>一致しません。理由がわかるまで先に進まないでください。</translation>
    </message>
    <message>
      <source>This may be another computer</source>
      <translation>別のコンピュータかもしれません</translation>
    </message>
    <message>
      <source>Trust</source>
      <translation>信頼</translation>
    </message>
    <message>
      <source>Trust counts for {names} too.</source>
      <translation>信頼すると、{names}にも適用されます。</translation>
    </message>
    <message>
      <source>Trusted until now</source>
      <translation>これまで信頼していた鍵</translation>
    </message>
    <message>
      <source>{server} shows a different key than the one that you trust for {name}. Compare it with what the server’s owner says.</source>
      <translation>{server}が、{name}で信頼している鍵とは別の鍵を提示しました。サーバの所有者が示す値と照合してください。</translation>
    </message>
    <message>
      <source>{server} shows a different key than the one you trusted. Nothing was sent over this connection.</source>
      <translation>{server}が、信頼済みの鍵と異なる鍵を提示しました。この接続では何も送信していません。</translation>
    </message>
    <message>
      <source>{server} shows this key for the first time. Compare it with what the server’s owner says.</source>
      <translation>{server}がこの鍵を初めて提示しました。サーバの所有者が示す値と照合してください。</translation>
    </message>
  </context>
  <context>
    <name>Nearby</name>
    <message>
      <source>Port {port} is taken, so links made earlier don’t work until it is free again.</source>
      <translation>ポート{port}が使用中のため、以前に作成したリンクはポートが空くまで使えません。</translation>
    </message>
    <message>
      <source>The address {address} is new to this computer’s certificate authority; links use the name {name}.</source>
      <translation>アドレス{address}はこのコンピュータの認証局に未登録のため、リンクには名前{name}を使います。</translation>
    </message>
    <message>
      <source>There is no network: only this computer itself can open the page.</source>
      <translation>ネットワークがありません。ページを開けるのはこのコンピュータだけです。</translation>
    </message>
    <message>
      <source>This computer’s certificate authority was damaged or expired: testers must trust the new one.</source>
      <translation>このコンピュータの認証局が破損していたか、期限切れでした。テスターは新しい認証局を信頼する必要があります。</translation>
    </message>
  </context>
  <context>
    <name>Poster</name>
    <message>
      <source>A poster leads to one build: choose just one.</source>
      <translation>ポスターはビルド1つにつき1枚です。1つだけ選択してください。</translation>
    </message>
    <message>
      <source>Point the camera of the iPhone or iPad at the code.</source>
      <translation>iPhoneまたはiPadのカメラをコードに向けます。</translation>
    </message>
    <message>
      <source>Print poster…</source>
      <translation>ポスターを印刷…</translation>
    </message>
    <message>
      <source>Tap the link that appears, then Install.</source>
      <translation>表示されたリンクをタップし、「インストール」をタップします。</translation>
    </message>
    <message>
      <source>The printer did not take the poster.</source>
      <translation>プリンタがポスターを受け付けませんでした。</translation>
    </message>
    <message>
      <source>There is nothing to print yet.</source>
      <translation>印刷するものはまだありません。</translation>
    </message>
    <message>
      <source>iOS asks once more. Then the app is on the Home Screen.</source>
      <translation>iOSがもう一度確認します。その後、アプリはホーム画面にあります。</translation>
    </message>
  </context>
  <context>
    <name>Publish</name>
    <message>
      <source>1  Trust this computer</source>
      <translation>1  このコンピュータを信頼</translation>
    </message>
    <message>
      <source>2  Install the app</source>
      <translation>2  アプリをインストール</translation>
    </message>
    <message>
      <source>2  Open its page</source>
      <translation>2  ページを開く</translation>
    </message>
    <message>
      <source>A QR code is presented</source>
      <translation>QRコードを全画面表示中</translation>
    </message>
    <message>
      <source>A build is published</source>
      <translation>ビルドを公開しています</translation>
    </message>
    <message>
      <source>A file on the server was not what it should be, so nothing of it was used: everything was sent. Have a look at the server’s disk, or at who else writes there.</source>
      <translation>サーバ上のファイルの内容が想定と異なったため、再利用せずにすべてを送信しました。サーバのディスクと、ほかに誰がそこに書き込んでいるかを確認してください。</translation>
    </message>
    <message>
      <source>A phone gets it: page, manifest and app checked</source>
      <translation>iPhoneで取得できます：ページ、マニフェスト、アプリを確認済み</translation>
    </message>
    <message>
      <source>A sample to try everything with</source>
      <translation>すべてを試すためのサンプル</translation>
    </message>
    <message>
      <source>A tester sees…</source>
      <translation>テスターの症状…</translation>
    </message>
    <message>
      <source>Add a server</source>
      <translation>サーバを追加</translation>
    </message>
    <message>
      <source>An .ipa exported for ad hoc, enterprise or development</source>
      <translation>アドホック、エンタープライズ、または開発用に書き出した.ipa</translation>
    </message>
    <message>
      <source>Ask the tester</source>
      <translation>テスターに確認</translation>
    </message>
    <message>
      <source>Back to the build</source>
      <translation>ビルドに戻る</translation>
    </message>
    <message>
      <source>Browse for an IPA</source>
      <translation>IPAを選択</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>選択…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>キャンセルしました</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>キャンセル中…</translation>
    </message>
    <message>
      <source>Causes on the server are looked for when the build is published.</source>
      <translation>サーバ側の原因は、ビルドの公開時に調べます。</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>もう一度確認</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>別のファイルを選択…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Confirm the copy</source>
      <translation>コピーの確認</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>接続</translation>
    </message>
    <message>
      <source>Connecting again</source>
      <translation>再接続中</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>続ける</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Copy its notes</source>
      <translation>メモをコピー</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>リンクをコピー</translation>
    </message>
    <message>
      <source>Copy link: {title}</source>
      <translation>リンクをコピー：{title}</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>画像をコピー</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>レポートをコピー</translation>
    </message>
    <message>
      <source>Copy this finding: {title}</source>
      <translation>この結果をコピー：{title}</translation>
    </message>
    <message>
      <source>Could not be checked: “{title}”</source>
      <translation>確認できません：「{title}」</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>削除済み</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>破棄</translation>
    </message>
    <message>
      <source>Drag the code to a folder or another program: as PNG, or with {key} held as SVG.</source>
      <translation>コードをフォルダまたは別のプログラムにドラッグできます。PNGとして、{key}を押したままならSVGとして。</translation>
    </message>
    <message>
      <source>Drop an app here</source>
      <translation>ここにアプリをドロップ</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>検査結果</translation>
    </message>
    <message>
      <source>For programs (*.json)</source>
      <translation>プログラム用 (*.json)</translation>
    </message>
    <message>
      <source>Free space on the device</source>
      <translation>デバイスの空き容量</translation>
    </message>
    <message>
      <source>It is only the sample: a phone shows its page, and stops at Install.</source>
      <translation>これはサンプルです。iPhoneではページが表示され、インストールの段階で止まります。</translation>
    </message>
    <message>
      <source>It takes the place of {version}, which they get now.</source>
      <translation>現在テスターに配布されている{version}に代わります。</translation>
    </message>
    <message>
      <source>It waited in the queue when otadesk was closed.</source>
      <translation>otadeskを閉じたとき、順番待ちになっていました。</translation>
    </message>
    <message>
      <source>It was published all the same: phones get its page, and stop at Install.</source>
      <translation>それでも公開しました。端末でページは開きますが、「インストール」で止まります。</translation>
    </message>
    <message>
      <source>It was to be published to {place}.</source>
      <translation>{place}に公開する予定でした。</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>終了</translation>
    </message>
    <message>
      <source>Leave the presentation</source>
      <translation>全画面表示を終了</translation>
    </message>
    <message>
      <source>Let go to add it</source>
      <translation>ドロップで追加</translation>
    </message>
    <message>
      <source>Let go to open it under Publish</source>
      <translation>ドロップすると「公開」で開きます</translation>
    </message>
    <message>
      <source>Look at it as a phone would</source>
      <translation>iPhoneと同じ方法で確認</translation>
    </message>
    <message>
      <source>Looked for and not found</source>
      <translation>調べて該当しなかったもの</translation>
    </message>
    <message>
      <source>Looking at every file and signature…</source>
      <translation>すべてのファイルと署名を調べています…</translation>
    </message>
    <message>
      <source>Looking at it as a phone would…</source>
      <translation>iPhoneと同じ方法で確認しています…</translation>
    </message>
    <message>
      <source>Looking at what is in it…</source>
      <translation>内容を調べています…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>調べています…</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>次へ</translation>
    </message>
    <message>
      <source>Next codes</source>
      <translation>次のコード</translation>
    </message>
    <message>
      <source>No answer for {span}</source>
      <translation>{span}応答なし</translation>
    </message>
    <message>
      <source>Not connected yet, after {span}</source>
      <translation>{span}たってもまだ接続できていません</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it.</source>
      <translation>このビルドに、知られている原因はありません。</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it. This could not be decided:</source>
      <translation>このビルドに、知られている原因はありません。次の点は判定できませんでした：</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it. What is open, the tester can tell:</source>
      <translation>このビルドに、知られている原因はありません。残りはテスターに確認できます：</translation>
    </message>
    <message>
      <source>Nothing sent yet, after {span}</source>
      <translation>{span}たってもまだ何も送信していません</translation>
    </message>
    <message>
      <source>Once for each phone: scan, and follow the three steps there.</source>
      <translation>iPhoneごとに1回：スキャンして、表示される3つの手順に従ってください。</translation>
    </message>
    <message>
      <source>Only the phone can tell</source>
      <translation>iPhoneでしか確認できないこと</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Open the page in the browser</source>
      <translation>ブラウザでページを開く</translation>
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
      <source>Page (*.html)</source>
      <translation>ページ (*.html)</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>一時停止</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>一時停止中</translation>
    </message>
    <message>
      <source>Paused on the way to {place}</source>
      <translation>{place}への送信を一時停止中</translation>
    </message>
    <message>
      <source>Phones see its page. It isn’t signed, so none can install it.</source>
      <translation>iPhoneではページが表示されますが、署名がないためインストールされません。</translation>
    </message>
    <message>
      <source>Point the iPhone’s camera at the code, then tap Install.</source>
      <translation>iPhoneのカメラをコードに向けて、「インストール」をタップしてください。</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>全画面表示</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>前へ</translation>
    </message>
    <message>
      <source>Previous codes</source>
      <translation>前のコード</translation>
    </message>
    <message>
      <source>Progress of the upload</source>
      <translation>アップロードの進行状況</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>公開</translation>
    </message>
    <message>
      <source>Publish a build, or choose some under Releases.</source>
      <translation>ビルドを公開するか、「リリース」で選んでください。</translation>
    </message>
    <message numerus="yes">
      <source>Publish all {count}</source>
      <extracomment>Counts {count}. For one: Publish one</extracomment>
      <translation>
        <numerusform>{count}件すべて公開</numerusform>
      </translation>
    </message>
    <message>
      <source>Publish another</source>
      <translation>続けて公開</translation>
    </message>
    <message>
      <source>Publish anyway</source>
      <translation>このまま公開</translation>
    </message>
    <message>
      <source>Publish here anyway…</source>
      <translation>それでもここに公開…</translation>
    </message>
    <message>
      <source>Publish to</source>
      <translation>公開先</translation>
    </message>
    <message>
      <source>Publish to this computer</source>
      <translation>このコンピュータに公開</translation>
    </message>
    <message>
      <source>Publish to {place}</source>
      <translation>{place}に公開</translation>
    </message>
    <message>
      <source>Publish to {place} anyway…</source>
      <translation>それでも{place}に公開…</translation>
    </message>
    <message numerus="yes">
      <source>Publish {count} good ones</source>
      <extracomment>Counts {count}. For one: Publish the good one</extracomment>
      <translation>
        <numerusform>エラーのない{count}件を公開</numerusform>
      </translation>
    </message>
    <message>
      <source>Publish {name}, which will not install?</source>
      <translation>インストールできない{name}を公開しますか？</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>公開しました</translation>
    </message>
    <message>
      <source>Published to {place}, and being checked</source>
      <translation>{place}に公開しました。確認しています</translation>
    </message>
    <message>
      <source>Published, but a phone can’t install it: {reason}</source>
      <translation>公開しましたが、iPhoneにインストールできません：{reason}</translation>
    </message>
    <message>
      <source>Published, but no phone gets it there</source>
      <translation>公開しましたが、その場所からはどのiPhoneも取得できません</translation>
    </message>
    <message>
      <source>Published, but not checked yet</source>
      <translation>公開しました。まだ確認していません</translation>
    </message>
    <message>
      <source>Published; not everything could be checked</source>
      <translation>公開しました。確認できなかった項目があります</translation>
    </message>
    <message>
      <source>Publishing to {place}</source>
      <translation>{place}に公開しています</translation>
    </message>
    <message>
      <source>QR</source>
      <translation>QR</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>QRコード</translation>
    </message>
    <message>
      <source>QR code for {url}</source>
      <translation>{url}のQRコード</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>順番待ちのビルド</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>読み込み中</translation>
    </message>
    <message>
      <source>Ready now: phones on your network scan a code. Nothing to set up.</source>
      <translation>すぐに使えます。同じネットワークのiPhoneでコードをスキャンするだけです。</translation>
    </message>
    <message>
      <source>Ready to scan</source>
      <translation>スキャンできます</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>最近の項目</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>差し替え済み</translation>
    </message>
    <message>
      <source>Replaced in {folder}: {files}</source>
      <translation>{folder}で置き換え: {files}</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <source>SVG drawing (*.svg)</source>
      <translation>SVG画像 (*.svg)</translation>
    </message>
    <message>
      <source>Save report…</source>
      <translation>レポートを保存…</translation>
    </message>
    <message>
      <source>Save the QR code</source>
      <translation>QRコードを保存</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>レポートを保存</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>保存…</translation>
    </message>
    <message>
      <source>Sent {sent} of {total} in {span}, the rest was already there</source>
      <translation>{total}のうち{sent}を{span}で送信、残りは以前に送信済み</translation>
    </message>
    <message>
      <source>Sent {total} in {span}</source>
      <translation>{total}を{span}で送信</translation>
    </message>
    <message>
      <source>Sent {total} in {span}, page and icons included</source>
      <translation>{total}を{span}で送信（ページとアイコンを含む）</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>すべて表示</translation>
    </message>
    <message>
      <source>Show all releases</source>
      <translation>すべてのリリースを表示</translation>
    </message>
    <message>
      <source>Show its releases</source>
      <translation>そのリリースを表示</translation>
    </message>
    <message>
      <source>Show the QR code of {name}</source>
      <translation>{name}のQRコードを表示</translation>
    </message>
    <message>
      <source>Skip the check</source>
      <translation>確認を省く</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>ステップ</translation>
    </message>
    <message>
      <source>Stopped on the way</source>
      <translation>途中で停止</translation>
    </message>
    <message>
      <source>Stopped on the way to {place} last time. What was sent is kept: only the rest will be sent.</source>
      <translation>前回は{place}への送信の途中で止まりました。送信済みの分は残っているので、残りだけを送ります。</translation>
    </message>
    <message>
      <source>Switch testers over</source>
      <translation>テスターへの切り替え</translation>
    </message>
    <message>
      <source>Take out of the queue</source>
      <translation>順番待ちから外す</translation>
    </message>
    <message>
      <source>Taken for granted</source>
      <translation>前提とした条件</translation>
    </message>
    <message>
      <source>Testers get a newer build by now. This one was looked at on its own page.</source>
      <translation>テスターが受け取るのは、すでにもっと新しいビルドです。このビルドは専用のページで確認しました。</translation>
    </message>
    <message>
      <source>Testers get {newer} now; with this one they get {version}.</source>
      <translation>テスターが今入手できるのは{newer}です。このビルドを公開すると{version}になります。</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>テキスト (*.txt)</translation>
    </message>
    <message>
      <source>That is not so</source>
      <translation>当てはまらない</translation>
    </message>
    <message>
      <source>That is so</source>
      <translation>当てはまる</translation>
    </message>
    <message>
      <source>The catalogue was left out: “{name}” on the server is not otadesk’s. Move it away, or give builds a folder of their own.</source>
      <translation>カタログは作成しませんでした。サーバ上の「{name}」はotadeskのものではありません。それを移動するか、ビルド専用のフォルダを使ってください。</translation>
    </message>
    <message>
      <source>The code leads to its page.</source>
      <translation>コードはそのページを開きます。</translation>
    </message>
    <message>
      <source>The connection broke. Next try in {span}.</source>
      <translation>接続が切れました。{span}後に再試行します。</translation>
    </message>
    <message>
      <source>The connection broke. Trying again…</source>
      <translation>接続が切れました。再試行しています…</translation>
    </message>
    <message>
      <source>Then scan this code and tap Install. It works in this network while otadesk is open.</source>
      <translation>次にこのコードをスキャンして、「インストール」をタップします。otadeskが開いている間、このネットワークで使えます。</translation>
    </message>
    <message>
      <source>Then scan this code. It works in this network while otadesk is open.</source>
      <translation>次にこのコードをスキャンします。otadeskが開いている間、このネットワークで使えます。</translation>
    </message>
    <message>
      <source>There is nothing to present yet.</source>
      <translation>全画面表示するものはまだありません。</translation>
    </message>
    <message>
      <source>This</source>
      <translation>これ</translation>
    </message>
    <message>
      <source>This build is in the queue twice for the same place. Publishing all sends it once.</source>
      <translation>このビルドは同じ公開先に2回分、順番待ちにあります。すべて公開しても送信は1回だけです。</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>このコンピュータ</translation>
    </message>
    <message>
      <source>This is what causes it:</source>
      <translation>これが原因です：</translation>
    </message>
    <message>
      <source>This server can’t replace a file in one step. For a moment during the switch the page could be missing.</source>
      <translation>このサーバではファイルを一度に置き換えられません。切り替え中の一瞬、ページが表示されないことがあります。</translation>
    </message>
    <message>
      <source>This takes a while for a large build. You can publish meanwhile.</source>
      <translation>大きなビルドではしばらくかかります。その間も公開できます。</translation>
    </message>
    <message>
      <source>To be published</source>
      <translation>公開前</translation>
    </message>
    <message>
      <source>Trust this computer</source>
      <translation>このコンピュータを信頼</translation>
    </message>
    <message>
      <source>Try a sample app</source>
      <translation>サンプルアプリを試す</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>やり直す</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>今すぐ再試行</translation>
    </message>
    <message>
      <source>Twice in the queue</source>
      <translation>順番待ちに重複あり</translation>
    </message>
    <message>
      <source>Upload</source>
      <translation>アップロード</translation>
    </message>
    <message>
      <source>Waiting for {name}</source>
      <translation>{name}を待っています</translation>
    </message>
    <message>
      <source>Waiting its turn</source>
      <translation>順番待ち</translation>
    </message>
    <message>
      <source>Waiting to be published to {place}</source>
      <translation>{place}への公開を待っています</translation>
    </message>
    <message>
      <source>What should testers look at?</source>
      <translation>テスターに見てほしい点</translation>
    </message>
    <message>
      <source>What testers would see</source>
      <translation>テスターに起きること</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>対処方法</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>確認された内容</translation>
    </message>
    <message>
      <source>What was sent stays on the server, out of sight: the next try sends only the rest.</source>
      <translation>送信済みの分は見えないままサーバに残り、次回は残りだけを送ります。</translation>
    </message>
    <message>
      <source>What will be written</source>
      <translation>書き込まれる内容</translation>
    </message>
    <message>
      <source>What’s new</source>
      <translation>新機能</translation>
    </message>
    <message>
      <source>What’s new in this build</source>
      <translation>このビルドの新機能</translation>
    </message>
    <message>
      <source>When the phone asks: the fingerprint of this computer’s certificate is {value}</source>
      <translation>iPhoneで尋ねられたら：このコンピュータの証明書のフィンガープリントは{value}です</translation>
    </message>
    <message>
      <source>Why it could not be checked</source>
      <translation>確認できない理由</translation>
    </message>
    <message>
      <source>Will not install</source>
      <translation>インストール不可</translation>
    </message>
    <message>
      <source>With UDIDs and people’s names</source>
      <translation>UDIDと個人名を含める</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>取り下げ済み</translation>
    </message>
    <message>
      <source>Your own, for testers anywhere. SFTP and HTTPS are all it takes.</source>
      <translation>どこのテスターにも届く自分のサーバ。必要なのはSFTPとHTTPSだけです。</translation>
    </message>
    <message>
      <source>compared by its digest on the server</source>
      <translation>サーバ上でダイジェストを照合済み</translation>
    </message>
    <message>
      <source>iPhone and iPad</source>
      <translation>iPhoneとiPad</translation>
    </message>
    <message>
      <source>read back and compared</source>
      <translation>読み戻して照合済み</translation>
    </message>
    <message>
      <source>testers nearby</source>
      <translation>近くのテスター</translation>
    </message>
    <message>
      <source>the server has not answered for {span}</source>
      <translation>サーバが{span}応答していません</translation>
    </message>
    <message numerus="yes">
      <source>{count} builds are in the queue already.</source>
      <extracomment>Counts {count}. For one: {count} build is in the queue already.</extracomment>
      <translation>
        <numerusform>{count}件のビルドはすでに順番待ちにあります。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds put away</source>
      <extracomment>Counts {count}. For one: One build put away</extracomment>
      <translation>
        <numerusform>{count}件のビルドを片付けました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks could not be answered</source>
      <extracomment>Counts {count}. For one: One check could not be answered</extracomment>
      <translation>
        <numerusform>チェック{count}件は判定不能</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks passed</source>
      <extracomment>Counts {count}. For one: {count} check passed</extracomment>
      <translation>
        <numerusform>チェック{count}件に合格</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} depend on the phone</source>
      <extracomment>Counts {count}. For one: {count} depends on the phone</extracomment>
      <translation>
        <numerusform>{count}件はiPhone次第</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done}/{total}</translation>
    </message>
    <message>
      <source>{first} of {count}</source>
      <translation>{count}件中{first}件目</translation>
    </message>
    <message>
      <source>{first} to {last} of {count}</source>
      <translation>{count}件中{first}～{last}件</translation>
    </message>
    <message>
      <source>{name} is in the queue already.</source>
      <translation>{name}はすでに順番待ちにあります。</translation>
    </message>
    <message>
      <source>{name} is no longer in the queue.</source>
      <translation>{name}は順番待ちから外れました。</translation>
    </message>
    <message>
      <source>{name} is no longer there.</source>
      <translation>{name}はもうありません。</translation>
    </message>
    <message>
      <source>{name} report</source>
      <translation>{name} レポート</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <source>{rate}, limited to {limit}</source>
      <translation>{rate}（上限 {limit}）</translation>
    </message>
    <message>
      <source>{size} was there already</source>
      <translation>{size}は以前に送信済み</translation>
    </message>
    <message>
      <source>{span} left</source>
      <translation>残り{span}</translation>
    </message>
    <message>
      <source>{system} or later</source>
      <translation>{system}以降</translation>
    </message>
    <message>
      <source>{verdict}. It goes to {place}, and testers who scan the code will see an error.</source>
      <translation>{verdict}。公開先は{place}です。コードをスキャンしたテスターにはエラーが表示されます。</translation>
    </message>
    <message>
      <source>{version} ({build}) was there already, published on {day}. Testers can’t tell the two apart: give the next one another build number.</source>
      <translation>{version}（{build}）は{day}に公開されていて、すでにそこにありました。テスターには2つの区別がつきません。次のビルドには別のビルド番号を付けてください。</translation>
    </message>
    <message>
      <source>{version} is on this computer already, published {when}.</source>
      <translation>{version}はすでにこのコンピュータにあります（公開：{when}）。</translation>
    </message>
    <message>
      <source>{version} is on {place} already, published {when}.</source>
      <translation>{version}はすでに{place}にあります（公開：{when}）。</translation>
    </message>
    <message>
      <source>“{title}”</source>
      <translation>「{title}」</translation>
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
      <translation>AMPページ</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>操作履歴</translation>
    </message>
    <message>
      <source>Activity…</source>
      <translation>操作履歴…</translation>
    </message>
    <message>
      <source>All notes…</source>
      <translation>すべてのメモ…</translation>
    </message>
    <message>
      <source>Among these is what testers get now; then they get {builds}.</source>
      <translation>この中には、テスターが現在入手するビルドが含まれます。削除後は{builds}になります。</translation>
    </message>
    <message>
      <source>An earlier build. Testers get {version} from the app’s page.</source>
      <translation>以前のビルドです。テスターはAppのページから{version}を入手します。</translation>
    </message>
    <message>
      <source>App</source>
      <translation>アプリ</translation>
    </message>
    <message>
      <source>As of {when}</source>
      <translation>更新：{when}</translation>
    </message>
    <message>
      <source>Being published</source>
      <translation>公開処理中</translation>
    </message>
    <message>
      <source>Build</source>
      <translation>ビルド</translation>
    </message>
    <message>
      <source>By</source>
      <translation>実行者</translation>
    </message>
    <message>
      <source>By app</source>
      <translation>アプリ別</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比較</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>リンクをコピー</translation>
    </message>
    <message>
      <source>Copy the activity</source>
      <translation>操作履歴をコピー</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>テキストをコピー</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>完全に削除</translation>
    </message>
    <message>
      <source>Delete what is there of a new build of {name}?</source>
      <translation>{name}の新しいビルドの送信済み部分を削除しますか？</translation>
    </message>
    <message numerus="yes">
      <source>Delete {count} releases?</source>
      <extracomment>Counts {count}. For one: Delete one release?</extracomment>
      <translation>
        <numerusform>{count}件のリリースを削除しますか？</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete {name} {version}?</source>
      <translation>{name} {version}を削除しますか？</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>削除済み</translation>
    </message>
    <message>
      <source>Deleted as surplus</source>
      <translation>余剰として削除</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>削除…</translation>
    </message>
    <message>
      <source>Drop a build anywhere on this window to publish it. Everybody’s builds appear here.</source>
      <translation>このウインドウにビルドをドロップすると公開できます。全員のビルドがここに表示されます。</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>メール</translation>
    </message>
    <message>
      <source>Earlier build</source>
      <translation>以前のビルド</translation>
    </message>
    <message>
      <source>Embed…</source>
      <translation>埋め込む…</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>期限切れ</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>リストを書き出す</translation>
    </message>
    <message>
      <source>Export the list…</source>
      <translation>リストを書き出す…</translation>
    </message>
    <message>
      <source>Fetching the list…</source>
      <translation>リストを取得中…</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>フィルタ</translation>
    </message>
    <message>
      <source>Filter by app, version, person or note</source>
      <translation>アプリ、バージョン、公開者、ノートで絞り込む</translation>
    </message>
    <message>
      <source>Inside a frame</source>
      <translation>フレーム内</translation>
    </message>
    <message>
      <source>Install {name}</source>
      <translation>{name}をインストール</translation>
    </message>
    <message>
      <source>It is the only build that testers can get. {lost}</source>
      <translation>テスターが入手できる唯一のビルドです。{lost}</translation>
    </message>
    <message>
      <source>It is what testers get now; then they get {after}. {lost}</source>
      <translation>テスターが現在入手するビルドです。削除後は{after}になります。{lost}</translation>
    </message>
    <message>
      <source>It isn’t published. Publishing the same build again goes on from what is there.</source>
      <translation>公開されていません。同じビルドをもう一度公開すると、続きから送信します。</translation>
    </message>
    <message>
      <source>It leads to the app’s page, which always has the build that testers get.</source>
      <translation>アプリのページにつながります。そこには、テスターが受け取るビルドが常にあります。</translation>
    </message>
    <message>
      <source>It leads to this build for as long as it is there, also once there are later ones.</source>
      <translation>新しいビルドが公開された後も、このビルドがある限りこのビルドにつながります。</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Kept on {place} beside the builds, so that everybody who publishes there sees it.</source>
      <translation>{place}でビルドと一緒に保存され、そこに公開する全員が見られます。</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>サイズの大きい順</translation>
    </message>
    <message>
      <source>Link to {name}</source>
      <translation>{name}へのリンク</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>公開中</translation>
    </message>
    <message>
      <source>Live · expired</source>
      <translation>公開中・期限切れ</translation>
    </message>
    <message>
      <source>Live · no phone gets it</source>
      <translation>公開中・iPhoneから取得不可</translation>
    </message>
    <message>
      <source>Live · sample</source>
      <translation>公開中・サンプル</translation>
    </message>
    <message>
      <source>Live · won’t install</source>
      <translation>公開中・インストール不可</translation>
    </message>
    <message>
      <source>Live, hours left</source>
      <translation>公開中・残り1日未満</translation>
    </message>
    <message numerus="yes">
      <source>Live, {count} days left</source>
      <extracomment>Counts {count}. For one: Live, one day left</extracomment>
      <translation>
        <numerusform>公開中・残り{count}日</numerusform>
      </translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>このリストのその他の操作</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>新しい順</translation>
    </message>
    <message>
      <source>No release matches all these words.</source>
      <translation>これらの語をすべて含むリリースはありません。</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>サインインしていません</translation>
    </message>
    <message>
      <source>Nothing has been published on this computer yet.</source>
      <translation>このコンピュータではまだ何も公開されていません。</translation>
    </message>
    <message>
      <source>Nothing has been published on {place} yet.</source>
      <translation>{place}にはまだ何も公開されていません。</translation>
    </message>
    <message>
      <source>Nothing is published here yet.</source>
      <translation>まだ何も公開されていません。</translation>
    </message>
    <message>
      <source>Only this build: {version}</source>
      <translation>このビルドのみ：{version}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>開く</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>並び順</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>場所</translation>
    </message>
    <message>
      <source>Present shows no more than {most} codes at once.</source>
      <translation>一度に全画面表示できるコードは{most}個までです。</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>公開</translation>
    </message>
    <message>
      <source>Publishing it again then sends all of it.</source>
      <translation>もう一度公開すると、最初からすべて送信します。</translation>
    </message>
    <message>
      <source>QR</source>
      <translation>QR</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>更新</translation>
    </message>
    <message>
      <source>Refreshing…</source>
      <translation>更新中…</translation>
    </message>
    <message>
      <source>Release notes</source>
      <translation>リリースノート</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>リリース</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>復元</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>復元済み</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>サンプル</translation>
    </message>
    <message>
      <source>Server settings…</source>
      <translation>サーバの設定…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Show the app’s code</source>
      <translation>Appのコードを表示</translation>
    </message>
    <message>
      <source>Show the builds that expire soonest</source>
      <translation>期限の近いビルドを表示</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <source>Soonest to expire</source>
      <translation>期限の近い順</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状態</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>中断</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>表 (*.csv)</translation>
    </message>
    <message>
      <source>Testers can no longer get any build of {names}.</source>
      <translation>テスターは{names}のビルドを入手できなくなります。</translation>
    </message>
    <message>
      <source>Testers now get {builds}.</source>
      <translation>テスターは今後{builds}を入手します。</translation>
    </message>
    <message>
      <source>The text to paste</source>
      <translation>ペーストするテキスト</translation>
    </message>
    <message>
      <source>There is no other build of {names} to install; the page says so.</source>
      <translation>{names}にはほかにインストールできるビルドがありません。ページにもそう表示されます。</translation>
    </message>
    <message>
      <source>This deletes {size} from the server, with its page and its links. It can’t be undone.</source>
      <translation>サーバ上の{size}が、ページやリンクとともに削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
      <source>This deletes {size} from the server, with their pages and their links. It can’t be undone.</source>
      <translation>サーバ上の{size}が、ページとリンクとともに削除されます。取り消せません。</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webページ</translation>
    </message>
    <message>
      <source>What was done with the builds on this computer.</source>
      <translation>このコンピュータ上のビルドに対する操作です。</translation>
    </message>
    <message>
      <source>When</source>
      <translation>日時</translation>
    </message>
    <message>
      <source>Where it goes</source>
      <translation>使う場所</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>取り下げ</translation>
    </message>
    <message numerus="yes">
      <source>Withdraw {count} releases?</source>
      <extracomment>Counts {count}. For one: Withdraw one release?</extracomment>
      <translation>
        <numerusform>{count}件のリリースを取り下げますか？</numerusform>
      </translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>取り下げ済み</translation>
    </message>
    <message>
      <source>Won’t install</source>
      <translation>インストール不可</translation>
    </message>
    <message>
      <source>a new build</source>
      <translation>新しいビルド</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <extracomment>Counts {count}. For one: and one more</extracomment>
      <translation>
        <numerusform>ほか{count}件</numerusform>
      </translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>{day}まで</translation>
    </message>
    <message>
      <source>{action}: {name} {version}</source>
      <translation>{action}：{name} {version}</translation>
    </message>
    <message numerus="yes">
      <source>{count} apps</source>
      <extracomment>Counts {count}. For one: one app</extracomment>
      <translation>
        <numerusform>アプリ{count}個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds expire within {days} days</source>
      <extracomment>Counts {count}. For one: One build expires within {days} days</extracomment>
      <translation>
        <numerusform>{count}件のビルドが{days}日以内に期限切れになります</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} in the list</source>
      <translation>リストに{count}件</translation>
    </message>
    <message numerus="yes">
      <source>{count} releases</source>
      <extracomment>Counts {count}. For one: One release</extracomment>
      <translation>
        <numerusform>リリース{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} releases chosen</source>
      <extracomment>Counts {count}. For one: One release chosen</extracomment>
      <translation>
        <numerusform>{count}件のリリースを選択中</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} releases withdrawn</source>
      <extracomment>Counts {count}. For one: One release withdrawn</extracomment>
      <translation>
        <numerusform>{count}件のリリースを取り下げました</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{found} of {count} releases</source>
      <extracomment>Counts {count}. For one: {found} of one release</extracomment>
      <translation>
        <numerusform>リリース{count}件中{found}件</numerusform>
      </translation>
    </message>
    <message>
      <source>{releases} · as of {when}</source>
      <translation>{releases} · 更新：{when}</translation>
    </message>
    <message>
      <source>{releases}, {apps} · as of {when}</source>
      <translation>{releases}、{apps} · 更新：{when}</translation>
    </message>
    <message>
      <source>{without} The page says so until one is restored or published.</source>
      <translation>{without}復元または公開されるまで、ページにもそう表示されます。</translation>
    </message>
  </context>
  <context>
    <name>Secret</name>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>It is too long for the keychain; it is kept until otadesk ends.</source>
      <translation>長すぎてキーチェーンに保存できません。otadeskを終了するまで保持されます。</translation>
    </message>
    <message>
      <source>Keep it in the system’s keychain</source>
      <translation>システムのキーチェーンに保存</translation>
    </message>
    <message>
      <source>Passphrase needed</source>
      <translation>パスフレーズが必要です</translation>
    </message>
    <message>
      <source>Passphrase of the key</source>
      <translation>鍵のパスフレーズ</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>パスワード</translation>
    </message>
    <message>
      <source>Password needed</source>
      <translation>パスワードが必要です</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>サインイン</translation>
    </message>
    <message>
      <source>The keychain is locked or refused; it is kept until otadesk ends.</source>
      <translation>キーチェーンがロックされているか、拒否されました。otadeskを終了するまで保持されます。</translation>
    </message>
    <message>
      <source>The last one doesn’t unlock the key.</source>
      <translation>前回の入力では鍵のロックを解除できませんでした。</translation>
    </message>
    <message>
      <source>The server asks</source>
      <translation>サーバからの質問</translation>
    </message>
    <message>
      <source>The server did not accept the last one.</source>
      <translation>前回の入力はサーバに受け付けられませんでした。</translation>
    </message>
    <message>
      <source>This computer has no keychain: otadesk asks again the next time it starts.</source>
      <translation>このコンピュータではキーチェーンを使えません。次回の起動時にもう一度尋ねます。</translation>
    </message>
    <message>
      <source>This computer has no keychain; it is kept until otadesk ends.</source>
      <translation>このコンピュータではキーチェーンを使えません。otadeskを終了するまで保持されます。</translation>
    </message>
  </context>
  <context>
    <name>Seen</name>
    <message>
      <source>A code on paper or a screen is not part of what is fetched.</source>
      <translation>紙や画面に表示したコードは、取得する対象に含まれません。</translation>
    </message>
    <message>
      <source>A piece of it can’t be compared.</source>
      <translation>一部だけを比較することはできません。</translation>
    </message>
    <message>
      <source>A piece of the app can be fetched (206).</source>
      <translation>アプリの一部だけを取得できます（206）。</translation>
    </message>
    <message>
      <source>App Store metadata of this app</source>
      <translation>このアプリのApp Storeメタデータです</translation>
    </message>
    <message>
      <source>Asked for a piece of the app, the server answers {status} instead of 206.</source>
      <translation>アプリの一部を要求すると、サーバは206ではなく{status}を返します。</translation>
    </message>
    <message>
      <source>Asked for a piece of the app, the server sends another piece.</source>
      <translation>アプリの一部を要求すると、サーバは別の部分を送信します。</translation>
    </message>
    <message>
      <source>Both say {found}.</source>
      <translation>どちらも{found}です。</translation>
    </message>
    <message>
      <source>CA compromise</source>
      <translation>認証局の危殆化</translation>
    </message>
    <message>
      <source>Every digest agrees ({names}).</source>
      <translation>すべてのダイジェストが一致します（{names}）。</translation>
    </message>
    <message>
      <source>HEAD brings no Content-Length.</source>
      <translation>HEADの応答にContent-Lengthがありません。</translation>
    </message>
    <message>
      <source>HEAD gets no answer.</source>
      <translation>HEADに応答がありません。</translation>
    </message>
    <message>
      <source>HEAD is answered with {status}.</source>
      <translation>HEADに{status}が返されます。</translation>
    </message>
    <message numerus="yes">
      <source>HEAD says {announced} bytes, but {arrived} arrive.</source>
      <extracomment>Counts {announced}. For one: HEAD says {announced} byte, but {arrived} arrive.</extracomment>
      <translation>
        <numerusform>HEADでは{announced}バイトですが、受信したのは{arrived}バイトです。</numerusform>
      </translation>
    </message>
    <message>
      <source>IIS answers like this for every file whose type it doesn’t know, such as {suffix}</source>
      <translation>IISは、{suffix}のように種類のわからないファイルにはこのように応答します</translation>
    </message>
    <message>
      <source>In metadata: {faults}.</source>
      <translation>metadata：{faults}。</translation>
    </message>
    <message>
      <source>Info.plist names no kind of device</source>
      <translation>Info.plistにデバイスの種類がありません</translation>
    </message>
    <message>
      <source>It arrived whole and agrees with the manifest: {facts}.</source>
      <translation>全体を受信し、マニフェストと一致しました：{facts}。</translation>
    </message>
    <message>
      <source>It arrived whole; no published file is known to compare with: {facts}.</source>
      <translation>全体を受信しました。比較できる公開ファイルは不明です：{facts}。</translation>
    </message>
    <message>
      <source>It can’t be read: {why}.</source>
      <translation>読み取れません：{why}。</translation>
    </message>
    <message>
      <source>It can’t be read: {why}. There is an &amp; in it, which has to be written as &amp;amp;.</source>
      <translation>読み取れません：{why}。中にある「&amp;」は「&amp;amp;」と書く必要があります。</translation>
    </message>
    <message>
      <source>It comes as it is.</source>
      <translation>そのまま送信されています。</translation>
    </message>
    <message>
      <source>It comes with Content-Encoding: {encoding}.</source>
      <translation>Content-Encoding: {encoding}付きで送信されています。</translation>
    </message>
    <message>
      <source>It differs from the published file: {facts} instead of {sha256}.</source>
      <translation>公開したファイルと異なります：{sha256}ではなく{facts}です。</translation>
    </message>
    <message>
      <source>It differs from the published file: {facts} instead of {size} bytes.</source>
      <translation>公開したファイルと異なります：{size}バイトではなく{facts}です。</translation>
    </message>
    <message>
      <source>It does not end as a ZIP archive does: it was cut short, or is not whole yet.</source>
      <translation>末尾がZIPアーカイブの形式ではありません。途中で切れたか、まだ完全ではありません。</translation>
    </message>
    <message>
      <source>It has no items.</source>
      <translation>itemsがありません。</translation>
    </message>
    <message numerus="yes">
      <source>It has {size} bytes; the published file has {published}.</source>
      <extracomment>Counts {size}. For one: It has {size} byte; the published file has {published}.</extracomment>
      <translation>
        <numerusform>{size}バイトですが、公開したファイルは{published}バイトです。</numerusform>
      </translation>
    </message>
    <message>
      <source>It is a property list with an item and a package.</source>
      <translation>項目とパッケージを含むプロパティリストです。</translation>
    </message>
    <message>
      <source>It is empty ({facts}).</source>
      <translation>空です（{facts}）。</translation>
    </message>
    <message>
      <source>It is the published file: {facts}.</source>
      <translation>公開したファイルです：{facts}。</translation>
    </message>
    <message>
      <source>Its first and last {sample} of {size} bytes are an archive’s; the rest was not fetched (--quick).</source>
      <translation>{size}バイトのうち最初と最後の{sample}バイトはアーカイブのものです。残りは取得していません（--quick）。</translation>
    </message>
    <message>
      <source>Its item has no assets.</source>
      <translation>項目にassetsがありません。</translation>
    </message>
    <message>
      <source>Its last bytes did not arrive: {flaw}.</source>
      <translation>末尾を受信できませんでした：{flaw}。</translation>
    </message>
    <message numerus="yes">
      <source>Its last bytes did not arrive: {size} bytes came.</source>
      <extracomment>Counts {size}. For one: Its last bytes did not arrive: {size} byte came.</extracomment>
      <translation>
        <numerusform>末尾を受信できませんでした：受信したのは{size}バイトです。</numerusform>
      </translation>
    </message>
    <message>
      <source>Its software-package has no url.</source>
      <translation>software-packageにurlがありません。</translation>
    </message>
    <message>
      <source>MinimumOSVersion is “{value}”</source>
      <translation>MinimumOSVersionは「{value}」</translation>
    </message>
    <message>
      <source>No platform is named, which iOS takes for its own.</source>
      <translation>プラットフォームの指定がないため、iOSは自身のものとみなします。</translation>
    </message>
    <message>
      <source>None of its assets is of kind software-package.</source>
      <translation>assetsに種類がsoftware-packageのものがありません。</translation>
    </message>
    <message>
      <source>Not examined: {why}.</source>
      <translation>未調査：{why}。</translation>
    </message>
    <message>
      <source>Only samples of the app were fetched (--quick).</source>
      <translation>アプリの一部のサンプルだけを取得しました（--quick）。</translation>
    </message>
    <message>
      <source>SHA-256 agrees, yet {faults}: an old iOS reads only that.</source>
      <translation>SHA-256は一致しますが、{faults}。古いiOSはこちらだけを読みます。</translation>
    </message>
    <message>
      <source>TestFlight signed it: it installs through TestFlight alone</source>
      <translation>TestFlightによる署名です。TestFlightからのみインストールできます</translation>
    </message>
    <message>
      <source>The address leads to the app itself; testers need the page with the link.</source>
      <translation>アドレスがアプリ自体を指しています。テスターにはリンクのあるページが必要です。</translation>
    </message>
    <message>
      <source>The app comes without a Content-Length but in chunks.</source>
      <translation>アプリの応答にContent-Lengthがなく、分割（chunked）されています。</translation>
    </message>
    <message>
      <source>The app comes without a Content-Length.</source>
      <translation>アプリの応答にContent-Lengthがありません。</translation>
    </message>
    <message>
      <source>The app did not arrive whole: {flaw}.</source>
      <translation>アプリ全体を受信できませんでした：{flaw}。</translation>
    </message>
    <message>
      <source>The app is not a web page.</source>
      <translation>アプリはWebページではありません。</translation>
    </message>
    <message>
      <source>The app is not an older one.</source>
      <translation>アプリは古いものではありません。</translation>
    </message>
    <message>
      <source>The app is sent as {type} instead of as {wanted}.</source>
      <translation>アプリが{wanted}ではなく{type}として送信されています。</translation>
    </message>
    <message>
      <source>The app is sent as {type}.</source>
      <translation>アプリは{type}として送信されています。</translation>
    </message>
    <message>
      <source>The app is sent without a type instead of as {wanted}.</source>
      <translation>アプリが{wanted}としてではなく、タイプなしで送信されています。</translation>
    </message>
    <message>
      <source>The app that differs came from a cache ({signs}).</source>
      <translation>異なるアプリはキャッシュから送信されました（{signs}）。</translation>
    </message>
    <message>
      <source>The app: the server has another file than the cache before it ({signs}): {names} differ.</source>
      <translation>アプリ：サーバのファイルが手前のキャッシュのものと異なります（{signs}）。異なる項目：{names}。</translation>
    </message>
    <message>
      <source>The app: the server has another file than the cache before it: {names} differ.</source>
      <translation>アプリ：サーバのファイルが手前のキャッシュのものと異なります。異なる項目：{names}。</translation>
    </message>
    <message>
      <source>The app: {url} answers {status} instead of 200.</source>
      <translation>アプリ：{url}は200ではなく{status}を返しています。</translation>
    </message>
    <message>
      <source>The app: {what}.</source>
      <translation>アプリ：{what}。</translation>
    </message>
    <message>
      <source>The app’s own Info.plist can’t be read.</source>
      <translation>アプリのInfo.plistを読み取れません。</translation>
    </message>
    <message>
      <source>The chunk {number} of {listed} agrees; the others were not fetched (--quick).</source>
      <translation>{listed}個中{number}番目のチャンクは一致します。ほかは取得していません（--quick）。</translation>
    </message>
    <message>
      <source>The link in the frame has {target}.</source>
      <translation>フレーム内のリンクに{target}があります。</translation>
    </message>
    <message>
      <source>The link is in the frame {frame}, without {target}.</source>
      <translation>リンクはフレーム{frame}の中にあり、{target}がありません。</translation>
    </message>
    <message>
      <source>The link is in the page itself.</source>
      <translation>リンクはページ自体にあります。</translation>
    </message>
    <message>
      <source>The link itself was given, not a page.</source>
      <translation>ページではなく、リンク自体が指定されました。</translation>
    </message>
    <message>
      <source>The link leads to {url}.</source>
      <translation>リンク先は{url}です。</translation>
    </message>
    <message>
      <source>The manifest did not arrive whole: {flaw}.</source>
      <translation>マニフェスト全体を受信できませんでした：{flaw}。</translation>
    </message>
    <message>
      <source>The manifest has an app for every device.</source>
      <translation>マニフェストに全デバイス用のアプリがあります。</translation>
    </message>
    <message>
      <source>The manifest has no digests.</source>
      <translation>マニフェストにダイジェストがありません。</translation>
    </message>
    <message>
      <source>The manifest is compared with the one made from the build.</source>
      <translation>マニフェストは、ビルドから作成したものと比較されます。</translation>
    </message>
    <message>
      <source>The manifest is empty.</source>
      <translation>マニフェストが空です。</translation>
    </message>
    <message>
      <source>The manifest is not a web page.</source>
      <translation>マニフェストはWebページではありません。</translation>
    </message>
    <message>
      <source>The manifest is sent as {type} instead of as {wanted}.</source>
      <translation>マニフェストが{wanted}ではなく{type}として送信されています。</translation>
    </message>
    <message>
      <source>The manifest is sent as {type}.</source>
      <translation>マニフェストは{type}として送信されています。</translation>
    </message>
    <message>
      <source>The manifest is sent without a type instead of as {wanted}.</source>
      <translation>マニフェストが{wanted}としてではなく、タイプなしで送信されています。</translation>
    </message>
    <message>
      <source>The manifest itself was given, not a link.</source>
      <translation>リンクではなく、マニフェスト自体が指定されました。</translation>
    </message>
    <message>
      <source>The manifest names no icons.</source>
      <translation>マニフェストにアイコンの指定はありません。</translation>
    </message>
    <message>
      <source>The manifest or the app names no version.</source>
      <translation>マニフェストまたはアプリにバージョンがありません。</translation>
    </message>
    <message>
      <source>The manifest says nothing, the app says {found}.</source>
      <translation>マニフェストには記載がなく、アプリでは{found}です。</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app says {found}.</source>
      <translation>マニフェストでは{told}、アプリでは{found}です。</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app {found} and {build}.</source>
      <translation>マニフェストでは{told}、アプリでは{found}と{build}です。</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app {found}.</source>
      <translation>マニフェストでは{told}、アプリでは{found}です。</translation>
    </message>
    <message>
      <source>The manifest that differs came from a cache ({signs}).</source>
      <translation>異なるマニフェストはキャッシュから送信されました（{signs}）。</translation>
    </message>
    <message>
      <source>The manifest: the server has the published one; a cache before it sends an older one ({signs}).</source>
      <translation>マニフェスト：サーバには公開したものがありますが、手前のキャッシュが古いものを送信しています（{signs}）。</translation>
    </message>
    <message>
      <source>The manifest: the server has the published one; a cache before it sends an older one.</source>
      <translation>マニフェスト：サーバには公開したものがありますが、手前のキャッシュが古いものを送信しています。</translation>
    </message>
    <message>
      <source>The manifest: {what}.</source>
      <translation>マニフェスト：{what}。</translation>
    </message>
    <message>
      <source>The manifest’s chunks are too large for a sample (--quick).</source>
      <translation>マニフェストのチャンクが、サンプルとして取得するには大きすぎます（--quick）。</translation>
    </message>
    <message>
      <source>The manifest’s digests are incomplete or damaged.</source>
      <translation>マニフェストのダイジェストが不完全か、破損しています。</translation>
    </message>
    <message>
      <source>The page answers {status} instead of 200.</source>
      <translation>ページは200ではなく{status}を返しています。</translation>
    </message>
    <message>
      <source>The page did not arrive whole: {flaw}.</source>
      <translation>ページ全体を受信できませんでした：{flaw}。</translation>
    </message>
    <message>
      <source>The page doesn’t mention Safari; a script or a picture may.</source>
      <translation>ページにSafariの記載はありません。スクリプトや画像にあるかもしれません。</translation>
    </message>
    <message>
      <source>The page has no link that begins with itms-services:.</source>
      <translation>ページに「itms-services:」で始まるリンクがありません。</translation>
    </message>
    <message>
      <source>The page mentions Safari.</source>
      <translation>ページにSafariの記載があります。</translation>
    </message>
    <message>
      <source>The page mentions itms-services, but no &lt;a href&gt; has it; a script may add it.</source>
      <translation>ページにitms-servicesの記載がありますが、&lt;a href&gt;にはありません。スクリプトが追加するのかもしれません。</translation>
    </message>
    <message>
      <source>The page: more than {count} redirects.</source>
      <translation>ページ：リダイレクトが{count}回を超えました。</translation>
    </message>
    <message>
      <source>The page: {what}.</source>
      <translation>ページ：{what}。</translation>
    </message>
    <message>
      <source>The page’s link is {link}.</source>
      <translation>ページのリンクは{link}です。</translation>
    </message>
    <message>
      <source>The server did not answer a request for a piece of the app.</source>
      <translation>アプリの一部を要求しましたが、サーバから応答がありませんでした。</translation>
    </message>
    <message>
      <source>The server does not send chunk {number} of {listed} alone (--quick).</source>
      <translation>サーバは{listed}個中{number}番目のチャンクだけを送信しません（--quick）。</translation>
    </message>
    <message>
      <source>The {hop} comes to iOS’ downloader.</source>
      <translation>{hop}：iOSのダウンロード機能に届きます。</translation>
    </message>
    <message>
      <source>The {hop} comes without a redirect.</source>
      <translation>{hop}：リダイレクトなしで届きます。</translation>
    </message>
    <message>
      <source>The {hop} is there.</source>
      <translation>{hop}：存在します。</translation>
    </message>
    <message>
      <source>The {hop} needs no sign-in.</source>
      <translation>{hop}：サインインは不要です。</translation>
    </message>
    <message numerus="yes">
      <source>There are apps for {count} models only; no model was asked about.</source>
      <extracomment>Counts {count}. For one: There are apps for {count} model only; no model was asked about.</extracomment>
      <translation>
        <numerusform>アプリは{count}機種用のみです。確認する機種は指定されていません。</numerusform>
      </translation>
    </message>
    <message>
      <source>There is an app for {models}.</source>
      <translation>{models}用のアプリがあります。</translation>
    </message>
    <message>
      <source>There is no app for {models}.</source>
      <translation>{models}用のアプリがありません。</translation>
    </message>
    <message>
      <source>There is no room on this disk to look into the app.</source>
      <translation>アプリの中身を調べるための空き領域がディスクにありません。</translation>
    </message>
    <message>
      <source>What arrived is not an IPA: it does not begin as a ZIP archive does ({facts}).</source>
      <translation>受信したものはIPAではありません。先頭がZIPアーカイブの形式ではありません（{facts}）。</translation>
    </message>
    <message>
      <source>What arrived is not an IPA: it does not begin as a ZIP archive does.</source>
      <translation>受信したものはIPAではありません。先頭がZIPアーカイブの形式ではありません。</translation>
    </message>
    <message>
      <source>Without a length no samples can be taken (--quick).</source>
      <translation>長さがわからないため、サンプルを取得できません（--quick）。</translation>
    </message>
    <message>
      <source>a bare property list, without Apple’s signature</source>
      <translation>Appleの署名のない、ただのプロパティリスト</translation>
    </message>
    <message>
      <source>a captcha page</source>
      <translation>CAPTCHAページ</translation>
    </message>
    <message>
      <source>a certificate further up its chain expired</source>
      <translation>チェーンの上位の証明書の有効期限が切れています</translation>
    </message>
    <message numerus="yes">
      <source>a chain of {count} certificates where 3 belong</source>
      <extracomment>Counts {count}. For one: a chain of {count} certificate where 3 belong</extracomment>
      <translation>
        <numerusform>証明書チェーンの証明書は3個のはずですが、{count}個です</numerusform>
      </translation>
    </message>
    <message>
      <source>a development profile</source>
      <translation>開発用プロファイル</translation>
    </message>
    <message>
      <source>a file lies where a symbolic link was sealed</source>
      <translation>シールされたシンボリックリンクの場所にファイルがあります</translation>
    </message>
    <message>
      <source>a file was added after signing</source>
      <translation>署名後にファイルが追加されています</translation>
    </message>
    <message>
      <source>a free account’s profile: seven days, and three such apps on a device</source>
      <translation>無料アカウントのプロファイル：有効期間7日間、1台につきアプリ3個まで</translation>
    </message>
    <message>
      <source>a list of code directories can’t be read: {why}</source>
      <translation>コードディレクトリの一覧を読み取れません：{why}</translation>
    </message>
    <message>
      <source>a rule can’t be read: {why}</source>
      <translation>規則を読み取れません：{why}</translation>
    </message>
    <message>
      <source>a sealed file is missing</source>
      <translation>シールされたファイルがありません</translation>
    </message>
    <message>
      <source>a sealed file was changed after signing</source>
      <translation>シールされたファイルが署名後に変更されています</translation>
    </message>
    <message>
      <source>a sign-in page</source>
      <translation>サインインページ</translation>
    </message>
    <message>
      <source>a symbolic link leads elsewhere than when it was sealed</source>
      <translation>シンボリックリンクのリンク先がシール時と異なります</translation>
    </message>
    <message>
      <source>a symbolic link lies where a file was sealed</source>
      <translation>シールされたファイルの場所にシンボリックリンクがあります</translation>
    </message>
    <message>
      <source>a symbolic link was added after signing</source>
      <translation>署名後にシンボリックリンクが追加されています</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>Webページ</translation>
    </message>
    <message>
      <source>ad-hoc</source>
      <translation>アドホック</translation>
    </message>
    <message>
      <source>affiliation changed</source>
      <translation>所属の変更</translation>
    </message>
    <message>
      <source>an authority’s certificate expired on {day}</source>
      <translation>認証局の証明書は{day}に期限切れになりました</translation>
    </message>
    <message>
      <source>an authority’s certificate is valid from {day}</source>
      <translation>認証局の証明書は{day}から有効です</translation>
    </message>
    <message>
      <source>an empty text is not an absolute address</source>
      <translation>空のテキストは絶対アドレスではありません</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <extracomment>Counts {count}. For one: and {count} more</extracomment>
      <translation>
        <numerusform>ほか{count}件</numerusform>
      </translation>
    </message>
    <message>
      <source>app</source>
      <translation>アプリ</translation>
    </message>
    <message>
      <source>app-store</source>
      <translation>App Store</translation>
    </message>
    <message>
      <source>aps-environment is {environments}</source>
      <translation>aps-environmentは{environments}です</translation>
    </message>
    <message>
      <source>as the owner of {device} says</source>
      <translation>{device}：所有者の回答による</translation>
    </message>
    <message>
      <source>before iOS 11 they were not needed</source>
      <translation>iOS 11より前は不要でした</translation>
    </message>
    <message>
      <source>before iOS 15 the old format was fine</source>
      <translation>iOS 15より前は古い形式で問題ありませんでした</translation>
    </message>
    <message>
      <source>both say the same</source>
      <translation>両者は一致しています</translation>
    </message>
    <message>
      <source>built for {platform}</source>
      <translation>{platform}用にビルドされています</translation>
    </message>
    <message>
      <source>called “{name}” in its header</source>
      <translation>ヘッダでの名前は「{name}」</translation>
    </message>
    <message>
      <source>certificate hold</source>
      <translation>証明書の一時停止</translation>
    </message>
    <message>
      <source>cessation of operation</source>
      <translation>運用の終了</translation>
    </message>
    <message>
      <source>checksum {told} in its header, {known} in the directory</source>
      <translation>チェックサムがヘッダでは{told}、ディレクトリでは{known}</translation>
    </message>
    <message>
      <source>code directory version {version}</source>
      <translation>コードディレクトリのバージョン{version}</translation>
    </message>
    <message>
      <source>code directory version {version}, needed {needed}</source>
      <translation>コードディレクトリのバージョンは{version}、必要なのは{needed}</translation>
    </message>
    <message>
      <source>compiled for {platforms}</source>
      <translation>{platforms}用にコンパイルされています</translation>
    </message>
    <message>
      <source>cryptid is 0</source>
      <translation>cryptidは0</translation>
    </message>
    <message>
      <source>cryptid is not 0</source>
      <translation>cryptidが0ではありません</translation>
    </message>
    <message>
      <source>development</source>
      <translation>開発</translation>
    </message>
    <message>
      <source>enterprise</source>
      <translation>エンタープライズ</translation>
    </message>
    <message>
      <source>every iPhone and iPad runs it</source>
      <translation>すべてのiPhoneとiPadで動作します</translation>
    </message>
    <message>
      <source>expired on {day}</source>
      <translation>{day}に期限切れ</translation>
    </message>
    <message>
      <source>iTunesMetadata.plist belongs to {other}, the app is {own}</source>
      <translation>iTunesMetadata.plistは{other}のもの、アプリは{own}</translation>
    </message>
    <message>
      <source>it answers {status} there, in the clear</source>
      <translation>そこでは暗号化なしで{status}が返されます</translation>
    </message>
    <message numerus="yes">
      <source>it broke off after {size} bytes ({reason})</source>
      <extracomment>Counts {size}. For one: it broke off after {size} byte ({reason})</extracomment>
      <translation>
        <numerusform>{size}バイトで中断されました（{reason}）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it came at a crawl, {size} bytes in {seconds} s</source>
      <extracomment>Counts {size}. For one: it came at a crawl, {size} byte in {seconds} s</extracomment>
      <translation>
        <numerusform>転送が極端に遅く、{seconds}秒で{size}バイトでした</numerusform>
      </translation>
    </message>
    <message>
      <source>it does not speak TLS on this port</source>
      <translation>このポートではTLSに対応していません</translation>
    </message>
    <message numerus="yes">
      <source>it ended {size} bytes before its Content-Length</source>
      <extracomment>Counts {size}. For one: it ended {size} byte before its Content-Length</extracomment>
      <translation>
        <numerusform>Content-Lengthより{size}バイト手前で終わりました</numerusform>
      </translation>
    </message>
    <message>
      <source>it expired</source>
      <translation>有効期限が切れています</translation>
    </message>
    <message>
      <source>it expired on {day}</source>
      <translation>{day}に期限が切れました</translation>
    </message>
    <message>
      <source>it has no Mach-O header</source>
      <translation>Mach-Oヘッダがありません</translation>
    </message>
    <message>
      <source>it has no list of files or no rules</source>
      <translation>ファイルの一覧または規則がありません</translation>
    </message>
    <message>
      <source>it has no url value</source>
      <translation>urlの値がありません</translation>
    </message>
    <message numerus="yes">
      <source>it has {count} rules</source>
      <extracomment>Counts {count}. For one: it has {count} rule</extracomment>
      <translation>
        <numerusform>規則が{count}個あります</numerusform>
      </translation>
    </message>
    <message>
      <source>it is encoded as {encoding}, which was not asked for</source>
      <translation>要求していない{encoding}でエンコードされています</translation>
    </message>
    <message>
      <source>it is for no host at all, not for {host}</source>
      <translation>どのホスト用でもなく、{host}用でもありません</translation>
    </message>
    <message>
      <source>it is for {names}, not for {host}</source>
      <translation>{host}用ではなく{names}用です</translation>
    </message>
    <message>
      <source>it is larger than {size} bytes</source>
      <translation>{size}バイトを超えています</translation>
    </message>
    <message>
      <source>it is signed by itself, by no authority</source>
      <translation>自己署名で、認証局の署名がありません</translation>
    </message>
    <message>
      <source>it is signed with {algorithm}</source>
      <translation>{algorithm}で署名されています</translation>
    </message>
    <message>
      <source>it is there, but the server may not read it, or a rule forbids it</source>
      <translation>存在しますが、サーバに読み取り権限がないか、規則で禁止されています</translation>
    </message>
    <message numerus="yes">
      <source>it is valid for {count} days, more than {most}</source>
      <extracomment>Counts {count}. For one: it is valid for {count} day, more than {most}</extracomment>
      <translation>
        <numerusform>有効期間が{count}日で、{most}日を超えています</numerusform>
      </translation>
    </message>
    <message>
      <source>it is valid only from {time} UTC on</source>
      <translation>有効になるのは{time} UTCからです</translation>
    </message>
    <message>
      <source>it lists no devices and isn’t an enterprise profile</source>
      <translation>デバイスの一覧がなく、エンタープライズのプロファイルでもありません</translation>
    </message>
    <message>
      <source>it names no host as subject alternative name</source>
      <translation>Subject Alternative Nameにホストの指定がありません</translation>
    </message>
    <message>
      <source>it offers no cipher with forward secrecy</source>
      <translation>前方秘匿性のある暗号に対応していません</translation>
    </message>
    <message>
      <source>it offers only TLS 1.1 or older</source>
      <translation>TLS 1.1以前にしか対応していません</translation>
    </message>
    <message>
      <source>it redirects to {url}, which is the address to use</source>
      <translation>{url}にリダイレクトされるので、そのアドレスを使ってください</translation>
    </message>
    <message>
      <source>it took too long to arrive</source>
      <translation>受信に時間がかかりすぎました</translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to more than {size} bytes</source>
      <extracomment>Counts {size}. For one: it unpacks to more than {size} byte</extracomment>
      <translation>
        <numerusform>展開すると{size}バイトを超えます</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to other than the {size} bytes that the zip promises</source>
      <extracomment>Counts {size}. For one: it unpacks to other than the {size} byte that the zip promises</extracomment>
      <translation>
        <numerusform>展開後のサイズがzipに記された{size}バイトと異なります</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to {size} bytes instead of {told}</source>
      <extracomment>Counts {size}. For one: it unpacks to {size} byte instead of {told}</extracomment>
      <translation>
        <numerusform>展開すると{told}バイトではなく{size}バイトです</numerusform>
      </translation>
    </message>
    <message>
      <source>its RSA key has {bits} bits, fewer than {least}</source>
      <translation>RSA鍵が{bits}ビットで、{least}ビット未満です</translation>
    </message>
    <message>
      <source>its action is “{action}” instead of “{wanted}”</source>
      <translation>actionが「{wanted}」ではなく「{action}」です</translation>
    </message>
    <message>
      <source>its certificate can’t be read</source>
      <translation>証明書を読み取れません</translation>
    </message>
    <message>
      <source>its chain ends at “{issuer}”, an authority that this computer does not know</source>
      <translation>チェーンの終端の「{issuer}」は、このコンピュータが認識していない認証局です</translation>
    </message>
    <message>
      <source>its checksum differs from the one in the zip</source>
      <translation>チェックサムがzip内の値と異なります</translation>
    </message>
    <message>
      <source>its checksum is wrong</source>
      <translation>チェックサムが正しくありません</translation>
    </message>
    <message>
      <source>its counts are right</source>
      <translation>記載された数は正しい</translation>
    </message>
    <message numerus="yes">
      <source>its data ends {count} bytes early</source>
      <extracomment>Counts {count}. For one: its data ends {count} byte early</extracomment>
      <translation>
        <numerusform>データが{count}バイト早く終わっています</numerusform>
      </translation>
    </message>
    <message>
      <source>its data is cut off</source>
      <translation>データが途中で切れています</translation>
    </message>
    <message>
      <source>its extended key usage does not include server authentication</source>
      <translation>拡張鍵用途にサーバ認証が含まれていません</translation>
    </message>
    <message>
      <source>its key is neither RSA nor on an elliptic curve</source>
      <translation>鍵がRSAでも楕円曲線でもありません</translation>
    </message>
    <message>
      <source>its size comes after its data, without the mark that iOS asks for</source>
      <translation>サイズがデータの後にあり、iOSが求める目印がありません</translation>
    </message>
    <message>
      <source>its url value is not UTF-8</source>
      <translation>urlの値がUTF-8ではありません</translation>
    </message>
    <message>
      <source>its url value is percent-encoded twice: {url}</source>
      <translation>urlの値が二重にパーセントエンコードされています：{url}</translation>
    </message>
    <message>
      <source>its {encoding} encoding ends too early</source>
      <translation>{encoding}エンコードが途中で終わっています</translation>
    </message>
    <message>
      <source>its {encoding} encoding grows to {ratio} times its size and more</source>
      <translation>{encoding}エンコードの展開後のサイズが{ratio}倍を超えます</translation>
    </message>
    <message>
      <source>its {encoding} encoding is damaged</source>
      <translation>{encoding}エンコードが破損しています</translation>
    </message>
    <message>
      <source>key compromise</source>
      <translation>鍵の危殆化</translation>
    </message>
    <message>
      <source>kind is {kind} instead of {wanted}</source>
      <translation>kindが{wanted}ではなく{kind}です</translation>
    </message>
    <message numerus="yes">
      <source>likewise {count} others: {names}</source>
      <extracomment>Counts {count}. For one: likewise {count} other: {names}</extracomment>
      <translation>
        <numerusform>ほか{count}台も同様：{names}</numerusform>
      </translation>
    </message>
    <message>
      <source>made for {kinds}</source>
      <translation>対象：{kinds}</translation>
    </message>
    <message>
      <source>made for {kinds}, {device} is {model}</source>
      <translation>対象：{kinds}、{device}は{model}</translation>
    </message>
    <message>
      <source>manifest</source>
      <translation>マニフェスト</translation>
    </message>
    <message>
      <source>many servers refuse whatever lies below a name that begins with a dot, as {name} does</source>
      <translation>多くのサーバは、{name}のようにドットで始まる名前の下にあるものを拒否します</translation>
    </message>
    <message>
      <source>method {told} in its header, {known} in the directory</source>
      <translation>圧縮方式がヘッダでは{told}、ディレクトリでは{known}</translation>
    </message>
    <message>
      <source>mode {mode}</source>
      <translation>モード{mode}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, every {model} has that</source>
      <translation>iOS {minimum}が必要、{model}はすべて満たします</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, the last for {model} is iOS {last}</source>
      <translation>iOS {minimum}が必要、{model}の最終版はiOS {last}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, {device} has {version}</source>
      <translation>iOS {minimum}が必要、{device}は{version}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, {device} has {version}, which may be new enough</source>
      <translation>iOS {minimum}が必要、{device}は{version}で、足りる可能性があります</translation>
    </message>
    <message>
      <source>needs iOS {minimum}; which version of iOS this {model} has isn’t known</source>
      <translation>iOS {minimum}が必要、この{model}のiOSのバージョンは不明です</translation>
    </message>
    <message>
      <source>needs iOS {minimum}; {device}’s version of iOS isn’t known</source>
      <translation>iOS {minimum}が必要、{device}：iOSのバージョンは不明</translation>
    </message>
    <message>
      <source>needs {least} bytes, {device} has {free} free</source>
      <translation>{least}バイト必要、{device}の空きは{free}</translation>
    </message>
    <message>
      <source>needs {least} bytes, {device} has {free} free, and the unpacked size isn’t known</source>
      <translation>{least}バイト必要、{device}の空きは{free}、展開後のサイズは不明</translation>
    </message>
    <message>
      <source>neither Info.plist nor the executable names a platform</source>
      <translation>Info.plistにも実行ファイルにもプラットフォームの記載がありません</translation>
    </message>
    <message>
      <source>neither the profile nor the certificate says when it expires</source>
      <translation>プロファイルにも証明書にも有効期限がありません</translation>
    </message>
    <message>
      <source>no</source>
      <translation>いいえ</translation>
    </message>
    <message>
      <source>no App Store metadata</source>
      <translation>App Storeのメタデータはありません</translation>
    </message>
    <message>
      <source>no DER entitlements</source>
      <translation>DER形式のエンタイトルメントがありません</translation>
    </message>
    <message>
      <source>no Mach-O executable</source>
      <translation>Mach-Oの実行ファイルではありません</translation>
    </message>
    <message>
      <source>no address</source>
      <translation>アドレスなし</translation>
    </message>
    <message>
      <source>no answer within {seconds} s</source>
      <translation>{seconds}秒以内に応答がありません</translation>
    </message>
    <message>
      <source>no authority that can be asked has issued the certificate</source>
      <translation>証明書の発行元は、問い合わせのできる認証局ではありません</translation>
    </message>
    <message>
      <source>no certificate has signed</source>
      <translation>証明書による署名がありません</translation>
    </message>
    <message>
      <source>no complete answer within {seconds} s</source>
      <translation>{seconds}秒以内に完全な応答がありません</translation>
    </message>
    <message>
      <source>no embedded.mobileprovision</source>
      <translation>embedded.mobileprovisionがありません</translation>
    </message>
    <message>
      <source>no install link was found</source>
      <translation>インストールリンクが見つかりませんでした</translation>
    </message>
    <message>
      <source>no local header where the directory says</source>
      <translation>ディレクトリの示す位置にローカルヘッダがありません</translation>
    </message>
    <message>
      <source>no signature for {architecture}</source>
      <translation>{architecture}の署名がありません</translation>
    </message>
    <message>
      <source>no signed 64-bit ARM code</source>
      <translation>署名された64ビットARMのコードがありません</translation>
    </message>
    <message>
      <source>no signer</source>
      <translation>署名者がいません</translation>
    </message>
    <message>
      <source>no symbolic links</source>
      <translation>シンボリックリンクはありません</translation>
    </message>
    <message>
      <source>nobody signed, or nothing was signed</source>
      <translation>署名者がいないか、署名の対象がありません</translation>
    </message>
    <message>
      <source>none of its own in {bundles}</source>
      <translation>{bundles}には固有のものがありません</translation>
    </message>
    <message>
      <source>not read: the executable is large, and its signature stands at its end</source>
      <translation>未読：実行ファイルが大きく、署名はその末尾にあります</translation>
    </message>
    <message>
      <source>not revoked, says {responder}</source>
      <translation>{responder}によると失効していません</translation>
    </message>
    <message>
      <source>not revoked, says {responder} of {day}</source>
      <translation>{responder}によると失効していません（{day}時点）</translation>
    </message>
    <message>
      <source>not verified yet</source>
      <translation>まだ検証されていません</translation>
    </message>
    <message>
      <source>not verified: the digests and the certificates have not been checked</source>
      <translation>未検証：ダイジェストと証明書は確認されていません</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>nothing is required</source>
      <translation>必要な機能はありません</translation>
    </message>
    <message numerus="yes">
      <source>nothing more came after {size} bytes</source>
      <extracomment>Counts {size}. For one: nothing more came after {size} byte</extracomment>
      <translation>
        <numerusform>{size}バイトの後は何も届きませんでした</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing to verify at the first launch</source>
      <translation>初回起動時に検証するものはありません</translation>
    </message>
    <message numerus="yes">
      <source>one of the profile’s {count}</source>
      <extracomment>Counts {count}. For one: one of the profile’s {count}</extracomment>
      <translation>
        <numerusform>プロファイルの{count}個のうちの1つ</numerusform>
      </translation>
    </message>
    <message>
      <source>only Apple’s servers can tell, and they were not asked</source>
      <translation>わかるのはAppleのサーバだけで、問い合わせていません</translation>
    </message>
    <message>
      <source>only development and ad hoc apps need Developer Mode</source>
      <translation>デベロッパモードが必要なのは開発用とアドホックのアプリだけです</translation>
    </message>
    <message>
      <source>only enterprise apps need it</source>
      <translation>必要なのはエンタープライズのアプリだけです</translation>
    </message>
    <message>
      <source>only samples of the app were fetched (--quick)</source>
      <translation>アプリの一部のサンプルだけを取得しました（--quick）</translation>
    </message>
    <message>
      <source>only the linker signed this code</source>
      <translation>このコードの署名はリンカによるものだけです</translation>
    </message>
    <message>
      <source>only {architectures}</source>
      <translation>{architectures}のみ</translation>
    </message>
    <message>
      <source>only {architectures}, before iOS 11 made 64 bits a must</source>
      <translation>{architectures}のみ（iOS 11で64ビットが必須になる前）</translation>
    </message>
    <message>
      <source>only {digests}</source>
      <translation>{digests}のみ</translation>
    </message>
    <message>
      <source>packed size {told} in its header, {known} in the directory</source>
      <translation>圧縮サイズがヘッダでは{told}、ディレクトリでは{known}</translation>
    </message>
    <message>
      <source>packed with method {method}</source>
      <translation>圧縮方式{method}で圧縮されています</translation>
    </message>
    <message>
      <source>packed without modes</source>
      <translation>ファイルモードなしで圧縮</translation>
    </message>
    <message>
      <source>page</source>
      <translation>ページ</translation>
    </message>
    <message>
      <source>platform-identifier is {platform}: an iPhone skips this app, that device may not.</source>
      <translation>platform-identifierが{platform}です。iPhoneはこのアプリを無視しますが、そのデバイスでは使えることがあります。</translation>
    </message>
    <message>
      <source>platform-identifier is {platform}: iOS skips this app.</source>
      <translation>platform-identifierが{platform}です。iOSはこのアプリを無視します。</translation>
    </message>
    <message>
      <source>privilege withdrawn</source>
      <translation>権限の取り消し</translation>
    </message>
    <message>
      <source>protected by a password</source>
      <translation>パスワードで保護されています</translation>
    </message>
    <message>
      <source>read</source>
      <translation>読み取り済み</translation>
    </message>
    <message>
      <source>read to the end</source>
      <translation>最後まで読み取り済み</translation>
    </message>
    <message>
      <source>revoked since {day}, says {responder}</source>
      <translation>{responder}によると{day}から失効しています</translation>
    </message>
    <message>
      <source>revoked, says {responder}</source>
      <translation>{responder}によると失効しています</translation>
    </message>
    <message>
      <source>sealed code is missing</source>
      <translation>シールされたコードがありません</translation>
    </message>
    <message>
      <source>sealed code was signed anew after the app was signed</source>
      <translation>アプリの署名後に、シールされたコードが署名し直されています</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>署名済み</translation>
    </message>
    <message>
      <source>signed as {signed}, the app is {app}</source>
      <translation>{signed}として署名されていますが、アプリは{app}です</translation>
    </message>
    <message>
      <source>signed as {signed}, the profile permits {permitted}</source>
      <translation>{signed}として署名されていますが、プロファイルが許可するのは{permitted}です</translation>
    </message>
    <message>
      <source>signed as “{name}”, which does not sign profiles for iOS</source>
      <translation>「{name}」として署名されていますが、これはiOS用のプロファイルに署名するものではありません</translation>
    </message>
    <message>
      <source>signed as “{other}”, the bundle is “{bundle}”</source>
      <translation>「{other}」として署名されていますが、バンドルは「{bundle}」です</translation>
    </message>
    <message>
      <source>signed as “{signed}”, the app is “{app}”</source>
      <translation>「{signed}」として署名されていますが、アプリは「{app}」です</translation>
    </message>
    <message>
      <source>signed by Apple</source>
      <translation>Appleの署名済み</translation>
    </message>
    <message>
      <source>signed by a certificate</source>
      <translation>証明書で署名されています</translation>
    </message>
    <message>
      <source>signed by team {other}, the app is team {team}’s</source>
      <translation>チーム{other}が署名していますが、アプリはチーム{team}のものです</translation>
    </message>
    <message>
      <source>signed by team {signer}, the profile is team {team}’s</source>
      <translation>署名はチーム{signer}、プロファイルはチーム{team}のものです</translation>
    </message>
    <message>
      <source>signed by “{name}”</source>
      <translation>「{name}」が署名</translation>
    </message>
    <message>
      <source>signed with an unknown digest ({name})</source>
      <translation>不明なダイジェストで署名されています（{name}）</translation>
    </message>
    <message>
      <source>size {told} in its header, {known} in the directory</source>
      <translation>サイズがヘッダでは{told}、ディレクトリでは{known}</translation>
    </message>
    <message>
      <source>stored, with its size only after its data</source>
      <translation>無圧縮で、サイズがデータの後にしかありません</translation>
    </message>
    <message>
      <source>superseded</source>
      <translation>置き換え済み</translation>
    </message>
    <message>
      <source>the App Store signed it: it installs through the App Store alone</source>
      <translation>App Storeによる署名です。App Storeからのみインストールできます</translation>
    </message>
    <message>
      <source>the CMS message can’t be read: {why}</source>
      <translation>CMSメッセージを読み取れません：{why}</translation>
    </message>
    <message>
      <source>the Info.plist</source>
      <translation>Info.plist</translation>
    </message>
    <message>
      <source>the Info.plist names no executable</source>
      <translation>Info.plistに実行ファイルの記載がありません</translation>
    </message>
    <message>
      <source>the address ends before “{rest}”: the whole address must be percent-encoded</source>
      <translation>アドレスが「{rest}」の前で終わっています（アドレス全体のパーセントエンコードが必要です）</translation>
    </message>
    <message>
      <source>the address of the app can’t be used</source>
      <translation>アプリのアドレスを使えません</translation>
    </message>
    <message>
      <source>the address of the manifest can’t be used</source>
      <translation>マニフェストのアドレスを使えません</translation>
    </message>
    <message>
      <source>the address of the page can’t be used</source>
      <translation>ページのアドレスを使えません</translation>
    </message>
    <message>
      <source>the answer of {host} is about another certificate</source>
      <translation>{host}の応答は別の証明書についてのものです</translation>
    </message>
    <message>
      <source>the answer of {host} is from the future ({time} UTC): check the clock</source>
      <translation>{host}の応答が未来の日時です（{time} UTC）。時計を確認してください</translation>
    </message>
    <message>
      <source>the answer of {host} is not signed by whom the issuer trusts</source>
      <translation>{host}の応答に、発行元が信頼する者の署名がありません</translation>
    </message>
    <message>
      <source>the answer of {host} is out of date ({time} UTC)</source>
      <translation>{host}の応答の有効期限が切れています（{time} UTC）</translation>
    </message>
    <message>
      <source>the app gets no push messages</source>
      <translation>アプリはプッシュ通知を受け取りません</translation>
    </message>
    <message>
      <source>the app has no bundles inside</source>
      <translation>アプリ内にほかのバンドルはありません</translation>
    </message>
    <message>
      <source>the app has no extensions</source>
      <translation>アプリに機能拡張はありません</translation>
    </message>
    <message>
      <source>the app has no watch app</source>
      <translation>アプリにWatchアプリはありません</translation>
    </message>
    <message>
      <source>the app has {found} chunks, the manifest lists {listed}</source>
      <translation>チャンクの数：アプリは{found}、マニフェストは{listed}</translation>
    </message>
    <message>
      <source>the app is a mere container for a watch app, which only the App Store takes</source>
      <translation>アプリはWatchアプリの単なる入れ物です。これを受け付けるのはApp Storeだけです</translation>
    </message>
    <message>
      <source>the app is for {platform}</source>
      <translation>アプリは{platform}用です</translation>
    </message>
    <message>
      <source>the app is in no groups</source>
      <translation>アプリはどのグループにも属していません</translation>
    </message>
    <message>
      <source>the app is longer than its {listed} chunks</source>
      <translation>アプリが{listed}個のチャンクより長くなっています</translation>
    </message>
    <message>
      <source>the app is not signed</source>
      <translation>アプリは署名されていません</translation>
    </message>
    <message>
      <source>the app names no minimum</source>
      <translation>最低バージョンの指定はありません</translation>
    </message>
    <message>
      <source>the app was not received</source>
      <translation>アプリを受信できませんでした</translation>
    </message>
    <message>
      <source>the app was not received whole</source>
      <translation>アプリ全体を受信できませんでした</translation>
    </message>
    <message>
      <source>the app: {wanted}, the profile: {permitted}</source>
      <translation>アプリ：{wanted}、プロファイル：{permitted}</translation>
    </message>
    <message>
      <source>the app’s executable can’t be read: {why}</source>
      <translation>アプリの実行ファイルを読み取れません：{why}</translation>
    </message>
    <message>
      <source>the app’s executable is missing</source>
      <translation>アプリの実行ファイルがありません</translation>
    </message>
    <message>
      <source>the app’s platform is “{platform}”</source>
      <translation>アプリのプラットフォームは「{platform}」です</translation>
    </message>
    <message>
      <source>the archive was not read through yet</source>
      <translation>アーカイブはまだ最後まで読まれていません</translation>
    </message>
    <message>
      <source>the authority that issued the certificate isn’t known or didn’t</source>
      <translation>証明書を発行したとされる認証局が不明か、実際には発行していません</translation>
    </message>
    <message>
      <source>the build is not thinned</source>
      <translation>ビルドは軽量化（App Thinning）されていません</translation>
    </message>
    <message>
      <source>the certificate comes from an authority that issues none for apps</source>
      <translation>証明書の認証局は、アプリ用の証明書を発行していません</translation>
    </message>
    <message>
      <source>the certificate is for neither development nor distribution on iOS</source>
      <translation>証明書はiOSの開発用でも配布用でもありません</translation>
    </message>
    <message>
      <source>the certificate is not made for signing code</source>
      <translation>証明書はコード署名用ではありません</translation>
    </message>
    <message>
      <source>the certificate names nobody who could be asked over http</source>
      <translation>証明書に、httpで問い合わせられる相手の指定がありません</translation>
    </message>
    <message>
      <source>the certificate that signed isn’t one of those in the profile</source>
      <translation>署名に使われた証明書がプロファイルの証明書に含まれていません</translation>
    </message>
    <message>
      <source>the certificates lead to an authority that is not Apple</source>
      <translation>証明書をたどるとApple以外の認証局に行き着きます</translation>
    </message>
    <message>
      <source>the certificate’s part of the signature can’t be read: {why}</source>
      <translation>署名の証明書部分を読み取れません：{why}</translation>
    </message>
    <message>
      <source>the code can’t be read: {why}</source>
      <translation>コードを読み取れません：{why}</translation>
    </message>
    <message>
      <source>the code directory could not be read</source>
      <translation>コードディレクトリを読み取れませんでした</translation>
    </message>
    <message>
      <source>the code directory covers scattered ranges of the code, which iOS doesn’t take</source>
      <translation>コードディレクトリの対象がコードの飛び飛びの範囲になっており、iOSでは受け付けられません</translation>
    </message>
    <message>
      <source>the code directory has pages of 2^{power} bytes, which iOS doesn’t take</source>
      <translation>コードディレクトリのページが2^{power}バイトで、iOSでは受け付けられません</translation>
    </message>
    <message numerus="yes">
      <source>the code directory lists {listed} pages where the code has {count}</source>
      <extracomment>Counts {listed}. For one: the code directory lists {listed} page where the code has {count}</extracomment>
      <translation>
        <numerusform>コードディレクトリに記載のページは{listed}ページですが、コードは{count}ページあります</numerusform>
      </translation>
    </message>
    <message>
      <source>the code directory uses an unknown hash ({name})</source>
      <translation>コードディレクトリが不明なハッシュを使っています（{name}）</translation>
    </message>
    <message numerus="yes">
      <source>the code directory’s digests have {size} bytes, not {usual}</source>
      <extracomment>Counts {size}. For one: the code directory’s digests have {size} byte, not {usual}</extracomment>
      <translation>
        <numerusform>コードディレクトリのダイジェストが{usual}バイトではなく{size}バイトです</numerusform>
      </translation>
    </message>
    <message>
      <source>the code directory’s format is {version}; iOS 15 wants 0x20400</source>
      <translation>コードディレクトリの形式は{version}ですが、iOS 15では0x20400が必要です</translation>
    </message>
    <message>
      <source>the code is covered by SHA-1 alone</source>
      <translation>コードの署名がSHA-1のみです</translation>
    </message>
    <message>
      <source>the content was changed after it was signed</source>
      <translation>内容が署名後に変更されています</translation>
    </message>
    <message>
      <source>the device</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <source>the digest differs</source>
      <translation>ダイジェストが異なります</translation>
    </message>
    <message>
      <source>the entitlements</source>
      <translation>エンタイトルメント</translation>
    </message>
    <message>
      <source>the entitlements can’t be read: {why}</source>
      <translation>エンタイトルメントを読み取れません：{why}</translation>
    </message>
    <message>
      <source>the entitlements in DER</source>
      <translation>DER形式のエンタイトルメント</translation>
    </message>
    <message>
      <source>the entitlements in DER can’t be read: {why}</source>
      <translation>DER形式のエンタイトルメントを読み取れません：{why}</translation>
    </message>
    <message>
      <source>the entitlements in DER differ from those in XML</source>
      <translation>DER形式のエンタイトルメントがXML形式のものと一致しません</translation>
    </message>
    <message>
      <source>the entitlements in DER, which iOS 15 wants, are missing</source>
      <translation>iOS 15が必要とするDER形式のエンタイトルメントがありません</translation>
    </message>
    <message>
      <source>the executable could not be read far enough</source>
      <translation>実行ファイルを必要なところまで読めませんでした</translation>
    </message>
    <message>
      <source>the executable has no architecture</source>
      <translation>実行ファイルにアーキテクチャがありません</translation>
    </message>
    <message>
      <source>the executable is missing</source>
      <translation>実行ファイルがありません</translation>
    </message>
    <message>
      <source>the file is damaged: {why}</source>
      <translation>ファイルが破損しています：{why}</translation>
    </message>
    <message>
      <source>the file isn’t there</source>
      <translation>ファイルがありません</translation>
    </message>
    <message>
      <source>the files of the app were not unpacked yet</source>
      <translation>アプリのファイルはまだ展開されていません</translation>
    </message>
    <message>
      <source>the link names no manifest</source>
      <translation>リンクにマニフェストの指定がありません</translation>
    </message>
    <message>
      <source>the list of code directories that was signed names others (attribute {attribute})</source>
      <translation>署名されたコードディレクトリの一覧と実際のものが一致しません（属性{attribute}）</translation>
    </message>
    <message>
      <source>the list of sealed files</source>
      <translation>シールされたファイルの一覧</translation>
    </message>
    <message>
      <source>the list of sealed files can’t be read: {why}</source>
      <translation>シールされたファイルの一覧を読み取れません：{why}</translation>
    </message>
    <message>
      <source>the list of sealed files is missing</source>
      <translation>シールされたファイルの一覧がありません</translation>
    </message>
    <message>
      <source>the manifest can’t be used</source>
      <translation>マニフェストを使えません</translation>
    </message>
    <message>
      <source>the manifest was not received</source>
      <translation>マニフェストを受信できませんでした</translation>
    </message>
    <message>
      <source>the manifest was not received whole</source>
      <translation>マニフェスト全体を受信できませんでした</translation>
    </message>
    <message>
      <source>the name {host} is not known ({reason})</source>
      <translation>名前{host}が見つかりません（{reason}）</translation>
    </message>
    <message>
      <source>the name {host} was not resolved within {seconds} s</source>
      <translation>名前{host}を{seconds}秒以内に解決できませんでした</translation>
    </message>
    <message>
      <source>the page was not received</source>
      <translation>ページを受信できませんでした</translation>
    </message>
    <message>
      <source>the probe ended early</source>
      <translation>確認が途中で終わりました</translation>
    </message>
    <message>
      <source>the profile can’t be read: {why}</source>
      <translation>プロファイルを読み取れません：{why}</translation>
    </message>
    <message>
      <source>the profile doesn’t list devices</source>
      <translation>プロファイルはデバイスを列挙していません</translation>
    </message>
    <message>
      <source>the profile doesn’t say when it expires</source>
      <translation>プロファイルに有効期限がありません</translation>
    </message>
    <message>
      <source>the profile is for {platforms}</source>
      <translation>プロファイルは{platforms}用です</translation>
    </message>
    <message>
      <source>the profile isn’t signed at all</source>
      <translation>プロファイルにまったく署名がありません</translation>
    </message>
    <message>
      <source>the profile lists no device at all</source>
      <translation>プロファイルにデバイスが一つもありません</translation>
    </message>
    <message>
      <source>the profile: {fault}</source>
      <translation>プロファイル：{fault}</translation>
    </message>
    <message>
      <source>the profile’s entitlements could not be read</source>
      <translation>プロファイルのエンタイトルメントを読み取れませんでした</translation>
    </message>
    <message>
      <source>the profile’s half in DER can’t be read: {why}</source>
      <translation>プロファイルのDER部分を読み取れません：{why}</translation>
    </message>
    <message>
      <source>the profile’s half in DER: Apple didn’t sign it</source>
      <translation>プロファイルのDER部分：Appleの署名ではありません</translation>
    </message>
    <message>
      <source>the profile’s half in DER: {fault}</source>
      <translation>プロファイルのDER部分：{fault}</translation>
    </message>
    <message>
      <source>the profile’s two halves differ in {keys}</source>
      <translation>プロファイルの2つの部分で異なる項目：{keys}</translation>
    </message>
    <message>
      <source>the proxy {proxy} breaks off ({reason})</source>
      <translation>プロキシ{proxy}が接続を中断しました（{reason}）</translation>
    </message>
    <message>
      <source>the proxy {proxy} can’t be understood ({reason})</source>
      <translation>プロキシ{proxy}の指定を解釈できません（{reason}）</translation>
    </message>
    <message>
      <source>the proxy {proxy} doesn’t answer in HTTP</source>
      <translation>プロキシ{proxy}の応答がHTTPではありません</translation>
    </message>
    <message>
      <source>the proxy {proxy} is not reached either: {why}</source>
      <translation>プロキシ{proxy}にも接続できません：{why}</translation>
    </message>
    <message>
      <source>the proxy {proxy} is of a kind that otadesk doesn’t support</source>
      <translation>プロキシ{proxy}は、otadeskが対応していない種類です</translation>
    </message>
    <message>
      <source>the proxy {proxy} refuses ({reason})</source>
      <translation>プロキシ{proxy}が接続を拒否しています（{reason}）</translation>
    </message>
    <message>
      <source>the requirements</source>
      <translation>コード要件</translation>
    </message>
    <message>
      <source>the responder’s address is not valid</source>
      <translation>レスポンダのアドレスが無効です</translation>
    </message>
    <message>
      <source>the responder’s address names no host</source>
      <translation>レスポンダのアドレスにホストの指定がありません</translation>
    </message>
    <message>
      <source>the seal’s rules: {why}</source>
      <translation>シールの規則：{why}</translation>
    </message>
    <message>
      <source>the server does not send the certificate of “{issuer}” that issued it</source>
      <translation>サーバが、発行元「{issuer}」の証明書を送信していません</translation>
    </message>
    <message>
      <source>the signature can’t be read: {why}</source>
      <translation>署名を読み取れません：{why}</translation>
    </message>
    <message>
      <source>the signature covers {covered} bytes of code where there are {there}</source>
      <translation>署名の対象のコードは{covered}バイトですが、実際には{there}バイトあります</translation>
    </message>
    <message>
      <source>the signature covers {part}, missing here</source>
      <translation>{part}が署名の対象に含まれていますが、見つかりません</translation>
    </message>
    <message>
      <source>the signature doesn’t cover {part}</source>
      <translation>{part}が署名の対象になっていません</translation>
    </message>
    <message>
      <source>the signature names no application-identifier</source>
      <translation>署名にapplication-identifierがありません</translation>
    </message>
    <message>
      <source>the signature or the profile names no team</source>
      <translation>署名またはプロファイルにチームの記載がありません</translation>
    </message>
    <message>
      <source>the signature was not made with the certificate’s key, or was changed</source>
      <translation>署名が証明書の鍵によるものでないか、変更されています</translation>
    </message>
    <message>
      <source>the signature was not read</source>
      <translation>署名は読み取られていません</translation>
    </message>
    <message>
      <source>the signature: {fault}</source>
      <translation>署名：{fault}</translation>
    </message>
    <message>
      <source>the signing certificate could not be read</source>
      <translation>署名証明書を読み取れませんでした</translation>
    </message>
    <message>
      <source>the signing certificate expired on {day}</source>
      <translation>署名証明書は{day}に期限切れになりました</translation>
    </message>
    <message>
      <source>the signing certificate is missing</source>
      <translation>署名証明書がありません</translation>
    </message>
    <message>
      <source>the signing certificate is valid from {day}</source>
      <translation>署名証明書は{day}から有効です</translation>
    </message>
    <message>
      <source>the start page of a single-page app</source>
      <translation>シングルページアプリの開始ページ</translation>
    </message>
    <message>
      <source>there is a signature, but it can’t be read</source>
      <translation>署名はありますが、読み取れません</translation>
    </message>
    <message>
      <source>there is no code to look at</source>
      <translation>調べるコードがありません</translation>
    </message>
    <message>
      <source>there is no executable to look at</source>
      <translation>調べる実行ファイルがありません</translation>
    </message>
    <message>
      <source>there is no folder “{above}” yet, and “{folder}” would be in it</source>
      <translation>フォルダ「{above}」はまだありません。「{folder}」はその中に作られます</translation>
    </message>
    <message>
      <source>there is no folder “{folder}” yet</source>
      <translation>フォルダ「{folder}」はまだありません</translation>
    </message>
    <message>
      <source>there is no profile</source>
      <translation>プロファイルがありません</translation>
    </message>
    <message>
      <source>there is no signature or no profile to compare</source>
      <translation>比較する署名またはプロファイルがありません</translation>
    </message>
    <message>
      <source>there is no signed app with an identifier</source>
      <translation>識別子のある署名済みアプリがありません</translation>
    </message>
    <message>
      <source>there is one, but it can’t be read</source>
      <translation>ありますが、読み取れません</translation>
    </message>
    <message>
      <source>there is only one form</source>
      <translation>形式は1つだけです</translation>
    </message>
    <message numerus="yes">
      <source>thinned for {count} models</source>
      <extracomment>Counts {count}. For one: thinned for {count} model</extracomment>
      <translation>
        <numerusform>{count}機種用に軽量化（App Thinning）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>thinned for {count} models, not for {model}</source>
      <extracomment>Counts {count}. For one: thinned for {count} model, not for {model}</extracomment>
      <translation>
        <numerusform>{count}機種用に軽量化（App Thinning）、{model}は対象外</numerusform>
      </translation>
    </message>
    <message>
      <source>this code is signed ad hoc, by nobody</source>
      <translation>このコードはアドホック署名で、署名者がいません</translation>
    </message>
    <message>
      <source>this code isn’t signed</source>
      <translation>このコードは署名されていません</translation>
    </message>
    <message>
      <source>two code directories use the same hash</source>
      <translation>2つのコードディレクトリが同じハッシュを使っています</translation>
    </message>
    <message>
      <source>unsigned</source>
      <translation>署名なし</translation>
    </message>
    <message>
      <source>unspecified</source>
      <translation>理由の指定なし</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>{day}まで</translation>
    </message>
    <message numerus="yes">
      <source>until {day}, {count} days left</source>
      <extracomment>Counts {count}. For one: until {day}, {count} day left</extracomment>
      <translation>
        <numerusform>{day}まで、残り{count}日</numerusform>
      </translation>
    </message>
    <message>
      <source>valid until {day}</source>
      <translation>{day}まで有効</translation>
    </message>
    <message>
      <source>what belongs to slot {slot}</source>
      <translation>スロット{slot}の内容</translation>
    </message>
    <message>
      <source>what it says of “{path}” isn’t understood</source>
      <translation>「{path}」についての記述を解釈できません</translation>
    </message>
    <message>
      <source>what stands in slot {slot} of the signature is something else</source>
      <translation>署名のスロット{slot}の内容が、あるべきものではありません</translation>
    </message>
    <message>
      <source>whether Apple is asked at the first launch depends on when the team was made</source>
      <translation>初回起動時にAppleへの確認があるかどうかは、チームの作成時期によります</translation>
    </message>
    <message>
      <source>whether a device trusts “{team}” already can’t be seen from here</source>
      <translation>デバイスがすでに「{team}」を信頼しているかどうかは、ここからはわかりません</translation>
    </message>
    <message>
      <source>whether the App Store’s version of the app is on {device} can’t be seen from here</source>
      <translation>App Store版のアプリが{device}にあるかは、ここからはわかりません</translation>
    </message>
    <message>
      <source>whether the app of another team is on {device} can’t be seen from here</source>
      <translation>別のチームのアプリが{device}にあるかは、ここからはわかりません</translation>
    </message>
    <message>
      <source>whether the clock of {device} is right can’t be seen from here</source>
      <translation>{device}の時計が正しいかは、ここからはわかりません</translation>
    </message>
    <message>
      <source>whether {device} has Developer Mode on can’t be seen from here</source>
      <translation>{device}のデベロッパモードがオンかは、ここからはわかりません</translation>
    </message>
    <message>
      <source>whether {device} has {least} bytes free can’t be seen from here</source>
      <translation>{device}に{least}バイトの空きがあるかは、ここからはわかりません</translation>
    </message>
    <message>
      <source>whether {device} has {things} isn’t known</source>
      <translation>{device}に{things}があるかは不明です</translation>
    </message>
    <message>
      <source>whether {device} may install apps can’t be seen from here</source>
      <translation>{device}でアプリのインストールが許可されているかは、ここからはわかりません</translation>
    </message>
    <message>
      <source>whether {device} reaches Apple’s servers can’t be seen from here</source>
      <translation>{device}がAppleのサーバに接続できるかは、ここからはわかりません</translation>
    </message>
    <message>
      <source>whether {device} trusts “{team}” can’t be seen from here</source>
      <translation>{device}が「{team}」を信頼しているかは、ここからはわかりません</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>はい</translation>
    </message>
    <message>
      <source>{algorithm}: chunk {number} of {listed} differs.</source>
      <translation>{algorithm}：{listed}個中{number}番目のチャンクが異なります。</translation>
    </message>
    <message numerus="yes">
      <source>{algorithm}: the app of {size} bytes has {found} chunks, the manifest lists {listed}.</source>
      <extracomment>Counts {found}. For one: {algorithm}: the app of {size} bytes has {found} chunk, the manifest lists {listed}.</extracomment>
      <translation>
        <numerusform>{algorithm}：チャンクの数は、アプリ（{size}バイト）が{found}、マニフェストが{listed}です。</numerusform>
      </translation>
    </message>
    <message>
      <source>{algorithm}: {fault}</source>
      <translation>{algorithm}：{fault}</translation>
    </message>
    <message>
      <source>{bundles}: there may be one watch app only</source>
      <translation>{bundles}：Watchアプリは1つしか入れられません</translation>
    </message>
    <message>
      <source>{code}, {bundles}</source>
      <translation>{code}、{bundles}</translation>
    </message>
    <message numerus="yes">
      <source>{count} bundles</source>
      <extracomment>Counts {count}. For one: {count} bundle</extracomment>
      <translation>
        <numerusform>バンドル{count}個</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} bytes stand before it</source>
      <extracomment>Counts {count}. For one: {count} byte stands before it</extracomment>
      <translation>
        <numerusform>前に{count}バイトあります</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} checked</source>
      <translation>{count}件を確認</translation>
    </message>
    <message>
      <source>{count} compared</source>
      <translation>{count}件を比較</translation>
    </message>
    <message numerus="yes">
      <source>{count} devices ({names})</source>
      <extracomment>Counts {count}. For one: {count} device ({names})</extracomment>
      <translation>
        <numerusform>デバイス{count}台（{names}）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices listed</source>
      <extracomment>Counts {count}. For one: {count} device listed</extracomment>
      <translation>
        <numerusform>{count}台のデバイスを記載</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries</source>
      <extracomment>Counts {count}. For one: {count} entry</extracomment>
      <translation>
        <numerusform>{count}項目</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries can be opened</source>
      <extracomment>Counts {count}. For one: {count} entry can be opened</extracomment>
      <translation>
        <numerusform>{count}項目を開けます</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries, one after the other</source>
      <extracomment>Counts {count}. For one: {count} entry, one after the other</extracomment>
      <translation>
        <numerusform>{count}項目が順に並んでいます</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} leftovers of the Finder, such as {what}</source>
      <extracomment>Counts {count}. For one: {count} leftover of the Finder, such as {what}</extracomment>
      <translation>
        <numerusform>Finderの残り{count}件（{what}など）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} names</source>
      <extracomment>Counts {count}. For one: {count} name</extracomment>
      <translation>
        <numerusform>{count}個の名前</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} names are not written in UTF-8, as phones want names, such as {what}</source>
      <extracomment>Counts {count}. For one: {count} name is not written in UTF-8, as phones want names: {what}</extracomment>
      <translation>
        <numerusform>iPhoneが必要とするUTF-8で書かれていない名前が{count}件あります。例：{what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pieces of code</source>
      <extracomment>Counts {count}. For one: {count} piece of code</extracomment>
      <translation>
        <numerusform>コード{count}件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} programs can be run</source>
      <extracomment>Counts {count}. For one: {count} program can be run</extracomment>
      <translation>
        <numerusform>{count}個のプログラムを実行できます</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} read</source>
      <translation>{count}件を読み取り</translation>
    </message>
    <message>
      <source>{device} doesn’t have it</source>
      <translation>{device}：なし</translation>
    </message>
    <message>
      <source>{device} doesn’t reach them</source>
      <translation>{device}：いいえ</translation>
    </message>
    <message>
      <source>{device} has an iOS without Developer Mode</source>
      <translation>{device}のiOSにはデベロッパモードがありません</translation>
    </message>
    <message>
      <source>{device} has it from the App Store</source>
      <translation>{device}にはApp Store版が入っています</translation>
    </message>
    <message>
      <source>{device} has no {things}</source>
      <translation>{device}には{things}がありません</translation>
    </message>
    <message>
      <source>{device} has nothing that the app rules out</source>
      <translation>{device}には、アプリが除外する機能がありません</translation>
    </message>
    <message>
      <source>{device} has {app}</source>
      <translation>{device}には{app}があります</translation>
    </message>
    <message>
      <source>{device} has {things}, as the app requires</source>
      <translation>{device}には、アプリが必要とする{things}があります</translation>
    </message>
    <message>
      <source>{device} has {things}, which the app rules out</source>
      <translation>{device}には、アプリが除外している{things}があります</translation>
    </message>
    <message>
      <source>{device} may install apps</source>
      <translation>{device}：許可</translation>
    </message>
    <message>
      <source>{device} reaches them</source>
      <translation>{device}：はい</translation>
    </message>
    <message>
      <source>{device} trusts no team</source>
      <translation>{device}はどのチームも信頼していません</translation>
    </message>
    <message>
      <source>{device} trusts {teams}</source>
      <translation>{device}が信頼するチーム：{teams}</translation>
    </message>
    <message>
      <source>{device}: listed</source>
      <translation>{device}：記載あり</translation>
    </message>
    <message>
      <source>{device}: not listed</source>
      <translation>{device}：記載なし</translation>
    </message>
    <message>
      <source>{device}: not listed in {where}</source>
      <translation>{device}：{where}に記載なし</translation>
    </message>
    <message>
      <source>{device}: off</source>
      <translation>{device}：オフ</translation>
    </message>
    <message>
      <source>{device}: on</source>
      <translation>{device}：オン</translation>
    </message>
    <message>
      <source>{device}: right</source>
      <translation>{device}：正しい</translation>
    </message>
    <message>
      <source>{device}: wrong</source>
      <translation>{device}：正しくない</translation>
    </message>
    <message>
      <source>{device}: {what} is off</source>
      <translation>{device}：{what}がオフ</translation>
    </message>
    <message>
      <source>{device}’s UDID isn’t known</source>
      <translation>{device}：UDIDは不明</translation>
    </message>
    <message>
      <source>{device}’s model isn’t known</source>
      <translation>{device}：機種は不明</translation>
    </message>
    <message>
      <source>{device}’s product type isn’t known</source>
      <translation>{device}：製品タイプは不明</translation>
    </message>
    <message>
      <source>{faults}.</source>
      <translation>{faults}。</translation>
    </message>
    <message>
      <source>{host} accepts a connection, then stays silent</source>
      <translation>{host}は接続を受け付けますが、その後応答しません</translation>
    </message>
    <message>
      <source>{host} answers at {places}, but not at {dead}.</source>
      <translation>{host}は{places}では応答しますが、次では応答しません：{dead}。</translation>
    </message>
    <message>
      <source>{host} answers at {places}.</source>
      <translation>{host}は{places}で応答します。</translation>
    </message>
    <message>
      <source>{host} answers at {places}; this computer has no {family} to try the others.</source>
      <translation>{host}は{places}で応答します。このコンピュータには{family}がないため、ほかのアドレスは確認できません。</translation>
    </message>
    <message>
      <source>{host} answers with more than {size} KiB</source>
      <translation>{host}の応答が{size} KiBを超えています</translation>
    </message>
    <message>
      <source>{host} answers with something that is not an OCSP response</source>
      <translation>{host}の応答がOCSPレスポンスではありません</translation>
    </message>
    <message>
      <source>{host} answers with the status {status}</source>
      <translation>{host}はステータス{status}を返しています</translation>
    </message>
    <message>
      <source>{host} answers, through the proxy {proxy}.</source>
      <translation>{host}はプロキシ{proxy}経由で応答します。</translation>
    </message>
    <message>
      <source>{host} answers.</source>
      <translation>{host}は応答します。</translation>
    </message>
    <message>
      <source>{host} broke off the TLS handshake ({reason})</source>
      <translation>{host}がTLSハンドシェイクを中断しました（{reason}）</translation>
    </message>
    <message>
      <source>{host} declines to answer ({reason})</source>
      <translation>{host}が応答を拒否しています（{reason}）</translation>
    </message>
    <message>
      <source>{host} demands a client certificate</source>
      <translation>{host}がクライアント証明書を要求しています</translation>
    </message>
    <message>
      <source>{host} does not answer ({reason})</source>
      <translation>{host}が応答しません（{reason}）</translation>
    </message>
    <message>
      <source>{host} does not answer in HTTP ({reason})</source>
      <translation>{host}の応答がHTTPではありません（{reason}）</translation>
    </message>
    <message>
      <source>{host} doesn’t answer in HTTP</source>
      <translation>{host}の応答がHTTPではありません</translation>
    </message>
    <message>
      <source>{host} doesn’t know the certificate</source>
      <translation>{host}はこの証明書を認識していません</translation>
    </message>
    <message>
      <source>{host} gave no answer within {seconds} s</source>
      <translation>{host}が{seconds}秒以内に応答しませんでした</translation>
    </message>
    <message>
      <source>{host} has the address {ip}, which is not reachable from the Internet</source>
      <translation>{host}のアドレス{ip}には、インターネットから接続できません</translation>
    </message>
    <message>
      <source>{host} has the public address {ip}.</source>
      <translation>{host}のパブリックアドレスは{ip}です。</translation>
    </message>
    <message>
      <source>{host} is a name that only its own network knows ({ending})</source>
      <translation>{host}はそのネットワーク内でしか通用しない名前です（{ending}）</translation>
    </message>
    <message>
      <source>{host} is a name without a domain</source>
      <translation>{host}はドメインのない名前です</translation>
    </message>
    <message>
      <source>{host} is no name with addresses of its own.</source>
      <translation>{host}は独自のアドレスを持つ名前ではありません。</translation>
    </message>
    <message>
      <source>{host} is not reached: {why}</source>
      <translation>{host}に接続できません：{why}</translation>
    </message>
    <message>
      <source>{host} is reached through a proxy only, which phones don’t have.</source>
      <translation>{host}には、iPhoneが使わないプロキシ経由でしか接続できません。</translation>
    </message>
    <message>
      <source>{host} means each phone itself, so that none gets anything from there.</source>
      <translation>{host}はそれぞれのiPhone自身を指すため、どのiPhoneもそこからは何も取得できません。</translation>
    </message>
    <message>
      <source>{host} speaks {version}.</source>
      <translation>{host}は{version}に対応しています。</translation>
    </message>
    <message>
      <source>{host} takes the request, then stays silent</source>
      <translation>{host}は要求を受け取りますが、その後応答しません</translation>
    </message>
    <message>
      <source>{host}: if “{issuer}” is your own authority, name its CA file; testers must trust it too.</source>
      <translation>{host}：「{issuer}」が自前の認証局であれば、そのCAファイルを指定してください。テスターもこの認証局を信頼する必要があります。</translation>
    </message>
    <message>
      <source>{host}: it is refused for breaking Apple’s rules ({reason}).</source>
      <translation>{host}：Appleの規則に反しているため拒否されます（{reason}）。</translation>
    </message>
    <message>
      <source>{host}: testers must trust “{issuer}” first; only the CA file vouches for it.</source>
      <translation>{host}：テスターはまず「{issuer}」を信頼する必要があります。これを保証しているのはCAファイルだけです。</translation>
    </message>
    <message>
      <source>{host}: the certificate can’t be read.</source>
      <translation>{host}：証明書を読み取れません。</translation>
    </message>
    <message>
      <source>{host}: the certificate was accepted but can’t be read.</source>
      <translation>{host}：証明書は受け入れられましたが、読み取れません。</translation>
    </message>
    <message>
      <source>{host}: the proxy {proxy} opens TLS, and shows a certificate of its own instead.</source>
      <translation>{host}：プロキシ{proxy}がTLSを復号し、代わりに独自の証明書を提示しています。</translation>
    </message>
    <message>
      <source>{host}: this computer trusts “{issuer}”, but the certificate has no proof from a public log, as those of public authorities have: testers must probably trust it first.</source>
      <translation>{host}：このコンピュータは「{issuer}」を信頼していますが、証明書には、公的な認証局のものにある公開ログの証明がありません。テスターはおそらく、まずこの認証局を信頼する必要があります。</translation>
    </message>
    <message>
      <source>{host}: {certificate}: the server does not send the certificate of “{issuer}”, as browsers don’t show.</source>
      <translation>{host}：{certificate}：サーバが「{issuer}」の証明書を送信していません。ブラウザではこれに気づけません。</translation>
    </message>
    <message>
      <source>{host}: {certificate}: {faults}.</source>
      <translation>{host}：{certificate}：{faults}。</translation>
    </message>
    <message>
      <source>{host}: {certificate}; sent: {chain}.</source>
      <translation>{host}：{certificate}；送信された証明書：{chain}。</translation>
    </message>
    <message>
      <source>{host}: {why} ({reason}).</source>
      <translation>{host}：{why}（{reason}）。</translation>
    </message>
    <message>
      <source>{host}: {why} ({reason}; it sends {chain}).</source>
      <translation>{host}：{why}（{reason}；送信された証明書：{chain}）。</translation>
    </message>
    <message>
      <source>{host}: {why}; the proxy {proxy} may show one of its own.</source>
      <translation>{host}：{why}；プロキシ{proxy}が独自の証明書を提示している可能性があります。</translation>
    </message>
    <message>
      <source>{host}: “{issuer}” is a public authority.</source>
      <translation>{host}：「{issuer}」は公的な認証局です。</translation>
    </message>
    <message>
      <source>{ip} port {port}: {fault}</source>
      <translation>{ip} ポート{port}：{fault}</translation>
    </message>
    <message numerus="yes">
      <source>{keys} keys in {count} bundles</source>
      <extracomment>Counts {count}. For one: {keys} keys in {count} bundle</extracomment>
      <translation>
        <numerusform>{count}個のバンドルの{keys}個のキー</numerusform>
      </translation>
    </message>
    <message>
      <source>{key} has a single character</source>
      <translation>{key}が1文字しかありません</translation>
    </message>
    <message>
      <source>{key} has an entry without INAlternativeAppName</source>
      <translation>{key}にINAlternativeAppNameのない項目があります</translation>
    </message>
    <message numerus="yes">
      <source>{key} has {count} names, {most} at most</source>
      <extracomment>Counts {count}. For one: {key} has {count} name, {most} at most</extracomment>
      <translation>
        <numerusform>{key}に名前が{count}個あります（最大{most}個）</numerusform>
      </translation>
    </message>
    <message>
      <source>{key} is missing</source>
      <translation>{key}がありません</translation>
    </message>
    <message>
      <source>{key} is neither a list nor a dictionary</source>
      <translation>{key}はリストでも辞書でもありません</translation>
    </message>
    <message>
      <source>{key} is no list of dictionaries</source>
      <translation>{key}は辞書のリストではありません</translation>
    </message>
    <message>
      <source>{key} is no list of texts</source>
      <translation>{key}は文字列のリストではありません</translation>
    </message>
    <message>
      <source>{key} is no text</source>
      <translation>{key}は文字列ではありません</translation>
    </message>
    <message>
      <source>{key} is not in the profile</source>
      <translation>{key}はプロファイルにありません</translation>
    </message>
    <message>
      <source>{key} is {claimed}, the profile is team {team}’s</source>
      <translation>{key}は{claimed}ですが、プロファイルはチーム{team}のものです</translation>
    </message>
    <message>
      <source>{key} is {value}</source>
      <translation>{key}は{value}</translation>
    </message>
    <message>
      <source>{key} is {value}, counted {right}</source>
      <translation>{key}は{value}、実際は{right}</translation>
    </message>
    <message>
      <source>{key}: {group} is not permitted</source>
      <translation>{key}：{group}は許可されていません</translation>
    </message>
    <message>
      <source>{key}: {wanted} is not permitted, only {allowed}</source>
      <translation>{key}：{wanted}は許可されていません（許可されているもの：{allowed}）</translation>
    </message>
    <message>
      <source>{link}: {faults}.</source>
      <translation>{link}：{faults}。</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {count} more</source>
      <extracomment>Counts {count}. For one: {names} and {count} more</extracomment>
      <translation>
        <numerusform>{names}、ほか{count}台</numerusform>
      </translation>
    </message>
    <message>
      <source>{part} changed after signing</source>
      <translation>{part}が署名後に変更されています</translation>
    </message>
    <message>
      <source>{path} needs iOS {needed}, the app {minimum}</source>
      <translation>{path}にはiOS {needed}、アプリには{minimum}が必要です</translation>
    </message>
    <message>
      <source>{path} needs {library}</source>
      <translation>{path}には{library}が必要です</translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes</source>
      <extracomment>Counts {size}. For one: {size} byte</extracomment>
      <translation>
        <numerusform>{size}バイト</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes are announced.</source>
      <extracomment>Counts {size}. For one: {size} byte is announced.</extracomment>
      <translation>
        <numerusform>{size}バイトと示されています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes, SHA-256 {sha256}</source>
      <extracomment>Counts {size}. For one: {size} byte, SHA-256 {sha256}</extracomment>
      <translation>
        <numerusform>{size}バイト、SHA-256 {sha256}</numerusform>
      </translation>
    </message>
    <message>
      <source>{size} bytes, a zip64 archive</source>
      <translation>{size}バイト、zip64アーカイブ</translation>
    </message>
    <message>
      <source>{suffix} files are sent as {type} instead of as {wanted}</source>
      <translation>{suffix}ファイルが{wanted}ではなく{type}として送信されています</translation>
    </message>
    <message>
      <source>{suffix} files are sent without a type instead of as {wanted}</source>
      <translation>{suffix}ファイルが{wanted}としてではなく、タイプなしで送信されています</translation>
    </message>
    <message>
      <source>{told} ({reason})</source>
      <translation>{told}（{reason}）</translation>
    </message>
    <message>
      <source>{told}; {then}</source>
      <translation>{told}；{then}</translation>
    </message>
    <message>
      <source>{url} answers 200 with the published manifest.</source>
      <translation>{url}は200と公開したマニフェストを返しています。</translation>
    </message>
    <message numerus="yes">
      <source>{url} answers 200 with {size} bytes.</source>
      <extracomment>Counts {size}. For one: {url} answers 200 with {size} byte.</extracomment>
      <translation>
        <numerusform>{url}は200と{size}バイトを返しています。</numerusform>
      </translation>
    </message>
    <message>
      <source>{url} answers with another manifest than the published one.</source>
      <translation>{url}は、公開したものとは異なるマニフェストを返しています。</translation>
    </message>
    <message>
      <source>{url} answers with other bytes</source>
      <translation>{url}から異なる内容が返されています</translation>
    </message>
    <message>
      <source>{url} answers with {what}</source>
      <translation>{url}から返されたもの：{what}</translation>
    </message>
    <message>
      <source>{url} answers {status}</source>
      <translation>{url}は{status}を返しています</translation>
    </message>
    <message>
      <source>{url} answers {status} and asks for {scheme} sign-in</source>
      <translation>{url}は{status}を返し、サインイン（{scheme}）を求めています</translation>
    </message>
    <message>
      <source>{url} answers {status} and points to {target}</source>
      <translation>{url}は{status}を返し、{target}に転送しています</translation>
    </message>
    <message>
      <source>{url} answers {status} instead of 200.</source>
      <translation>{url}は200ではなく{status}を返しています。</translation>
    </message>
    <message>
      <source>{url} answers {status} to iOS’ downloader (user agent {agent}), but not to a browser</source>
      <translation>{url}は、iOSのダウンロード機能（ユーザエージェント{agent}）には{status}を返しますが、ブラウザには返しません</translation>
    </message>
    <message>
      <source>{url} answers {status} with a captcha page</source>
      <translation>{url}は{status}とCAPTCHAページを返しています</translation>
    </message>
    <message>
      <source>{url} answers {status}, but {other} is there: upper and lower case differ</source>
      <translation>{url}は{status}を返していますが、{other}は存在します（大文字と小文字が異なります）</translation>
    </message>
    <message>
      <source>{url} answers {status}: it demands a client certificate</source>
      <translation>{url}は{status}を返しています：クライアント証明書が必要です</translation>
    </message>
    <message>
      <source>{url} answers {status}: {why}</source>
      <translation>{url}は{status}を返しています：{why}</translation>
    </message>
    <message>
      <source>{url} begins with {scheme} instead of {wanted}</source>
      <translation>{url}が{wanted}ではなく{scheme}で始まっています</translation>
    </message>
    <message>
      <source>{url} did not arrive.</source>
      <translation>{url}を受信できませんでした。</translation>
    </message>
    <message>
      <source>{url} has {width} × {height} pixels, which is not square.</source>
      <translation>{url}は{width} × {height}ピクセルで、正方形ではありません。</translation>
    </message>
    <message>
      <source>{url} holds a % that begins no percent-encoded byte</source>
      <translation>{url}に、パーセントエンコードのバイトになっていない%が含まれています</translation>
    </message>
    <message>
      <source>{url} holds {character}, which must be percent-encoded</source>
      <translation>{url}に、パーセントエンコードが必要な{character}が含まれています</translation>
    </message>
    <message>
      <source>{url} is a PNG in Apple’s own form, which only apps can show.</source>
      <translation>{url}はApple独自形式のPNGで、アプリでしか表示できません。</translation>
    </message>
    <message>
      <source>{url} is a damaged PNG.</source>
      <translation>{url}は破損したPNGです。</translation>
    </message>
    <message>
      <source>{url} is a plain PNG.</source>
      <translation>{url}は通常のPNGです。</translation>
    </message>
    <message>
      <source>{url} is a web page for iOS’ downloader and the app for a browser.</source>
      <translation>{url}は、iOSのダウンロード機能にはWebページを、ブラウザにはアプリを返します。</translation>
    </message>
    <message>
      <source>{url} is a web page for iOS’ downloader and the manifest for a browser.</source>
      <translation>{url}は、iOSのダウンロード機能にはWebページを、ブラウザにはマニフェストを返します。</translation>
    </message>
    <message>
      <source>{url} is not a PNG.</source>
      <translation>{url}はPNGではありません。</translation>
    </message>
    <message>
      <source>{url} is not a valid address ({reason})</source>
      <translation>{url}は有効なアドレスではありません（{reason}）</translation>
    </message>
    <message>
      <source>{url} is not an absolute address</source>
      <translation>{url}は絶対アドレスではありません</translation>
    </message>
    <message>
      <source>{url} is not an https address.</source>
      <translation>{url}はhttpsアドレスではありません。</translation>
    </message>
    <message>
      <source>{url} is {what}, not a manifest.</source>
      <translation>{url}は、マニフェストではなく{what}です。</translation>
    </message>
    <message>
      <source>{url} is {what}, not an app.</source>
      <translation>{url}は、アプリではなく{what}です。</translation>
    </message>
    <message>
      <source>{url} names no host</source>
      <translation>{url}にホストの指定がありません</translation>
    </message>
    <message>
      <source>{what} can’t be entered ({mode})</source>
      <translation>{what}を開けません（{mode}）</translation>
    </message>
    <message>
      <source>{what} can’t be read ({mode})</source>
      <translation>{what}を読めません（{mode}）</translation>
    </message>
    <message>
      <source>{what} can’t be run ({mode})</source>
      <translation>{what}を実行できません（{mode}）</translation>
    </message>
    <message>
      <source>{what} comes from an App Store purchase</source>
      <translation>{what}はApp Storeでの購入に伴うファイルです</translation>
    </message>
    <message>
      <source>{what} differs from another only in case</source>
      <translation>{what}と大文字小文字だけが違う名前があります</translation>
    </message>
    <message>
      <source>{what} has a backslash</source>
      <translation>{what}にバックスラッシュがあります</translation>
    </message>
    <message>
      <source>{what} is there {count} times</source>
      <translation>{what}が{count}回あります</translation>
    </message>
    <message>
      <source>{what} is used {count} times</source>
      <translation>{what}が{count}回使われています</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}。</translation>
    </message>
    <message>
      <source>{where} belongs to {other}, not to {own}</source>
      <translation>{where}は{own}ではなく{other}に属しています</translation>
    </message>
    <message>
      <source>{where} extends {other}, not {own}</source>
      <translation>{where}は{own}ではなく{other}を拡張しています</translation>
    </message>
    <message>
      <source>{where} extends {point}, for which it may name neither a class nor a storyboard</source>
      <translation>{where}は{point}を拡張しています。この場合、クラスもストーリーボードも指定できません</translation>
    </message>
    <message>
      <source>{where} extends {point}, which is not Apple’s</source>
      <translation>{where}はAppleのものではない{point}を拡張しています</translation>
    </message>
    <message>
      <source>{where} extends {point}, which only the Mac has</source>
      <translation>{where}はMacにしかない{point}を拡張しています</translation>
    </message>
    <message>
      <source>{where} has a WatchKit extension, which WKApplication rules out</source>
      <translation>{where}にWatchKit機能拡張がありますが、WKApplicationでは認められません</translation>
    </message>
    <message>
      <source>{where} has both WKApplication and WKWatchKitApp</source>
      <translation>{where}にWKApplicationとWKWatchKitAppの両方があります</translation>
    </message>
    <message>
      <source>{where} has neither WKApplication nor WKWatchKitApp</source>
      <translation>{where}にWKApplicationもWKWatchKitAppもありません</translation>
    </message>
    <message>
      <source>{where} has no WatchKit extension, which WKWatchKitApp asks for</source>
      <translation>{where}に、WKWatchKitAppが求めるWatchKit機能拡張がありません</translation>
    </message>
    <message>
      <source>{where} has no identifier</source>
      <translation>{where}に識別子がありません</translation>
    </message>
    <message>
      <source>{where} has no {key}</source>
      <translation>{where}に{key}がありません</translation>
    </message>
    <message>
      <source>{where} is for the watch alone (WKWatchOnly): no iPhone app may bring it</source>
      <translation>{where}はWatch専用です（WKWatchOnly）。iPhoneアプリに含めることはできません</translation>
    </message>
    <message>
      <source>{where} is not made for the watch (UIDeviceFamily)</source>
      <translation>{where}はWatch用に作られていません（UIDeviceFamily）</translation>
    </message>
    <message>
      <source>{where} is {own}, more than one part after {parent}.</source>
      <translation>{where}は{own}で、{parent}.の後に2つ以上の部分があります</translation>
    </message>
    <message>
      <source>{where} is {own}, which doesn’t begin with {parent}.</source>
      <translation>{where}は{own}で、{parent}.で始まっていません</translation>
    </message>
    <message>
      <source>{where} lists no device at all</source>
      <translation>{where}にデバイスが一つもありません</translation>
    </message>
    <message>
      <source>{where} names no extension point</source>
      <translation>{where}に拡張ポイントの記載がありません</translation>
    </message>
    <message>
      <source>{where} needs iOS {minimum}, the app {own}</source>
      <translation>{where}はiOS {minimum}、アプリは{own}が必要です</translation>
    </message>
    <message>
      <source>{where} requires {things}, the app doesn’t</source>
      <translation>{where}は{things}を必要とし、アプリは必要としません</translation>
    </message>
    <message>
      <source>{where}: {what}</source>
      <translation>{where}：{what}</translation>
    </message>
    <message>
      <source>{where}: {what}.</source>
      <translation>{where}：{what}。</translation>
    </message>
    <message>
      <source>{why} (it agrees to {version} with {cipher}).</source>
      <translation>{why}（{version}と{cipher}での接続は受け付けます）。</translation>
    </message>
    <message>
      <source>{why}, and {then}</source>
      <translation>{why}。また、{then}</translation>
    </message>
    <message>
      <source>{why}. Phones don’t have that proxy.</source>
      <translation>{why}。iPhoneはこのプロキシを使いません。</translation>
    </message>
    <message>
      <source>{why}; this computer has no such network.</source>
      <translation>{why}；このコンピュータにはその種類のネットワークがありません。</translation>
    </message>
    <message>
      <source>{why}; this computer may be outside its network or VPN.</source>
      <translation>{why}；このコンピュータは、そのネットワークやVPNの外にある可能性があります。</translation>
    </message>
    <message>
      <source>{why}; whether testers reach it depends on their network.</source>
      <translation>{why}；テスターが接続できるかどうかは、テスターのネットワークによります。</translation>
    </message>
    <message numerus="yes">
      <source>{wrong} of {count} pages were changed after signing (number {first})</source>
      <extracomment>Counts {wrong}. For one: {wrong} of {count} pages were changed after signing (number {first})</extracomment>
      <translation>
        <numerusform>{count}ページ中{wrong}ページが署名後に変更されています（番号{first}）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{wrong} of {listed} chunks differ, the first is number {first}</source>
      <extracomment>Counts {wrong}. For one: {wrong} of {listed} chunks differs, number {first}</extracomment>
      <translation>
        <numerusform>{listed}個のチャンクのうち{wrong}個が異なり、最初は{first}番目です</numerusform>
      </translation>
    </message>
    <message>
      <source>“{found}” stands where “{wanted}” belongs: the &amp; was escaped twice</source>
      <translation>「{wanted}」のところに「{found}」があります（&amp;が二重にエスケープされています）</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>「{name}」</translation>
    </message>
    <message>
      <source>“{name}” expired on {day}</source>
      <translation>「{name}」は{day}に期限が切れました</translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is not among the profile’s {count} certificates</source>
      <extracomment>Counts {count}. For one: “{name}” is not among the profile’s {count} certificates</extracomment>
      <translation>
        <numerusform>「{name}」はプロファイルの{count}個の証明書に含まれていません</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” starts on {day}</source>
      <translation>「{name}」は{day}から有効です</translation>
    </message>
    <message>
      <source>“{subject}” from “{issuer}”, valid until {day}</source>
      <translation>「{issuer}」が発行した「{subject}」、有効期限{day}</translation>
    </message>
    <message>
      <source>“{title}”, {bundle_id}.</source>
      <translation>「{title}」、{bundle_id}。</translation>
    </message>
  </context>
  <context>
    <name>Server</name>
    <message>
      <source>A page of all apps with open links, in the folder itself.</source>
      <translation>公開リンクのアプリをすべて載せたページを、フォルダ直下に置きます。</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>追加</translation>
    </message>
    <message>
      <source>Add it: a .htaccess beside the builds</source>
      <translation>追加：ビルドの横に.htaccess</translation>
    </message>
    <message>
      <source>Addresses that nobody can guess, and that search engines leave out.</source>
      <translation>推測できず、検索エンジンにも載らないアドレスです。</translation>
    </message>
    <message>
      <source>An upload takes at most {speed}.</source>
      <translation>アップロードは最大 {speed} までです。</translation>
    </message>
    <message>
      <source>Any that the agent holds</source>
      <translation>エージェントの任意の鍵</translation>
    </message>
    <message>
      <source>Before your change: {result}</source>
      <translation>変更前の結果：{result}</translation>
    </message>
    <message>
      <source>Browse for the certificate</source>
      <translation>証明書を選択</translation>
    </message>
    <message>
      <source>Browse for the key file</source>
      <translation>鍵ファイルを選択</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>選択…</translation>
    </message>
    <message>
      <source>Builds can be published here, but {fact}.</source>
      <translation>ここにビルドを公開できますが、{fact}。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>カタログ</translation>
    </message>
    <message>
      <source>Certificate authority of your own (PEM)</source>
      <translation>独自の認証局（PEM）</translation>
    </message>
    <message>
      <source>Change the web server’s settings yourself</source>
      <translation>Webサーバの設定を自分で変更する</translation>
    </message>
    <message>
      <source>Choose the certificate</source>
      <translation>証明書を選択</translation>
    </message>
    <message>
      <source>Choose the key file</source>
      <translation>鍵ファイルを選択</translation>
    </message>
    <message>
      <source>Confirmed host keys</source>
      <translation>確認済みのホスト鍵</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>接続</translation>
    </message>
    <message>
      <source>Copy for the web server’s settings</source>
      <translation>Webサーバの設定用にコピー</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>破棄</translation>
    </message>
    <message>
      <source>Discard the changes?</source>
      <translation>変更を破棄しますか？</translation>
    </message>
    <message>
      <source>Everything works: builds can be published here.</source>
      <translation>すべて正常です。ここにビルドを公開できます。</translation>
    </message>
    <message>
      <source>Feed of each app’s releases</source>
      <translation>アプリごとのリリースのフィード</translation>
    </message>
    <message>
      <source>Folder on the server</source>
      <translation>サーバ上のフォルダ</translation>
    </message>
    <message>
      <source>For the web server’s settings</source>
      <translation>Webサーバの設定用</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>消去</translation>
    </message>
    <message>
      <source>Forget the host key {key}</source>
      <translation>ホスト鍵{key}を消去</translation>
    </message>
    <message>
      <source>Forget the saved passphrase</source>
      <translation>保存したパスフレーズを消去</translation>
    </message>
    <message>
      <source>Forget the saved password</source>
      <translation>保存したパスワードを消去</translation>
    </message>
    <message>
      <source>Forget the saved password and passphrase</source>
      <translation>保存したパスワードとパスフレーズを消去</translation>
    </message>
    <message>
      <source>Go to the field</source>
      <translation>項目へ移動</translation>
    </message>
    <message>
      <source>Host, or an alias from ~/.ssh/config</source>
      <translation>ホスト、または~/.ssh/configのエイリアス</translation>
    </message>
    <message>
      <source>It is trusted for {names} too, and forgotten for all of them.</source>
      <translation>{names}でも信頼されています。消去すると、そのすべてから消えます。</translation>
    </message>
    <message>
      <source>It works, but from this computer alone.</source>
      <translation>動作しますが、このコンピュータからだけです。</translation>
    </message>
    <message>
      <source>Its public address</source>
      <translation>その公開アドレス</translation>
    </message>
    <message>
      <source>Jump host</source>
      <translation>踏み台ホスト</translation>
    </message>
    <message>
      <source>Keep editing</source>
      <translation>編集を続ける</translation>
    </message>
    <message>
      <source>Key file</source>
      <translation>鍵ファイル</translation>
    </message>
    <message>
      <source>More</source>
      <translation>その他</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名前</translation>
    </message>
    <message>
      <source>New server</source>
      <translation>新規サーバ</translation>
    </message>
    <message numerus="yes">
      <source>New server, {count} more follow</source>
      <extracomment>Counts {count}. For one: New server, one more follows</extracomment>
      <translation>
        <numerusform>新規サーバ（続けてあと{count}台）</numerusform>
      </translation>
    </message>
    <message>
      <source>Password</source>
      <translation>パスワード</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>ポート</translation>
    </message>
    <message>
      <source>Private links</source>
      <translation>非公開リンク</translation>
    </message>
    <message>
      <source>Releases to keep of each app</source>
      <translation>アプリごとに残すリリース数</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Remove it: the .htaccess beside the builds</source>
      <translation>削除する：ビルドの横の.htaccess</translation>
    </message>
    <message>
      <source>SSH agent</source>
      <translation>SSHエージェント</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Sign in with</source>
      <translation>サインイン方法</translation>
    </message>
    <message>
      <source>Signs in, writes a file, and fetches it back as a phone would.</source>
      <translation>サインインしてファイルを書き込み、iPhoneと同じ方法で取得します。</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>スキップ</translation>
    </message>
    <message>
      <source>Staging</source>
      <translation>ステージング</translation>
    </message>
    <message>
      <source>Steps of the test</source>
      <translation>テストのステップ</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop the test</source>
      <translation>テストを停止</translation>
    </message>
    <message>
      <source>Test connection</source>
      <translation>接続をテスト</translation>
    </message>
    <message>
      <source>The page compares a UDID that a tester types with slow hashes of the profile’s devices. Making them takes up to two seconds of a publish, comparing one takes a phone less than a second.</source>
      <translation>テスターが入力したUDIDを、プロファイルのデバイスの低速ハッシュとページ上で照合します。ハッシュの作成には公開時に最大2秒、iPhoneでの照合には1秒もかかりません。</translation>
    </message>
    <message>
      <source>The password in that address was not kept. It is asked for when it is needed.</source>
      <translation>このアドレスに含まれていたパスワードは保存していません。必要なときに入力を求めます。</translation>
    </message>
    <message>
      <source>The saved passphrase is forgotten.</source>
      <translation>保存したパスフレーズを消去しました。</translation>
    </message>
    <message>
      <source>The saved password and passphrase are forgotten.</source>
      <translation>保存したパスワードとパスフレーズを消去しました。</translation>
    </message>
    <message>
      <source>The saved password is forgotten.</source>
      <translation>保存したパスワードを消去しました。</translation>
    </message>
    <message>
      <source>This web server reads .htaccess files. otadesk can put one beside the builds that names the types.</source>
      <translation>このWebサーバは.htaccessファイルを読みます。otadeskは、タイプを指定した.htaccessをビルドの横に置くことができます。</translation>
    </message>
    <message>
      <source>Upload limit in MB a second</source>
      <translation>アップロードの上限（MB/秒）</translation>
    </message>
    <message>
      <source>User</source>
      <translation>ユーザ</translation>
    </message>
    <message>
      <source>Web server</source>
      <translation>Webサーバ</translation>
    </message>
    <message>
      <source>What you changed here is not saved yet.</source>
      <translation>ここでの変更はまだ保存されていません。</translation>
    </message>
    <message>
      <source>Where a browser finds that folder. iOS needs https.</source>
      <translation>ブラウザがこのフォルダを開くアドレスです。iOSにはhttpsが必要です。</translation>
    </message>
    <message>
      <source>Which key</source>
      <translation>使用する鍵</translation>
    </message>
    <message>
      <source>Whoever follows it through a service tells that service the link.</source>
      <translation>購読サービスを使う人は、そのサービスにリンクを知らせることになります。</translation>
    </message>
    <message>
      <source>Write a speed such as {one} or {other}, or leave it empty for no limit.</source>
      <translation>{one} や {other} のように速度を入力してください。空欄なら上限はありません。</translation>
    </message>
    <message>
      <source>all</source>
      <translation>すべて</translation>
    </message>
    <message>
      <source>as in ~/.ssh/config</source>
      <translation>~/.ssh/configのとおり</translation>
    </message>
    <message>
      <source>asked when it is needed</source>
      <translation>必要なときに尋ねます</translation>
    </message>
    <message>
      <source>jump host, how many to keep, trust, catalogue</source>
      <translation>踏み台ホスト、残す数、信頼、カタログ</translation>
    </message>
    <message>
      <source>none</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>not in the agent now</source>
      <translation>現在エージェントにありません</translation>
    </message>
    <message>
      <source>or {file}, as in ~/.ssh/config</source>
      <translation>または{file}（~/.ssh/configのとおり）</translation>
    </message>
    <message>
      <source>otadesk’s .htaccess is in place.</source>
      <translation>otadeskの.htaccessは設置済みです。</translation>
    </message>
    <message>
      <source>“Is my device included?”</source>
      <translation>「自分のデバイスは含まれていますか？」</translation>
    </message>
    <message>
      <source>“{step}” failed.</source>
      <translation>「{step}」に失敗しました。</translation>
    </message>
  </context>
  <context>
    <name>Servers</name>
    <message>
      <source>A build is being published there right now, and goes on to its end. Then otadesk forgets how to reach the server; what is published there stays, and its links go on working.</source>
      <translation>現在このサーバへビルドを公開中で、それは最後まで続きます。その後、otadesk はこのサーバへの接続方法を忘れます。公開済みのものは残り、リンクも引き続き使えます。</translation>
    </message>
    <message>
      <source>Add from ~/.ssh/config…</source>
      <translation>~/.ssh/configから追加…</translation>
    </message>
    <message>
      <source>Add server</source>
      <translation>サーバを追加</translation>
    </message>
    <message>
      <source>Any server that you reach by SFTP and that shows a folder over https will do. Until you add one, testers nearby can install from this computer.</source>
      <translation>SFTPで接続でき、フォルダをhttpsで公開しているサーバなら何でも使えます。サーバを追加するまでは、近くのテスターがこのコンピュータからインストールできます。</translation>
    </message>
    <message>
      <source>Choose an exported list of servers</source>
      <translation>書き出したサーバのリストを選択</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>続ける</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>複製</translation>
    </message>
    <message>
      <source>Each one is then shown, for what that file doesn’t say: the folder and its public address.</source>
      <translation>このファイルにないフォルダと公開アドレスを補うため、続いて1件ずつ表示します。</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>編集</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>{name}を編集</translation>
    </message>
    <message>
      <source>Export the servers without secrets</source>
      <translation>サーバを秘密情報なしで書き出す</translation>
    </message>
    <message>
      <source>Export without secrets…</source>
      <translation>秘密情報なしで書き出す…</translation>
    </message>
    <message>
      <source>For testers nearby, once a build is published here</source>
      <translation>近くのテスター向け。ここにビルドを公開すると使えます</translation>
    </message>
    <message>
      <source>Hosts in ~/.ssh/config</source>
      <translation>~/.ssh/configのホスト</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>読み込む</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>ファイルを読み込む…</translation>
    </message>
    <message>
      <source>Key files and certificates stay on the computer that they are on: what is missing is asked for, one server after the other.</source>
      <translation>鍵ファイルと証明書は元のコンピュータに残ります。足りない項目は、サーバごとに順番に入力します。</translation>
    </message>
    <message>
      <source>Last test failed, {when}: {step}</source>
      <translation>前回のテストは失敗しました（{when}）：{step}</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>このリストのその他の操作</translation>
    </message>
    <message>
      <source>More for {name}</source>
      <translation>{name}のその他の操作</translation>
    </message>
    <message>
      <source>Publish to a web server of your own</source>
      <translation>自分のWebサーバに公開</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation>{name}を削除しますか？</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>削除…</translation>
    </message>
    <message>
      <source>Restore the previous settings</source>
      <translation>以前の設定に戻す</translation>
    </message>
    <message>
      <source>Restore the previous settings?</source>
      <translation>以前の設定に戻しますか？</translation>
    </message>
    <message>
      <source>Restore the version before</source>
      <translation>前の版を復元</translation>
    </message>
    <message>
      <source>Servers</source>
      <translation>サーバ</translation>
    </message>
    <message>
      <source>Servers (*.json)</source>
      <translation>サーバ (*.json)</translation>
    </message>
    <message>
      <source>Servers in this file</source>
      <translation>このファイルのサーバ</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>テスト</translation>
    </message>
    <message>
      <source>The damaged file is set aside, not deleted, and the version before it takes its place. Where there is none, otadesk starts with empty settings.</source>
      <translation>破損したファイルは削除せずに退避し、以前の版に置き換えます。以前の版がなければ、otadeskは空の設定で起動します。</translation>
    </message>
    <message>
      <source>There are no hosts in it that aren’t in the list already.</source>
      <translation>リストにまだないホストは含まれていません。</translation>
    </message>
    <message>
      <source>Trust code</source>
      <translation>信頼用コード</translation>
    </message>
    <message>
      <source>Trust code of this computer</source>
      <translation>このコンピュータの信頼用コード</translation>
    </message>
    <message>
      <source>Undo brings it back, but not what was saved to sign in.</source>
      <translation>取り消すとサーバは元に戻りますが、サインイン用に保存されていたものは戻りません。</translation>
    </message>
    <message>
      <source>What still waits in the queue for this server will not be published.</source>
      <translation>このサーバーへの公開を待っているビルドは公開されません。</translation>
    </message>
    <message>
      <source>for testers nearby, while otadesk is open</source>
      <translation>近くのテスター向け（otadeskを開いている間）</translation>
    </message>
    <message>
      <source>in the list already, as {name}</source>
      <translation>リストに{name}としてあります</translation>
    </message>
    <message>
      <source>otadesk forgets how to reach it. What is published there stays, and its links go on working.</source>
      <translation>otadeskからこのサーバへの接続方法が消去されます。公開済みのものは残り、リンクも引き続き使えます。</translation>
    </message>
    <message>
      <source>{name} removed</source>
      <translation>{name}を削除しました</translation>
    </message>
    <message>
      <source>{where} by way of {jump}</source>
      <translation>{where}（{jump}経由）</translation>
    </message>
  </context>
  <context>
    <name>Step</name>
    <message>
      <source>done</source>
      <translation>完了</translation>
    </message>
    <message>
      <source>done, but look below</source>
      <translation>完了（下記を参照）</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失敗</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>一時停止中</translation>
    </message>
    <message>
      <source>to come</source>
      <translation>これから</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>進行中</translation>
    </message>
    <message>
      <source>waits for you</source>
      <translation>操作待ち</translation>
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message numerus="yes">
      <source>Ad hoc for {count} devices</source>
      <extracomment>Counts {count}. For one: Ad hoc for one device</extracomment>
      <translation>
        <numerusform>アドホック（デバイス{count}台）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Development on {count} devices</source>
      <extracomment>Counts {count}. For one: Development on one device</extracomment>
      <translation>
        <numerusform>開発用（デバイス{count}台）</numerusform>
      </translation>
    </message>
    <message>
      <source>Enterprise, for any device</source>
      <translation>エンタープライズ（全デバイス）</translation>
    </message>
    <message>
      <source>For the App Store</source>
      <translation>App Store用</translation>
    </message>
    <message>
      <source>Free development</source>
      <translation>開発用（無料アカウント）</translation>
    </message>
    <message>
      <source>No known cause of failure</source>
      <translation>既知の失敗原因はありません</translation>
    </message>
    <message>
      <source>No provisioning profile</source>
      <translation>プロビジョニングプロファイルなし</translation>
    </message>
    <message>
      <source>None of your devices is known to install it</source>
      <translation>インストールできると確認できたデバイスはありません</translation>
    </message>
    <message>
      <source>Nothing known keeps it from installing on {name}</source>
      <translation>{name}へのインストールを妨げる既知の原因はありません</translation>
    </message>
    <message>
      <source>Whether it installs on {name} is not known</source>
      <translation>{name}にインストールできるかは不明です</translation>
    </message>
    <message numerus="yes">
      <source>Will install on {good} of your {total} devices</source>
      <extracomment>Counts {total}. For one: Will install on {good} of your {total} device</extracomment>
      <translation>
        <numerusform>{total}台のデバイスのうち{good}台にインストールできます</numerusform>
      </translation>
    </message>
    <message>
      <source>Will install on {name}</source>
      <translation>{name}にインストールできます</translation>
    </message>
    <message>
      <source>Will not install on {name}. {reason}.</source>
      <translation>{name}にインストールできません：{reason}</translation>
    </message>
    <message>
      <source>Will not install. {reason}.</source>
      <translation>インストールできません：{reason}</translation>
    </message>
    <message numerus="yes">
      <source>Will not install: the profile expired {count} days ago</source>
      <extracomment>Counts {count}. For one: Will not install: the profile expired a day ago</extracomment>
      <translation>
        <numerusform>インストールできません：プロファイルの期限が{count}日前に切れました</numerusform>
      </translation>
    </message>
    <message>
      <source>Will not install: the profile has just expired</source>
      <translation>インストールできません：プロファイルの期限が切れたばかりです</translation>
    </message>
    <message>
      <source>Will not install: the profile lists no device</source>
      <translation>インストールできません：プロファイルにデバイスの一覧がありません</translation>
    </message>
    <message numerus="yes">
      <source>Your {count} devices are in the profile</source>
      <extracomment>Counts {count}. For one: Your device is in the profile</extracomment>
      <translation>
        <numerusform>お持ちのデバイス{count}台はプロファイルにあります</numerusform>
      </translation>
    </message>
    <message>
      <source>expired on {day}</source>
      <translation>{day}に期限切れ</translation>
    </message>
    <message>
      <source>iOS version not known</source>
      <translation>iOSのバージョンは不明です</translation>
    </message>
    <message>
      <source>its certificate expired on {day}</source>
      <translation>証明書が{day}に期限切れ</translation>
    </message>
    <message>
      <source>too little else is known</source>
      <translation>ほかの情報が足りません</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>{day}まで</translation>
    </message>
    <message>
      <source>until {day}, less than a day left</source>
      <translation>{day}まで、残り1日未満</translation>
    </message>
    <message numerus="yes">
      <source>until {day}, {count} days left</source>
      <extracomment>Counts {count}. For one: until {day}, one day left</extracomment>
      <translation>
        <numerusform>{day}まで、残り{count}日</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks not verified yet</source>
      <extracomment>Counts {count}. For one: one check not verified yet</extracomment>
      <translation>
        <numerusform>未確認のチェックが{count}件あります</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not known</source>
      <extracomment>Counts {count}. For one: {count} not known</extracomment>
      <translation>
        <numerusform>{count}台は不明です</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of your {total} devices are in the profile</source>
      <extracomment>Counts {count}. For one: {count} of your {total} devices is in the profile</extracomment>
      <translation>
        <numerusform>お持ちのデバイス{total}台のうち{count}台はプロファイルにあります</numerusform>
      </translation>
    </message>
    <message>
      <source>{kind}</source>
      <translation>{kind}</translation>
    </message>
    <message>
      <source>{kind}, team {team}</source>
      <translation>{kind}、チーム{team}</translation>
    </message>
    <message>
      <source>{kind}, team {team}, {validity}</source>
      <translation>{kind}、チーム{team}、{validity}</translation>
    </message>
    <message>
      <source>{kind}, {validity}</source>
      <translation>{kind}、{validity}</translation>
    </message>
    <message>
      <source>{name} is in the profile; its iOS isn’t known</source>
      <translation>{name}はプロファイルにありますが、iOSのバージョンは不明です</translation>
    </message>
    <message>
      <source>{name} is in the profile; too little else is known about it</source>
      <translation>{name}はプロファイルにありますが、ほかの情報が足りません</translation>
    </message>
    <message>
      <source>{sentence}; {more}</source>
      <translation>{sentence}。{more}</translation>
    </message>
  </context>
  <context>
    <name>Table</name>
    <message>
      <source>nothing</source>
      <translation>なし</translation>
    </message>
    <message>
      <source>{column}: {words}</source>
      <translation>{column}：{words}</translation>
    </message>
  </context>
  <context>
    <name>Tone</name>
    <message>
      <source>Blocking</source>
      <translation>重大</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>良好</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>不明</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>注記</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>進行中</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>待機中</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>操作待ち</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>警告</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>&amp;About otadesk</source>
      <translation>otadeskについて(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Clear this list</source>
      <translation>リストを消去(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>コピー(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>編集(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Filter</source>
      <translation>フィルタ(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Normal text</source>
      <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>開く(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>ペースト(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Paste file or path</source>
      <translation>ファイルまたはパスをペースト(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>終了(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Releases</source>
      <translation>リリース(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>保存(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Servers</source>
      <translation>サーバ(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>取り消す(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>表示(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>ウインドウ(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>拡大/縮小(&amp;Z)</translation>
    </message>
    <message>
      <source>A publish is under way. Testers keep the build they have; nothing half done is visible.</source>
      <translation>公開の処理中です。テスターは現在のビルドを使い続けられ、途中の状態が見えることはありません。</translation>
    </message>
    <message>
      <source>A&amp;ppearance</source>
      <translation>外観(&amp;P)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>すべてのファイル (*)</translation>
    </message>
    <message>
      <source>Builds expire soon</source>
      <translation>ビルドの期限が迫っています</translation>
    </message>
    <message>
      <source>Builds on this computer can’t be installed until it does. {reason}</source>
      <translation>それまで、このコンピュータのビルドはインストールできません。{reason}</translation>
    </message>
    <message>
      <source>Choose builds</source>
      <translation>ビルドを選択</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>閉じる</translation>
    </message>
    <message>
      <source>Close otadesk</source>
      <translation>otadeskを閉じる</translation>
    </message>
    <message>
      <source>Close otadesk?</source>
      <translation>otadeskを閉じますか？</translation>
    </message>
    <message>
      <source>Copy an .ipa in the file manager, or its full path.</source>
      <translation>ファイルマネージャで.ipaまたはそのフルパスをコピーしてください。</translation>
    </message>
    <message>
      <source>Copy an .ipa in the file manager, or its full path. Testers’ devices are pasted under Devices.</source>
      <translation>ファイルマネージャで.ipaまたはそのフルパスをコピーしてください。テスターのデバイスは「デバイス」でペーストします。</translation>
    </message>
    <message>
      <source>Copy it to this computer first, then drop or paste it here.</source>
      <translation>まずこのコンピュータにコピーし、ここにドロップまたはペーストしてください。</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>カット(&amp;T)</translation>
    </message>
    <message>
      <source>De&amp;vices</source>
      <translation>デバイス(&amp;V)</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>デバイス</translation>
    </message>
    <message>
      <source>Download the .ipa first, then drop or paste the file itself.</source>
      <translation>まず.ipaをダウンロードし、そのファイル自体をドロップまたはペーストしてください。</translation>
    </message>
    <message>
      <source>Drop or paste the .ipa that Xcode exported.</source>
      <translation>Xcodeが書き出した.ipaをドロップまたはペーストしてください。</translation>
    </message>
    <message>
      <source>Edit de&amp;vice…</source>
      <translation>デバイスを編集(&amp;V)…</translation>
    </message>
    <message>
      <source>From a signed .ipa to a QR code that testers scan. Free software under the MIT licence.</source>
      <translation>署名済みの.ipaから、テスターがスキャンするQRコードまで。MITライセンスの自由ソフトウェアです。</translation>
    </message>
    <message>
      <source>Keep open</source>
      <translation>開いたままにする</translation>
    </message>
    <message>
      <source>Keep publishing</source>
      <translation>公開を続ける</translation>
    </message>
    <message>
      <source>Keep {language}</source>
      <translation>{language}のままにする</translation>
    </message>
    <message>
      <source>L&amp;ight</source>
      <translation>ライト(&amp;I)</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>言語(&amp;G)</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>メニュー</translation>
    </message>
    <message>
      <source>Mi&amp;nimise</source>
      <translation>最小化(&amp;N)</translation>
    </message>
    <message>
      <source>More for this page</source>
      <translation>このページのその他の操作</translation>
    </message>
    <message>
      <source>No browser opened.</source>
      <translation>ブラウザが開きませんでした。</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>最近使った項目を開く(&amp;R)</translation>
    </message>
    <message>
      <source>P&amp;ublish</source>
      <translation>公開(&amp;U)</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>場所</translation>
    </message>
    <message>
      <source>Pr&amp;esent</source>
      <translation>全画面表示(&amp;E)</translation>
    </message>
    <message>
      <source>Pri&amp;nt poster…</source>
      <translation>ポスターを印刷(&amp;N)…</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>公開</translation>
    </message>
    <message>
      <source>Published to {place}.</source>
      <translation>{place}に公開しました。</translation>
    </message>
    <message>
      <source>Refres&amp;h</source>
      <translation>更新(&amp;H)</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>リリース</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <source>Save it to a folder first, then drop or paste it from there.</source>
      <translation>まずフォルダに保存し、そこからドロップまたはペーストしてください。</translation>
    </message>
    <message>
      <source>Saved as “{name}”</source>
      <translation>「{name}」として保存しました</translation>
    </message>
    <message>
      <source>See under Servers what can be done.</source>
      <translation>対処方法は「サーバ」にあります。</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>すべてを選択(&amp;A)</translation>
    </message>
    <message>
      <source>Server s&amp;ettings</source>
      <translation>サーバ設定(&amp;E)</translation>
    </message>
    <message>
      <source>Servers</source>
      <translation>サーバ</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>表示</translation>
    </message>
    <message>
      <source>Start again now</source>
      <translation>今すぐ再起動</translation>
    </message>
    <message>
      <source>Start again without saving</source>
      <translation>保存せずに再起動</translation>
    </message>
    <message>
      <source>Start again?</source>
      <translation>再起動しますか？</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>中止して閉じる</translation>
    </message>
    <message>
      <source>Stop and start again</source>
      <translation>中止して再起動</translation>
    </message>
    <message>
      <source>Stop publishing?</source>
      <translation>公開を中止しますか？</translation>
    </message>
    <message>
      <source>Testers nearby can install from this computer only while otadesk is open.</source>
      <translation>近くのテスターがこのコンピュータからインストールできるのは、otadeskが開いている間だけです。</translation>
    </message>
    <message>
      <source>That file is on another computer.</source>
      <translation>このファイルは別のコンピュータにあります。</translation>
    </message>
    <message>
      <source>That is a link, not a file.</source>
      <translation>これはリンクで、ファイルではありません。</translation>
    </message>
    <message>
      <source>That is a picture, not an app.</source>
      <translation>これは画像で、アプリではありません。</translation>
    </message>
    <message>
      <source>That is not a file yet.</source>
      <translation>これはまだファイルではありません。</translation>
    </message>
    <message>
      <source>The clipboard holds text, not a file.</source>
      <translation>クリップボードにあるのはテキストで、ファイルではありません。</translation>
    </message>
    <message>
      <source>The link is on the clipboard instead.</source>
      <translation>代わりにリンクをクリップボードにコピーしました。</translation>
    </message>
    <message>
      <source>There is nothing on the clipboard to add.</source>
      <translation>クリップボードに追加できるものがありません。</translation>
    </message>
    <message>
      <source>Un&amp;do the last step</source>
      <translation>最後の操作を取り消す(&amp;D)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>取り消す</translation>
    </message>
    <message>
      <source>What was sent is kept: the next try sends only the rest.</source>
      <translation>送信済みの分は残り、次回は残りだけを送ります。</translation>
    </message>
    <message>
      <source>What you changed at a server is not saved yet.</source>
      <translation>サーバの変更はまだ保存されていません。</translation>
    </message>
    <message>
      <source>iOS apps (*.ipa *.zip)</source>
      <translation>iOSアプリ (*.ipa *.zip)</translation>
    </message>
    <message>
      <source>otadesk will use this language the next time it starts.</source>
      <translation>otadeskは次回の起動からこの言語で表示されます。</translation>
    </message>
    <message numerus="yes">
      <source>{count} builds are published</source>
      <extracomment>Counts {count}. For one: One build is published</extracomment>
      <translation>
        <numerusform>{count}件のビルドを公開しました</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} can’t be published</source>
      <translation>{name}は公開できません</translation>
    </message>
    <message>
      <source>{name} is published, but will not install</source>
      <translation>{name}を公開しましたが、インストールできません</translation>
    </message>
    <message>
      <source>{name} is ready to scan</source>
      <translation>{name}をスキャンできます</translation>
    </message>
    <message>
      <source>{name} was not published</source>
      <translation>{name}は公開されませんでした</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>d MMM yyyy</source>
      <translation>yyyy年M月d日</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>たった今</translation>
    </message>
    <message>
      <source>less than a second</source>
      <translation>1秒未満</translation>
    </message>
    <message>
      <source>today at {clock}</source>
      <translation>今日 {clock}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>昨日</translation>
    </message>
    <message numerus="yes">
      <source>{count} bytes</source>
      <extracomment>Counts {count}. For one: {count} byte</extracomment>
      <translation>
        <numerusform>{count} バイト</numerusform>
      </translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours}時間{minutes}分</translation>
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
      <translation>{n} KB</translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n}分</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n}秒</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}。</translation>
    </message>
    <message>
      <source>{size}/s</source>
      <translation>{size}/秒</translation>
    </message>
  </context>
</TS>
