<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
  <context>
    <name>Compare</name>
    <message>
      <source>After</source>
      <translation>之后</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>之前</translation>
    </message>
    <message>
      <source>Build</source>
      <translation>构建版本</translation>
    </message>
    <message>
      <source>Bundle identifier</source>
      <translation>Bundle ID</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>证书</translation>
    </message>
    <message>
      <source>Copy what changed</source>
      <translation>拷贝变化</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Fetching a build to compare: {done} of {total}. Esc stops it.</source>
      <translation>正在获取要比较的构建版本：{done}/{total}。按 Esc 停止。</translation>
    </message>
    <message>
      <source>Framework</source>
      <translation>框架</translation>
    </message>
    <message>
      <source>From {before} to {after}.</source>
      <translation>从 {before} 到 {after}。</translation>
    </message>
    <message>
      <source>Installs until</source>
      <translation>可安装至</translation>
    </message>
    <message>
      <source>Looking at both builds…</source>
      <translation>正在查看两个构建版本…</translation>
    </message>
    <message>
      <source>Minimum iOS</source>
      <translation>最低 iOS</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>描述文件</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>签名者</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Size of everything else</source>
      <translation>其余部分的大小</translation>
    </message>
    <message>
      <source>Size of the executable</source>
      <translation>可执行文件的大小</translation>
    </message>
    <message>
      <source>Size of the extensions</source>
      <translation>扩展的大小</translation>
    </message>
    <message>
      <source>Size of the frameworks</source>
      <translation>框架的大小</translation>
    </message>
    <message>
      <source>Size of the pictures and sounds</source>
      <translation>图片和声音的大小</translation>
    </message>
    <message>
      <source>Size of the symbols</source>
      <translation>调试符号的大小</translation>
    </message>
    <message>
      <source>Size of the translations</source>
      <translation>翻译的大小</translation>
    </message>
    <message>
      <source>Size of the watch app</source>
      <translation>手表 App 的大小</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>团队</translation>
    </message>
    <message>
      <source>These builds are of different apps.</source>
      <translation>这些构建版本属于不同的 App。</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>What</source>
      <translation>项目</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>变化</translation>
    </message>
    <message>
      <source>{before} and {after} differ in nothing that decides where they install.</source>
      <translation>{before} 和 {after} 在决定能否安装的各方面没有区别。</translation>
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
      <translation>取消</translation>
    </message>
  </context>
  <context>
    <name>ConnectionTrial</name>
    <message>
      <source>Agree on encryption</source>
      <translation>协商加密</translation>
    </message>
    <message>
      <source>Check the files’ types</source>
      <translation>检查文件类型</translation>
    </message>
    <message>
      <source>Check the host key</source>
      <translation>核对主机密钥</translation>
    </message>
    <message>
      <source>Check the public address and the server’s certificate.</source>
      <translation>请检查公开地址和服务器的证书。</translation>
    </message>
    <message>
      <source>Check the web server’s certificate</source>
      <translation>检查 Web 服务器的证书</translation>
    </message>
    <message>
      <source>Fetch it over the public address</source>
      <translation>从公开地址获取文件</translation>
    </message>
    <message>
      <source>Give the public address as https://…</source>
      <translation>公开地址请写成 https://… 的形式。</translation>
    </message>
    <message>
      <source>If that is an authority of your own, name its file in the server’s settings, under {more}: {field}. Phones have to trust it too.</source>
      <translation>如果这是您自己的证书颁发机构，请在服务器设置的“{more}”下指定其文件：{field}。手机也必须信任它。</translation>
    </message>
    <message>
      <source>Look up the server’s name</source>
      <translation>解析服务器名</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <source>Reach the server</source>
      <translation>连接服务器</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>Something answers in the file’s place: another folder, a login page, or a cache.</source>
      <translation>该文件的位置返回了别的内容：另一个文件夹、登录页面或缓存。</translation>
    </message>
    <message>
      <source>The certificate is for {names}, not for {host}.</source>
      <translation>该证书适用于 {names}，而不是 {host}。</translation>
    </message>
    <message>
      <source>The certificate of {host} comes from “{issuer}”, an authority that this computer doesn’t know.</source>
      <translation>{host} 的证书由“{issuer}”颁发，而本计算机不认识该颁发机构。</translation>
    </message>
    <message>
      <source>The certificate of {host} expired on {date}.</source>
      <translation>{host} 的证书已于 {date} 过期。</translation>
    </message>
    <message>
      <source>The certificate of {host} is not valid before {date}.</source>
      <translation>{host} 的证书在 {date} 之前无效。</translation>
    </message>
    <message>
      <source>The first publish makes it. If builds are on this server already, correct the folder.</source>
      <translation>首次发布时会创建它。如果此服务器上已有构建版本，请更正文件夹。</translation>
    </message>
    <message>
      <source>The public address answers {status}.</source>
      <translation>公开地址的应答为 {status}。</translation>
    </message>
    <message>
      <source>The public address doesn’t answer with the file that was written.</source>
      <translation>公开地址返回的不是刚写入的文件。</translation>
    </message>
    <message>
      <source>The remote folder and the public address are probably not the same place.</source>
      <translation>远程文件夹和公开地址很可能不是同一个位置。</translation>
    </message>
    <message>
      <source>Write and rename a file</source>
      <translation>写入并重命名文件</translation>
    </message>
    <message>
      <source>iPhones mostly don’t mind, but a proxy or an old one may.
{remedy}</source>
      <translation>iPhone 大多不受影响，但代理或较旧的 iPhone 可能会出问题。
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
      <translation>已拷贝</translation>
    </message>
  </context>
  <context>
    <name>Crash</name>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>拷贝</translation>
    </message>
    <message>
      <source>It has happened {times} times by now.</source>
      <translation>至今已发生 {times} 次。</translation>
    </message>
    <message>
      <source>No mail program answered. The report is on the clipboard, to paste where you want it.</source>
      <translation>没有邮件程序响应。报告已在剪贴板中，可粘贴到需要的地方。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>存储报告</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>已存储为 {file}。</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>存储…</translation>
    </message>
    <message>
      <source>Secrets, device numbers, names and addresses are left out, and nothing is sent by itself. You can read and change the report before you hand it on.</source>
      <translation>报告不含机密、设备号、名称和地址，也不会自行发送任何内容。转交前可以阅读和修改报告。</translation>
    </message>
    <message>
      <source>Send by mail…</source>
      <translation>用邮件发送…</translation>
    </message>
    <message>
      <source>Something went wrong inside otadesk.</source>
      <translation>otadesk 内部出错。</translation>
    </message>
    <message>
      <source>Testers see nothing half done, and your settings are as they were. You can go on; if otadesk behaves oddly from here, close it and open it again.</source>
      <translation>测试员不会看到未完成的内容，设置也保持原样。可以继续使用；如果 otadesk 表现异常，请关闭后重新打开。</translation>
    </message>
    <message>
      <source>Testers see nothing half done. A publish that was under way is not lost: publish the build again, and it goes on where it was.</source>
      <translation>测试员不会看到未完成的内容。进行中的发布不会丢失：重新发布该构建即可从中断处继续。</translation>
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation>报告已在剪贴板中。</translation>
    </message>
    <message>
      <source>The report is on the clipboard: paste it here.</source>
      <translation>报告已在剪贴板中：请粘贴到这里。</translation>
    </message>
    <message>
      <source>otadesk quit unexpectedly last time.</source>
      <translation>otadesk 上次意外中断。</translation>
    </message>
  </context>
  <context>
    <name>Device</name>
    <message>
      <source>Enter the device’s UDID.</source>
      <translation>请输入设备的 UDID。</translation>
    </message>
    <message>
      <source>Finder and Apple Devices show the UDID: connect the device, then click the line under its name until it says UDID.</source>
      <translation>UDID 可在“访达”或“Apple 设备”中找到：连接设备，然后点按其名称下方的那一行，直到显示 UDID。</translation>
    </message>
    <message>
      <source>Macs have other identifiers, and samples have something else in their place.</source>
      <translation>Mac 使用其他标识符，示例文件中则是其他内容。</translation>
    </message>
    <message numerus="yes">
      <source>Nothing rules it out, but {count} checks of the build are still open</source>
      <extracomment>Counts {count}. For one: Nothing rules it out, but one check of the build is still open</extracomment>
      <translation>
        <numerusform>没有发现阻碍，但此构建版本还有 {count} 项检查未完成</numerusform>
      </translation>
    </message>
    <message>
      <source>Only profiles for development and ad hoc distribution list devices.</source>
      <translation>只有开发和 Ad Hoc 分发的描述文件才列出设备。</translation>
    </message>
    <message>
      <source>Paste UDIDs, a table with a column of UDIDs, or the email that holds them.</source>
      <translation>请粘贴 UDID、含有 UDID 列的表格，或包含 UDID 的电子邮件。</translation>
    </message>
    <message>
      <source>Save the table as CSV, and import that file.</source>
      <translation>请将表格存储为 CSV，然后导入该文件。</translation>
    </message>
    <message>
      <source>The profile or its certificate has expired since it was read</source>
      <translation>描述文件或其证书在读取之后已过期</translation>
    </message>
    <message>
      <source>There is no UDID in this text.</source>
      <translation>此文本中没有 UDID。</translation>
    </message>
    <message>
      <source>There is no device in “{name}”.</source>
      <translation>“{name}”中没有设备。</translation>
    </message>
    <message>
      <source>This provisioning profile lists devices, but none by an iPhone’s or iPad’s UDID.</source>
      <translation>此预置描述文件列出了设备，但其中没有 iPhone 或 iPad 的 UDID。</translation>
    </message>
    <message>
      <source>This provisioning profile lists no devices.</source>
      <translation>此预置描述文件没有列出设备。</translation>
    </message>
    <message>
      <source>Too little is known about the device</source>
      <translation>对此设备了解太少</translation>
    </message>
    <message numerus="yes">
      <source>{count} files name no device</source>
      <extracomment>Counts {count}. For one: One file names no device</extracomment>
      <translation>
        <numerusform>{count} 个文件中没有设备</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” can’t be read as a list of devices.</source>
      <translation>“{name}”无法作为设备列表读取。</translation>
    </message>
    <message numerus="yes">
      <source>“{text}” has {count} characters; a UDID has 40, or 25 with its hyphen.</source>
      <extracomment>Counts {count}. For one: “{text}” has one character; a UDID has 40, or 25 with its hyphen.</extracomment>
      <translation>
        <numerusform>“{text}”有 {count} 个字符；UDID 有 40 个字符，或含连字符共 25 个字符。</numerusform>
      </translation>
    </message>
    <message>
      <source>“{text}” is a serial number, not a UDID.</source>
      <translation>“{text}”是序列号，不是 UDID。</translation>
    </message>
    <message>
      <source>“{text}” is a vendor or advertising identifier, not a UDID.</source>
      <translation>“{text}”是供应商标识符或广告标识符，不是 UDID。</translation>
    </message>
    <message>
      <source>“{text}” is an ECID, the number of the chip, not a UDID.</source>
      <translation>“{text}”是 ECID，即芯片的编号，不是 UDID。</translation>
    </message>
    <message>
      <source>“{text}” is an IMEI, the phone’s number on the mobile network, not a UDID.</source>
      <translation>“{text}”是 IMEI，即手机在移动网络中的编号，不是 UDID。</translation>
    </message>
    <message>
      <source>“{text}” is not a UDID.</source>
      <translation>“{text}”不是 UDID。</translation>
    </message>
  </context>
  <context>
    <name>Devices</name>
    <message>
      <source>A version of iOS is a number such as 18.1.</source>
      <translation>iOS 版本是数字，例如 18.1。</translation>
    </message>
    <message>
      <source>Ada’s iPhone</source>
      <translation>Ada 的 iPhone</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Add devices</source>
      <translation>添加设备</translation>
    </message>
    <message numerus="yes">
      <source>Add {count} devices</source>
      <extracomment>Counts {count}. For one: Add one device</extracomment>
      <translation>
        <numerusform>添加 {count} 台设备</numerusform>
      </translation>
    </message>
    <message>
      <source>Apple’s form (*.txt)</source>
      <translation>Apple 的表单 (*.txt)</translation>
    </message>
    <message>
      <source>Builds that you dropped are compared anyway. A published one is brought here once to look into.</source>
      <translation>拖入的构建版本总会参与比较。已发布的构建版本会取回一次，以便查看。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Can’t be read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>Checks still open</source>
      <translation>检查未完成</translation>
    </message>
    <message>
      <source>Choose a list of devices, a profile or a build</source>
      <translation>选取设备列表、描述文件或构建版本</translation>
    </message>
    <message>
      <source>Choose builds to compare with the devices</source>
      <translation>选择要与设备比较的构建版本</translation>
    </message>
    <message>
      <source>Choose builds…</source>
      <translation>选择构建版本…</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Compare with published builds</source>
      <translation>与已发布的构建版本比较</translation>
    </message>
    <message>
      <source>Copy UDID</source>
      <translation>拷贝 UDID</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Drop builds on Publish, or open Releases once, to have something to compare with.</source>
      <translation>请将构建版本拖到“发布”，或打开一次“发布版本”，这样才有可比较的内容。</translation>
    </message>
    <message>
      <source>Edit the device to fill it in</source>
      <translation>编辑设备即可填写</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>编辑…</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>已过期</translation>
    </message>
    <message>
      <source>Export as a table…</source>
      <translation>导出为表格…</translation>
    </message>
    <message>
      <source>Export for Apple’s site…</source>
      <translation>导出供 Apple 网站使用…</translation>
    </message>
    <message>
      <source>Export the devices</source>
      <translation>导出设备</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>过滤</translation>
    </message>
    <message>
      <source>Filter by name, UDID, model or iOS</source>
      <translation>按名称、UDID、机型或 iOS 过滤</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>导入文件…</translation>
    </message>
    <message>
      <source>In Finder or Apple Devices: connect the device, then click the line under its name until it says UDID.</source>
      <translation>在“访达”或“Apple 设备”中：连接设备，然后点按其名称下方的那一行，直到显示 UDID。</translation>
    </message>
    <message>
      <source>In the profile</source>
      <translation>在描述文件中</translation>
    </message>
    <message>
      <source>Installs</source>
      <translation>可安装</translation>
    </message>
    <message>
      <source>Know your testers’ devices</source>
      <translation>记下测试员的设备</translation>
    </message>
    <message>
      <source>Let go to read its devices</source>
      <translation>松开以读取其中的设备</translation>
    </message>
    <message>
      <source>Line {number}: {problem}</source>
      <translation>第 {number} 行：{problem}</translation>
    </message>
    <message>
      <source>Lines that are not devices</source>
      <translation>不是设备的行</translation>
    </message>
    <message>
      <source>Lists, profiles and builds</source>
      <translation>列表、描述文件和构建版本</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>机型</translation>
    </message>
    <message>
      <source>Model not known</source>
      <translation>型号未知</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>此列表的更多操作</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>Name of {udid}</source>
      <translation>{udid} 的名称</translation>
    </message>
    <message>
      <source>No device matches all these words.</source>
      <translation>没有设备包含所有这些词。</translation>
    </message>
    <message>
      <source>No longer here</source>
      <translation>已不在此处</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>无名称</translation>
    </message>
    <message>
      <source>Not devices</source>
      <translation>不是设备的行</translation>
    </message>
    <message>
      <source>Not for this model</source>
      <translation>不适用于此型号</translation>
    </message>
    <message>
      <source>Not in the profile</source>
      <translation>不在描述文件中</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>Nothing keeps it from installing.</source>
      <translation>没有阻碍其安装的因素。</translation>
    </message>
    <message>
      <source>Paste one UDID or many, a table, or the whole email.</source>
      <translation>可粘贴一个或多个 UDID、表格，或整封电子邮件。</translation>
    </message>
    <message>
      <source>Problem in the build</source>
      <translation>构建版本有问题</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message numerus="yes">
      <source>Removed {count} devices</source>
      <extracomment>Counts {count}. For one: Removed one device</extracomment>
      <translation>
        <numerusform>已移除 {count} 台设备</numerusform>
      </translation>
    </message>
    <message>
      <source>Removed {name}</source>
      <translation>已移除 {name}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>存储</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>显示全部</translation>
    </message>
    <message>
      <source>Show all lines that are not devices</source>
      <translation>显示所有不是设备的行</translation>
    </message>
    <message>
      <source>Signing problem</source>
      <translation>签名有问题</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>The copy of this build on this computer can’t be read any more.</source>
      <translation>这台电脑上此构建版本的副本已无法读取。</translation>
    </message>
    <message>
      <source>There is no UDID in it.</source>
      <translation>其中没有 UDID。</translation>
    </message>
    <message>
      <source>This build is no longer on this computer.</source>
      <translation>此构建版本已不在这台电脑上。</translation>
    </message>
    <message>
      <source>UDIDs</source>
      <translation>UDID</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Won’t install</source>
      <translation>不可安装</translation>
    </message>
    <message>
      <source>You have this device already.</source>
      <translation>此设备已经在列表中。</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more builds</source>
      <extracomment>Counts {count}. For one: and one more build</extracomment>
      <translation>
        <numerusform>以及另外 {count} 个构建版本</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and {count} more lines</source>
      <extracomment>Counts {count}. For one: and one more line</extracomment>
      <translation>
        <numerusform>以及另外 {count} 行</numerusform>
      </translation>
    </message>
    <message>
      <source>fetching, {percent} %</source>
      <translation>正在获取，{percent}%</translation>
    </message>
    <message>
      <source>iOS</source>
      <translation>iOS</translation>
    </message>
    <message>
      <source>iOS not known</source>
      <translation>iOS 版本未知</translation>
    </message>
    <message>
      <source>iOS too old</source>
      <translation>iOS 过旧</translation>
    </message>
    <message>
      <source>iOS {version}</source>
      <translation>iOS {version}</translation>
    </message>
    <message>
      <source>otadesk then tells you beforehand on whose devices a build will install. Paste UDIDs or the email that holds them, or drop Apple’s list, a table, a provisioning profile or a build here.</source>
      <translation>添加后，otadesk 会提前告知构建版本能安装在谁的设备上。可粘贴 UDID 或包含 UDID 的电子邮件，或将 Apple 的列表、表格、预置描述文件或构建版本拖到此处。</translation>
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
        <numerusform>{count} 台已有</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds</source>
      <extracomment>Counts {count}. For one: One build</extracomment>
      <translation>
        <numerusform>{count} 个构建版本</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices</source>
      <extracomment>Counts {count}. For one: One device</extracomment>
      <translation>
        <numerusform>{count} 台设备</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices added</source>
      <extracomment>Counts {count}. For one: One device added</extracomment>
      <translation>
        <numerusform>已添加 {count} 台设备</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices chosen</source>
      <extracomment>Counts {count}. For one: One device chosen</extracomment>
      <translation>
        <numerusform>已选择 {count} 台设备</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices found.</source>
      <extracomment>Counts {count}. For one: One device found.</extracomment>
      <translation>
        <numerusform>找到 {count} 台设备。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices found; you have {old} of them already.</source>
      <extracomment>Counts {count}. For one: One device found; you have {old} of them already.</extracomment>
      <translation>
        <numerusform>找到 {count} 台设备，其中 {old} 台已有。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices keep their names; the list has others.</source>
      <extracomment>Counts {count}. For one: One device keeps its name; the list has another.</extracomment>
      <translation>
        <numerusform>{count} 台设备保留原有名称；列表中的名称不同。</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} in the list</source>
      <translation>列表中有 {count} 项</translation>
    </message>
    <message numerus="yes">
      <source>{count} lines are not devices</source>
      <extracomment>Counts {count}. For one: one line is not a device</extracomment>
      <translation>
        <numerusform>{count} 行不是设备</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} updated</source>
      <extracomment>Counts {count}. For one: {count} updated</extracomment>
      <translation>
        <numerusform>已更新 {count} 台</numerusform>
      </translation>
    </message>
    <message>
      <source>{file}, line {number}: {problem}</source>
      <translation>{file} 第 {number} 行：{problem}</translation>
    </message>
    <message numerus="yes">
      <source>{found} of {count} devices</source>
      <extracomment>Counts {count}. For one: {found} of one device</extracomment>
      <translation>
        <numerusform>{count} 台设备中的 {found} 台</numerusform>
      </translation>
    </message>
    <message>
      <source>{total} · installs on {good}</source>
      <translation>{total} · {good} 台可安装</translation>
    </message>
    <message>
      <source>{total} · installs on {good}, not known for {unsure}</source>
      <translation>{total} · {good} 台可安装，{unsure} 台未知</translation>
    </message>
    <message>
      <source>“Choose builds…” brings it here once more, or takes it out of the list.</source>
      <translation>用“选择构建版本…”可以再次取回，或将其移出列表。</translation>
    </message>
  </context>
  <context>
    <name>Error</name>
    <message>
      <source>--answer is about a device: say which one with --device.</source>
      <translation>--answer 是关于设备的：请用 --device 指明是哪一台。</translation>
    </message>
    <message>
      <source>A ProxyCommand can’t be used on Windows.</source>
      <translation>Windows 上无法使用 ProxyCommand。</translation>
    </message>
    <message>
      <source>A QR code is written as .svg or .png.</source>
      <translation>二维码只能写成 .svg 或 .png 文件。</translation>
    </message>
    <message>
      <source>A file on the server is not what otadesk wrote there.</source>
      <translation>服务器上有文件与 otadesk 写入的内容不符。</translation>
    </message>
    <message>
      <source>A key that belongs to the connection to {host} can’t be used.</source>
      <translation>用于连接 {host} 的密钥无法使用。</translation>
    </message>
    <message>
      <source>A known_hosts file marks it @revoked. Ask the server’s administrator for the new key.</source>
      <translation>有 known_hosts 文件将它标记为 @revoked（已吊销）。请向服务器的管理员索取新密钥。</translation>
    </message>
    <message>
      <source>A release on the server has facts that can’t be read.</source>
      <translation>服务器上有一个发布版本的信息无法读取。</translation>
    </message>
    <message>
      <source>A report ends in .txt, .json or .html.</source>
      <translation>报告的文件名须以 .txt、.json 或 .html 结尾。</translation>
    </message>
    <message>
      <source>A value in the settings can’t be used.</source>
      <translation>设置中有无法使用的值。</translation>
    </message>
    <message>
      <source>A web server’s settings can’t hold “{text}”.</source>
      <translation>Web 服务器的设置中不能包含“{text}”。</translation>
    </message>
    <message>
      <source>Add --yes to delete it, or use “otadesk withdraw”, which can be undone.</source>
      <translation>加上 --yes 即可删除；也可使用能够撤销的“otadesk withdraw”。</translation>
    </message>
    <message>
      <source>Add --yes to remove a server profile.</source>
      <translation>移除服务器配置需要加上 --yes。</translation>
    </message>
    <message>
      <source>Add it with ssh-add, or choose another key in the server’s settings.</source>
      <translation>请用 ssh-add 添加它，或在服务器设置中选取另一个密钥。</translation>
    </message>
    <message>
      <source>Add one first: in the window under Servers, or with “otadesk servers add”.</source>
      <translation>请先添加一台：在窗口的“服务器”中，或用“otadesk servers add”。</translation>
    </message>
    <message>
      <source>Add the public key to the account’s authorized_keys there, or choose another key.</source>
      <translation>请将公钥添加到该账户在服务器上的 authorized_keys，或选取另一个密钥。</translation>
    </message>
    <message>
      <source>Add these lines to it yourself:
{lines}</source>
      <translation>请自行在其中添加以下行：
{lines}</translation>
    </message>
    <message>
      <source>Another otadesk is busy with the settings.</source>
      <translation>另一个 otadesk 正在使用设置。</translation>
    </message>
    <message>
      <source>Another otadesk is making its certificate right now.</source>
      <translation>另一个 otadesk 正在生成证书。</translation>
    </message>
    <message>
      <source>Another window or command has removed it. Add it again to keep it.</source>
      <translation>已被另一个窗口或命令移除。如需保留，请重新添加。</translation>
    </message>
    <message>
      <source>Ask for the SFTP subsystem to be switched on. If it is, the account’s start-up files may print text, which breaks SFTP.</source>
      <translation>请要求启用 SFTP 子系统。如果已启用，可能是账户的启动文件输出了文本，而 SFTP 不允许这样。</translation>
    </message>
    <message>
      <source>Ask whoever runs the server how to sign in there with a program.</source>
      <translation>请向服务器的管理员询问程序应如何登录。</translation>
    </message>
    <message>
      <source>Ask whoever runs the server what its log says.</source>
      <translation>请向服务器的管理员询问日志中的内容。</translation>
    </message>
    <message>
      <source>At least one release has to stay.</source>
      <translation>至少要保留一个发布版本。</translation>
    </message>
    <message>
      <source>Build and export the app again; an iPhone can’t read it either.</source>
      <translation>请重新构建并导出 App；iPhone 也无法读取它。</translation>
    </message>
    <message>
      <source>Build and export the app again; iOS can’t install it either.</source>
      <translation>请重新构建并导出 App；iOS 也无法安装它。</translation>
    </message>
    <message>
      <source>Check that it still exists and that its disk is connected.</source>
      <translation>请确认它仍然存在，并且所在磁盘已连接。</translation>
    </message>
    <message>
      <source>Check that the folder belongs to you and that the disk has room.</source>
      <translation>请确认文件夹归自己所有，并且磁盘有剩余空间。</translation>
    </message>
    <message>
      <source>Check that the port is that of the SSH server.</source>
      <translation>请确认该端口是 SSH 服务器的端口。</translation>
    </message>
    <message>
      <source>Check the host and the port as the jump host knows them.</source>
      <translation>请检查从跳板机连接时所用的主机和端口。</translation>
    </message>
    <message>
      <source>Check the host and the port, and whether this computer is online.</source>
      <translation>请检查主机和端口，以及这台电脑是否在线。</translation>
    </message>
    <message>
      <source>Check the name; the file may have been moved or deleted.</source>
      <translation>请检查名称；文件可能已被移动或删除。</translation>
    </message>
    <message>
      <source>Check the port; a firewall may also have cut the connection.</source>
      <translation>请检查端口；连接也可能被防火墙切断。</translation>
    </message>
    <message>
      <source>Check the user name and the way of signing in.</source>
      <translation>请检查用户名和登录方式。</translation>
    </message>
    <message>
      <source>Choose Password in the server’s settings.</source>
      <translation>请在服务器设置中选择“密码”。</translation>
    </message>
    <message>
      <source>Choose a file that was exported from otadesk’s list of servers.</source>
      <translation>请选取从 otadesk 的服务器列表导出的文件。</translation>
    </message>
    <message>
      <source>Choose another folder, or give yourself the right to write there.</source>
      <translation>请选取另一个文件夹，或为自己授予那里的写入权限。</translation>
    </message>
    <message>
      <source>Choose another key file in the server’s settings, or sign in with the SSH agent.</source>
      <translation>请在服务器设置中选取另一个密钥文件，或用 SSH 代理登录。</translation>
    </message>
    <message>
      <source>Choose another port, or let otadesk choose one.</source>
      <translation>请选择另一个端口，或交由 otadesk 选择。</translation>
    </message>
    <message>
      <source>Choose the .ipa of the same build; Android apps don’t install on iPhones.</source>
      <translation>请选取同一构建版本的 .ipa；Android App 无法安装在 iPhone 上。</translation>
    </message>
    <message>
      <source>Choose the .ipa that Xcode’s export or your build server wrote.</source>
      <translation>请选取由 Xcode 导出或由构建服务器生成的 .ipa。</translation>
    </message>
    <message>
      <source>Choose the .ipa; otadesk writes the manifest itself.</source>
      <translation>请选取 .ipa；清单文件由 otadesk 生成。</translation>
    </message>
    <message>
      <source>Choose the file of the same name without “.pub”.</source>
      <translation>请选取同名但不带“.pub”的文件。</translation>
    </message>
    <message>
      <source>Choose the one key that belongs to this server in its settings.</source>
      <translation>请在服务器设置中选取属于此服务器的那个密钥。</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Compare the fingerprint with the one that the server’s administrator gives you.</source>
      <translation>请将指纹与服务器管理员提供的指纹进行比对。</translation>
    </message>
    <message>
      <source>Compare the fingerprint with the server’s own, then run: otadesk servers edit {name} --host-key {fingerprint}</source>
      <translation>请将指纹与服务器自身的指纹比对，然后运行：otadesk servers edit {name} --host-key {fingerprint}</translation>
    </message>
    <message>
      <source>Connect it again, then publish again.</source>
      <translation>请重新连接，然后再次发布。</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>拷贝详细信息</translation>
    </message>
    <message>
      <source>Copy or export it again; an iPhone couldn’t unpack this one either.</source>
      <translation>请重新拷贝或导出；iPhone 也无法解压此文件。</translation>
    </message>
    <message>
      <source>Copy the file to this computer’s own disk and try again.</source>
      <translation>请将文件拷贝到这台电脑自己的磁盘上，然后重试。</translation>
    </message>
    <message>
      <source>Correct the file; “ssh -G host” shows how ssh reads it.</source>
      <translation>请更正该文件；可用“ssh -G host”查看 ssh 如何读取它。</translation>
    </message>
    <message>
      <source>Correct the value in the file, or remove it. The file is left as it is until then.</source>
      <translation>请更正文件中的值，或将其移除。在此之前，文件保持原样。</translation>
    </message>
    <message>
      <source>Delete old releases or files there, then publish again.</source>
      <translation>请删除服务器上旧的发布版本或文件，然后再次发布。</translation>
    </message>
    <message>
      <source>Deleting a release can’t be undone.</source>
      <translation>删除发布版本后无法撤销。</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详细信息</translation>
    </message>
    <message>
      <source>Don’t use this file. Build and export the app again.</source>
      <translation>请勿使用此文件。请重新构建并导出 App。</translation>
    </message>
    <message>
      <source>Don’t use this file: no export writes such names. Build and export the app again.</source>
      <translation>请勿使用此文件：正常导出不会产生这样的名称。请重新构建并导出 App。</translation>
    </message>
    <message>
      <source>Download or copy it again; the first attempt stopped early.</source>
      <translation>请重新下载或拷贝；上一次中途停止了。</translation>
    </message>
    <message>
      <source>Download the IPA again; you may have to log in where it comes from.</source>
      <translation>请重新下载 IPA；来源处可能需要登录。</translation>
    </message>
    <message>
      <source>Download the profile again from Apple’s developer portal and export the app with it.</source>
      <translation>请从 Apple 的开发者门户重新下载描述文件，并用它导出 App。</translation>
    </message>
    <message>
      <source>Either the server was set up anew, or somebody stands between you and it. Don’t go on before its administrator has told you the new fingerprint.</source>
      <translation>服务器可能是重新搭建的，也可能有人介入了这条连接。在管理员告知新指纹之前，请勿继续。</translation>
    </message>
    <message>
      <source>Export it again with Xcode, or pack it with deflate.</source>
      <translation>请用 Xcode 重新导出，或用 deflate 方式打包。</translation>
    </message>
    <message>
      <source>Export it again without a password; an iPhone can’t unpack it.</source>
      <translation>请不设密码重新导出；iPhone 无法解压它。</translation>
    </message>
    <message>
      <source>Export it again. Where it was downloaded, the server may have put something in front.</source>
      <translation>请重新导出。如果文件是下载的，可能是服务器在开头添加了内容。</translation>
    </message>
    <message>
      <source>Export the IPA again with Xcode; this one was made to do harm or is damaged.</source>
      <translation>请用 Xcode 重新导出 IPA；此文件是恶意制作的，或已损坏。</translation>
    </message>
    <message>
      <source>Export the IPA again; this one was made to do harm or is damaged.</source>
      <translation>请重新导出 IPA；此文件是恶意制作的，或已损坏。</translation>
    </message>
    <message>
      <source>Export the app again; the build may have failed before it was copied.</source>
      <translation>请重新导出 App；构建可能在拷贝之前就已失败。</translation>
    </message>
    <message>
      <source>Free space on this computer’s disk, then try again.</source>
      <translation>请腾出这台电脑的磁盘空间，然后重试。</translation>
    </message>
    <message>
      <source>Give a UDID, or the name of a device from “otadesk devices list”.</source>
      <translation>请提供 UDID，或“otadesk devices list”中的设备名称。</translation>
    </message>
    <message>
      <source>Give the UDID instead.</source>
      <translation>请改为提供 UDID。</translation>
    </message>
    <message>
      <source>Give the account the right to read there, or choose another folder.</source>
      <translation>请授予该账户那里的读取权限，或选取另一个文件夹。</translation>
    </message>
    <message>
      <source>Give the account the right to write there, or choose another folder.</source>
      <translation>请授予该账户对那里的写入权限，或选取另一个文件夹。</translation>
    </message>
    <message>
      <source>Give the https address of an install page or a manifest, or a whole itms-services link.</source>
      <translation>请提供安装页面或清单文件的 https 地址，或完整的 itms-services 链接。</translation>
    </message>
    <message>
      <source>Give yourself permission to read the file, or copy it.</source>
      <translation>请为自己授予读取该文件的权限，或拷贝该文件。</translation>
    </message>
    <message>
      <source>In its own settings: AllowOverride FileInfo. Or there, instead of a .htaccess:
{lines}</source>
      <translation>在 Web 服务器自己的设置中：AllowOverride FileInfo。或者不用 .htaccess，而在该处写入：
{lines}</translation>
    </message>
    <message>
      <source>It looks like SHA256:… and is what “ssh-keygen -lf” prints on the server.</source>
      <translation>形式为 SHA256:…，即服务器上“ssh-keygen -lf”显示的内容。</translation>
    </message>
    <message>
      <source>It looks like “[host]:22 SHA256:…”.</source>
      <translation>形式为“[host]:22 SHA256:…”。</translation>
    </message>
    <message>
      <source>Keys on a security token work through the SSH agent: add it with ssh-add.</source>
      <translation>安全令牌上的密钥须通过 SSH 代理使用：请用 ssh-add 添加。</translation>
    </message>
    <message>
      <source>Known servers: {names}.</source>
      <translation>已知的服务器：{names}。</translation>
    </message>
    <message>
      <source>List the releases again, then decide.</source>
      <translation>请重新列出发布版本，然后再决定。</translation>
    </message>
    <message>
      <source>List the releases to see their names.</source>
      <translation>列出发布版本即可看到它们的名称。</translation>
    </message>
    <message>
      <source>Look at the folder’s owner and free space, or point OTADESK_HOME at another one.</source>
      <translation>请检查文件夹的所有者和剩余空间，或让 OTADESK_HOME 指向另一个文件夹。</translation>
    </message>
    <message>
      <source>More than one device is called “{name}”.</source>
      <translation>有多台设备名为“{name}”。</translation>
    </message>
    <message>
      <source>Move that file or link away, then publish again.</source>
      <translation>请移走该文件或链接，然后再次发布。</translation>
    </message>
    <message>
      <source>Move that folder away, then publish again.</source>
      <translation>请移走该文件夹，然后再次发布。</translation>
    </message>
    <message>
      <source>Name a file with the authority’s certificate in PEM form.</source>
      <translation>请指定包含该机构证书的 PEM 格式文件。</translation>
    </message>
    <message>
      <source>Name the .ipa file that you mean.</source>
      <translation>请指定要用的 .ipa 文件。</translation>
    </message>
    <message>
      <source>No port was given to serve at.</source>
      <translation>没有指定提供服务的端口。</translation>
    </message>
    <message>
      <source>Nobody has confirmed the key of {host} yet.</source>
      <translation>还没有人确认过 {host} 的密钥。</translation>
    </message>
    <message>
      <source>None of the known symptoms is called that.</source>
      <translation>已知的症状中没有这个名称。</translation>
    </message>
    <message>
      <source>Nothing half done is visible to testers.</source>
      <translation>测试员不会看到未完成的内容。</translation>
    </message>
    <message>
      <source>Nothing half done is visible to testers. Try again when the network is back.</source>
      <translation>测试员不会看到未完成的内容。请在网络恢复后重试。</translation>
    </message>
    <message>
      <source>Nothing was changed. Repair the file, or replace it with the version before it.</source>
      <translation>未作任何更改。请修复该文件，或换回之前的版本。</translation>
    </message>
    <message>
      <source>Nothing was published. Check the server’s disk, then publish again.</source>
      <translation>未发布任何内容。请检查服务器的磁盘，然后再次发布。</translation>
    </message>
    <message>
      <source>Nothing was published. Look at it once more, then publish it.</source>
      <translation>未发布任何内容。请再次查看，然后发布。</translation>
    </message>
    <message>
      <source>Nothing was published. Wait until the export is finished, then publish again.</source>
      <translation>未发布任何内容。请等导出完成后再次发布。</translation>
    </message>
    <message>
      <source>Nothing was published: the build will not install.</source>
      <translation>未发布任何内容：此构建版本无法安装。</translation>
    </message>
    <message>
      <source>Often the account’s quota is used up, or a limit on file sizes is reached.</source>
      <translation>通常是账户的配额已用完，或达到了文件大小的上限。</translation>
    </message>
    <message>
      <source>Open it in PuTTYgen, choose Conversions, Export OpenSSH key, and use the new file.</source>
      <translation>请在 PuTTYgen 中打开它，选择 Conversions、Export OpenSSH key，然后使用新文件。</translation>
    </message>
    <message>
      <source>Open it in Xcode’s Organizer, choose Distribute App, and drop the .ipa that it exports.</source>
      <translation>请在 Xcode 的 Organizer 中打开它，选择 Distribute App，然后拖入所导出的 .ipa。</translation>
    </message>
    <message>
      <source>Pack each app into an IPA of its own; iOS installs exactly one.</source>
      <translation>请将每个 App 打包成单独的 IPA；iOS 只安装其中一个。</translation>
    </message>
    <message>
      <source>Please report it, with the command and these words.</source>
      <translation>请连同命令和这段文字一并报告。</translation>
    </message>
    <message>
      <source>Port {port} is taken by another program.</source>
      <translation>端口 {port} 已被另一个程序占用。</translation>
    </message>
    <message>
      <source>Publish it again. If that keeps happening, ask who else tidies up there.</source>
      <translation>请再次发布。如果仍然发生，请查明还有谁在那里清理文件。</translation>
    </message>
    <message>
      <source>Put the app into a folder named Payload, zip that folder, and name the zip .ipa.</source>
      <translation>请将 App 放入名为 Payload 的文件夹，压缩该文件夹，并将 zip 的扩展名改为 .ipa。</translation>
    </message>
    <message>
      <source>Put them into a folder Payload/Name.app, zip the folder Payload, and name the zip .ipa.</source>
      <translation>请将它们放入 Payload/名称.app 文件夹，压缩 Payload 文件夹，并将 zip 的扩展名改为 .ipa。</translation>
    </message>
    <message>
      <source>Rename the folder, zip it again, and name the zip .ipa.</source>
      <translation>请重命名该文件夹，重新压缩，并将 zip 的扩展名改为 .ipa。</translation>
    </message>
    <message>
      <source>Run “git lfs pull” where the file comes from, and drop the file that it fetches.</source>
      <translation>请在文件的来源处运行“git lfs pull”，然后拖入它取得的文件。</translation>
    </message>
    <message>
      <source>Say it in the words that the tester saw, such as “cannot connect”.</source>
      <translation>请用测试员看到的文字描述，例如“cannot connect”。</translation>
    </message>
    <message>
      <source>Say what testers should look at, and link to the rest.</source>
      <translation>请写明测试员应关注的内容，其余部分用链接代替。</translation>
    </message>
    <message>
      <source>See ProxyJump in your SSH settings.</source>
      <translation>请查看 SSH 设置中的 ProxyJump。</translation>
    </message>
    <message>
      <source>See what “ssh-add -l” says, or sign in with a key file.</source>
      <translation>请查看“ssh-add -l”的结果，或用密钥文件登录。</translation>
    </message>
    <message>
      <source>Set {variable} in the environment to the right one, or use a terminal.</source>
      <translation>请将环境变量 {variable} 设为正确的值，或使用终端。</translation>
    </message>
    <message>
      <source>Shorten the release notes, or the app’s name.</source>
      <translation>请缩短发布说明或 App 的名称。</translation>
    </message>
    <message>
      <source>Somebody may have changed the file there. Publish the build again.</source>
      <translation>服务器上的文件可能已被人更改。请再次发布该构建版本。</translation>
    </message>
    <message>
      <source>Somebody removed the build from the server while it was on its way.</source>
      <translation>构建版本在传输过程中被人从服务器上删除了。</translation>
    </message>
    <message>
      <source>Something went wrong inside otadesk.</source>
      <translation>otadesk 内部出错。</translation>
    </message>
    <message>
      <source>Something went wrong that otadesk did not foresee.</source>
      <translation>出现了 otadesk 未预料到的错误。</translation>
    </message>
    <message>
      <source>Start the SSH agent and add your key with ssh-add, or choose a key file.</source>
      <translation>请启动 SSH 代理并用 ssh-add 添加密钥，或选取密钥文件。</translation>
    </message>
    <message>
      <source>Take the one that you mean out of the zip, and name its .ipa file.</source>
      <translation>请从 zip 中取出要用的那个构建版本，并指定它的 .ipa 文件。</translation>
    </message>
    <message>
      <source>Test the connection first, which says why.</source>
      <translation>请先测试连接，测试会说明原因。</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>没有成功</translation>
    </message>
    <message>
      <source>That is not a host key’s fingerprint.</source>
      <translation>这不是主机密钥的指纹。</translation>
    </message>
    <message>
      <source>That is not an address that a phone could open.</source>
      <translation>这不是 iPhone 能打开的地址。</translation>
    </message>
    <message>
      <source>That is not an answer to this question.</source>
      <translation>这不是对此问题的回答。</translation>
    </message>
    <message>
      <source>That is not an install link.</source>
      <translation>这不是安装链接。</translation>
    </message>
    <message>
      <source>That is not the passphrase of the key “{path}”.</source>
      <translation>这不是密钥“{path}”的口令。</translation>
    </message>
    <message>
      <source>That is too long for a QR code.</source>
      <translation>内容太长，无法生成二维码。</translation>
    </message>
    <message>
      <source>The CA file “{file}” can’t be used.</source>
      <translation>CA 文件“{file}”无法使用。</translation>
    </message>
    <message>
      <source>The IPA contains a name that leads out of it: “{name}”.</source>
      <translation>IPA 中有指向其外部的名称：“{name}”。</translation>
    </message>
    <message>
      <source>The IPA is packed with a method that iOS can’t unpack.</source>
      <translation>IPA 的压缩方式是 iOS 无法解压的。</translation>
    </message>
    <message>
      <source>The IPA is protected by a zip password.</source>
      <translation>IPA 受 zip 密码保护。</translation>
    </message>
    <message>
      <source>The ProxyCommand for {host} failed.</source>
      <translation>{host} 的 ProxyCommand 执行失败。</translation>
    </message>
    <message>
      <source>The SSH agent can’t be used.</source>
      <translation>SSH 代理无法使用。</translation>
    </message>
    <message>
      <source>The SSH agent doesn’t hold the key “{key}”.</source>
      <translation>SSH 代理中没有密钥“{key}”。</translation>
    </message>
    <message>
      <source>The SSH settings for {host} can’t be used.</source>
      <translation>{host} 的 SSH 设置无法使用。</translation>
    </message>
    <message>
      <source>The SSH settings in “{file}” can’t be read.</source>
      <translation>无法读取“{file}”中的 SSH 设置。</translation>
    </message>
    <message>
      <source>The app in the IPA has no Info.plist.</source>
      <translation>IPA 中的 App 没有 Info.plist。</translation>
    </message>
    <message>
      <source>The app’s folder could not be made, because other publishers kept getting in between.</source>
      <translation>无法创建 App 的文件夹，因为其他发布操作不断插入。</translation>
    </message>
    <message>
      <source>The app’s provisioning profile can’t be read.</source>
      <translation>无法读取 App 的预置描述文件。</translation>
    </message>
    <message>
      <source>The build can’t be kept on this computer.</source>
      <translation>构建版本无法保留在这台电脑上。</translation>
    </message>
    <message>
      <source>The build itself is in place. Publish or refresh once more when they are done.</source>
      <translation>构建版本本身已就位。请在其他发布操作完成后，再发布或刷新一次。</translation>
    </message>
    <message>
      <source>The build on the server is not the one that was published.</source>
      <translation>服务器上的构建版本不是所发布的那个。</translation>
    </message>
    <message>
      <source>The catalogue could not be settled, because other publishers kept changing the releases.</source>
      <translation>无法确定 App 目录的内容，因为其他发布操作不断更改发布版本。</translation>
    </message>
    <message>
      <source>The certificates of this computer can’t be read or written.</source>
      <translation>无法读取或写入这台电脑的证书。</translation>
    </message>
    <message>
      <source>The command line is not complete or not right.</source>
      <translation>命令行不完整或不正确。</translation>
    </message>
    <message>
      <source>The commands work without it: see “otadesk --help”.</source>
      <translation>没有 Qt 也能使用命令：参见“otadesk --help”。</translation>
    </message>
    <message>
      <source>The commands work without one: see “otadesk --help”.</source>
      <translation>没有显示器也能使用命令：参见“otadesk --help”。</translation>
    </message>
    <message>
      <source>The connection to {host} broke.</source>
      <translation>与 {host} 的连接已中断。</translation>
    </message>
    <message>
      <source>The copy on the server differs from the original, and can’t be removed.</source>
      <translation>服务器上的副本与原文件不同，且无法移除。</translation>
    </message>
    <message>
      <source>The copy on the server differs from the original.</source>
      <translation>服务器上的副本与原文件不同。</translation>
    </message>
    <message>
      <source>The disk or the account’s quota may be full. Try again.</source>
      <translation>磁盘或账户的配额可能已满。请重试。</translation>
    </message>
    <message>
      <source>The file can’t be read any more.</source>
      <translation>文件已无法读取。</translation>
    </message>
    <message>
      <source>The file can’t be read.</source>
      <translation>无法读取文件。</translation>
    </message>
    <message>
      <source>The file can’t be written there.</source>
      <translation>无法将文件写入那里。</translation>
    </message>
    <message>
      <source>The file changed after it was looked at.</source>
      <translation>文件在检查之后发生了变化。</translation>
    </message>
    <message>
      <source>The file changed while it was being published.</source>
      <translation>文件在发布过程中发生了变化。</translation>
    </message>
    <message>
      <source>The file changed while it was read.</source>
      <translation>文件在读取过程中发生了变化。</translation>
    </message>
    <message>
      <source>The file is a zip bomb: it would fill a phone many times over.</source>
      <translation>此文件是 zip 炸弹：解压后会数倍超出 iPhone 的容量。</translation>
    </message>
    <message>
      <source>The file is damaged and can’t be read as an IPA.</source>
      <translation>文件已损坏，无法作为 IPA 读取。</translation>
    </message>
    <message>
      <source>The file is incomplete: it begins like an IPA, but its end is missing.</source>
      <translation>文件不完整：开头像 IPA，但缺少结尾。</translation>
    </message>
    <message>
      <source>The file is no longer there.</source>
      <translation>文件已不存在。</translation>
    </message>
    <message>
      <source>The file lists more entries than any app has.</source>
      <translation>文件所列的条目多于任何 App。</translation>
    </message>
    <message>
      <source>The file that was being copied can’t be read any more.</source>
      <translation>正在拷贝的文件已无法读取。</translation>
    </message>
    <message>
      <source>The file that was being sent can’t be read any more.</source>
      <translation>正在发送的文件已无法读取。</translation>
    </message>
    <message>
      <source>The folder in “{name}” must be called Payload, with a capital P.</source>
      <translation>“{name}”中的文件夹必须名为 Payload，首字母 P 大写。</translation>
    </message>
    <message>
      <source>The icon can’t be written there.</source>
      <translation>无法将图标写入那里。</translation>
    </message>
    <message>
      <source>The jump host can’t reach {host}.</source>
      <translation>跳板机无法连接 {host}。</translation>
    </message>
    <message>
      <source>The jump hosts of {host} lead in a circle.</source>
      <translation>{host} 的跳板机形成了循环。</translation>
    </message>
    <message>
      <source>The key file “{path}” can’t be read.</source>
      <translation>无法读取密钥文件“{path}”。</translation>
    </message>
    <message>
      <source>The key in “{path}” is of a kind that can’t be used from a file.</source>
      <translation>“{path}”中的密钥属于无法从文件使用的类型。</translation>
    </message>
    <message>
      <source>The key of {host} has been revoked.</source>
      <translation>{host} 的密钥已被吊销。</translation>
    </message>
    <message>
      <source>The key of {host} is not the one that was confirmed.</source>
      <translation>{host} 的密钥不是已确认的那个。</translation>
    </message>
    <message>
      <source>The key “{path}” is locked with a passphrase.</source>
      <translation>密钥“{path}”已用口令锁定。</translation>
    </message>
    <message>
      <source>The keychain did not let go of what is saved for this server.</source>
      <translation>钥匙串未允许清除为此服务器存储的内容。</translation>
    </message>
    <message>
      <source>The list can’t be written there.</source>
      <translation>无法将列表写入那里。</translation>
    </message>
    <message>
      <source>The list of devices can’t be read.</source>
      <translation>无法读取设备列表。</translation>
    </message>
    <message>
      <source>The list of devices is too large.</source>
      <translation>设备列表太大。</translation>
    </message>
    <message>
      <source>The network drive with “{place}” is away.</source>
      <translation>“{place}”所在的网络驱动器无法访问。</translation>
    </message>
    <message>
      <source>The output can’t be written.</source>
      <translation>无法写入输出。</translation>
    </message>
    <message>
      <source>The page could not be settled, because other publishers kept changing the releases.</source>
      <translation>无法确定页面的内容，因为其他发布操作不断更改发布版本。</translation>
    </message>
    <message>
      <source>The password on standard input is not in this terminal’s encoding.</source>
      <translation>标准输入中的密码与此终端的编码不符。</translation>
    </message>
    <message>
      <source>The release changed at the same moment from another computer.</source>
      <translation>此发布版本同时被另一台电脑更改。</translation>
    </message>
    <message>
      <source>The release notes are not UTF-8 text.</source>
      <translation>发布说明不是 UTF-8 文本。</translation>
    </message>
    <message>
      <source>The release notes are too long.</source>
      <translation>发布说明太长。</translation>
    </message>
    <message>
      <source>The release notes can’t be read.</source>
      <translation>无法读取发布说明。</translation>
    </message>
    <message>
      <source>The sample can’t be written.</source>
      <translation>无法写入示例。</translation>
    </message>
    <message>
      <source>The server refused to change or read “{place}” and doesn’t say why.</source>
      <translation>服务器拒绝更改或读取“{place}”，且未说明原因。</translation>
    </message>
    <message>
      <source>The server takes: {methods}</source>
      <translation>服务器接受：{methods}</translation>
    </message>
    <message>
      <source>The server took no more, and doesn’t say why.</source>
      <translation>服务器不再接收数据，且未说明原因。</translation>
    </message>
    <message>
      <source>The server “{name}” can’t be saved.</source>
      <translation>无法存储服务器“{name}”。</translation>
    </message>
    <message>
      <source>The server’s SSH software is probably very old or very restricted: ask for AES and ECDH or Ed25519.</source>
      <translation>服务器的 SSH 软件可能非常旧或限制很严：请要求支持 AES 以及 ECDH 或 Ed25519。</translation>
    </message>
    <message>
      <source>The settings are as they were before. Look at the folder’s owner and free space.</source>
      <translation>设置保持不变。请检查文件夹的所有者和剩余空间。</translation>
    </message>
    <message>
      <source>The settings are sound; there is nothing to recover.</source>
      <translation>设置完好，无需恢复。</translation>
    </message>
    <message>
      <source>The settings can’t be read.</source>
      <translation>无法读取设置。</translation>
    </message>
    <message>
      <source>The settings can’t be saved.</source>
      <translation>无法存储设置。</translation>
    </message>
    <message>
      <source>The settings file is damaged.</source>
      <translation>设置文件已损坏。</translation>
    </message>
    <message>
      <source>The settings were written by a newer otadesk.</source>
      <translation>设置由更新版本的 otadesk 写入。</translation>
    </message>
    <message>
      <source>The test file can’t be fetched over the public address.</source>
      <translation>无法从公开地址获取测试文件。</translation>
    </message>
    <message>
      <source>The texts of this release are too long.</source>
      <translation>此发布版本的文字太长。</translation>
    </message>
    <message>
      <source>The web server does not read .htaccess files here.</source>
      <translation>Web 服务器不读取此处的 .htaccess 文件。</translation>
    </message>
    <message>
      <source>The web server reads .htaccess files but forbids these settings in them.</source>
      <translation>Web 服务器会读取 .htaccess 文件，但不允许其中有这些设置。</translation>
    </message>
    <message>
      <source>The window needs Qt, which is not installed here.</source>
      <translation>窗口需要 Qt，而这里没有安装。</translation>
    </message>
    <message>
      <source>The zip is damaged: a build in it can’t be taken out whole.</source>
      <translation>zip 已损坏：其中的一个构建版本无法完整解出。</translation>
    </message>
    <message>
      <source>There is a .htaccess already that otadesk did not write, or that was changed.</source>
      <translation>已有一个 .htaccess 文件，它不是 otadesk 写的，或已被更改。</translation>
    </message>
    <message>
      <source>There is more than one app in the IPA.</source>
      <translation>IPA 中有多个 App。</translation>
    </message>
    <message>
      <source>There is no command and no file called “{word}”.</source>
      <translation>没有名为“{word}”的命令或文件。</translation>
    </message>
    <message>
      <source>There is no device called “{name}”.</source>
      <translation>没有名为“{name}”的设备。</translation>
    </message>
    <message>
      <source>There is no device with the UDID “{udid}”.</source>
      <translation>没有 UDID 为“{udid}”的设备。</translation>
    </message>
    <message>
      <source>There is no display here to show the window on.</source>
      <translation>这里没有可显示窗口的显示器。</translation>
    </message>
    <message>
      <source>There is no file “{name}”.</source>
      <translation>没有文件“{name}”。</translation>
    </message>
    <message>
      <source>There is no key file “{path}”.</source>
      <translation>没有密钥文件“{path}”。</translation>
    </message>
    <message>
      <source>There is no key to show to {host}.</source>
      <translation>没有可向 {host} 出示的密钥。</translation>
    </message>
    <message>
      <source>There is no option “{option}”.</source>
      <translation>没有选项“{option}”。</translation>
    </message>
    <message>
      <source>There is no release “{release}” on {place}.</source>
      <translation>{place} 上没有发布版本“{release}”。</translation>
    </message>
    <message>
      <source>There is no room left on the disk.</source>
      <translation>磁盘空间不足。</translation>
    </message>
    <message>
      <source>There is no room left on the server.</source>
      <translation>服务器空间不足。</translation>
    </message>
    <message>
      <source>There is no server called “{name}”.</source>
      <translation>没有名为“{name}”的服务器。</translation>
    </message>
    <message>
      <source>There is no server named {host}.</source>
      <translation>没有名为 {host} 的服务器。</translation>
    </message>
    <message>
      <source>There is no such question about a device.</source>
      <translation>关于设备没有这样的问题。</translation>
    </message>
    <message>
      <source>There is no “{place}” on the server.</source>
      <translation>服务器上没有“{place}”。</translation>
    </message>
    <message>
      <source>There is no “{place}”.</source>
      <translation>没有“{place}”。</translation>
    </message>
    <message>
      <source>There was no password on standard input.</source>
      <translation>标准输入中没有密码。</translation>
    </message>
    <message>
      <source>This computer can’t be reached at port {port}.</source>
      <translation>无法通过端口 {port} 连接这台电脑。</translation>
    </message>
    <message>
      <source>This computer can’t serve testers.</source>
      <translation>这台电脑无法为测试员提供服务。</translation>
    </message>
    <message>
      <source>This device is already in the list, as “{name}”.</source>
      <translation>此设备已在列表中，名为“{name}”。</translation>
    </message>
    <message>
      <source>This file holds no servers.</source>
      <translation>此文件中没有服务器。</translation>
    </message>
    <message>
      <source>This file is not a list of devices.</source>
      <translation>此文件不是设备列表。</translation>
    </message>
    <message>
      <source>This release is no longer on the server.</source>
      <translation>此发布版本已不在服务器上。</translation>
    </message>
    <message>
      <source>This server is no longer in the settings.</source>
      <translation>此服务器已不在设置中。</translation>
    </message>
    <message>
      <source>To add the devices that it lists, drop it under Devices. To publish, choose the .ipa.</source>
      <translation>要添加其中列出的设备，请将它拖到“设备”中。要发布，请选取 .ipa。</translation>
    </message>
    <message>
      <source>Try again in a minute.</source>
      <translation>请过一分钟再试。</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>请稍后再试。</translation>
    </message>
    <message>
      <source>Try again in a moment; nothing was changed.</source>
      <translation>请稍后再试；未作任何更改。</translation>
    </message>
    <message>
      <source>Try again when the server answers; what is complete there stays.</source>
      <translation>请在服务器恢复响应后重试；已完成的部分会保留。</translation>
    </message>
    <message>
      <source>Try again; if it happens again, the server is overloaded or not running properly.</source>
      <translation>请重试；如果再次出现，说明服务器负载过高或运行异常。</translation>
    </message>
    <message>
      <source>Try the command of your SSH settings in a terminal.</source>
      <translation>请在终端中试运行 SSH 设置里的命令。</translation>
    </message>
    <message>
      <source>Type it once more. Some servers let an account in again only after a while.</source>
      <translation>请再输入一次。有些服务器要过一段时间才允许账户再次登录。</translation>
    </message>
    <message>
      <source>Type the passphrase, or add the key to your SSH agent.</source>
      <translation>请输入口令，或将密钥添加到 SSH 代理。</translation>
    </message>
    <message>
      <source>Unlock the keychain, then try again.</source>
      <translation>请解锁钥匙串，然后重试。</translation>
    </message>
    <message>
      <source>Unpack it, and drop the .ipa that is in it.</source>
      <translation>请解包，然后拖入其中的 .ipa。</translation>
    </message>
    <message>
      <source>Unzip it, and drop the .ipa that is in it.</source>
      <translation>请解压缩，然后拖入其中的 .ipa。</translation>
    </message>
    <message>
      <source>Unzip it, open it in Xcode’s Organizer, and choose Distribute App.</source>
      <translation>请解压缩，在 Xcode 的 Organizer 中打开它，然后选择 Distribute App。</translation>
    </message>
    <message>
      <source>Update otadesk, or point OTADESK_HOME at another folder.</source>
      <translation>请更新 otadesk，或让 OTADESK_HOME 指向另一个文件夹。</translation>
    </message>
    <message>
      <source>Use Apple’s form for several devices, or a table with the columns UDID and Name.</source>
      <translation>多台设备请使用 Apple 的表单，或包含 UDID 列和 Name 列的表格。</translation>
    </message>
    <message>
      <source>Use ProxyJump in your SSH settings, or name the jump host in the server’s settings.</source>
      <translation>请在 SSH 设置中使用 ProxyJump，或在服务器设置中填写跳板机。</translation>
    </message>
    <message>
      <source>Use a folder and an address without quotation marks, brackets or control characters.</source>
      <translation>文件夹和地址中请勿使用引号、括号和控制字符。</translation>
    </message>
    <message>
      <source>Wait until the export is finished, then try again.</source>
      <translation>请等待导出完成，然后重试。</translation>
    </message>
    <message>
      <source>Write it as “user@host:port”; several are separated by commas.</source>
      <translation>请写成“user@host:port”的形式；多个之间用英文逗号分隔。</translation>
    </message>
    <message>
      <source>You may not change or read “{place}”.</source>
      <translation>没有更改或读取“{place}”的权限。</translation>
    </message>
    <message>
      <source>Zip the folder Payload again with another program, such as 7-Zip or tar.</source>
      <translation>请用 7-Zip 或 tar 等其他程序重新压缩 Payload 文件夹。</translation>
    </message>
    <message>
      <source>Zip the folder Payload itself, and name the zip .ipa.</source>
      <translation>请直接压缩 Payload 文件夹，并将 zip 的扩展名改为 .ipa。</translation>
    </message>
    <message>
      <source>Zip the folder Payload that is in it, and name the zip .ipa.</source>
      <translation>请压缩其中的 Payload 文件夹，并将 zip 的扩展名改为 .ipa。</translation>
    </message>
    <message>
      <source>iOS can’t install from this address.</source>
      <translation>iOS 无法从此地址安装。</translation>
    </message>
    <message>
      <source>no answer within {seconds} s</source>
      <translation>{seconds} 秒内没有响应</translation>
    </message>
    <message>
      <source>otadesk can’t write to its own folder.</source>
      <translation>otadesk 无法写入自己的文件夹。</translation>
    </message>
    <message>
      <source>{advice} The server also takes a password: choose Password under Sign in with.</source>
      <translation>{advice}服务器也接受密码：请在“登录方式”中选择“密码”。</translation>
    </message>
    <message>
      <source>{hint} What was sent is kept: the next try sends only the rest.</source>
      <translation>{hint}已发送的部分会保留：下次只发送其余部分。</translation>
    </message>
    <message>
      <source>{host} accepts none of the keys for {user}.</source>
      <translation>{host} 不接受 {user} 的任何密钥。</translation>
    </message>
    <message>
      <source>{host} accepts none of the keys that were tried for {user}.</source>
      <translation>{host} 不接受为 {user} 尝试的任何密钥。</translation>
    </message>
    <message>
      <source>{host} and otadesk have no encryption method in common.</source>
      <translation>{host} 和 otadesk 没有共同的加密方式。</translation>
    </message>
    <message>
      <source>{host} asks for a password.</source>
      <translation>{host} 要求输入密码。</translation>
    </message>
    <message>
      <source>{host} asks for the password of {user}.</source>
      <translation>{host} 要求输入 {user} 的密码。</translation>
    </message>
    <message>
      <source>{host} asks something before it lets us in.</source>
      <translation>{host} 在登录前有问题需要回答。</translation>
    </message>
    <message>
      <source>{host} can’t be reached.</source>
      <translation>无法连接 {host}。</translation>
    </message>
    <message>
      <source>{host} closed the connection.</source>
      <translation>{host} 关闭了连接。</translation>
    </message>
    <message>
      <source>{host} didn’t accept the answers of {user}.</source>
      <translation>{host} 不接受 {user} 的回答。</translation>
    </message>
    <message>
      <source>{host} didn’t accept the password of {user}.</source>
      <translation>{host} 不接受 {user} 的密码。</translation>
    </message>
    <message>
      <source>{host} didn’t let us in.</source>
      <translation>{host} 不允许登录。</translation>
    </message>
    <message>
      <source>{host} doesn’t answer as an SSH server.</source>
      <translation>{host} 的响应不像 SSH 服务器。</translation>
    </message>
    <message>
      <source>{host} doesn’t answer.</source>
      <translation>{host} 没有响应。</translation>
    </message>
    <message>
      <source>{host} doesn’t talk SSH as otadesk knows it.</source>
      <translation>{host} 所用的 SSH 不是 otadesk 所支持的。</translation>
    </message>
    <message>
      <source>{host} let us in but doesn’t serve files by SFTP.</source>
      <translation>已登录 {host}，但它不提供 SFTP 文件服务。</translation>
    </message>
    <message>
      <source>{host} let us in but then refused what we asked for.</source>
      <translation>已登录 {host}，但之后的请求被拒绝。</translation>
    </message>
    <message>
      <source>{host} refuses connections at this port.</source>
      <translation>{host} 拒绝此端口上的连接。</translation>
    </message>
    <message>
      <source>{host} stopped responding.</source>
      <translation>{host} 停止了响应。</translation>
    </message>
    <message>
      <source>{host} takes no keys from {user}.</source>
      <translation>{host} 不接受 {user} 的密钥登录。</translation>
    </message>
    <message>
      <source>{host} wants more to let {user} in: {methods}.</source>
      <translation>{host} 还需要更多验证才允许 {user} 登录：{methods}。</translation>
    </message>
    <message>
      <source>{name} is not a property list that can be read.</source>
      <translation>{name} 不是可读取的属性列表。</translation>
    </message>
    <message>
      <source>{name} needs {needed}, {free} are free on this computer.</source>
      <translation>{name} 需要 {needed}，这台电脑的可用空间为 {free}。</translation>
    </message>
    <message>
      <source>{name} needs {needed}, {free} are free on {place}.</source>
      <translation>{name} 需要 {needed}，{place} 的可用空间为 {free}。</translation>
    </message>
    <message>
      <source>{user} may not read “{place}” on the server.</source>
      <translation>{user} 没有读取服务器上“{place}”的权限。</translation>
    </message>
    <message>
      <source>{user} may not write to the folder “{folder}” on the server.</source>
      <translation>{user} 没有写入服务器上文件夹“{folder}”的权限。</translation>
    </message>
    <message>
      <source>“otadesk --help” lists the commands.</source>
      <translation>“otadesk --help”会列出所有命令。</translation>
    </message>
    <message>
      <source>“otadesk check FILE” tells why. --force publishes it all the same.</source>
      <translation>“otadesk check FILE”会说明原因。加上 --force 可强制发布。</translation>
    </message>
    <message>
      <source>“ssh -G {host}” shows how ssh reads them.</source>
      <translation>可用“ssh -G {host}”查看 ssh 如何读取它们。</translation>
    </message>
    <message>
      <source>“{jump}” is not a jump host.</source>
      <translation>“{jump}”不是跳板机。</translation>
    </message>
    <message>
      <source>“{name}” can’t be read.</source>
      <translation>无法读取“{name}”。</translation>
    </message>
    <message>
      <source>“{name}” can’t be read: you may not open it.</source>
      <translation>无法读取“{name}”：没有打开它的权限。</translation>
    </message>
    <message>
      <source>“{name}” has a folder Payload, but no app in it.</source>
      <translation>“{name}”中有 Payload 文件夹，但里面没有 App。</translation>
    </message>
    <message>
      <source>“{name}” holds a part of an app, not an app.</source>
      <translation>“{name}”中只是 App 的一部分，不是 App。</translation>
    </message>
    <message>
      <source>“{name}” holds debug symbols, not an app.</source>
      <translation>“{name}”中是调试符号，不是 App。</translation>
    </message>
    <message>
      <source>“{name}” holds the files of an app without the folders around them.</source>
      <translation>“{name}”中只有 App 的文件，没有外层文件夹。</translation>
    </message>
    <message>
      <source>“{name}” in the IPA is far larger than it can be.</source>
      <translation>IPA 中的“{name}”大得不合常理。</translation>
    </message>
    <message>
      <source>“{name}” is a Java archive.</source>
      <translation>“{name}”是 Java 归档文件。</translation>
    </message>
    <message>
      <source>“{name}” is a PDF document.</source>
      <translation>“{name}”是 PDF 文稿。</translation>
    </message>
    <message>
      <source>“{name}” is a certificate or a key, not an IPA.</source>
      <translation>“{name}”是证书或密钥，不是 IPA。</translation>
    </message>
    <message>
      <source>“{name}” is a configuration profile, not an IPA.</source>
      <translation>“{name}”是配置描述文件，不是 IPA。</translation>
    </message>
    <message>
      <source>“{name}” is a folder with several builds in it.</source>
      <translation>“{name}”是包含多个构建版本的文件夹。</translation>
    </message>
    <message>
      <source>“{name}” is a folder, not an IPA.</source>
      <translation>“{name}”是文件夹，不是 IPA。</translation>
    </message>
    <message>
      <source>“{name}” is a picture.</source>
      <translation>“{name}”是图片。</translation>
    </message>
    <message>
      <source>“{name}” is a program for another system.</source>
      <translation>“{name}”是用于其他系统的程序。</translation>
    </message>
    <message>
      <source>“{name}” is a program, not an IPA.</source>
      <translation>“{name}”是程序，不是 IPA。</translation>
    </message>
    <message>
      <source>“{name}” is a property list, not an IPA.</source>
      <translation>“{name}”是属性列表，不是 IPA。</translation>
    </message>
    <message>
      <source>“{name}” is a provisioning profile, not an IPA.</source>
      <translation>“{name}”是预置描述文件，不是 IPA。</translation>
    </message>
    <message>
      <source>“{name}” is a text file, not an IPA.</source>
      <translation>“{name}”是文本文件，不是 IPA。</translation>
    </message>
    <message>
      <source>“{name}” is a web page, not an IPA.</source>
      <translation>“{name}”是网页，不是 IPA。</translation>
    </message>
    <message>
      <source>“{name}” is a zip with an IPA in it.</source>
      <translation>“{name}”是包含 IPA 的 zip。</translation>
    </message>
    <message>
      <source>“{name}” is a zip with several builds in it.</source>
      <translation>“{name}”是包含多个构建版本的 zip。</translation>
    </message>
    <message>
      <source>“{name}” is a zip with something else in front, which a phone can’t unpack.</source>
      <translation>“{name}”是 zip，但开头有其他数据，iPhone 无法解包。</translation>
    </message>
    <message>
      <source>“{name}” is a zip, but there is no app in it.</source>
      <translation>“{name}”是 zip，但里面没有 App。</translation>
    </message>
    <message>
      <source>“{name}” is a zipped Xcode archive, not an IPA.</source>
      <translation>“{name}”是压缩过的 Xcode 归档，不是 IPA。</translation>
    </message>
    <message>
      <source>“{name}” is a zipped app without the folder Payload around it.</source>
      <translation>“{name}”是压缩过的 App，但外层没有 Payload 文件夹。</translation>
    </message>
    <message>
      <source>“{name}” is an Office document.</source>
      <translation>“{name}”是 Office 文稿。</translation>
    </message>
    <message>
      <source>“{name}” is an Xcode archive, not an IPA.</source>
      <translation>“{name}”是 Xcode 归档，不是 IPA。</translation>
    </message>
    <message>
      <source>“{name}” is an app for Android, not for iOS.</source>
      <translation>“{name}”是 Android App，不是 iOS App。</translation>
    </message>
    <message>
      <source>“{name}” is an app for HarmonyOS, not for iOS.</source>
      <translation>“{name}”是 HarmonyOS App，不是 iOS App。</translation>
    </message>
    <message>
      <source>“{name}” is an app for Windows, not for iOS.</source>
      <translation>“{name}”是 Windows App，不是 iOS App。</translation>
    </message>
    <message>
      <source>“{name}” is an app for the Mac, not for iOS.</source>
      <translation>“{name}”是 Mac App，不是 iOS App。</translation>
    </message>
    <message>
      <source>“{name}” is an app’s folder, not an IPA.</source>
      <translation>“{name}”是 App 的文件夹，不是 IPA。</translation>
    </message>
    <message>
      <source>“{name}” is an install manifest, not an IPA.</source>
      <translation>“{name}”是安装清单文件，不是 IPA。</translation>
    </message>
    <message>
      <source>“{name}” is an installer for the Mac, not an IPA.</source>
      <translation>“{name}”是 Mac 的安装器，不是 IPA。</translation>
    </message>
    <message>
      <source>“{name}” is an unpacked IPA.</source>
      <translation>“{name}”是解压后的 IPA。</translation>
    </message>
    <message>
      <source>“{name}” is another kind of archive, not an IPA.</source>
      <translation>“{name}”是另一种归档文件，不是 IPA。</translation>
    </message>
    <message>
      <source>“{name}” is empty.</source>
      <translation>“{name}”是空的。</translation>
    </message>
    <message>
      <source>“{name}” is not a file.</source>
      <translation>“{name}”不是文件。</translation>
    </message>
    <message>
      <source>“{name}” is not an IPA: it is not even a zip.</source>
      <translation>“{name}”不是 IPA：它根本不是 zip。</translation>
    </message>
    <message>
      <source>“{name}” is only a Git LFS pointer to the IPA.</source>
      <translation>“{name}”只是指向 IPA 的 Git LFS 指针。</translation>
    </message>
    <message>
      <source>“{name}” is taken on the server, and it is not a file.</source>
      <translation>服务器上已有“{name}”，但它不是文件。</translation>
    </message>
    <message>
      <source>“{name}” is taken on the server, and it is not a folder.</source>
      <translation>服务器上已有“{name}”，但它不是文件夹。</translation>
    </message>
    <message>
      <source>“{name}” was zipped one folder too high: Payload must be at the top.</source>
      <translation>“{name}”压缩时高了一层文件夹：Payload 必须位于最上层。</translation>
    </message>
    <message>
      <source>“{name}” was zipped with backslashes between its folders, which only Windows understands.</source>
      <translation>“{name}”压缩时文件夹之间用了反斜杠，只有 Windows 能识别。</translation>
    </message>
    <message>
      <source>“{path}” is a key in PuTTY’s format.</source>
      <translation>“{path}”是 PuTTY 格式的密钥。</translation>
    </message>
    <message>
      <source>“{path}” is not a name that Windows can have.</source>
      <translation>“{path}”不是 Windows 允许的名称。</translation>
    </message>
    <message>
      <source>“{path}” is not a path inside the published folder.</source>
      <translation>“{path}”不是发布文件夹内的路径。</translation>
    </message>
    <message>
      <source>“{path}” is not a private key.</source>
      <translation>“{path}”不是私钥。</translation>
    </message>
    <message>
      <source>“{path}” is the public half of a key.</source>
      <translation>“{path}”是密钥对中的公钥。</translation>
    </message>
    <message>
      <source>“{pin}” is not a confirmed host key.</source>
      <translation>“{pin}”不是已确认的主机密钥。</translation>
    </message>
    <message>
      <source>“{place}” can’t be changed or read.</source>
      <translation>无法更改或读取“{place}”。</translation>
    </message>
    <message>
      <source>“{place}” exists already.</source>
      <translation>“{place}”已存在。</translation>
    </message>
    <message>
      <source>“{place}” exists on the server already.</source>
      <translation>服务器上已存在“{place}”。</translation>
    </message>
    <message numerus="yes">
      <source>“{place}” has {found} bytes on the server, but {sent} were sent.</source>
      <extracomment>Counts {found}. For one: “{place}” has one byte on the server, but {sent} were sent.</extracomment>
      <translation>
        <numerusform>“{place}”在服务器上有 {found} 字节，但发送了 {sent} 字节。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{place}” has {found} bytes, but {size} were written.</source>
      <extracomment>Counts {found}. For one: “{place}” has one byte, but {size} were written.</extracomment>
      <translation>
        <numerusform>“{place}”有 {found} 字节，但写入了 {size} 字节。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{place}” is larger than the {limit} bytes it may have.</source>
      <extracomment>Counts {limit}. For one: “{place}” is larger than the one byte it may have.</extracomment>
      <translation>
        <numerusform>“{place}”超过了 {limit} 字节的上限。</numerusform>
      </translation>
    </message>
    <message>
      <source>“{place}” is not a name that a server can have.</source>
      <translation>“{place}”不是服务器允许的名称。</translation>
    </message>
    <message>
      <source>“{place}” is not a name that this computer can have.</source>
      <translation>“{place}”不是这台电脑允许的名称。</translation>
    </message>
    <message>
      <source>“{place}” lies too deep to be deleted.</source>
      <translation>“{place}”层级太深，无法删除。</translation>
    </message>
  </context>
  <context>
    <name>Fact</name>
    <message>
      <source>This one would be {name}.</source>
      <translation>这个文件将是 {name}。</translation>
    </message>
    <message>
      <source>a number in it can’t be used</source>
      <translation>其中有无法使用的数字</translation>
    </message>
    <message>
      <source>expected {known}; the server offers {offered}</source>
      <translation>预期 {known}；服务器提供 {offered}</translation>
    </message>
    <message>
      <source>it closed the connection</source>
      <translation>它关闭了连接</translation>
    </message>
    <message>
      <source>it doesn’t list its keys</source>
      <translation>它不列出密钥</translation>
    </message>
    <message>
      <source>it is larger than {most} MB</source>
      <translation>大于 {most} MB</translation>
    </message>
    <message>
      <source>it is nested too deeply</source>
      <translation>嵌套层级过深</translation>
    </message>
    <message>
      <source>it is not a JSON object</source>
      <translation>不是 JSON 对象</translation>
    </message>
    <message>
      <source>it refused to sign</source>
      <translation>它拒绝签名</translation>
    </message>
    <message numerus="yes">
      <source>its answer has {size} bytes</source>
      <extracomment>Counts {size}. For one: its answer has {size} byte</extracomment>
      <translation>
        <numerusform>其响应有 {size} 字节</numerusform>
      </translation>
    </message>
    <message>
      <source>its list of keys is cut short</source>
      <translation>其密钥列表不完整</translation>
    </message>
    <message>
      <source>its {key} is missing or can’t be used</source>
      <translation>其中缺少 {key}，或其值无法使用</translation>
    </message>
    <message>
      <source>line {line} can’t be read</source>
      <translation>第 {line} 行无法读取</translation>
    </message>
    <message>
      <source>no answer in time</source>
      <translation>没有及时响应</translation>
    </message>
    <message>
      <source>the version before it is {file}</source>
      <translation>之前的版本是 {file}</translation>
    </message>
    <message>
      <source>what an older otadesk wrote can’t be brought up to date</source>
      <translation>较旧的 otadesk 写入的内容无法更新</translation>
    </message>
    <message>
      <source>{agent}: {reason}</source>
      <translation>{agent}：{reason}</translation>
    </message>
    <message numerus="yes">
      <source>{count} characters</source>
      <extracomment>Counts {count}. For one: {count} character</extracomment>
      <translation>
        <numerusform>{count} 个字符</numerusform>
      </translation>
    </message>
    <message>
      <source>{file}: version {version}; this otadesk knows up to {known}</source>
      <translation>{file}：版本 {version}；此 otadesk 最高支持 {known}</translation>
    </message>
    <message>
      <source>{file}: {problem}</source>
      <translation>{file}：{problem}</translation>
    </message>
    <message>
      <source>{folder}: {missing} more are needed</source>
      <translation>{folder}：还缺 {missing}</translation>
    </message>
    <message>
      <source>{path}: more than {most} MB</source>
      <translation>{path}：超过 {most} MB</translation>
    </message>
    <message>
      <source>{size} bytes; {most} are allowed</source>
      <translation>{size} 字节；允许 {most}</translation>
    </message>
    <message>
      <source>{size} of {most} bytes</source>
      <translation>{size}/{most} 字节</translation>
    </message>
    <message>
      <source>{url} answers {status}</source>
      <translation>{url} 响应 {status}</translation>
    </message>
    <message>
      <source>{url} is sent without a type</source>
      <translation>发送 {url} 时没有类型</translation>
    </message>
    <message>
      <source>{url} is sent {type}</source>
      <translation>发送 {url} 时类型为 {type}</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <source>A catalogue would give private links away. Use open links with it, or leave it out.</source>
      <translation>App 目录会泄露私密链接。请配合公开链接使用，或不使用 App 目录。</translation>
    </message>
    <message>
      <source>A port is a number from 1 to 65535; 22 is usual.</source>
      <translation>端口是 1 到 65535 之间的数字，通常为 22。</translation>
    </message>
    <message>
      <source>Another server has this name.</source>
      <translation>另一台服务器已使用此名称。</translation>
    </message>
    <message>
      <source>Choose how to sign in.</source>
      <translation>请选择登录方式。</translation>
    </message>
    <message>
      <source>Choose the private key to sign in with.</source>
      <translation>请选取用于登录的私钥。</translation>
    </message>
    <message>
      <source>Enter how many kilobytes a second an upload may take, or 0 for no limit.</source>
      <translation>请输入上传每秒最多可用的千字节数；0 表示不限。</translation>
    </message>
    <message>
      <source>Enter how many releases to keep, or 0 to keep them all.</source>
      <translation>请输入要保留的发布版本数量；0 表示全部保留。</translation>
    </message>
    <message>
      <source>Enter the folder on the server that the web server serves.</source>
      <translation>请输入 Web 服务器对外显示的文件夹在服务器上的位置。</translation>
    </message>
    <message>
      <source>Enter the https address under which testers find this folder.</source>
      <translation>请输入测试员访问此文件夹的 https 地址。</translation>
    </message>
    <message>
      <source>Enter the server’s name alone, without “sftp://” or a path.</source>
      <translation>请只输入服务器名，不含“sftp://”或路径。</translation>
    </message>
    <message>
      <source>Enter the server’s name alone; the port has a field of its own.</source>
      <translation>请只输入服务器名；端口有单独的栏位。</translation>
    </message>
    <message>
      <source>Enter the server’s name alone; the user has a field of its own.</source>
      <translation>请只输入服务器名；用户有单独的栏位。</translation>
    </message>
    <message>
      <source>Enter the server’s name or address, or an alias from ~/.ssh/config.</source>
      <translation>请输入服务器的名称或地址，或 ~/.ssh/config 中的别名。</translation>
    </message>
    <message>
      <source>Give the server a name, such as “Staging”.</source>
      <translation>请为服务器取一个名称，例如“预发布”。</translation>
    </message>
    <message>
      <source>Leave out everything from “?” or “#” on: the address of a folder has neither.</source>
      <translation>请去掉“?”或“#”及其后的内容：文件夹的地址不含这些。</translation>
    </message>
    <message>
      <source>Leave out line breaks and other unprintable characters.</source>
      <translation>请去掉换行符和其他不可打印的字符。</translation>
    </message>
    <message>
      <source>Leave out the user and the password: everybody with the link would see them.</source>
      <translation>请去掉用户和密码：知道链接的人都会看到。</translation>
    </message>
    <message>
      <source>The address must start with https://; iOS installs from nothing else.</source>
      <translation>地址必须以 https:// 开头；iOS 不从其他地址安装。</translation>
    </message>
    <message>
      <source>There is no file “{name}” that can be read.</source>
      <translation>没有可读取的文件“{name}”。</translation>
    </message>
    <message>
      <source>This is the public half of a key; choose the file of the same name without “.pub”.</source>
      <translation>这是密钥对中的公钥；请选取同名但不带“.pub”的文件。</translation>
    </message>
    <message numerus="yes">
      <source>Use at most {most} characters.</source>
      <extracomment>Counts {most}. For one: Use at most one character.</extracomment>
      <translation>
        <numerusform>最多使用 {most} 个字符。</numerusform>
      </translation>
    </message>
    <message>
      <source>Write special characters of the path percent-encoded, a space as %20.</source>
      <translation>路径中的特殊字符请用百分号编码，空格写成 %20。</translation>
    </message>
    <message>
      <source>Write the path with forward slashes, on Windows servers too: /C:/inetpub/apps.</source>
      <translation>路径请用斜杠书写，Windows 服务器也一样：/C:/inetpub/apps。</translation>
    </message>
    <message>
      <source>Write the path without “..”.</source>
      <translation>路径中请勿使用“..”。</translation>
    </message>
    <message>
      <source>Write the path without “.” and “..”.</source>
      <translation>路径中请勿使用“.”和“..”。</translation>
    </message>
    <message>
      <source>Write the server’s name in its ASCII form, as “xn--mnchen-3ya.example”.</source>
      <translation>服务器名请用 ASCII 形式书写，例如“xn--mnchen-3ya.example”。</translation>
    </message>
    <message>
      <source>Write the whole address: https://, the server’s name and the path.</source>
      <translation>请写出完整地址：https://、服务器名和路径。</translation>
    </message>
    <message>
      <source>Write the whole path instead of another user’s “~”.</source>
      <translation>请写出完整路径，不要使用其他用户的“~”。</translation>
    </message>
    <message>
      <source>“{entry}” is not a host key in the form [host]:port SHA256:….</source>
      <translation>“{entry}”不是 [host]:port SHA256:… 形式的主机密钥。</translation>
    </message>
    <message>
      <source>“{hop}” is not a jump host; write user@host:port, more than one with commas.</source>
      <translation>“{hop}”不是跳板机；请写成 user@host:port，多个之间用英文逗号分隔。</translation>
    </message>
    <message>
      <source>“{host}” is not the name or address of a server.</source>
      <translation>“{host}”不是服务器的名称或地址。</translation>
    </message>
    <message>
      <source>“{url}” is not a web address.</source>
      <translation>“{url}”不是网址。</translation>
    </message>
    <message>
      <source>“{user}” is not a user’s name.</source>
      <translation>“{user}”不是用户名。</translation>
    </message>
  </context>
  <context>
    <name>Finding</name>
    <message>
      <source>A bundle inside the app has the wrong identifier</source>
      <translation>App 内有 bundle 的标识符不正确</translation>
    </message>
    <message>
      <source>A cache answers with an older file</source>
      <translation>缓存返回了较旧的文件</translation>
    </message>
    <message>
      <source>A file is sent with an unexpected type</source>
      <translation>有文件以意外的类型发送</translation>
    </message>
    <message>
      <source>A key of Info.plist holds the wrong kind of value</source>
      <translation>Info.plist 中有键的值类型不正确</translation>
    </message>
    <message>
      <source>A library that the app needs is not in it, or needs a later iOS</source>
      <translation>App 所需的库不在其中，或需要更高版本的 iOS</translation>
    </message>
    <message>
      <source>A password prompt, or “Cannot connect to” the server.</source>
      <translation>出现密码提示，或“无法连接到（服务器名）”。</translation>
    </message>
    <message>
      <source>A phone can’t unpack the archive while it downloads it</source>
      <translation>iPhone 无法边下载边解压该归档</translation>
    </message>
    <message>
      <source>A symbolic link leads out of the app</source>
      <translation>有符号链接指向 App 外部</translation>
    </message>
    <message>
      <source>Add the app for every device to the manifest’s assets: export without app thinning.</source>
      <translation>请将适用于所有设备的 App 加入清单文件的 assets：导出时不使用 App Thinning。</translation>
    </message>
    <message>
      <source>After a lost connection the download begins anew.</source>
      <translation>连接中断后，下载会从头开始。</translation>
    </message>
    <message>
      <source>An Info.plist is missing or can’t be read</source>
      <translation>缺少某个 Info.plist，或无法读取</translation>
    </message>
    <message>
      <source>An address is not a complete https address</source>
      <translation>有地址不是完整的 https 地址</translation>
    </message>
    <message>
      <source>An extension doesn’t say properly what it extends</source>
      <translation>有扩展未正确说明它扩展什么</translation>
    </message>
    <message>
      <source>An extension needs more than the app itself</source>
      <translation>有扩展的要求高于 App 本身</translation>
    </message>
    <message>
      <source>An icon that the manifest names can’t be shown</source>
      <translation>清单文件中的图标无法显示</translation>
    </message>
    <message>
      <source>Answer HEAD like GET, with the file’s Content-Length.</source>
      <translation>对 HEAD 的响应应与 GET 一样，带有文件的 Content-Length。</translation>
    </message>
    <message>
      <source>Apple has banned neither the app nor the team</source>
      <translation>Apple 没有将此 App 或团队列入禁止名单</translation>
    </message>
    <message>
      <source>Apple has not revoked the signing certificate</source>
      <translation>Apple 没有吊销签名证书</translation>
    </message>
    <message>
      <source>Archive with the destination “Any iOS Device”, then export.</source>
      <translation>请以“Any iOS Device”为目标进行归档，然后导出。</translation>
    </message>
    <message>
      <source>Ask whoever manages the device, or allow installing apps in Screen Time.</source>
      <translation>请询问设备的管理者，或在“屏幕使用时间”中允许安装 App。</translation>
    </message>
    <message>
      <source>Build again, and check what scripts write into Info.plist.</source>
      <translation>请重新构建，并检查脚本向 Info.plist 写入了什么。</translation>
    </message>
    <message>
      <source>Build again; CFBundleExecutable in Info.plist must name the program in the bundle.</source>
      <translation>请重新构建；Info.plist 中的 CFBundleExecutable 必须指明 bundle 中的程序。</translation>
    </message>
    <message>
      <source>Build with the standard architectures, which include arm64.</source>
      <translation>请使用包含 arm64 的标准架构进行构建。</translation>
    </message>
    <message>
      <source>Change the bundle identifier before signing, not after it.</source>
      <translation>请在签名之前而不是之后更改 Bundle ID。</translation>
    </message>
    <message>
      <source>Check the address letter by letter, upper and lower case too, and let the web server read the file.</source>
      <translation>请逐个字母检查地址，包括大小写，并确保 Web 服务器能读取该文件。</translation>
    </message>
    <message>
      <source>Check the host name and the port, that the web server runs, and that no firewall is in the way.</source>
      <translation>请检查主机名和端口，确认 Web 服务器正在运行，且没有被防火墙阻挡。</translation>
    </message>
    <message>
      <source>Code among the app’s files can’t be loaded</source>
      <translation>App 的文件中有无法加载的代码</translation>
    </message>
    <message>
      <source>Copy or download the file again; where that doesn’t help, build and export it again.</source>
      <translation>请重新拷贝或下载文件；如果仍无效，请重新构建并导出 App。</translation>
    </message>
    <message>
      <source>Correct NSExtension in the extension’s Info.plist; NSExtensionPointIdentifier names what it extends.</source>
      <translation>请更正扩展的 Info.plist 中的 NSExtension；NSExtensionPointIdentifier 指明它扩展什么。</translation>
    </message>
    <message>
      <source>Correct the group’s prefix, or add the group to the App ID and make the profile anew.</source>
      <translation>请更正群组的前缀，或将群组添加到 App ID 并重新生成描述文件。</translation>
    </message>
    <message>
      <source>Correct the key in Info.plist; Xcode’s editor shows which kind of value it takes.</source>
      <translation>请更正 Info.plist 中的键；Xcode 的编辑器会显示它应有的值类型。</translation>
    </message>
    <message>
      <source>Delete that file from the archive; an export writes it anew.</source>
      <translation>请从归档中删除该文件；导出时会重新生成。</translation>
    </message>
    <message>
      <source>Delete the App Store’s version from the device, then install.</source>
      <translation>请从设备上删除 App Store 版本，然后安装。</translation>
    </message>
    <message>
      <source>Delete the earlier app from the device, its data with it, then install.</source>
      <translation>请从设备上删除之前的 App（连同其数据），然后安装。</translation>
    </message>
    <message>
      <source>Depending on the web server:
{lines}</source>
      <translation>视 Web 服务器而定：
{lines}</translation>
    </message>
    <message>
      <source>Developer Mode is off</source>
      <translation>开发者模式已关闭</translation>
    </message>
    <message>
      <source>Developer Mode is on</source>
      <translation>开发者模式已打开</translation>
    </message>
    <message>
      <source>Download the profile again from Apple’s developer portal, then export again with it.</source>
      <translation>请从 Apple 的开发者门户重新下载描述文件，然后用它重新导出。</translation>
    </message>
    <message>
      <source>Each tester installs the authority’s profile, then turns it on in Settings › General › About › Certificate Trust Settings. A certificate from a public authority needs neither.</source>
      <translation>每位测试员安装证书颁发机构的描述文件，然后在“设置 › 通用 › 关于本机 › 证书信任设置”中将其打开。使用公共机构的证书则无需这两步。</translation>
    </message>
    <message>
      <source>Enable TLS 1.2 and 1.3 with forward secrecy on this port.</source>
      <translation>请在此端口上启用具有前向保密的 TLS 1.2 和 1.3。</translation>
    </message>
    <message>
      <source>Enable range requests (Accept-Ranges: bytes).</source>
      <translation>请启用范围请求（Accept-Ranges: bytes）。</translation>
    </message>
    <message>
      <source>Export again for ad hoc, development or enterprise distribution.</source>
      <translation>请以 Ad Hoc、开发或企业分发方式重新导出。</translation>
    </message>
    <message>
      <source>Export again with app thinning set to “None”, which fits every device.</source>
      <translation>请将 App Thinning 设为“None”重新导出，这样适用于所有设备。</translation>
    </message>
    <message>
      <source>Export for ad hoc, development or enterprise distribution; that puts embedded.mobileprovision into the app.</source>
      <translation>请以 Ad Hoc、开发或企业分发方式导出；embedded.mobileprovision 会随之放入 App。</translation>
    </message>
    <message>
      <source>Export for distribution, which sets aps-environment to production.</source>
      <translation>请以分发方式导出，这会将 aps-environment 设为 production。</translation>
    </message>
    <message>
      <source>Export the archive again, for ad hoc, development or enterprise distribution.</source>
      <translation>请以 Ad Hoc、开发或企业分发方式重新导出该归档。</translation>
    </message>
    <message>
      <source>Files in the app were changed, added or removed after signing</source>
      <translation>App 中有文件在签名后被更改、添加或移除</translation>
    </message>
    <message>
      <source>Fill in kind “software”, a title and the bundle identifier, each of more than one character.</source>
      <translation>请填写类型（kind）“software”、标题和 Bundle ID，每项都要多于一个字符。</translation>
    </message>
    <message>
      <source>For testers, export for ad hoc distribution.</source>
      <translation>如供测试员使用，请以 Ad Hoc 方式导出。</translation>
    </message>
    <message>
      <source>For {server}:
{lines}</source>
      <translation>对于 {server}：
{lines}</translation>
    </message>
    <message>
      <source>Free space on the device: the download and the unpacked app need it at the same time.</source>
      <translation>请腾出设备的空间：下载的文件和解压后的 App 会同时占用空间。</translation>
    </message>
    <message>
      <source>From that day on it can’t be installed, and no longer opens where it is.</source>
      <translation>从那天起无法安装，已安装的也无法再打开。</translation>
    </message>
    <message>
      <source>Give square PNG files of 57 and 512 pixels, not in Apple’s own form that Xcode writes into apps.</source>
      <translation>请提供 57 像素和 512 像素的正方形 PNG 文件，不要用 Xcode 写入 App 的 Apple 专有格式。</translation>
    </message>
    <message>
      <source>Give the extension the app’s deployment target, and no capabilities that the app doesn’t require.</source>
      <translation>请让扩展与 App 的 Deployment Target 相同，且不要要求 App 未要求的设备功能。</translation>
    </message>
    <message>
      <source>Give the link target="_top".</source>
      <translation>请为链接加上 target="_top"。</translation>
    </message>
    <message>
      <source>Info.plist or another part under the signature was changed after signing</source>
      <translation>Info.plist 或签名所涵盖的其他部分在签名后被更改</translation>
    </message>
    <message>
      <source>It installs, but won’t open</source>
      <translation>能够安装，但打不开</translation>
    </message>
    <message>
      <source>It works on one network but not, or only slowly, on another, often on mobile data.</source>
      <translation>在某个网络中可用，在另一个网络（常为蜂窝数据）中不可用或很慢。</translation>
    </message>
    <message>
      <source>Let the filter or firewall pass the user agents of iOS (com.apple.appstored, itunesstored, CFNetwork).</source>
      <translation>请让过滤器或防火墙放行 iOS 的用户代理（com.apple.appstored、itunesstored、CFNetwork）。</translation>
    </message>
    <message>
      <source>Let the web server listen on IPv4 and IPv6 alike, or take the dead address out of the name’s DNS.</source>
      <translation>请让 Web 服务器同时监听 IPv4 和 IPv6，或从 DNS 中移除无响应的地址。</translation>
    </message>
    <message>
      <source>Let their owner open them (chmod -R u+rwX Payload), and pack the app again.</source>
      <translation>请让所有者能打开它们（chmod -R u+rwX Payload），然后重新打包 App。</translation>
    </message>
    <message>
      <source>META-INF/com.apple.ZipMetadata.plist counts other files than there are</source>
      <translation>META-INF/com.apple.ZipMetadata.plist 中的文件数与实际不符</translation>
    </message>
    <message>
      <source>Make a new certificate, make the profile anew with it, and sign again.</source>
      <translation>请生成新证书，用它重新生成描述文件，然后重新签名。</translation>
    </message>
    <message>
      <source>Make a profile for the app’s platform and export again with it.</source>
      <translation>请生成适用于该 App 平台的描述文件，并用它重新导出。</translation>
    </message>
    <message>
      <source>Make the app smaller, or load large files after the first start.</source>
      <translation>请减小 App 的体积，或在首次启动后再载入大文件。</translation>
    </message>
    <message>
      <source>Make the code anew from the page’s https address, with four modules of white around it.</source>
      <translation>请根据页面的 https 地址重新生成二维码，四周留出四个模块宽的空白。</translation>
    </message>
    <message>
      <source>Make the profile anew in Apple’s developer portal, then export again with it.</source>
      <translation>请在 Apple 的开发者门户重新生成描述文件，然后用它重新导出。</translation>
    </message>
    <message>
      <source>Management or Screen Time forbids installing apps</source>
      <translation>设备管理或“屏幕使用时间”禁止安装 App</translation>
    </message>
    <message>
      <source>Name each extension as the app plus one more part: com.example.app.share. No two may be alike.</source>
      <translation>每个扩展的标识符应为 App 的标识符再加一段，例如 com.example.app.share。不得重复。</translation>
    </message>
    <message>
      <source>Nobody has forbidden installing apps on the device</source>
      <translation>设备上没有禁止安装 App</translation>
    </message>
    <message>
      <source>Nothing but a wrong progress while the app downloads.</source>
      <translation>除了下载 App 时进度显示不正确，没有其他影响。</translation>
    </message>
    <message>
      <source>Nothing is installed; iOS skips the app without a word.</source>
      <translation>没有安装任何内容；iOS 直接跳过该 App，没有任何提示。</translation>
    </message>
    <message>
      <source>Nothing over the air, since iOS mends it; Xcode and Apple Configurator call the app not executable.</source>
      <translation>无线安装不受影响，iOS 会自行修正；Xcode 和 Apple Configurator 则认为该 App 不可执行。</translation>
    </message>
    <message>
      <source>One of the host’s addresses does not answer</source>
      <translation>主机的某个地址没有响应</translation>
    </message>
    <message>
      <source>Open the app once while the device is online; ppq.apple.com must be reachable.</source>
      <translation>请在设备联网时打开一次该 App；须能连接 ppq.apple.com。</translation>
    </message>
    <message>
      <source>Open the folder to everybody who knows the address; use a private link to keep others out.</source>
      <translation>请让知道地址的人都能打开该文件夹；如需避免他人访问，请使用私密链接。</translation>
    </message>
    <message>
      <source>Pack it again on macOS or Linux, so that programs stay executable and folders open.</source>
      <translation>请在 macOS 或 Linux 上重新打包，以保持程序可执行、文件夹可打开。</translation>
    </message>
    <message>
      <source>Pack it again with zip or ditto: deflated, without a password, without data descriptors.</source>
      <translation>请用 zip 或 ditto 重新打包：采用 deflate，不设密码，不用数据描述符。</translation>
    </message>
    <message>
      <source>Pack it again without __MACOSX, .DS_Store and files that are there twice.</source>
      <translation>请重新打包，去掉 __MACOSX、.DS_Store 和重复的文件。</translation>
    </message>
    <message>
      <source>Package the app again: one .app in a folder called Payload at the root of the zip.</source>
      <translation>请重新打包 App：zip 最上层有名为 Payload 的文件夹，其中放一个 .app。</translation>
    </message>
    <message>
      <source>Percent-encode the manifest’s address whole, exactly once, in the link’s url= value.</source>
      <translation>在链接的 url= 值中，请对清单文件的整个地址进行百分号编码，且只编码一次。</translation>
    </message>
    <message>
      <source>Publish again, and purge whatever cache or filter stands in front of the server.</source>
      <translation>请再次发布，并清除服务器前端的缓存或过滤器中的内容。</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest is written anew.</source>
      <translation>请再次发布，以重新写入清单文件。</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest takes the identifier from the app itself.</source>
      <translation>请再次发布，使清单文件采用 App 自身的标识符。</translation>
    </message>
    <message>
      <source>Publish again, so that the manifest takes the version from the app itself.</source>
      <translation>请再次发布，使清单文件采用 App 自身的版本。</translation>
    </message>
    <message>
      <source>Publish again: the app and its manifest must come from the same build.</source>
      <translation>请再次发布：App 与其清单文件必须来自同一构建版本。</translation>
    </message>
    <message>
      <source>Purge the cache, and let it keep only what lies in release folders, whose files never change.</source>
      <translation>请清除缓存，并让它只保留发布版本文件夹中的内容，那里的文件从不改变。</translation>
    </message>
    <message>
      <source>Push messages are set up for development</source>
      <translation>推送通知的设置用于开发环境</translation>
    </message>
    <message>
      <source>Put a copy of the file into the app instead of the link, and sign again.</source>
      <translation>请用该文件的副本代替链接放入 App，然后重新签名。</translation>
    </message>
    <message>
      <source>Put the final https address into the link and the manifest, and send the file from there directly.</source>
      <translation>请在链接和清单文件中写入最终的 https 地址，并从那里直接发送文件。</translation>
    </message>
    <message>
      <source>Put the link into the page as an &lt;a href&gt;, with each &amp; written as &amp;amp; exactly once.</source>
      <translation>请将链接以 &lt;a href&gt; 的形式放入页面，其中每个 &amp; 都写成 &amp;amp;，且只转义一次。</translation>
    </message>
    <message>
      <source>Recent iOS versions may refuse such an old signature.</source>
      <translation>较新的 iOS 版本可能会拒绝这样旧的签名。</translation>
    </message>
    <message>
      <source>Register the device’s UDID in Apple’s developer portal, make the profile anew, and export again.</source>
      <translation>请在 Apple 的开发者门户注册设备的 UDID，重新生成描述文件，然后重新导出。</translation>
    </message>
    <message>
      <source>Reissue it: RSA of 2048 bits or more or an elliptic curve, SHA-2, the name as subject alternative name, for server authentication, valid for 825 days at most.</source>
      <translation>请重新签发：2048 位或以上的 RSA 或椭圆曲线，SHA-2，名称列为主题备用名称，用于服务器身份验证，有效期最长 825 天。</translation>
    </message>
    <message>
      <source>Renew the certificate or the profile, whichever expires first, and publish a new build before.</source>
      <translation>请更新证书或描述文件（以先到期者为准），并在此之前发布新的构建版本。</translation>
    </message>
    <message>
      <source>Renew the certificate, make the profile anew with it, and sign again.</source>
      <translation>请更新证书，用它重新生成描述文件，然后重新签名。</translation>
    </message>
    <message>
      <source>Say on the page that it must be opened in Safari.</source>
      <translation>请在页面上说明必须用 Safari 打开。</translation>
    </message>
    <message>
      <source>Send .ipa as application/octet-stream and .plist as text/xml.</source>
      <translation>.ipa 请以 application/octet-stream 发送，.plist 请以 text/xml 发送。</translation>
    </message>
    <message>
      <source>Serve a valid certificate for this name, with every intermediate certificate in the file.</source>
      <translation>请为此名称提供有效的证书，并在文件中包含所有中间证书。</translation>
    </message>
    <message>
      <source>Set CFBundleIdentifier to letters, digits, hyphens and periods, such as com.example.app.</source>
      <translation>请将 CFBundleIdentifier 设为由字母、数字、连字符和句点组成，例如 com.example.app。</translation>
    </message>
    <message>
      <source>Set CFBundleVersion, and CFBundleShortVersionString if it is there, to a text such as 1.2.</source>
      <translation>请将 CFBundleVersion 以及 CFBundleShortVersionString（如有）设为 1.2 这样的文本。</translation>
    </message>
    <message>
      <source>Set WKCompanionAppBundleIdentifier to the iPhone app’s identifier, and WKApplication to YES.</source>
      <translation>请将 WKCompanionAppBundleIdentifier 设为 iPhone App 的标识符，将 WKApplication 设为 YES。</translation>
    </message>
    <message>
      <source>Set platform-identifier to com.apple.platform.iphoneos, or leave it out.</source>
      <translation>请将 platform-identifier 设为 com.apple.platform.iphoneos，或将其省略。</translation>
    </message>
    <message>
      <source>Set the framework to “Embed &amp; Sign”, and give it the app’s deployment target.</source>
      <translation>请将框架设为“Embed &amp; Sign”，并使其 Deployment Target 与 App 相同。</translation>
    </message>
    <message>
      <source>Settings › General › Date &amp; Time: set automatically. Keep the device unlocked while it installs.</source>
      <translation>设置 › 通用 › 日期与时间：打开“自动设置”。安装时请保持设备解锁。</translation>
    </message>
    <message>
      <source>Settings › General › VPN &amp; Device Management › the team › Trust; iOS 18 restarts for it.</source>
      <translation>设置 › 通用 › VPN与设备管理 › 团队 › 信任；iOS 18 会因此重新启动。</translation>
    </message>
    <message>
      <source>Settings › Privacy &amp; Security › Developer Mode: switch it on, then restart.</source>
      <translation>设置 › 隐私与安全性 › 开发者模式：打开它，然后重新启动。</translation>
    </message>
    <message>
      <source>Sign again on macOS 11 or later; other signing tools need DER entitlements switched on.</source>
      <translation>请在 macOS 11 或更高版本上重新签名；其他签名工具须启用 DER 格式的授权（entitlement）。</translation>
    </message>
    <message>
      <source>Sign again with a current Xcode.</source>
      <translation>请用最新的 Xcode 重新签名。</translation>
    </message>
    <message>
      <source>Sign for distribution, which leaves get-task-allow out.</source>
      <translation>请以分发方式签名，这会去掉 get-task-allow。</translation>
    </message>
    <message>
      <source>Sign it together with the app, or leave it out where the app doesn’t need it.</source>
      <translation>请与 App 一起签名；如果 App 不需要它，请将其移除。</translation>
    </message>
    <message>
      <source>Sign it with an ad hoc, development or enterprise profile; export from the archive does that.</source>
      <translation>请用 Ad Hoc、开发或企业描述文件签名；从归档导出即可。</translation>
    </message>
    <message>
      <source>Sign the app again, as the last step before packaging.</source>
      <translation>请重新对 App 签名，作为打包前的最后一步。</translation>
    </message>
    <message>
      <source>Sign with a certificate of your team; not to be confused with an ad hoc profile.</source>
      <translation>请用团队的证书签名；这与 Ad Hoc 描述文件不是一回事。</translation>
    </message>
    <message>
      <source>Sign with a certificate that Apple has issued to your team.</source>
      <translation>请用 Apple 签发给团队的证书签名。</translation>
    </message>
    <message>
      <source>Sign with a certificate that the profile contains, or make the profile anew with it.</source>
      <translation>请用描述文件中包含的证书签名，或用该证书重新生成描述文件。</translation>
    </message>
    <message>
      <source>Sign with the certificate and the profile of one team.</source>
      <translation>请用同一团队的证书和描述文件签名。</translation>
    </message>
    <message>
      <source>Switch the capability on for the App ID, make the profile anew, and export again.</source>
      <translation>请为 App ID 启用该 Capability，重新生成描述文件，然后重新导出。</translation>
    </message>
    <message>
      <source>Take the folder out of sign-in, captcha and single-page rules, so that its files are sent as they are.</source>
      <translation>请将该文件夹排除在登录、验证码和单页应用规则之外，使文件原样发送。</translation>
    </message>
    <message>
      <source>Tapping Install does nothing inside a chat or mail app.</source>
      <translation>在聊天或邮件 App 内轻点“安装”没有反应。</translation>
    </message>
    <message>
      <source>Tapping Install does nothing, or iOS refuses the app.</source>
      <translation>轻点“安装”没有反应，或 iOS 拒绝该 App。</translation>
    </message>
    <message>
      <source>Tapping Install does nothing, or iOS speaks of an invalid address.</source>
      <translation>轻点“安装”没有反应，或 iOS 提示地址无效。</translation>
    </message>
    <message>
      <source>Tapping Install does nothing.</source>
      <translation>轻点“安装”没有反应。</translation>
    </message>
    <message>
      <source>Tapping the link does nothing</source>
      <translation>轻点链接没有反应</translation>
    </message>
    <message>
      <source>Testers get an old build, or “Unable to Download App”.</source>
      <translation>测试员得到旧的构建版本，或“无法下载 App”。</translation>
    </message>
    <message>
      <source>Testers have to trust the enterprise developer once</source>
      <translation>测试员须信任企业开发者一次</translation>
    </message>
    <message>
      <source>Testers must be on the same network or VPN. For everybody else, use a public host name.</source>
      <translation>测试员必须在同一网络或 VPN 中。面向其他人，请使用公共主机名。</translation>
    </message>
    <message>
      <source>The App Store’s version of the app is not installed</source>
      <translation>没有安装该 App 的 App Store 版本</translation>
    </message>
    <message>
      <source>The App Store’s version of the app is on the device</source>
      <translation>设备上有该 App 的 App Store 版本</translation>
    </message>
    <message>
      <source>The Install link is in a frame and doesn’t leave it</source>
      <translation>“安装”链接在框架内，且不会跳出框架</translation>
    </message>
    <message>
      <source>The QR code doesn’t lead to the page</source>
      <translation>二维码没有指向页面</translation>
    </message>
    <message>
      <source>The app claims a keychain or app group that its profile doesn’t permit</source>
      <translation>App 声明了描述文件不允许的钥匙串群组或 App Group</translation>
    </message>
    <message>
      <source>The app claims an entitlement that its profile doesn’t permit</source>
      <translation>App 声明了描述文件不允许的授权（entitlement）</translation>
    </message>
    <message>
      <source>The app contains no provisioning profile</source>
      <translation>App 不含预置描述文件</translation>
    </message>
    <message>
      <source>The app doesn’t install, or closes as soon as it is opened.</source>
      <translation>App 无法安装，或一打开就关闭。</translation>
    </message>
    <message>
      <source>The app downloads to the end, then its icon disappears.</source>
      <translation>App 下载完成后，图标随即消失。</translation>
    </message>
    <message>
      <source>The app has no executable</source>
      <translation>App 没有可执行文件</translation>
    </message>
    <message>
      <source>The app installs and opens, but fails where it loads this code while it runs.</source>
      <translation>App 可以安装并打开，但在运行中加载此代码时会失败。</translation>
    </message>
    <message>
      <source>The app installs, but closes as soon as it is opened.</source>
      <translation>App 能够安装，但一打开就关闭。</translation>
    </message>
    <message>
      <source>The app installs, but iOS 15 and later ask for an update by its developer when it is opened.</source>
      <translation>App 能够安装，但在 iOS 15 及更高版本上打开时，会提示需要开发者更新。</translation>
    </message>
    <message>
      <source>The app installs, but iOS 16 and later ask for Developer Mode when it is opened.</source>
      <translation>App 能够安装，但在 iOS 16 及更高版本上打开时，会要求开发者模式。</translation>
    </message>
    <message>
      <source>The app installs, but iOS may deny it what only one of them claims.</source>
      <translation>App 能够安装，但只在其中一种里声明的内容，iOS 可能会拒绝。</translation>
    </message>
    <message>
      <source>The app installs, but on some devices without the extension.</source>
      <translation>App 能够安装，但在某些设备上没有该扩展。</translation>
    </message>
    <message>
      <source>The app installs; whoever compares versions is confused.</source>
      <translation>App 能够安装，但比较版本的人会感到困惑。</translation>
    </message>
    <message>
      <source>The app is not built for a device</source>
      <translation>App 不是为真机构建的</translation>
    </message>
    <message>
      <source>The app is not installed with another team’s signature</source>
      <translation>没有安装由其他团队签名的该 App</translation>
    </message>
    <message>
      <source>The app is not made for this kind of device</source>
      <translation>App 不适用于这类设备</translation>
    </message>
    <message>
      <source>The app is not signed</source>
      <translation>App 没有签名</translation>
    </message>
    <message>
      <source>The app is signed by nobody (“ad hoc” in the sense of codesign)</source>
      <translation>App 没有签名者（codesign 所说的“ad hoc”）</translation>
    </message>
    <message>
      <source>The app is signed by the App Store or TestFlight</source>
      <translation>App 由 App Store 或 TestFlight 签名</translation>
    </message>
    <message>
      <source>The app may be debugged (get-task-allow), but its profile doesn’t permit that</source>
      <translation>App 允许调试（get-task-allow），但描述文件不允许</translation>
    </message>
    <message>
      <source>The app on the server differs from the manifest’s digests</source>
      <translation>服务器上的 App 与清单文件中的摘要不符</translation>
    </message>
    <message>
      <source>The app opens only with Developer Mode on (iOS 16 and later).</source>
      <translation>只有打开开发者模式才能打开该 App（iOS 16 及更高版本）。</translation>
    </message>
    <message>
      <source>The app requires something that this device doesn’t have</source>
      <translation>App 要求此设备没有的功能</translation>
    </message>
    <message>
      <source>The app runs, but gets no push messages from the production service.</source>
      <translation>App 能够运行，但收不到生产环境的推送通知。</translation>
    </message>
    <message>
      <source>The app was signed under another bundle identifier</source>
      <translation>App 是以另一个 Bundle ID 签名的</translation>
    </message>
    <message>
      <source>The app’s identifier is not the one that it was signed for</source>
      <translation>App 的标识符与签名时的不同</translation>
    </message>
    <message>
      <source>The app’s version is missing or is not text</source>
      <translation>App 的版本缺失或不是文本</translation>
    </message>
    <message>
      <source>The archive carries App Store metadata from another app or a purchase</source>
      <translation>归档中带有其他 App 的或购买所得的 App Store 元数据</translation>
    </message>
    <message>
      <source>The archive has names that don’t belong in it</source>
      <translation>归档中有不该出现的名称</translation>
    </message>
    <message>
      <source>The archive holds folders or files that nobody may open</source>
      <translation>归档中有谁也打不开的文件夹或文件</translation>
    </message>
    <message>
      <source>The archive is damaged or contradicts itself</source>
      <translation>归档已损坏或自相矛盾</translation>
    </message>
    <message>
      <source>The archive is larger than 4 GB</source>
      <translation>归档大于 4 GB</translation>
    </message>
    <message>
      <source>The archive lost the files’ permissions</source>
      <translation>归档丢失了文件的权限</translation>
    </message>
    <message>
      <source>The build stops working soon</source>
      <translation>此构建版本即将失效</translation>
    </message>
    <message>
      <source>The build was thinned for other devices</source>
      <translation>此构建版本是为其他设备精简（App Thinning）的</translation>
    </message>
    <message>
      <source>The bundle identifier is missing or has characters that it can’t have</source>
      <translation>Bundle ID 缺失或含有不允许的字符</translation>
    </message>
    <message>
      <source>The camera finds nothing, or opens something else.</source>
      <translation>相机没有识别到内容，或打开了别的内容。</translation>
    </message>
    <message>
      <source>The certificate breaks Apple’s rules</source>
      <translation>证书不符合 Apple 的规则</translation>
    </message>
    <message>
      <source>The certificate comes from a private authority</source>
      <translation>证书来自私有的颁发机构</translation>
    </message>
    <message>
      <source>The code was changed after signing</source>
      <translation>代码在签名后被更改</translation>
    </message>
    <message>
      <source>The device doesn’t trust the enterprise developer</source>
      <translation>设备不信任企业开发者</translation>
    </message>
    <message>
      <source>The device has enough free space</source>
      <translation>设备有足够的可用空间</translation>
    </message>
    <message>
      <source>The device has too little free space</source>
      <translation>设备的可用空间太少</translation>
    </message>
    <message>
      <source>The device is not in the profile</source>
      <translation>设备不在描述文件中</translation>
    </message>
    <message>
      <source>The device’s clock is right, and the device is unlocked</source>
      <translation>设备的时间正确，且已解锁</translation>
    </message>
    <message>
      <source>The device’s clock is wrong</source>
      <translation>设备的时间不正确</translation>
    </message>
    <message>
      <source>The device’s iOS is older than the app needs</source>
      <translation>设备的 iOS 版本低于 App 的要求</translation>
    </message>
    <message>
      <source>The device’s network keeps it from Apple’s servers</source>
      <translation>设备的网络使其无法连接 Apple 的服务器</translation>
    </message>
    <message>
      <source>The device’s network lets it reach Apple’s servers</source>
      <translation>设备的网络可以连接 Apple 的服务器</translation>
    </message>
    <message>
      <source>The download may stop with “Unable to Download App”.</source>
      <translation>下载可能会停止，并显示“无法下载 App”。</translation>
    </message>
    <message>
      <source>The download stops near its end with “Unable to Download App”, though a cable install works.</source>
      <translation>下载在接近完成时停止，并显示“无法下载 App”，而用线缆可以安装。</translation>
    </message>
    <message>
      <source>The executable has no 64-bit ARM code</source>
      <translation>可执行文件没有 64 位 ARM 代码</translation>
    </message>
    <message>
      <source>The executable is encrypted by the App Store</source>
      <translation>可执行文件被 App Store 加密</translation>
    </message>
    <message>
      <source>The first launch may need the Internet</source>
      <translation>首次启动可能需要联网</translation>
    </message>
    <message numerus="yes">
      <source>The iOS of {count} devices is older than the app needs</source>
      <extracomment>Counts {count}. For one: The iOS of {count} device is older than the app needs</extracomment>
      <translation>
        <numerusform>{count} 台设备的 iOS 版本低于 App 的要求</numerusform>
      </translation>
    </message>
    <message>
      <source>The icon appears but shows no progress, or waits for long.</source>
      <translation>图标出现但没有进度，或长时间显示等待。</translation>
    </message>
    <message>
      <source>The icon appears, then the installation hangs</source>
      <translation>图标出现后，安装停滞不前</translation>
    </message>
    <message>
      <source>The icon stays blank while the app downloads.</source>
      <translation>App 下载时，图标一直是空白的。</translation>
    </message>
    <message>
      <source>The install link does not lead to the manifest</source>
      <translation>安装链接没有指向清单文件</translation>
    </message>
    <message>
      <source>The manifest has no app for this model</source>
      <translation>清单文件中没有适用于此机型的 App</translation>
    </message>
    <message>
      <source>The manifest is for another platform</source>
      <translation>清单文件适用于另一个平台</translation>
    </message>
    <message>
      <source>The manifest is not a usable property list</source>
      <translation>清单文件不是可用的属性列表</translation>
    </message>
    <message>
      <source>The manifest lacks something that iOS requires</source>
      <translation>清单文件缺少 iOS 所要求的内容</translation>
    </message>
    <message>
      <source>The manifest names another bundle identifier than the app</source>
      <translation>清单文件中的 Bundle ID 与 App 不同</translation>
    </message>
    <message>
      <source>The manifest names another version than the app</source>
      <translation>清单文件中的版本与 App 不同</translation>
    </message>
    <message>
      <source>The page doesn’t tell testers to open it in Safari</source>
      <translation>页面没有告诉测试员用 Safari 打开</translation>
    </message>
    <message>
      <source>The page has no working Install link</source>
      <translation>页面没有可用的“安装”链接</translation>
    </message>
    <message>
      <source>The page opens; then “Cannot connect to” the server, or “Unable to Download App”.</source>
      <translation>页面能打开；之后出现“无法连接到（服务器名）”或“无法下载 App”。</translation>
    </message>
    <message>
      <source>The profile doesn’t contain the signing certificate</source>
      <translation>描述文件不包含签名证书</translation>
    </message>
    <message>
      <source>The profile has expired</source>
      <translation>描述文件已过期</translation>
    </message>
    <message>
      <source>The profile is damaged or not signed by Apple</source>
      <translation>描述文件已损坏或不是由 Apple 签名</translation>
    </message>
    <message>
      <source>The profile is for another platform</source>
      <translation>描述文件适用于另一个平台</translation>
    </message>
    <message>
      <source>The profile is for development</source>
      <translation>描述文件用于开发</translation>
    </message>
    <message>
      <source>The profile is for the App Store</source>
      <translation>描述文件用于 App Store</translation>
    </message>
    <message>
      <source>The same app, signed by another team, is on the device</source>
      <translation>设备上有由其他团队签名的同一 App</translation>
    </message>
    <message>
      <source>The server answers with a web page instead of the file</source>
      <translation>服务器返回了网页而不是文件</translation>
    </message>
    <message>
      <source>The server asks for a sign-in</source>
      <translation>服务器要求登录</translation>
    </message>
    <message>
      <source>The server can’t continue a broken download</source>
      <translation>服务器无法续传中断的下载</translation>
    </message>
    <message>
      <source>The server compresses the app on its way</source>
      <translation>服务器在传输时压缩了 App</translation>
    </message>
    <message>
      <source>The server does not answer</source>
      <translation>服务器没有响应</translation>
    </message>
    <message>
      <source>The server does not deliver the app as published</source>
      <translation>服务器送出的 App 与所发布的不一致</translation>
    </message>
    <message>
      <source>The server does not deliver the manifest as published</source>
      <translation>服务器送出的清单文件与所发布的不一致</translation>
    </message>
    <message>
      <source>The server does not find a file, or refuses it</source>
      <translation>服务器找不到某个文件，或拒绝提供</translation>
    </message>
    <message>
      <source>The server does not say how large the app is</source>
      <translation>服务器没有告知 App 的大小</translation>
    </message>
    <message>
      <source>The server does not speak TLS 1.2 or later</source>
      <translation>服务器不支持 TLS 1.2 或更高版本</translation>
    </message>
    <message>
      <source>The server is only reachable from its own network</source>
      <translation>服务器只能从其自身的网络访问</translation>
    </message>
    <message>
      <source>The server redirects instead of answering</source>
      <translation>服务器没有直接响应，而是重定向</translation>
    </message>
    <message>
      <source>The server refuses iOS’ own downloader but not a browser</source>
      <translation>服务器拒绝 iOS 自带的下载程序，但不拒绝浏览器</translation>
    </message>
    <message>
      <source>The server’s certificate is not accepted</source>
      <translation>服务器的证书不被接受</translation>
    </message>
    <message>
      <source>The signature and the profile belong to different teams</source>
      <translation>签名与描述文件属于不同的团队</translation>
    </message>
    <message>
      <source>The signature has no SHA-256 digests</source>
      <translation>签名没有 SHA-256 摘要</translation>
    </message>
    <message>
      <source>The signature is damaged</source>
      <translation>签名已损坏</translation>
    </message>
    <message>
      <source>The signature itself is not sound</source>
      <translation>签名本身有问题</translation>
    </message>
    <message>
      <source>The signature’s format is too old for iOS 15 and later</source>
      <translation>签名的格式对 iOS 15 及更高版本来说太旧</translation>
    </message>
    <message>
      <source>The signing certificate doesn’t lead to Apple</source>
      <translation>签名证书无法追溯到 Apple</translation>
    </message>
    <message>
      <source>The signing certificate is not valid now</source>
      <translation>签名证书目前无效</translation>
    </message>
    <message>
      <source>The signing certificate was revoked</source>
      <translation>签名证书已被吊销</translation>
    </message>
    <message>
      <source>The tester trusts the developer in Settings</source>
      <translation>测试员已在“设置”中信任开发者</translation>
    </message>
    <message>
      <source>The two forms of the entitlements in the signature differ</source>
      <translation>签名中两种形式的授权（entitlement）不一致</translation>
    </message>
    <message>
      <source>The two forms of the profile in one file differ</source>
      <translation>同一文件中两种形式的描述文件不一致</translation>
    </message>
    <message>
      <source>The watch app and its iPhone app don’t name each other properly</source>
      <translation>手表 App 与其 iPhone App 没有正确地相互指明</translation>
    </message>
    <message>
      <source>There is not exactly one app in the folder Payload</source>
      <translation>Payload 文件夹中的 App 不是正好一个</translation>
    </message>
    <message>
      <source>Turn compression off for .ipa files; they are compressed already.</source>
      <translation>请关闭对 .ipa 文件的压缩；它们已经压缩过。</translation>
    </message>
    <message>
      <source>Update iOS on the device, or lower the app’s deployment target.</source>
      <translation>请更新设备的 iOS，或降低 App 的 Deployment Target。</translation>
    </message>
    <message>
      <source>Upload the manifest to the address in the link, and let the server answer 200 with it.</source>
      <translation>请将清单文件上传到链接中的地址，并让服务器以 200 响应返回它。</translation>
    </message>
    <message>
      <source>Use a profile whose App ID fits the bundle identifier, and sign again.</source>
      <translation>请使用 App ID 与 Bundle ID 相符的描述文件，并重新签名。</translation>
    </message>
    <message>
      <source>Use absolute addresses that begin with https:// for the page, the manifest and the app.</source>
      <translation>页面、清单文件和 App 请使用以 https:// 开头的绝对地址。</translation>
    </message>
    <message>
      <source>Use another device, or add its kind to the app’s supported destinations.</source>
      <translation>请使用另一台设备，或将这类设备加入 App 支持的目标平台。</translation>
    </message>
    <message>
      <source>Use another device, or take the capability out of UIRequiredDeviceCapabilities.</source>
      <translation>请使用另一台设备，或将该功能从 UIRequiredDeviceCapabilities 中移除。</translation>
    </message>
    <message>
      <source>Use another network once; ppq.apple.com and ocsp.apple.com must be reachable.</source>
      <translation>请换用一次其他网络；须能连接 ppq.apple.com 和 ocsp.apple.com。</translation>
    </message>
    <message>
      <source>Use your own build; one that was taken from the App Store runs only where it was bought.</source>
      <translation>请使用自己的构建版本；取自 App Store 的版本只能在购买它的账户下运行。</translation>
    </message>
    <message>
      <source>Use your own build; remove SC_Info and iTunesMetadata.plist before signing.</source>
      <translation>请使用自己的构建版本；并在签名前移除 SC_Info 和 iTunesMetadata.plist。</translation>
    </message>
    <message>
      <source>Usually nothing; a proxy or an old iOS may mishandle the file.</source>
      <translation>通常没有影响；代理或旧版 iOS 可能会错误处理该文件。</translation>
    </message>
    <message>
      <source>Usually nothing; a recent iOS may read the other form than older ones.</source>
      <translation>通常没有影响；较新的 iOS 读取的形式可能与旧版不同。</translation>
    </message>
    <message>
      <source>Usually nothing; names that are there twice or differ in case alone can break the install.</source>
      <translation>通常没有影响；重复或仅大小写不同的名称可能会使安装失败。</translation>
    </message>
    <message>
      <source>Without it: “Unable to Verify App”, when the app is first opened.</source>
      <translation>未联网时：首次打开 App 会显示“无法验证 App”。</translation>
    </message>
    <message>
      <source>iOS asks to remove the app first, or “Unable to Install”.</source>
      <translation>iOS 要求先移除该 App，或显示“无法安装”。</translation>
    </message>
    <message numerus="yes">
      <source>{count} devices are not in the profile</source>
      <extracomment>Counts {count}. For one: {count} device is not in the profile</extracomment>
      <translation>
        <numerusform>{count} 台设备不在描述文件中</numerusform>
      </translation>
    </message>
    <message>
      <source>“Cannot connect to” the server</source>
      <translation>“无法连接到（服务器名）”</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, or no question appears at all.</source>
      <translation>“无法连接到（服务器名）”，或根本没有出现询问。</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, or “Unable to Download App”.</source>
      <translation>“无法连接到（服务器名）”或“无法下载 App”。</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, right after the tap on Install.</source>
      <translation>轻点“安装”后立即出现“无法连接到（服务器名）”。</translation>
    </message>
    <message>
      <source>“Cannot connect to” the server, since its certificate seems not to be valid.</source>
      <translation>“无法连接到（服务器名）”，因为其证书似乎无效。</translation>
    </message>
    <message>
      <source>“Invalid manifest”</source>
      <translation>“清单文件无效”</translation>
    </message>
    <message>
      <source>“This app requires a newer version of iOS”, or the icon vanishes.</source>
      <translation>“此 App 需要更高版本的 iOS”，或图标消失。</translation>
    </message>
    <message>
      <source>“Unable to Download App”, or the new icon vanishes again.</source>
      <translation>“无法下载 App”，或新图标又消失。</translation>
    </message>
    <message>
      <source>“Unable to Download App”, or “Unable to Install”</source>
      <translation>“无法下载 App”或“无法安装”</translation>
    </message>
    <message>
      <source>“Unable to Install” on iOS 11 and later, which run nothing else.</source>
      <translation>在 iOS 11 及更高版本上“无法安装”，因为它们只运行 64 位 App。</translation>
    </message>
    <message>
      <source>“Unable to Install”, often with the words “integrity could not be verified”.</source>
      <translation>“无法安装”，通常带有“无法验证其完整性”的字样。</translation>
    </message>
    <message>
      <source>“Unable to Install”, or iOS says that there is not enough storage.</source>
      <translation>“无法安装”，或 iOS 提示储存空间不足。</translation>
    </message>
    <message>
      <source>“Unable to Install”, or the app “is no longer available” where it is installed.</source>
      <translation>“无法安装”；已安装的 App 则显示“不再可用”。</translation>
    </message>
    <message>
      <source>“Unable to Install”, while the earlier app stays as it is.</source>
      <translation>“无法安装”，而之前的 App 保持原样。</translation>
    </message>
    <message>
      <source>“Unable to Install”: iOS finds no valid provisioning profile.</source>
      <translation>“无法安装”：iOS 找不到有效的预置描述文件。</translation>
    </message>
    <message>
      <source>“Unable to Install”: the app doesn’t support this kind of device.</source>
      <translation>“无法安装”：App 不支持这类设备。</translation>
    </message>
    <message>
      <source>“Unable to Install”: the build is not meant for this model.</source>
      <translation>“无法安装”：此构建版本不适用于此机型。</translation>
    </message>
    <message>
      <source>“Unable to Install”: the device lacks a required capability.</source>
      <translation>“无法安装”：设备缺少所需的功能。</translation>
    </message>
    <message>
      <source>“Unable to Install”: the download ends, then iOS gives up.</source>
      <translation>“无法安装”：下载完成后 iOS 放弃安装。</translation>
    </message>
    <message>
      <source>“Unable to Install”; where the app is already installed, it no longer opens.</source>
      <translation>“无法安装”；已安装的 App 也无法再打开。</translation>
    </message>
    <message>
      <source>“Unable to Verify App”, when the app is first opened.</source>
      <translation>首次打开 App 时显示“无法验证 App”。</translation>
    </message>
    <message>
      <source>“Untrusted Enterprise Developer”, when the app is first opened.</source>
      <translation>首次打开 App 时显示“未受信任的企业级开发者”。</translation>
    </message>
  </context>
  <context>
    <name>Host key</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>拷贝</translation>
    </message>
    <message>
      <source>Copy the fingerprint</source>
      <translation>拷贝指纹</translation>
    </message>
    <message>
      <source>Either the server was set up anew, or somebody stands between you and it and would receive your password and your builds. Ask whoever runs the server before anything else.</source>
      <translation>服务器可能是重新搭建的，也可能有人介入了这条连接，会截获密码和构建版本。请务必先询问服务器的管理员。</translation>
    </message>
    <message>
      <source>Fingerprint {value}</source>
      <translation>指纹 {value}</translation>
    </message>
    <message>
      <source>If the change is right, forget the old key in the server’s settings.</source>
      <translation>如果更改属实，请在服务器设置中清除旧密钥。</translation>
    </message>
    <message>
      <source>If the change is right, take the old key out of known_hosts:</source>
      <translation>如果更改属实，请从 known_hosts 中移除旧密钥：</translation>
    </message>
    <message>
      <source>Is this the right server?</source>
      <translation>这是正确的服务器吗？</translation>
    </message>
    <message>
      <source>On the server: {command}</source>
      <translation>在服务器上：{command}</translation>
    </message>
    <message>
      <source>Once</source>
      <translation>仅此一次</translation>
    </message>
    <message>
      <source>Once: trust this key until otadesk ends</source>
      <translation>仅此一次：在 otadesk 退出前信任此密钥</translation>
    </message>
    <message>
      <source>Paste to compare</source>
      <translation>粘贴以比对</translation>
    </message>
    <message>
      <source>Server settings…</source>
      <translation>服务器设置…</translation>
    </message>
    <message>
      <source>Shown now</source>
      <translation>此次出示的密钥</translation>
    </message>
    <message>
      <source>The jump host {server} shows a different key than the one you trusted. Nothing was sent over this connection.</source>
      <translation>跳板机 {server} 出示的密钥与已信任的不同。此连接没有发送任何内容。</translation>
    </message>
    <message>
      <source>The jump host {server} shows this key for the first time. Compare it with what its owner says.</source>
      <translation>跳板机 {server} 首次出示此密钥。请与其所有者提供的内容比对。</translation>
    </message>
    <message>
      <source>The same so far.</source>
      <translation>目前为止一致。</translation>
    </message>
    <message>
      <source>The two are the same.</source>
      <translation>两者一致。</translation>
    </message>
    <message>
      <source>These differ. Don’t go on before you know why.</source>
      <translation>两者不同。在弄清原因之前，请勿继续。</translation>
    </message>
    <message>
      <source>This may be another computer</source>
      <translation>这可能是另一台电脑</translation>
    </message>
    <message>
      <source>Trust</source>
      <translation>信任</translation>
    </message>
    <message>
      <source>Trust counts for {names} too.</source>
      <translation>信任对 {names} 同样有效。</translation>
    </message>
    <message>
      <source>Trusted until now</source>
      <translation>此前信任的密钥</translation>
    </message>
    <message>
      <source>{server} shows a different key than the one that you trust for {name}. Compare it with what the server’s owner says.</source>
      <translation>{server} 出示的密钥与您为 {name} 信任的密钥不同。请与服务器所有者提供的内容比对。</translation>
    </message>
    <message>
      <source>{server} shows a different key than the one you trusted. Nothing was sent over this connection.</source>
      <translation>{server} 出示的密钥与已信任的不同。此连接没有发送任何内容。</translation>
    </message>
    <message>
      <source>{server} shows this key for the first time. Compare it with what the server’s owner says.</source>
      <translation>{server} 首次出示此密钥。请与服务器所有者提供的内容比对。</translation>
    </message>
  </context>
  <context>
    <name>Nearby</name>
    <message>
      <source>Port {port} is taken, so links made earlier don’t work until it is free again.</source>
      <translation>端口 {port} 已被占用，因此之前生成的链接在端口空出之前无法使用。</translation>
    </message>
    <message>
      <source>The address {address} is new to this computer’s certificate authority; links use the name {name}.</source>
      <translation>地址 {address} 尚未列入这台电脑的证书颁发机构；链接改用名称 {name}。</translation>
    </message>
    <message>
      <source>There is no network: only this computer itself can open the page.</source>
      <translation>没有网络：只有这台电脑自己能打开页面。</translation>
    </message>
    <message>
      <source>This computer’s certificate authority was damaged or expired: testers must trust the new one.</source>
      <translation>这台电脑的证书颁发机构已损坏或过期：测试员必须信任新的颁发机构。</translation>
    </message>
  </context>
  <context>
    <name>Poster</name>
    <message>
      <source>A poster leads to one build: choose just one.</source>
      <translation>一张海报只对应一个构建版本：请只选择一个。</translation>
    </message>
    <message>
      <source>Point the camera of the iPhone or iPad at the code.</source>
      <translation>用 iPhone 或 iPad 的相机对准二维码。</translation>
    </message>
    <message>
      <source>Print poster…</source>
      <translation>打印海报…</translation>
    </message>
    <message>
      <source>Tap the link that appears, then Install.</source>
      <translation>轻点出现的链接，然后轻点“安装”。</translation>
    </message>
    <message>
      <source>The printer did not take the poster.</source>
      <translation>打印机没有接受海报。</translation>
    </message>
    <message>
      <source>There is nothing to print yet.</source>
      <translation>目前还没有可打印的内容。</translation>
    </message>
    <message>
      <source>iOS asks once more. Then the app is on the Home Screen.</source>
      <translation>iOS 会再次询问。之后 App 就在主屏幕上了。</translation>
    </message>
  </context>
  <context>
    <name>Publish</name>
    <message>
      <source>1  Trust this computer</source>
      <translation>1  信任这台电脑</translation>
    </message>
    <message>
      <source>2  Install the app</source>
      <translation>2  安装 App</translation>
    </message>
    <message>
      <source>2  Open its page</source>
      <translation>2  打开页面</translation>
    </message>
    <message>
      <source>A QR code is presented</source>
      <translation>正在全屏显示二维码</translation>
    </message>
    <message>
      <source>A build is published</source>
      <translation>正在发布构建</translation>
    </message>
    <message>
      <source>A file on the server was not what it should be, so nothing of it was used: everything was sent. Have a look at the server’s disk, or at who else writes there.</source>
      <translation>服务器上有文件与应有的内容不符，因此没有沿用，而是全部重新发送。请检查服务器的磁盘，以及还有谁在那里写入。</translation>
    </message>
    <message>
      <source>A phone gets it: page, manifest and app checked</source>
      <translation>iPhone 可以获取：页面、清单文件和 App 均已检查</translation>
    </message>
    <message>
      <source>A sample to try everything with</source>
      <translation>用于体验完整流程的示例</translation>
    </message>
    <message>
      <source>A tester sees…</source>
      <translation>测试员的症状…</translation>
    </message>
    <message>
      <source>Add a server</source>
      <translation>添加服务器</translation>
    </message>
    <message>
      <source>An .ipa exported for ad hoc, enterprise or development</source>
      <translation>为 Ad Hoc、企业或开发导出的 .ipa</translation>
    </message>
    <message>
      <source>Ask the tester</source>
      <translation>询问测试员</translation>
    </message>
    <message>
      <source>Back to the build</source>
      <translation>返回构建</translation>
    </message>
    <message>
      <source>Browse for an IPA</source>
      <translation>浏览并选取 IPA</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>浏览…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>已取消</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <source>Causes on the server are looked for when the build is published.</source>
      <translation>服务器上的原因会在构建版本发布后查找。</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>再次检查</translation>
    </message>
    <message>
      <source>Choose another file…</source>
      <translation>选取其他文件…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Confirm the copy</source>
      <translation>确认副本</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>连接</translation>
    </message>
    <message>
      <source>Connecting again</source>
      <translation>正在重新连接</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>拷贝</translation>
    </message>
    <message>
      <source>Copy its notes</source>
      <translation>拷贝其说明</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>拷贝链接</translation>
    </message>
    <message>
      <source>Copy link: {title}</source>
      <translation>拷贝链接：{title}</translation>
    </message>
    <message>
      <source>Copy picture</source>
      <translation>拷贝图片</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>拷贝报告</translation>
    </message>
    <message>
      <source>Copy this finding: {title}</source>
      <translation>拷贝此结果：{title}</translation>
    </message>
    <message>
      <source>Could not be checked: “{title}”</source>
      <translation>无法检查：“{title}”</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>已删除</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>丢弃</translation>
    </message>
    <message>
      <source>Drag the code to a folder or another program: as PNG, or with {key} held as SVG.</source>
      <translation>可将二维码拖到文件夹或其他程序：默认为 PNG，按住 {key} 则为 SVG。</translation>
    </message>
    <message>
      <source>Drop an app here</source>
      <translation>将 App 拖到此处</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>检查结果</translation>
    </message>
    <message>
      <source>For programs (*.json)</source>
      <translation>供程序使用 (*.json)</translation>
    </message>
    <message>
      <source>Free space on the device</source>
      <translation>设备上的可用空间</translation>
    </message>
    <message>
      <source>It is only the sample: a phone shows its page, and stops at Install.</source>
      <translation>这只是示例：手机会显示其页面，但会停在安装这一步。</translation>
    </message>
    <message>
      <source>It takes the place of {version}, which they get now.</source>
      <translation>它将取代测试人员目前获得的 {version}。</translation>
    </message>
    <message>
      <source>It waited in the queue when otadesk was closed.</source>
      <translation>otadesk 关闭时它还在队列中等待。</translation>
    </message>
    <message>
      <source>It was published all the same: phones get its page, and stop at Install.</source>
      <translation>仍然发布了：手机能打开页面，但会停在“安装”这一步。</translation>
    </message>
    <message>
      <source>It was to be published to {place}.</source>
      <translation>原定发布到 {place}。</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>退出</translation>
    </message>
    <message>
      <source>Leave the presentation</source>
      <translation>退出全屏显示</translation>
    </message>
    <message>
      <source>Let go to add it</source>
      <translation>松开以添加</translation>
    </message>
    <message>
      <source>Let go to open it under Publish</source>
      <translation>松开以在“发布”中打开</translation>
    </message>
    <message>
      <source>Look at it as a phone would</source>
      <translation>像 iPhone 一样查看</translation>
    </message>
    <message>
      <source>Looked for and not found</source>
      <translation>已查找，未发现</translation>
    </message>
    <message>
      <source>Looking at every file and signature…</source>
      <translation>正在查看每个文件和签名…</translation>
    </message>
    <message>
      <source>Looking at it as a phone would…</source>
      <translation>正在像 iPhone 一样查看…</translation>
    </message>
    <message>
      <source>Looking at what is in it…</source>
      <translation>正在查看其中的内容…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>正在查看…</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一页</translation>
    </message>
    <message>
      <source>Next codes</source>
      <translation>下一页二维码</translation>
    </message>
    <message>
      <source>No answer for {span}</source>
      <translation>已 {span}没有响应</translation>
    </message>
    <message>
      <source>Not connected yet, after {span}</source>
      <translation>{span}后仍未连接</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it.</source>
      <translation>此构建版本中没有已知会导致此问题的因素。</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it. This could not be decided:</source>
      <translation>此构建版本中没有已知会导致此问题的因素。以下各项无法判定：</translation>
    </message>
    <message>
      <source>Nothing in this build is known to cause it. What is open, the tester can tell:</source>
      <translation>此构建版本中没有已知会导致此问题的因素。其余各项可询问测试员：</translation>
    </message>
    <message>
      <source>Nothing sent yet, after {span}</source>
      <translation>{span}后仍未发送任何内容</translation>
    </message>
    <message>
      <source>Once for each phone: scan, and follow the three steps there.</source>
      <translation>每部 iPhone 一次：扫描，然后按那里的三个步骤操作。</translation>
    </message>
    <message>
      <source>Only the phone can tell</source>
      <translation>只能在 iPhone 上确认</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open the page in the browser</source>
      <translation>在浏览器中打开页面</translation>
    </message>
    <message>
      <source>PNG picture (*.png)</source>
      <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
      <source>Page (*.html)</source>
      <translation>页面 (*.html)</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>暂停</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>Paused on the way to {place}</source>
      <translation>发布到 {place} 的过程已暂停</translation>
    </message>
    <message>
      <source>Phones see its page. It isn’t signed, so none can install it.</source>
      <translation>手机可以看到其页面。它未签名，因此无法安装。</translation>
    </message>
    <message>
      <source>Point the iPhone’s camera at the code, then tap Install.</source>
      <translation>将 iPhone 的相机对准二维码，然后轻点“安装”。</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>全屏显示</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>上一页</translation>
    </message>
    <message>
      <source>Previous codes</source>
      <translation>上一页二维码</translation>
    </message>
    <message>
      <source>Progress of the upload</source>
      <translation>上传进度</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>发布</translation>
    </message>
    <message>
      <source>Publish a build, or choose some under Releases.</source>
      <translation>请发布一个构建版本，或在“发布版本”中选择。</translation>
    </message>
    <message numerus="yes">
      <source>Publish all {count}</source>
      <extracomment>Counts {count}. For one: Publish one</extracomment>
      <translation>
        <numerusform>发布全部 {count} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>Publish another</source>
      <translation>发布另一个</translation>
    </message>
    <message>
      <source>Publish anyway</source>
      <translation>仍然发布</translation>
    </message>
    <message>
      <source>Publish here anyway…</source>
      <translation>仍然发布到这里…</translation>
    </message>
    <message>
      <source>Publish to</source>
      <translation>发布到</translation>
    </message>
    <message>
      <source>Publish to this computer</source>
      <translation>发布到这台电脑</translation>
    </message>
    <message>
      <source>Publish to {place}</source>
      <translation>发布到 {place}</translation>
    </message>
    <message>
      <source>Publish to {place} anyway…</source>
      <translation>仍然发布到 {place}…</translation>
    </message>
    <message numerus="yes">
      <source>Publish {count} good ones</source>
      <extracomment>Counts {count}. For one: Publish the good one</extracomment>
      <translation>
        <numerusform>发布没有错误的 {count} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>Publish {name}, which will not install?</source>
      <translation>要发布无法安装的 {name} 吗？</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>已发布</translation>
    </message>
    <message>
      <source>Published to {place}, and being checked</source>
      <translation>已发布到 {place}，正在检查</translation>
    </message>
    <message>
      <source>Published, but a phone can’t install it: {reason}</source>
      <translation>已发布，但 iPhone 无法安装：{reason}</translation>
    </message>
    <message>
      <source>Published, but no phone gets it there</source>
      <translation>已发布，但没有手机能从那里获取</translation>
    </message>
    <message>
      <source>Published, but not checked yet</source>
      <translation>已发布；尚未检查</translation>
    </message>
    <message>
      <source>Published; not everything could be checked</source>
      <translation>已发布；部分内容无法检查</translation>
    </message>
    <message>
      <source>Publishing to {place}</source>
      <translation>正在发布到 {place}</translation>
    </message>
    <message>
      <source>QR</source>
      <translation>二维码</translation>
    </message>
    <message>
      <source>QR code</source>
      <translation>二维码</translation>
    </message>
    <message>
      <source>QR code for {url}</source>
      <translation>{url} 的二维码</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>队列</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>正在读取</translation>
    </message>
    <message>
      <source>Ready now: phones on your network scan a code. Nothing to set up.</source>
      <translation>现已就绪：同一网络中的手机扫码即可，无需设置。</translation>
    </message>
    <message>
      <source>Ready to scan</source>
      <translation>可以扫描</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>最近项目</translation>
    </message>
    <message>
      <source>Replaced</source>
      <translation>已被替换</translation>
    </message>
    <message>
      <source>Replaced in {folder}: {files}</source>
      <translation>在 {folder} 中替换：{files}</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>SVG drawing (*.svg)</source>
      <translation>SVG 绘图 (*.svg)</translation>
    </message>
    <message>
      <source>Save report…</source>
      <translation>存储报告…</translation>
    </message>
    <message>
      <source>Save the QR code</source>
      <translation>存储二维码</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>存储报告</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>存储…</translation>
    </message>
    <message>
      <source>Sent {sent} of {total} in {span}, the rest was already there</source>
      <translation>用时 {span}，发送了 {total} 中的 {sent}，其余已在服务器上</translation>
    </message>
    <message>
      <source>Sent {total} in {span}</source>
      <translation>用时 {span}，发送了 {total}</translation>
    </message>
    <message>
      <source>Sent {total} in {span}, page and icons included</source>
      <translation>用时 {span}，发送了 {total}（含页面和图标）</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>显示全部</translation>
    </message>
    <message>
      <source>Show all releases</source>
      <translation>显示所有发布版本</translation>
    </message>
    <message>
      <source>Show its releases</source>
      <translation>查看其发布版本</translation>
    </message>
    <message>
      <source>Show the QR code of {name}</source>
      <translation>显示 {name} 的二维码</translation>
    </message>
    <message>
      <source>Skip the check</source>
      <translation>跳过检查</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>步骤</translation>
    </message>
    <message>
      <source>Stopped on the way</source>
      <translation>中途中断</translation>
    </message>
    <message>
      <source>Stopped on the way to {place} last time. What was sent is kept: only the rest will be sent.</source>
      <translation>上次发布到 {place} 的过程被中断。已发送的部分仍保留：只会发送其余部分。</translation>
    </message>
    <message>
      <source>Switch testers over</source>
      <translation>切换到新版本</translation>
    </message>
    <message>
      <source>Take out of the queue</source>
      <translation>从队列中移除</translation>
    </message>
    <message>
      <source>Taken for granted</source>
      <translation>默认成立的前提</translation>
    </message>
    <message>
      <source>Testers get a newer build by now. This one was looked at on its own page.</source>
      <translation>测试员现在得到的是更新的构建版本。此版本是在它自己的页面上检查的。</translation>
    </message>
    <message>
      <source>Testers get {newer} now; with this one they get {version}.</source>
      <translation>测试员现在得到的是 {newer}；发布此构建版本后将得到 {version}。</translation>
    </message>
    <message>
      <source>Text (*.txt)</source>
      <translation>文本 (*.txt)</translation>
    </message>
    <message>
      <source>That is not so</source>
      <translation>不是这样</translation>
    </message>
    <message>
      <source>That is so</source>
      <translation>是这样</translation>
    </message>
    <message>
      <source>The catalogue was left out: “{name}” on the server is not otadesk’s. Move it away, or give builds a folder of their own.</source>
      <translation>没有生成 App 目录：服务器上的“{name}”不是 otadesk 的。请将其移走，或为构建版本使用单独的文件夹。</translation>
    </message>
    <message>
      <source>The code leads to its page.</source>
      <translation>二维码会打开它的页面。</translation>
    </message>
    <message>
      <source>The connection broke. Next try in {span}.</source>
      <translation>连接已中断。{span}后重试。</translation>
    </message>
    <message>
      <source>The connection broke. Trying again…</source>
      <translation>连接已中断。正在重试…</translation>
    </message>
    <message>
      <source>Then scan this code and tap Install. It works in this network while otadesk is open.</source>
      <translation>然后扫描此二维码，轻点“安装”。otadesk 打开期间，可在此网络中使用。</translation>
    </message>
    <message>
      <source>Then scan this code. It works in this network while otadesk is open.</source>
      <translation>然后扫描此二维码。otadesk 打开期间，可在此网络中使用。</translation>
    </message>
    <message>
      <source>There is nothing to present yet.</source>
      <translation>目前还没有可全屏显示的内容。</translation>
    </message>
    <message>
      <source>This</source>
      <translation>此项</translation>
    </message>
    <message>
      <source>This build is in the queue twice for the same place. Publishing all sends it once.</source>
      <translation>此构建版本在队列中两次指向同一位置。全部发布时只发送一次。</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>这台电脑</translation>
    </message>
    <message>
      <source>This is what causes it:</source>
      <translation>原因如下：</translation>
    </message>
    <message>
      <source>This server can’t replace a file in one step. For a moment during the switch the page could be missing.</source>
      <translation>此服务器无法一步替换文件。切换时页面可能会短暂缺失。</translation>
    </message>
    <message>
      <source>This takes a while for a large build. You can publish meanwhile.</source>
      <translation>构建版本较大时需要一些时间。其间可以发布。</translation>
    </message>
    <message>
      <source>To be published</source>
      <translation>待发布</translation>
    </message>
    <message>
      <source>Trust this computer</source>
      <translation>信任这台电脑</translation>
    </message>
    <message>
      <source>Try a sample app</source>
      <translation>试用示例 App</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>立即重试</translation>
    </message>
    <message>
      <source>Twice in the queue</source>
      <translation>队列中有重复</translation>
    </message>
    <message>
      <source>Upload</source>
      <translation>上传</translation>
    </message>
    <message>
      <source>Waiting for {name}</source>
      <translation>正在等待 {name}</translation>
    </message>
    <message>
      <source>Waiting its turn</source>
      <translation>正在排队</translation>
    </message>
    <message>
      <source>Waiting to be published to {place}</source>
      <translation>等待发布到 {place}</translation>
    </message>
    <message>
      <source>What should testers look at?</source>
      <translation>希望测试员关注什么？</translation>
    </message>
    <message>
      <source>What testers would see</source>
      <translation>测试员会看到什么</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>解决办法</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>检查所见</translation>
    </message>
    <message>
      <source>What was sent stays on the server, out of sight: the next try sends only the rest.</source>
      <translation>已发送的部分会留在服务器上（不可见）：下次只发送其余部分。</translation>
    </message>
    <message>
      <source>What will be written</source>
      <translation>将写入的内容</translation>
    </message>
    <message>
      <source>What’s new</source>
      <translation>新内容</translation>
    </message>
    <message>
      <source>What’s new in this build</source>
      <translation>此构建版本的新内容</translation>
    </message>
    <message>
      <source>When the phone asks: the fingerprint of this computer’s certificate is {value}</source>
      <translation>当 iPhone 询问时：这台电脑的证书指纹是 {value}</translation>
    </message>
    <message>
      <source>Why it could not be checked</source>
      <translation>无法检查的原因</translation>
    </message>
    <message>
      <source>Will not install</source>
      <translation>无法安装</translation>
    </message>
    <message>
      <source>With UDIDs and people’s names</source>
      <translation>包含 UDID 和人名</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>已撤回</translation>
    </message>
    <message>
      <source>Your own, for testers anywhere. SFTP and HTTPS are all it takes.</source>
      <translation>自己的服务器，面向各地的测试员。只需 SFTP 和 HTTPS。</translation>
    </message>
    <message>
      <source>compared by its digest on the server</source>
      <translation>已在服务器上通过摘要比对</translation>
    </message>
    <message>
      <source>iPhone and iPad</source>
      <translation>iPhone 和 iPad</translation>
    </message>
    <message>
      <source>read back and compared</source>
      <translation>已读回并比对</translation>
    </message>
    <message>
      <source>testers nearby</source>
      <translation>附近的测试员</translation>
    </message>
    <message>
      <source>the server has not answered for {span}</source>
      <translation>服务器已有 {span}没有响应</translation>
    </message>
    <message numerus="yes">
      <source>{count} builds are in the queue already.</source>
      <extracomment>Counts {count}. For one: {count} build is in the queue already.</extracomment>
      <translation>
        <numerusform>{count} 个构建版本已在队列中。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds put away</source>
      <extracomment>Counts {count}. For one: One build put away</extracomment>
      <translation>
        <numerusform>已收起 {count} 个构建版本</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks could not be answered</source>
      <extracomment>Counts {count}. For one: One check could not be answered</extracomment>
      <translation>
        <numerusform>{count} 项检查无法判定</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks passed</source>
      <extracomment>Counts {count}. For one: {count} check passed</extracomment>
      <translation>
        <numerusform>{count} 项检查通过</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} depend on the phone</source>
      <extracomment>Counts {count}. For one: {count} depends on the phone</extracomment>
      <translation>
        <numerusform>{count} 项取决于 iPhone</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done}/{total}</translation>
    </message>
    <message>
      <source>{first} of {count}</source>
      <translation>第 {first} 个，共 {count} 个</translation>
    </message>
    <message>
      <source>{first} to {last} of {count}</source>
      <translation>第 {first}–{last} 个，共 {count} 个</translation>
    </message>
    <message>
      <source>{name} is in the queue already.</source>
      <translation>{name} 已在队列中。</translation>
    </message>
    <message>
      <source>{name} is no longer in the queue.</source>
      <translation>{name} 已不在队列中。</translation>
    </message>
    <message>
      <source>{name} is no longer there.</source>
      <translation>{name} 已不存在。</translation>
    </message>
    <message>
      <source>{name} report</source>
      <translation>{name} 报告</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <source>{rate}, limited to {limit}</source>
      <translation>{rate}，限速 {limit}</translation>
    </message>
    <message>
      <source>{size} was there already</source>
      <translation>{size} 已在服务器上</translation>
    </message>
    <message>
      <source>{span} left</source>
      <translation>还剩 {span}</translation>
    </message>
    <message>
      <source>{system} or later</source>
      <translation>{system} 或更高版本</translation>
    </message>
    <message>
      <source>{verdict}. It goes to {place}, and testers who scan the code will see an error.</source>
      <translation>{verdict}。它将发布到 {place}，扫描二维码的测试员会看到错误。</translation>
    </message>
    <message>
      <source>{version} ({build}) was there already, published on {day}. Testers can’t tell the two apart: give the next one another build number.</source>
      <translation>{version} ({build}) 已在那里，发布于 {day}。测试员无法区分这两个：请为下一个构建版本换一个构建号。</translation>
    </message>
    <message>
      <source>{version} is on this computer already, published {when}.</source>
      <translation>{version} 已在这台电脑上，发布时间：{when}。</translation>
    </message>
    <message>
      <source>{version} is on {place} already, published {when}.</source>
      <translation>{version} 已在 {place} 上，发布时间：{when}。</translation>
    </message>
    <message>
      <source>“{title}”</source>
      <translation>“{title}”</translation>
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
      <translation>AMP 页面</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>操作</translation>
    </message>
    <message>
      <source>Activity</source>
      <translation>操作记录</translation>
    </message>
    <message>
      <source>Activity…</source>
      <translation>操作记录…</translation>
    </message>
    <message>
      <source>All notes…</source>
      <translation>全部说明…</translation>
    </message>
    <message>
      <source>Among these is what testers get now; then they get {builds}.</source>
      <translation>其中包含测试员目前得到的版本；删除后他们将得到 {builds}。</translation>
    </message>
    <message>
      <source>An earlier build. Testers get {version} from the app’s page.</source>
      <translation>这是较早的构建版本。测试员从该 App 的页面得到 {version}。</translation>
    </message>
    <message>
      <source>App</source>
      <translation>App</translation>
    </message>
    <message>
      <source>As of {when}</source>
      <translation>更新：{when}</translation>
    </message>
    <message>
      <source>Being published</source>
      <translation>正在发布</translation>
    </message>
    <message>
      <source>Build</source>
      <translation>构建版本</translation>
    </message>
    <message>
      <source>By</source>
      <translation>操作者</translation>
    </message>
    <message>
      <source>By app</source>
      <translation>按 App</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>拷贝</translation>
    </message>
    <message>
      <source>Copy link</source>
      <translation>拷贝链接</translation>
    </message>
    <message>
      <source>Copy the activity</source>
      <translation>拷贝操作记录</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>拷贝文本</translation>
    </message>
    <message>
      <source>Delete for good</source>
      <translation>永久删除</translation>
    </message>
    <message>
      <source>Delete what is there of a new build of {name}?</source>
      <translation>要删除 {name} 新构建版本已有的部分吗？</translation>
    </message>
    <message numerus="yes">
      <source>Delete {count} releases?</source>
      <extracomment>Counts {count}. For one: Delete one release?</extracomment>
      <translation>
        <numerusform>要删除 {count} 个发布版本吗？</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete {name} {version}?</source>
      <translation>要删除 {name} {version} 吗？</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>已删除</translation>
    </message>
    <message>
      <source>Deleted as surplus</source>
      <translation>已作为多余版本删除</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>删除…</translation>
    </message>
    <message>
      <source>Drop a build anywhere on this window to publish it. Everybody’s builds appear here.</source>
      <translation>将构建版本拖到此窗口的任意位置即可发布。所有人的构建版本都会显示在这里。</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>电子邮件</translation>
    </message>
    <message>
      <source>Earlier build</source>
      <translation>较早的构建版本</translation>
    </message>
    <message>
      <source>Embed…</source>
      <translation>嵌入…</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>已过期</translation>
    </message>
    <message>
      <source>Export the list</source>
      <translation>导出列表</translation>
    </message>
    <message>
      <source>Export the list…</source>
      <translation>导出列表…</translation>
    </message>
    <message>
      <source>Fetching the list…</source>
      <translation>正在获取列表…</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>过滤</translation>
    </message>
    <message>
      <source>Filter by app, version, person or note</source>
      <translation>按 App、版本、人员或说明过滤</translation>
    </message>
    <message>
      <source>Inside a frame</source>
      <translation>框架内</translation>
    </message>
    <message>
      <source>Install {name}</source>
      <translation>安装 {name}</translation>
    </message>
    <message>
      <source>It is the only build that testers can get. {lost}</source>
      <translation>这是测试员唯一能得到的构建版本。{lost}</translation>
    </message>
    <message>
      <source>It is what testers get now; then they get {after}. {lost}</source>
      <translation>这是测试员目前得到的版本；删除后他们将得到 {after}。{lost}</translation>
    </message>
    <message>
      <source>It isn’t published. Publishing the same build again goes on from what is there.</source>
      <translation>尚未发布。再次发布同一构建版本会从已有部分继续。</translation>
    </message>
    <message>
      <source>It leads to the app’s page, which always has the build that testers get.</source>
      <translation>指向 App 的页面，那里始终是测试员得到的构建版本。</translation>
    </message>
    <message>
      <source>It leads to this build for as long as it is there, also once there are later ones.</source>
      <translation>只要此构建版本还在，就始终指向它，即使之后有更新的版本。</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Kept on {place} beside the builds, so that everybody who publishes there sees it.</source>
      <translation>与构建版本一起保存在 {place} 上，因此在那里发布的人都能看到。</translation>
    </message>
    <message>
      <source>Largest first</source>
      <translation>从大到小</translation>
    </message>
    <message>
      <source>Link to {name}</source>
      <translation>{name} 的链接</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>当前</translation>
    </message>
    <message>
      <source>Live · expired</source>
      <translation>当前 · 已过期</translation>
    </message>
    <message>
      <source>Live · no phone gets it</source>
      <translation>当前 · iPhone 无法获取</translation>
    </message>
    <message>
      <source>Live · sample</source>
      <translation>当前 · 示例</translation>
    </message>
    <message>
      <source>Live · won’t install</source>
      <translation>当前 · 不可安装</translation>
    </message>
    <message>
      <source>Live, hours left</source>
      <translation>当前 · 不足 1 天</translation>
    </message>
    <message numerus="yes">
      <source>Live, {count} days left</source>
      <extracomment>Counts {count}. For one: Live, one day left</extracomment>
      <translation>
        <numerusform>当前 · 剩 {count} 天</numerusform>
      </translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>此列表的更多操作</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>最新的在前</translation>
    </message>
    <message>
      <source>No release matches all these words.</source>
      <translation>没有发布版本包含所有这些词。</translation>
    </message>
    <message>
      <source>Not signed in</source>
      <translation>未登录</translation>
    </message>
    <message>
      <source>Nothing has been published on this computer yet.</source>
      <translation>这台电脑上尚未发布任何内容。</translation>
    </message>
    <message>
      <source>Nothing has been published on {place} yet.</source>
      <translation>{place} 上尚未发布任何内容。</translation>
    </message>
    <message>
      <source>Nothing is published here yet.</source>
      <translation>这里尚未发布任何内容。</translation>
    </message>
    <message>
      <source>Only this build: {version}</source>
      <translation>仅此构建版本：{version}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>排序</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Present shows no more than {most} codes at once.</source>
      <translation>全屏显示一次最多 {most} 个二维码。</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>发布</translation>
    </message>
    <message>
      <source>Publishing it again then sends all of it.</source>
      <translation>之后再次发布时将全部重新发送。</translation>
    </message>
    <message>
      <source>QR</source>
      <translation>二维码</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>刷新</translation>
    </message>
    <message>
      <source>Refreshing…</source>
      <translation>正在刷新…</translation>
    </message>
    <message>
      <source>Release notes</source>
      <translation>发布说明</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>发布版本</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>已恢复</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>示例</translation>
    </message>
    <message>
      <source>Server settings…</source>
      <translation>服务器设置…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Show the app’s code</source>
      <translation>显示该 App 的二维码</translation>
    </message>
    <message>
      <source>Show the builds that expire soonest</source>
      <translation>显示最先到期的构建版本</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Soonest to expire</source>
      <translation>最先到期</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>已中断</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>Testers can no longer get any build of {names}.</source>
      <translation>测试员将无法再获得 {names} 的任何构建版本。</translation>
    </message>
    <message>
      <source>Testers now get {builds}.</source>
      <translation>测试员现在得到 {builds}。</translation>
    </message>
    <message>
      <source>The text to paste</source>
      <translation>要粘贴的文本</translation>
    </message>
    <message>
      <source>There is no other build of {names} to install; the page says so.</source>
      <translation>{names} 没有其他可安装的构建版本；页面上会说明。</translation>
    </message>
    <message>
      <source>This deletes {size} from the server, with its page and its links. It can’t be undone.</source>
      <translation>服务器上的 {size} 将连同其页面和链接一并删除。此操作无法撤销。</translation>
    </message>
    <message>
      <source>This deletes {size} from the server, with their pages and their links. It can’t be undone.</source>
      <translation>服务器上的 {size} 将连同页面和链接一起删除，且无法撤销。</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>网页</translation>
    </message>
    <message>
      <source>What was done with the builds on this computer.</source>
      <translation>对这台电脑上的构建版本所做的操作。</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Where it goes</source>
      <translation>用在何处</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>撤回</translation>
    </message>
    <message numerus="yes">
      <source>Withdraw {count} releases?</source>
      <extracomment>Counts {count}. For one: Withdraw one release?</extracomment>
      <translation>
        <numerusform>要撤回 {count} 个发布版本吗？</numerusform>
      </translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>已撤回</translation>
    </message>
    <message>
      <source>Won’t install</source>
      <translation>不可安装</translation>
    </message>
    <message>
      <source>a new build</source>
      <translation>新的构建版本</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <extracomment>Counts {count}. For one: and one more</extracomment>
      <translation>
        <numerusform>以及另外 {count} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>至 {day}</translation>
    </message>
    <message>
      <source>{action}: {name} {version}</source>
      <translation>{action}：{name} {version}</translation>
    </message>
    <message numerus="yes">
      <source>{count} apps</source>
      <extracomment>Counts {count}. For one: one app</extracomment>
      <translation>
        <numerusform>{count} 个 App</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} builds expire within {days} days</source>
      <extracomment>Counts {count}. For one: One build expires within {days} days</extracomment>
      <translation>
        <numerusform>{count} 个构建版本将在 {days} 天内到期</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} in the list</source>
      <translation>列表中有 {count} 项</translation>
    </message>
    <message numerus="yes">
      <source>{count} releases</source>
      <extracomment>Counts {count}. For one: One release</extracomment>
      <translation>
        <numerusform>{count} 个发布版本</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} releases chosen</source>
      <extracomment>Counts {count}. For one: One release chosen</extracomment>
      <translation>
        <numerusform>已选择 {count} 个发布版本</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} releases withdrawn</source>
      <extracomment>Counts {count}. For one: One release withdrawn</extracomment>
      <translation>
        <numerusform>已撤回 {count} 个发布版本</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{found} of {count} releases</source>
      <extracomment>Counts {count}. For one: {found} of one release</extracomment>
      <translation>
        <numerusform>{count} 个发布版本中的 {found} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>{releases} · as of {when}</source>
      <translation>{releases} · 更新：{when}</translation>
    </message>
    <message>
      <source>{releases}, {apps} · as of {when}</source>
      <translation>{releases}，{apps} · 更新：{when}</translation>
    </message>
    <message>
      <source>{without} The page says so until one is restored or published.</source>
      <translation>{without}在恢复或发布构建版本之前，页面上会这样说明。</translation>
    </message>
  </context>
  <context>
    <name>Secret</name>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>It is too long for the keychain; it is kept until otadesk ends.</source>
      <translation>内容太长，无法存入钥匙串；将保留到退出 otadesk 为止。</translation>
    </message>
    <message>
      <source>Keep it in the system’s keychain</source>
      <translation>保存在系统的钥匙串中</translation>
    </message>
    <message>
      <source>Passphrase needed</source>
      <translation>需要口令</translation>
    </message>
    <message>
      <source>Passphrase of the key</source>
      <translation>密钥的口令</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>密码</translation>
    </message>
    <message>
      <source>Password needed</source>
      <translation>需要密码</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>The keychain is locked or refused; it is kept until otadesk ends.</source>
      <translation>钥匙串已锁定或拒绝存储；将保留到退出 otadesk 为止。</translation>
    </message>
    <message>
      <source>The last one doesn’t unlock the key.</source>
      <translation>上一次的输入无法解锁密钥。</translation>
    </message>
    <message>
      <source>The server asks</source>
      <translation>服务器询问</translation>
    </message>
    <message>
      <source>The server did not accept the last one.</source>
      <translation>服务器没有接受上一次的输入。</translation>
    </message>
    <message>
      <source>This computer has no keychain: otadesk asks again the next time it starts.</source>
      <translation>这台电脑没有钥匙串：otadesk 下次启动时会再次询问。</translation>
    </message>
    <message>
      <source>This computer has no keychain; it is kept until otadesk ends.</source>
      <translation>这台电脑没有钥匙串；将保留到退出 otadesk 为止。</translation>
    </message>
  </context>
  <context>
    <name>Seen</name>
    <message>
      <source>A code on paper or a screen is not part of what is fetched.</source>
      <translation>印在纸上或屏幕上的二维码不属于所获取的内容。</translation>
    </message>
    <message>
      <source>A piece of it can’t be compared.</source>
      <translation>无法比较其中的一部分。</translation>
    </message>
    <message>
      <source>A piece of the app can be fetched (206).</source>
      <translation>可以获取 App 的一部分（206）。</translation>
    </message>
    <message>
      <source>App Store metadata of this app</source>
      <translation>属于此 App 的 App Store 元数据</translation>
    </message>
    <message>
      <source>Asked for a piece of the app, the server answers {status} instead of 206.</source>
      <translation>请求 App 的一部分时，服务器返回 {status} 而不是 206。</translation>
    </message>
    <message>
      <source>Asked for a piece of the app, the server sends another piece.</source>
      <translation>请求 App 的一部分时，服务器发送了另一部分。</translation>
    </message>
    <message>
      <source>Both say {found}.</source>
      <translation>两者均为 {found}。</translation>
    </message>
    <message>
      <source>CA compromise</source>
      <translation>证书颁发机构遭到入侵</translation>
    </message>
    <message>
      <source>Every digest agrees ({names}).</source>
      <translation>所有摘要均一致（{names}）。</translation>
    </message>
    <message>
      <source>HEAD brings no Content-Length.</source>
      <translation>HEAD 没有返回 Content-Length。</translation>
    </message>
    <message>
      <source>HEAD gets no answer.</source>
      <translation>HEAD 没有得到响应。</translation>
    </message>
    <message>
      <source>HEAD is answered with {status}.</source>
      <translation>HEAD 返回 {status}。</translation>
    </message>
    <message numerus="yes">
      <source>HEAD says {announced} bytes, but {arrived} arrive.</source>
      <extracomment>Counts {announced}. For one: HEAD says {announced} byte, but {arrived} arrive.</extracomment>
      <translation>
        <numerusform>HEAD 报告 {announced} 字节，但实际送达 {arrived} 字节。</numerusform>
      </translation>
    </message>
    <message>
      <source>IIS answers like this for every file whose type it doesn’t know, such as {suffix}</source>
      <translation>对于类型未知的文件（如 {suffix}），IIS 都会这样响应</translation>
    </message>
    <message>
      <source>In metadata: {faults}.</source>
      <translation>在 metadata 中：{faults}。</translation>
    </message>
    <message>
      <source>Info.plist names no kind of device</source>
      <translation>Info.plist 没有写明设备类型</translation>
    </message>
    <message>
      <source>It arrived whole and agrees with the manifest: {facts}.</source>
      <translation>已完整送达，并与清单文件一致：{facts}。</translation>
    </message>
    <message>
      <source>It arrived whole; no published file is known to compare with: {facts}.</source>
      <translation>已完整送达；没有已知的发布文件可供比较：{facts}。</translation>
    </message>
    <message>
      <source>It can’t be read: {why}.</source>
      <translation>无法读取：{why}。</translation>
    </message>
    <message>
      <source>It can’t be read: {why}. There is an &amp; in it, which has to be written as &amp;amp;.</source>
      <translation>无法读取：{why}。其中有一个 &amp;，必须写成 &amp;amp;。</translation>
    </message>
    <message>
      <source>It comes as it is.</source>
      <translation>原样发送。</translation>
    </message>
    <message>
      <source>It comes with Content-Encoding: {encoding}.</source>
      <translation>发送时带有 Content-Encoding: {encoding}。</translation>
    </message>
    <message>
      <source>It differs from the published file: {facts} instead of {sha256}.</source>
      <translation>与所发布的文件不同：{facts}，应为 {sha256}。</translation>
    </message>
    <message>
      <source>It differs from the published file: {facts} instead of {size} bytes.</source>
      <translation>与所发布的文件不同：{facts}，应为 {size} 字节。</translation>
    </message>
    <message>
      <source>It does not end as a ZIP archive does: it was cut short, or is not whole yet.</source>
      <translation>结尾不是 ZIP 归档的格式：文件被截断，或尚不完整。</translation>
    </message>
    <message>
      <source>It has no items.</source>
      <translation>没有 items。</translation>
    </message>
    <message numerus="yes">
      <source>It has {size} bytes; the published file has {published}.</source>
      <extracomment>Counts {size}. For one: It has {size} byte; the published file has {published}.</extracomment>
      <translation>
        <numerusform>大小为 {size} 字节；所发布的文件为 {published} 字节。</numerusform>
      </translation>
    </message>
    <message>
      <source>It is a property list with an item and a package.</source>
      <translation>是包含一个项目和一个软件包的属性列表。</translation>
    </message>
    <message>
      <source>It is empty ({facts}).</source>
      <translation>文件为空（{facts}）。</translation>
    </message>
    <message>
      <source>It is the published file: {facts}.</source>
      <translation>是所发布的文件：{facts}。</translation>
    </message>
    <message>
      <source>Its first and last {sample} of {size} bytes are an archive’s; the rest was not fetched (--quick).</source>
      <translation>{size} 字节中，开头和结尾各 {sample} 字节符合归档格式；其余未获取（--quick）。</translation>
    </message>
    <message>
      <source>Its item has no assets.</source>
      <translation>项目中没有 assets。</translation>
    </message>
    <message>
      <source>Its last bytes did not arrive: {flaw}.</source>
      <translation>结尾部分未送达：{flaw}。</translation>
    </message>
    <message numerus="yes">
      <source>Its last bytes did not arrive: {size} bytes came.</source>
      <extracomment>Counts {size}. For one: Its last bytes did not arrive: {size} byte came.</extracomment>
      <translation>
        <numerusform>结尾部分未送达：只收到 {size} 字节。</numerusform>
      </translation>
    </message>
    <message>
      <source>Its software-package has no url.</source>
      <translation>software-package 没有 url。</translation>
    </message>
    <message>
      <source>MinimumOSVersion is “{value}”</source>
      <translation>MinimumOSVersion 为“{value}”</translation>
    </message>
    <message>
      <source>No platform is named, which iOS takes for its own.</source>
      <translation>未指定平台，iOS 会视为自身的平台。</translation>
    </message>
    <message>
      <source>None of its assets is of kind software-package.</source>
      <translation>assets 中没有类型为 software-package 的项目。</translation>
    </message>
    <message>
      <source>Not examined: {why}.</source>
      <translation>未检查：{why}。</translation>
    </message>
    <message>
      <source>Only samples of the app were fetched (--quick).</source>
      <translation>只获取了 App 的样本（--quick）。</translation>
    </message>
    <message>
      <source>SHA-256 agrees, yet {faults}: an old iOS reads only that.</source>
      <translation>SHA-256 一致，但 {faults}。旧版 iOS 只读取后者。</translation>
    </message>
    <message>
      <source>TestFlight signed it: it installs through TestFlight alone</source>
      <translation>由 TestFlight 签名：只能通过 TestFlight 安装</translation>
    </message>
    <message>
      <source>The address leads to the app itself; testers need the page with the link.</source>
      <translation>该地址直接指向 App；测试员需要的是带有链接的页面。</translation>
    </message>
    <message>
      <source>The app comes without a Content-Length but in chunks.</source>
      <translation>App 的响应没有 Content-Length，而是分块传输（chunked）。</translation>
    </message>
    <message>
      <source>The app comes without a Content-Length.</source>
      <translation>App 的响应没有 Content-Length。</translation>
    </message>
    <message>
      <source>The app did not arrive whole: {flaw}.</source>
      <translation>App 未完整送达：{flaw}。</translation>
    </message>
    <message>
      <source>The app is not a web page.</source>
      <translation>App 不是网页。</translation>
    </message>
    <message>
      <source>The app is not an older one.</source>
      <translation>App 不是较旧的版本。</translation>
    </message>
    <message>
      <source>The app is sent as {type} instead of as {wanted}.</source>
      <translation>App 以 {type} 而不是 {wanted} 类型发送。</translation>
    </message>
    <message>
      <source>The app is sent as {type}.</source>
      <translation>App 以 {type} 类型发送。</translation>
    </message>
    <message>
      <source>The app is sent without a type instead of as {wanted}.</source>
      <translation>App 发送时没有类型，应为 {wanted}。</translation>
    </message>
    <message>
      <source>The app that differs came from a cache ({signs}).</source>
      <translation>不同的 App 来自缓存（{signs}）。</translation>
    </message>
    <message>
      <source>The app: the server has another file than the cache before it ({signs}): {names} differ.</source>
      <translation>App：服务器上的文件与前端缓存中的不同（{signs}）。不同之处：{names}。</translation>
    </message>
    <message>
      <source>The app: the server has another file than the cache before it: {names} differ.</source>
      <translation>App：服务器上的文件与前端缓存中的不同。不同之处：{names}。</translation>
    </message>
    <message>
      <source>The app: {url} answers {status} instead of 200.</source>
      <translation>App：{url} 返回 {status} 而不是 200。</translation>
    </message>
    <message>
      <source>The app: {what}.</source>
      <translation>App：{what}。</translation>
    </message>
    <message>
      <source>The app’s own Info.plist can’t be read.</source>
      <translation>无法读取 App 自身的 Info.plist。</translation>
    </message>
    <message>
      <source>The chunk {number} of {listed} agrees; the others were not fetched (--quick).</source>
      <translation>第 {number} 个分块（共 {listed} 个）一致；其余未获取（--quick）。</translation>
    </message>
    <message>
      <source>The link in the frame has {target}.</source>
      <translation>框架中的链接带有 {target}。</translation>
    </message>
    <message>
      <source>The link is in the frame {frame}, without {target}.</source>
      <translation>链接在框架 {frame} 中，且没有 {target}。</translation>
    </message>
    <message>
      <source>The link is in the page itself.</source>
      <translation>链接就在页面中。</translation>
    </message>
    <message>
      <source>The link itself was given, not a page.</source>
      <translation>给出的是链接本身，不是页面。</translation>
    </message>
    <message>
      <source>The link leads to {url}.</source>
      <translation>链接指向 {url}。</translation>
    </message>
    <message>
      <source>The manifest did not arrive whole: {flaw}.</source>
      <translation>清单文件未完整送达：{flaw}。</translation>
    </message>
    <message>
      <source>The manifest has an app for every device.</source>
      <translation>清单文件中有适用于所有设备的 App。</translation>
    </message>
    <message>
      <source>The manifest has no digests.</source>
      <translation>清单文件没有摘要。</translation>
    </message>
    <message>
      <source>The manifest is compared with the one made from the build.</source>
      <translation>清单文件会与由该构建版本生成的清单文件比较。</translation>
    </message>
    <message>
      <source>The manifest is empty.</source>
      <translation>清单文件为空。</translation>
    </message>
    <message>
      <source>The manifest is not a web page.</source>
      <translation>清单文件不是网页。</translation>
    </message>
    <message>
      <source>The manifest is sent as {type} instead of as {wanted}.</source>
      <translation>清单文件以 {type} 而不是 {wanted} 类型发送。</translation>
    </message>
    <message>
      <source>The manifest is sent as {type}.</source>
      <translation>清单文件以 {type} 类型发送。</translation>
    </message>
    <message>
      <source>The manifest is sent without a type instead of as {wanted}.</source>
      <translation>清单文件发送时没有类型，应为 {wanted}。</translation>
    </message>
    <message>
      <source>The manifest itself was given, not a link.</source>
      <translation>给出的是清单文件本身，不是链接。</translation>
    </message>
    <message>
      <source>The manifest names no icons.</source>
      <translation>清单文件没有指定图标。</translation>
    </message>
    <message>
      <source>The manifest or the app names no version.</source>
      <translation>清单文件或 App 没有给出版本。</translation>
    </message>
    <message>
      <source>The manifest says nothing, the app says {found}.</source>
      <translation>清单文件中没有，App 中为 {found}。</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app says {found}.</source>
      <translation>清单文件中为 {told}，App 中为 {found}。</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app {found} and {build}.</source>
      <translation>清单文件中为 {told}，App 中为 {found} 和 {build}。</translation>
    </message>
    <message>
      <source>The manifest says {told}, the app {found}.</source>
      <translation>清单文件中为 {told}，App 中为 {found}。</translation>
    </message>
    <message>
      <source>The manifest that differs came from a cache ({signs}).</source>
      <translation>不同的清单文件来自缓存（{signs}）。</translation>
    </message>
    <message>
      <source>The manifest: the server has the published one; a cache before it sends an older one ({signs}).</source>
      <translation>清单文件：服务器上是已发布的版本，但前端缓存发送了较旧的版本（{signs}）。</translation>
    </message>
    <message>
      <source>The manifest: the server has the published one; a cache before it sends an older one.</source>
      <translation>清单文件：服务器上是已发布的版本，但前端缓存发送了较旧的版本。</translation>
    </message>
    <message>
      <source>The manifest: {what}.</source>
      <translation>清单文件：{what}。</translation>
    </message>
    <message>
      <source>The manifest’s chunks are too large for a sample (--quick).</source>
      <translation>清单文件中的分块太大，无法抽样（--quick）。</translation>
    </message>
    <message>
      <source>The manifest’s digests are incomplete or damaged.</source>
      <translation>清单文件中的摘要不完整或已损坏。</translation>
    </message>
    <message>
      <source>The page answers {status} instead of 200.</source>
      <translation>页面返回 {status} 而不是 200。</translation>
    </message>
    <message>
      <source>The page did not arrive whole: {flaw}.</source>
      <translation>页面未完整送达：{flaw}。</translation>
    </message>
    <message>
      <source>The page doesn’t mention Safari; a script or a picture may.</source>
      <translation>页面没有提到 Safari；脚本或图片中可能提到。</translation>
    </message>
    <message>
      <source>The page has no link that begins with itms-services:.</source>
      <translation>页面中没有以“itms-services:”开头的链接。</translation>
    </message>
    <message>
      <source>The page mentions Safari.</source>
      <translation>页面提到了 Safari。</translation>
    </message>
    <message>
      <source>The page mentions itms-services, but no &lt;a href&gt; has it; a script may add it.</source>
      <translation>页面提到了 itms-services，但没有 &lt;a href&gt; 包含它；可能由脚本添加。</translation>
    </message>
    <message>
      <source>The page: more than {count} redirects.</source>
      <translation>页面：重定向超过 {count} 次。</translation>
    </message>
    <message>
      <source>The page: {what}.</source>
      <translation>页面：{what}。</translation>
    </message>
    <message>
      <source>The page’s link is {link}.</source>
      <translation>页面的链接是 {link}。</translation>
    </message>
    <message>
      <source>The server did not answer a request for a piece of the app.</source>
      <translation>请求 App 的一部分时，服务器没有响应。</translation>
    </message>
    <message>
      <source>The server does not send chunk {number} of {listed} alone (--quick).</source>
      <translation>服务器不单独发送第 {number} 个分块（共 {listed} 个）（--quick）。</translation>
    </message>
    <message>
      <source>The {hop} comes to iOS’ downloader.</source>
      <translation>{hop}：iOS 的下载程序可以获取。</translation>
    </message>
    <message>
      <source>The {hop} comes without a redirect.</source>
      <translation>{hop}：无需重定向即可获取。</translation>
    </message>
    <message>
      <source>The {hop} is there.</source>
      <translation>{hop}：存在。</translation>
    </message>
    <message>
      <source>The {hop} needs no sign-in.</source>
      <translation>{hop}：无需登录。</translation>
    </message>
    <message numerus="yes">
      <source>There are apps for {count} models only; no model was asked about.</source>
      <extracomment>Counts {count}. For one: There are apps for {count} model only; no model was asked about.</extracomment>
      <translation>
        <numerusform>只有适用于 {count} 种机型的 App；未指定要检查的机型。</numerusform>
      </translation>
    </message>
    <message>
      <source>There is an app for {models}.</source>
      <translation>有适用于 {models} 的 App。</translation>
    </message>
    <message>
      <source>There is no app for {models}.</source>
      <translation>没有适用于 {models} 的 App。</translation>
    </message>
    <message>
      <source>There is no room on this disk to look into the app.</source>
      <translation>此磁盘空间不足，无法查看 App 的内容。</translation>
    </message>
    <message>
      <source>What arrived is not an IPA: it does not begin as a ZIP archive does ({facts}).</source>
      <translation>收到的不是 IPA：开头不是 ZIP 归档的格式（{facts}）。</translation>
    </message>
    <message>
      <source>What arrived is not an IPA: it does not begin as a ZIP archive does.</source>
      <translation>收到的不是 IPA：开头不是 ZIP 归档的格式。</translation>
    </message>
    <message>
      <source>Without a length no samples can be taken (--quick).</source>
      <translation>没有长度信息，无法抽样（--quick）。</translation>
    </message>
    <message>
      <source>a bare property list, without Apple’s signature</source>
      <translation>单纯的属性列表，没有 Apple 的签名</translation>
    </message>
    <message>
      <source>a captcha page</source>
      <translation>验证码页面</translation>
    </message>
    <message>
      <source>a certificate further up its chain expired</source>
      <translation>证书链上级的某个证书已过期</translation>
    </message>
    <message numerus="yes">
      <source>a chain of {count} certificates where 3 belong</source>
      <extracomment>Counts {count}. For one: a chain of {count} certificate where 3 belong</extracomment>
      <translation>
        <numerusform>证书链有 {count} 个证书，应为 3 个</numerusform>
      </translation>
    </message>
    <message>
      <source>a development profile</source>
      <translation>开发描述文件</translation>
    </message>
    <message>
      <source>a file lies where a symbolic link was sealed</source>
      <translation>密封时是符号链接，现在是文件</translation>
    </message>
    <message>
      <source>a file was added after signing</source>
      <translation>有文件在签名后被添加</translation>
    </message>
    <message>
      <source>a free account’s profile: seven days, and three such apps on a device</source>
      <translation>免费账户的描述文件：有效七天，每台设备最多三个此类 App</translation>
    </message>
    <message>
      <source>a list of code directories can’t be read: {why}</source>
      <translation>无法读取 code directory 列表：{why}</translation>
    </message>
    <message>
      <source>a rule can’t be read: {why}</source>
      <translation>无法读取一条规则：{why}</translation>
    </message>
    <message>
      <source>a sealed file is missing</source>
      <translation>缺少一个密封的文件</translation>
    </message>
    <message>
      <source>a sealed file was changed after signing</source>
      <translation>一个密封的文件在签名后被更改</translation>
    </message>
    <message>
      <source>a sign-in page</source>
      <translation>登录页面</translation>
    </message>
    <message>
      <source>a symbolic link leads elsewhere than when it was sealed</source>
      <translation>符号链接的指向与密封时不同</translation>
    </message>
    <message>
      <source>a symbolic link lies where a file was sealed</source>
      <translation>密封时是文件，现在是符号链接</translation>
    </message>
    <message>
      <source>a symbolic link was added after signing</source>
      <translation>有符号链接在签名后被添加</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>网页</translation>
    </message>
    <message>
      <source>ad-hoc</source>
      <translation>Ad Hoc</translation>
    </message>
    <message>
      <source>affiliation changed</source>
      <translation>隶属关系变更</translation>
    </message>
    <message>
      <source>an authority’s certificate expired on {day}</source>
      <translation>颁发机构的证书已于 {day} 过期</translation>
    </message>
    <message>
      <source>an authority’s certificate is valid from {day}</source>
      <translation>颁发机构的证书自 {day} 起有效</translation>
    </message>
    <message>
      <source>an empty text is not an absolute address</source>
      <translation>空文本不是绝对地址</translation>
    </message>
    <message numerus="yes">
      <source>and {count} more</source>
      <extracomment>Counts {count}. For one: and {count} more</extracomment>
      <translation>
        <numerusform>以及另外 {count} 项</numerusform>
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
      <translation>aps-environment 为 {environments}</translation>
    </message>
    <message>
      <source>as the owner of {device} says</source>
      <translation>{device}：据机主所说</translation>
    </message>
    <message>
      <source>before iOS 11 they were not needed</source>
      <translation>iOS 11 之前不需要</translation>
    </message>
    <message>
      <source>before iOS 15 the old format was fine</source>
      <translation>iOS 15 之前旧格式没有问题</translation>
    </message>
    <message>
      <source>both say the same</source>
      <translation>两者内容一致</translation>
    </message>
    <message>
      <source>built for {platform}</source>
      <translation>为 {platform} 构建</translation>
    </message>
    <message>
      <source>called “{name}” in its header</source>
      <translation>在其头部中名为“{name}”</translation>
    </message>
    <message>
      <source>certificate hold</source>
      <translation>证书暂停使用</translation>
    </message>
    <message>
      <source>cessation of operation</source>
      <translation>停止运营</translation>
    </message>
    <message>
      <source>checksum {told} in its header, {known} in the directory</source>
      <translation>校验和在头部为 {told}，在目录中为 {known}</translation>
    </message>
    <message>
      <source>code directory version {version}</source>
      <translation>code directory 版本 {version}</translation>
    </message>
    <message>
      <source>code directory version {version}, needed {needed}</source>
      <translation>code directory 版本为 {version}，需要 {needed}</translation>
    </message>
    <message>
      <source>compiled for {platforms}</source>
      <translation>为 {platforms} 编译</translation>
    </message>
    <message>
      <source>cryptid is 0</source>
      <translation>cryptid 为 0</translation>
    </message>
    <message>
      <source>cryptid is not 0</source>
      <translation>cryptid 不为 0</translation>
    </message>
    <message>
      <source>development</source>
      <translation>开发</translation>
    </message>
    <message>
      <source>enterprise</source>
      <translation>企业</translation>
    </message>
    <message>
      <source>every iPhone and iPad runs it</source>
      <translation>所有 iPhone 和 iPad 都能运行</translation>
    </message>
    <message>
      <source>expired on {day}</source>
      <translation>已于 {day}过期</translation>
    </message>
    <message>
      <source>iTunesMetadata.plist belongs to {other}, the app is {own}</source>
      <translation>iTunesMetadata.plist 属于 {other}，而 App 是 {own}</translation>
    </message>
    <message>
      <source>it answers {status} there, in the clear</source>
      <translation>该地址以明文返回 {status}</translation>
    </message>
    <message numerus="yes">
      <source>it broke off after {size} bytes ({reason})</source>
      <extracomment>Counts {size}. For one: it broke off after {size} byte ({reason})</extracomment>
      <translation>
        <numerusform>在 {size} 字节后中断（{reason}）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it came at a crawl, {size} bytes in {seconds} s</source>
      <extracomment>Counts {size}. For one: it came at a crawl, {size} byte in {seconds} s</extracomment>
      <translation>
        <numerusform>传输极慢，{seconds} 秒内仅 {size} 字节</numerusform>
      </translation>
    </message>
    <message>
      <source>it does not speak TLS on this port</source>
      <translation>此端口上不使用 TLS</translation>
    </message>
    <message numerus="yes">
      <source>it ended {size} bytes before its Content-Length</source>
      <extracomment>Counts {size}. For one: it ended {size} byte before its Content-Length</extracomment>
      <translation>
        <numerusform>比 Content-Length 提前 {size} 字节结束</numerusform>
      </translation>
    </message>
    <message>
      <source>it expired</source>
      <translation>已过期</translation>
    </message>
    <message>
      <source>it expired on {day}</source>
      <translation>已于 {day}过期</translation>
    </message>
    <message>
      <source>it has no Mach-O header</source>
      <translation>没有 Mach-O 头</translation>
    </message>
    <message>
      <source>it has no list of files or no rules</source>
      <translation>其中没有文件列表或没有规则</translation>
    </message>
    <message>
      <source>it has no url value</source>
      <translation>没有 url 值</translation>
    </message>
    <message numerus="yes">
      <source>it has {count} rules</source>
      <extracomment>Counts {count}. For one: it has {count} rule</extracomment>
      <translation>
        <numerusform>其中有 {count} 条规则</numerusform>
      </translation>
    </message>
    <message>
      <source>it is encoded as {encoding}, which was not asked for</source>
      <translation>以未请求的 {encoding} 编码</translation>
    </message>
    <message>
      <source>it is for no host at all, not for {host}</source>
      <translation>不适用于任何主机，也不适用于 {host}</translation>
    </message>
    <message>
      <source>it is for {names}, not for {host}</source>
      <translation>适用于 {names}，而不是 {host}</translation>
    </message>
    <message>
      <source>it is larger than {size} bytes</source>
      <translation>超过 {size} 字节</translation>
    </message>
    <message>
      <source>it is signed by itself, by no authority</source>
      <translation>是自签名证书，未经颁发机构签名</translation>
    </message>
    <message>
      <source>it is signed with {algorithm}</source>
      <translation>使用 {algorithm} 签名</translation>
    </message>
    <message>
      <source>it is there, but the server may not read it, or a rule forbids it</source>
      <translation>文件存在，但服务器无权读取，或被某条规则禁止</translation>
    </message>
    <message numerus="yes">
      <source>it is valid for {count} days, more than {most}</source>
      <extracomment>Counts {count}. For one: it is valid for {count} day, more than {most}</extracomment>
      <translation>
        <numerusform>有效期为 {count} 天，超过 {most} 天</numerusform>
      </translation>
    </message>
    <message>
      <source>it is valid only from {time} UTC on</source>
      <translation>自 {time} UTC 起才有效</translation>
    </message>
    <message>
      <source>it lists no devices and isn’t an enterprise profile</source>
      <translation>没有列出设备，也不是企业描述文件</translation>
    </message>
    <message>
      <source>it names no host as subject alternative name</source>
      <translation>没有在 Subject Alternative Name 中指定主机</translation>
    </message>
    <message>
      <source>it offers no cipher with forward secrecy</source>
      <translation>没有提供具有前向保密的加密套件</translation>
    </message>
    <message>
      <source>it offers only TLS 1.1 or older</source>
      <translation>仅提供 TLS 1.1 或更早版本</translation>
    </message>
    <message>
      <source>it redirects to {url}, which is the address to use</source>
      <translation>它会重定向到 {url}，应使用该地址</translation>
    </message>
    <message>
      <source>it took too long to arrive</source>
      <translation>传输耗时过长</translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to more than {size} bytes</source>
      <extracomment>Counts {size}. For one: it unpacks to more than {size} byte</extracomment>
      <translation>
        <numerusform>解压后超过 {size} 字节</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to other than the {size} bytes that the zip promises</source>
      <extracomment>Counts {size}. For one: it unpacks to other than the {size} byte that the zip promises</extracomment>
      <translation>
        <numerusform>解压后不是 zip 所声明的 {size} 字节</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>it unpacks to {size} bytes instead of {told}</source>
      <extracomment>Counts {size}. For one: it unpacks to {size} byte instead of {told}</extracomment>
      <translation>
        <numerusform>解压后为 {size} 字节，而不是 {told}</numerusform>
      </translation>
    </message>
    <message>
      <source>its RSA key has {bits} bits, fewer than {least}</source>
      <translation>RSA 密钥为 {bits} 位，少于 {least} 位</translation>
    </message>
    <message>
      <source>its action is “{action}” instead of “{wanted}”</source>
      <translation>action 是“{action}”而不是“{wanted}”</translation>
    </message>
    <message>
      <source>its certificate can’t be read</source>
      <translation>无法读取其证书</translation>
    </message>
    <message>
      <source>its chain ends at “{issuer}”, an authority that this computer does not know</source>
      <translation>证书链终止于“{issuer}”，本计算机不认识该颁发机构</translation>
    </message>
    <message>
      <source>its checksum differs from the one in the zip</source>
      <translation>校验和与 zip 中的不同</translation>
    </message>
    <message>
      <source>its checksum is wrong</source>
      <translation>校验和错误</translation>
    </message>
    <message>
      <source>its counts are right</source>
      <translation>其中的计数正确</translation>
    </message>
    <message numerus="yes">
      <source>its data ends {count} bytes early</source>
      <extracomment>Counts {count}. For one: its data ends {count} byte early</extracomment>
      <translation>
        <numerusform>数据提前 {count} 字节结束</numerusform>
      </translation>
    </message>
    <message>
      <source>its data is cut off</source>
      <translation>数据不完整</translation>
    </message>
    <message>
      <source>its extended key usage does not include server authentication</source>
      <translation>扩展密钥用法不包括服务器身份验证</translation>
    </message>
    <message>
      <source>its key is neither RSA nor on an elliptic curve</source>
      <translation>密钥既不是 RSA 也不是椭圆曲线</translation>
    </message>
    <message>
      <source>its size comes after its data, without the mark that iOS asks for</source>
      <translation>其大小写在数据之后，却没有 iOS 所要求的标记</translation>
    </message>
    <message>
      <source>its url value is not UTF-8</source>
      <translation>url 值不是 UTF-8</translation>
    </message>
    <message>
      <source>its url value is percent-encoded twice: {url}</source>
      <translation>url 值被百分号编码了两次：{url}</translation>
    </message>
    <message>
      <source>its {encoding} encoding ends too early</source>
      <translation>{encoding} 编码过早结束</translation>
    </message>
    <message>
      <source>its {encoding} encoding grows to {ratio} times its size and more</source>
      <translation>{encoding} 编码展开后达到原大小的 {ratio} 倍以上</translation>
    </message>
    <message>
      <source>its {encoding} encoding is damaged</source>
      <translation>{encoding} 编码已损坏</translation>
    </message>
    <message>
      <source>key compromise</source>
      <translation>密钥泄露</translation>
    </message>
    <message>
      <source>kind is {kind} instead of {wanted}</source>
      <translation>kind 是 {kind} 而不是 {wanted}</translation>
    </message>
    <message numerus="yes">
      <source>likewise {count} others: {names}</source>
      <extracomment>Counts {count}. For one: likewise {count} other: {names}</extracomment>
      <translation>
        <numerusform>另有 {count} 台也是如此：{names}</numerusform>
      </translation>
    </message>
    <message>
      <source>made for {kinds}</source>
      <translation>适用于 {kinds}</translation>
    </message>
    <message>
      <source>made for {kinds}, {device} is {model}</source>
      <translation>适用于 {kinds}，{device} 是 {model}</translation>
    </message>
    <message>
      <source>manifest</source>
      <translation>清单文件</translation>
    </message>
    <message>
      <source>many servers refuse whatever lies below a name that begins with a dot, as {name} does</source>
      <translation>许多服务器会拒绝以点开头的名称（如 {name}）下的所有内容</translation>
    </message>
    <message>
      <source>method {told} in its header, {known} in the directory</source>
      <translation>压缩方法在头部为 {told}，在目录中为 {known}</translation>
    </message>
    <message>
      <source>mode {mode}</source>
      <translation>模式 {mode}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, every {model} has that</source>
      <translation>需要 iOS {minimum}，所有 {model} 都满足</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, the last for {model} is iOS {last}</source>
      <translation>需要 iOS {minimum}，{model} 最高只到 iOS {last}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, {device} has {version}</source>
      <translation>需要 iOS {minimum}，{device} 是 {version}</translation>
    </message>
    <message>
      <source>needs iOS {minimum}, {device} has {version}, which may be new enough</source>
      <translation>需要 iOS {minimum}，{device} 是 {version}，可能已足够新</translation>
    </message>
    <message>
      <source>needs iOS {minimum}; which version of iOS this {model} has isn’t known</source>
      <translation>需要 iOS {minimum}；这台 {model} 的 iOS 版本未知</translation>
    </message>
    <message>
      <source>needs iOS {minimum}; {device}’s version of iOS isn’t known</source>
      <translation>需要 iOS {minimum}；{device}：iOS 版本未知</translation>
    </message>
    <message>
      <source>needs {least} bytes, {device} has {free} free</source>
      <translation>需要 {least} 字节，{device} 剩余 {free}</translation>
    </message>
    <message>
      <source>needs {least} bytes, {device} has {free} free, and the unpacked size isn’t known</source>
      <translation>需要 {least} 字节，{device} 剩余 {free}，且解压后的大小未知</translation>
    </message>
    <message>
      <source>neither Info.plist nor the executable names a platform</source>
      <translation>Info.plist 和可执行文件都没有写明平台</translation>
    </message>
    <message>
      <source>neither the profile nor the certificate says when it expires</source>
      <translation>描述文件和证书都未注明到期日</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>no App Store metadata</source>
      <translation>没有 App Store 元数据</translation>
    </message>
    <message>
      <source>no DER entitlements</source>
      <translation>没有 DER 格式的授权（entitlement）</translation>
    </message>
    <message>
      <source>no Mach-O executable</source>
      <translation>不是 Mach-O 可执行文件</translation>
    </message>
    <message>
      <source>no address</source>
      <translation>没有地址</translation>
    </message>
    <message>
      <source>no answer within {seconds} s</source>
      <translation>{seconds} 秒内没有响应</translation>
    </message>
    <message>
      <source>no authority that can be asked has issued the certificate</source>
      <translation>颁发该证书的不是可查询的颁发机构</translation>
    </message>
    <message>
      <source>no certificate has signed</source>
      <translation>没有证书签名</translation>
    </message>
    <message>
      <source>no complete answer within {seconds} s</source>
      <translation>{seconds} 秒内没有收到完整响应</translation>
    </message>
    <message>
      <source>no embedded.mobileprovision</source>
      <translation>没有 embedded.mobileprovision</translation>
    </message>
    <message>
      <source>no install link was found</source>
      <translation>未找到安装链接</translation>
    </message>
    <message>
      <source>no local header where the directory says</source>
      <translation>目录所指的位置没有本地头部</translation>
    </message>
    <message>
      <source>no signature for {architecture}</source>
      <translation>没有 {architecture} 的签名</translation>
    </message>
    <message>
      <source>no signed 64-bit ARM code</source>
      <translation>没有已签名的 64 位 ARM 代码</translation>
    </message>
    <message>
      <source>no signer</source>
      <translation>没有签名者</translation>
    </message>
    <message>
      <source>no symbolic links</source>
      <translation>没有符号链接</translation>
    </message>
    <message>
      <source>nobody signed, or nothing was signed</source>
      <translation>没有签名者，或没有签名的内容</translation>
    </message>
    <message>
      <source>none of its own in {bundles}</source>
      <translation>{bundles} 中没有自己的描述文件</translation>
    </message>
    <message>
      <source>not read: the executable is large, and its signature stands at its end</source>
      <translation>未读取：可执行文件很大，而签名位于其末尾</translation>
    </message>
    <message>
      <source>not revoked, says {responder}</source>
      <translation>{responder} 称未吊销</translation>
    </message>
    <message>
      <source>not revoked, says {responder} of {day}</source>
      <translation>{responder} 称未吊销（截至 {day}）</translation>
    </message>
    <message>
      <source>not verified yet</source>
      <translation>尚未验证</translation>
    </message>
    <message>
      <source>not verified: the digests and the certificates have not been checked</source>
      <translation>未验证：尚未检查摘要和证书</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <source>nothing is required</source>
      <translation>没有任何要求</translation>
    </message>
    <message numerus="yes">
      <source>nothing more came after {size} bytes</source>
      <extracomment>Counts {size}. For one: nothing more came after {size} byte</extracomment>
      <translation>
        <numerusform>收到 {size} 字节后再无数据</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing to verify at the first launch</source>
      <translation>首次启动时没有需要验证的内容</translation>
    </message>
    <message numerus="yes">
      <source>one of the profile’s {count}</source>
      <extracomment>Counts {count}. For one: one of the profile’s {count}</extracomment>
      <translation>
        <numerusform>描述文件中 {count} 个之一</numerusform>
      </translation>
    </message>
    <message>
      <source>only Apple’s servers can tell, and they were not asked</source>
      <translation>只有 Apple 的服务器知道，尚未询问</translation>
    </message>
    <message>
      <source>only development and ad hoc apps need Developer Mode</source>
      <translation>只有开发版和 Ad Hoc App 需要开发者模式</translation>
    </message>
    <message>
      <source>only enterprise apps need it</source>
      <translation>只有企业 App 需要</translation>
    </message>
    <message>
      <source>only samples of the app were fetched (--quick)</source>
      <translation>只获取了 App 的样本（--quick）</translation>
    </message>
    <message>
      <source>only the linker signed this code</source>
      <translation>此代码仅由链接器签名</translation>
    </message>
    <message>
      <source>only {architectures}</source>
      <translation>只有 {architectures}</translation>
    </message>
    <message>
      <source>only {architectures}, before iOS 11 made 64 bits a must</source>
      <translation>只有 {architectures}，当时 iOS 11 尚未强制 64 位</translation>
    </message>
    <message>
      <source>only {digests}</source>
      <translation>仅有 {digests}</translation>
    </message>
    <message>
      <source>packed size {told} in its header, {known} in the directory</source>
      <translation>压缩后大小在头部为 {told}，在目录中为 {known}</translation>
    </message>
    <message>
      <source>packed with method {method}</source>
      <translation>使用方法 {method} 压缩</translation>
    </message>
    <message>
      <source>packed without modes</source>
      <translation>打包时没有文件模式</translation>
    </message>
    <message>
      <source>page</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>platform-identifier is {platform}: an iPhone skips this app, that device may not.</source>
      <translation>platform-identifier 是 {platform}：iPhone 会跳过此 App，那类设备则不一定。</translation>
    </message>
    <message>
      <source>platform-identifier is {platform}: iOS skips this app.</source>
      <translation>platform-identifier 是 {platform}：iOS 会跳过此 App。</translation>
    </message>
    <message>
      <source>privilege withdrawn</source>
      <translation>权限被撤销</translation>
    </message>
    <message>
      <source>protected by a password</source>
      <translation>受密码保护</translation>
    </message>
    <message>
      <source>read</source>
      <translation>已读取</translation>
    </message>
    <message>
      <source>read to the end</source>
      <translation>已完整读取</translation>
    </message>
    <message>
      <source>revoked since {day}, says {responder}</source>
      <translation>{responder} 称已于 {day}吊销</translation>
    </message>
    <message>
      <source>revoked, says {responder}</source>
      <translation>{responder} 称已吊销</translation>
    </message>
    <message>
      <source>sealed code is missing</source>
      <translation>缺少密封的代码</translation>
    </message>
    <message>
      <source>sealed code was signed anew after the app was signed</source>
      <translation>密封的代码在 App 签名之后又被重新签名</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>已签名</translation>
    </message>
    <message>
      <source>signed as {signed}, the app is {app}</source>
      <translation>签名为 {signed}，App 为 {app}</translation>
    </message>
    <message>
      <source>signed as {signed}, the profile permits {permitted}</source>
      <translation>签名为 {signed}，描述文件允许 {permitted}</translation>
    </message>
    <message>
      <source>signed as “{name}”, which does not sign profiles for iOS</source>
      <translation>以“{name}”的名义签名，但它并不为 iOS 签署描述文件</translation>
    </message>
    <message>
      <source>signed as “{other}”, the bundle is “{bundle}”</source>
      <translation>签名为“{other}”，而 Bundle 为“{bundle}”</translation>
    </message>
    <message>
      <source>signed as “{signed}”, the app is “{app}”</source>
      <translation>签名为“{signed}”，App 为“{app}”</translation>
    </message>
    <message>
      <source>signed by Apple</source>
      <translation>由 Apple 签名</translation>
    </message>
    <message>
      <source>signed by a certificate</source>
      <translation>由证书签名</translation>
    </message>
    <message>
      <source>signed by team {other}, the app is team {team}’s</source>
      <translation>由团队 {other} 签名，而 App 属于团队 {team}</translation>
    </message>
    <message>
      <source>signed by team {signer}, the profile is team {team}’s</source>
      <translation>由团队 {signer} 签名，描述文件属于团队 {team}</translation>
    </message>
    <message>
      <source>signed by “{name}”</source>
      <translation>由“{name}”签名</translation>
    </message>
    <message>
      <source>signed with an unknown digest ({name})</source>
      <translation>签名使用了未知的摘要（{name}）</translation>
    </message>
    <message>
      <source>size {told} in its header, {known} in the directory</source>
      <translation>大小在头部为 {told}，在目录中为 {known}</translation>
    </message>
    <message>
      <source>stored, with its size only after its data</source>
      <translation>未压缩存储，其大小只记录在数据之后</translation>
    </message>
    <message>
      <source>superseded</source>
      <translation>已被取代</translation>
    </message>
    <message>
      <source>the App Store signed it: it installs through the App Store alone</source>
      <translation>由 App Store 签名：只能通过 App Store 安装</translation>
    </message>
    <message>
      <source>the CMS message can’t be read: {why}</source>
      <translation>无法读取 CMS 消息：{why}</translation>
    </message>
    <message>
      <source>the Info.plist</source>
      <translation>Info.plist</translation>
    </message>
    <message>
      <source>the Info.plist names no executable</source>
      <translation>Info.plist 未注明可执行文件</translation>
    </message>
    <message>
      <source>the address ends before “{rest}”: the whole address must be percent-encoded</source>
      <translation>地址在“{rest}”之前中断：整个地址必须进行百分号编码</translation>
    </message>
    <message>
      <source>the address of the app can’t be used</source>
      <translation>App 的地址无法使用</translation>
    </message>
    <message>
      <source>the address of the manifest can’t be used</source>
      <translation>清单文件的地址无法使用</translation>
    </message>
    <message>
      <source>the address of the page can’t be used</source>
      <translation>页面的地址无法使用</translation>
    </message>
    <message>
      <source>the answer of {host} is about another certificate</source>
      <translation>{host} 的回答针对的是另一个证书</translation>
    </message>
    <message>
      <source>the answer of {host} is from the future ({time} UTC): check the clock</source>
      <translation>{host} 的回答来自未来（{time} UTC）：请检查时钟</translation>
    </message>
    <message>
      <source>the answer of {host} is not signed by whom the issuer trusts</source>
      <translation>{host} 的回答不是由颁发者信任的一方签名的</translation>
    </message>
    <message>
      <source>the answer of {host} is out of date ({time} UTC)</source>
      <translation>{host} 的回答已过期（{time} UTC）</translation>
    </message>
    <message>
      <source>the app gets no push messages</source>
      <translation>App 不接收推送通知</translation>
    </message>
    <message>
      <source>the app has no bundles inside</source>
      <translation>App 内没有其他 Bundle</translation>
    </message>
    <message>
      <source>the app has no extensions</source>
      <translation>App 没有扩展</translation>
    </message>
    <message>
      <source>the app has no watch app</source>
      <translation>App 没有手表 App</translation>
    </message>
    <message>
      <source>the app has {found} chunks, the manifest lists {listed}</source>
      <translation>分块数：App 为 {found}，清单文件为 {listed}</translation>
    </message>
    <message>
      <source>the app is a mere container for a watch app, which only the App Store takes</source>
      <translation>该 App 仅是手表 App 的容器，只有 App Store 接受这种 App</translation>
    </message>
    <message>
      <source>the app is for {platform}</source>
      <translation>App 适用于 {platform}</translation>
    </message>
    <message>
      <source>the app is in no groups</source>
      <translation>App 不在任何群组中</translation>
    </message>
    <message>
      <source>the app is longer than its {listed} chunks</source>
      <translation>App 比其 {listed} 个分块更长</translation>
    </message>
    <message>
      <source>the app is not signed</source>
      <translation>App 未签名</translation>
    </message>
    <message>
      <source>the app names no minimum</source>
      <translation>App 没有指定最低版本</translation>
    </message>
    <message>
      <source>the app was not received</source>
      <translation>App 未送达</translation>
    </message>
    <message>
      <source>the app was not received whole</source>
      <translation>App 未完整送达</translation>
    </message>
    <message>
      <source>the app: {wanted}, the profile: {permitted}</source>
      <translation>App：{wanted}，描述文件：{permitted}</translation>
    </message>
    <message>
      <source>the app’s executable can’t be read: {why}</source>
      <translation>无法读取 App 的可执行文件：{why}</translation>
    </message>
    <message>
      <source>the app’s executable is missing</source>
      <translation>缺少 App 的可执行文件</translation>
    </message>
    <message>
      <source>the app’s platform is “{platform}”</source>
      <translation>App 的平台是“{platform}”</translation>
    </message>
    <message>
      <source>the archive was not read through yet</source>
      <translation>归档尚未完整读取</translation>
    </message>
    <message>
      <source>the authority that issued the certificate isn’t known or didn’t</source>
      <translation>证书所注明的颁发机构未知，或并未颁发该证书</translation>
    </message>
    <message>
      <source>the build is not thinned</source>
      <translation>构建版本未经精简（App Thinning）</translation>
    </message>
    <message>
      <source>the certificate comes from an authority that issues none for apps</source>
      <translation>证书来自不为 App 颁发证书的机构</translation>
    </message>
    <message>
      <source>the certificate is for neither development nor distribution on iOS</source>
      <translation>证书既不用于 iOS 开发，也不用于 iOS 分发</translation>
    </message>
    <message>
      <source>the certificate is not made for signing code</source>
      <translation>证书不用于代码签名</translation>
    </message>
    <message>
      <source>the certificate names nobody who could be asked over http</source>
      <translation>证书未指定可通过 http 查询的机构</translation>
    </message>
    <message>
      <source>the certificate that signed isn’t one of those in the profile</source>
      <translation>签名所用的证书不在描述文件的证书之中</translation>
    </message>
    <message>
      <source>the certificates lead to an authority that is not Apple</source>
      <translation>证书所追溯到的颁发机构不是 Apple</translation>
    </message>
    <message>
      <source>the certificate’s part of the signature can’t be read: {why}</source>
      <translation>无法读取签名中的证书部分：{why}</translation>
    </message>
    <message>
      <source>the code can’t be read: {why}</source>
      <translation>无法读取代码：{why}</translation>
    </message>
    <message>
      <source>the code directory could not be read</source>
      <translation>无法读取 code directory</translation>
    </message>
    <message>
      <source>the code directory covers scattered ranges of the code, which iOS doesn’t take</source>
      <translation>code directory 涵盖的是代码中分散的区段，iOS 不接受</translation>
    </message>
    <message>
      <source>the code directory has pages of 2^{power} bytes, which iOS doesn’t take</source>
      <translation>code directory 的页大小为 2^{power} 字节，iOS 不接受</translation>
    </message>
    <message numerus="yes">
      <source>the code directory lists {listed} pages where the code has {count}</source>
      <extracomment>Counts {listed}. For one: the code directory lists {listed} page where the code has {count}</extracomment>
      <translation>
        <numerusform>code directory 列出 {listed} 页，而代码有 {count} 页</numerusform>
      </translation>
    </message>
    <message>
      <source>the code directory uses an unknown hash ({name})</source>
      <translation>code directory 使用了未知的哈希（{name}）</translation>
    </message>
    <message numerus="yes">
      <source>the code directory’s digests have {size} bytes, not {usual}</source>
      <extracomment>Counts {size}. For one: the code directory’s digests have {size} byte, not {usual}</extracomment>
      <translation>
        <numerusform>code directory 的摘要长度为 {size} 字节，应为 {usual} 字节</numerusform>
      </translation>
    </message>
    <message>
      <source>the code directory’s format is {version}; iOS 15 wants 0x20400</source>
      <translation>code directory 的格式为 {version}；iOS 15 要求 0x20400</translation>
    </message>
    <message>
      <source>the code is covered by SHA-1 alone</source>
      <translation>代码仅由 SHA-1 涵盖</translation>
    </message>
    <message>
      <source>the content was changed after it was signed</source>
      <translation>内容在签名后被更改</translation>
    </message>
    <message>
      <source>the device</source>
      <translation>该设备</translation>
    </message>
    <message>
      <source>the digest differs</source>
      <translation>摘要不同</translation>
    </message>
    <message>
      <source>the entitlements</source>
      <translation>授权（entitlement）</translation>
    </message>
    <message>
      <source>the entitlements can’t be read: {why}</source>
      <translation>无法读取授权（entitlement）：{why}</translation>
    </message>
    <message>
      <source>the entitlements in DER</source>
      <translation>DER 格式的授权（entitlement）</translation>
    </message>
    <message>
      <source>the entitlements in DER can’t be read: {why}</source>
      <translation>无法读取 DER 格式的授权（entitlement）：{why}</translation>
    </message>
    <message>
      <source>the entitlements in DER differ from those in XML</source>
      <translation>DER 格式的授权（entitlement）与 XML 格式的不一致</translation>
    </message>
    <message>
      <source>the entitlements in DER, which iOS 15 wants, are missing</source>
      <translation>缺少 iOS 15 所要求的 DER 格式授权（entitlement）</translation>
    </message>
    <message>
      <source>the executable could not be read far enough</source>
      <translation>可执行文件无法读取到所需位置</translation>
    </message>
    <message>
      <source>the executable has no architecture</source>
      <translation>可执行文件没有任何架构</translation>
    </message>
    <message>
      <source>the executable is missing</source>
      <translation>缺少可执行文件</translation>
    </message>
    <message>
      <source>the file is damaged: {why}</source>
      <translation>文件已损坏：{why}</translation>
    </message>
    <message>
      <source>the file isn’t there</source>
      <translation>文件不存在</translation>
    </message>
    <message>
      <source>the files of the app were not unpacked yet</source>
      <translation>App 的文件尚未解压</translation>
    </message>
    <message>
      <source>the link names no manifest</source>
      <translation>链接没有指明清单文件</translation>
    </message>
    <message>
      <source>the list of code directories that was signed names others (attribute {attribute})</source>
      <translation>已签名的 code directory 列表与实际不符（属性 {attribute}）</translation>
    </message>
    <message>
      <source>the list of sealed files</source>
      <translation>密封文件列表</translation>
    </message>
    <message>
      <source>the list of sealed files can’t be read: {why}</source>
      <translation>无法读取密封文件列表：{why}</translation>
    </message>
    <message>
      <source>the list of sealed files is missing</source>
      <translation>缺少密封文件列表</translation>
    </message>
    <message>
      <source>the manifest can’t be used</source>
      <translation>清单文件无法使用</translation>
    </message>
    <message>
      <source>the manifest was not received</source>
      <translation>清单文件未送达</translation>
    </message>
    <message>
      <source>the manifest was not received whole</source>
      <translation>清单文件未完整送达</translation>
    </message>
    <message>
      <source>the name {host} is not known ({reason})</source>
      <translation>未知的名称 {host}（{reason}）</translation>
    </message>
    <message>
      <source>the name {host} was not resolved within {seconds} s</source>
      <translation>名称 {host} 未能在 {seconds} 秒内解析</translation>
    </message>
    <message>
      <source>the page was not received</source>
      <translation>页面未送达</translation>
    </message>
    <message>
      <source>the probe ended early</source>
      <translation>检查提前结束</translation>
    </message>
    <message>
      <source>the profile can’t be read: {why}</source>
      <translation>无法读取描述文件：{why}</translation>
    </message>
    <message>
      <source>the profile doesn’t list devices</source>
      <translation>描述文件不列出设备</translation>
    </message>
    <message>
      <source>the profile doesn’t say when it expires</source>
      <translation>描述文件未注明到期日</translation>
    </message>
    <message>
      <source>the profile is for {platforms}</source>
      <translation>描述文件适用于 {platforms}</translation>
    </message>
    <message>
      <source>the profile isn’t signed at all</source>
      <translation>描述文件根本没有签名</translation>
    </message>
    <message>
      <source>the profile lists no device at all</source>
      <translation>描述文件未列出任何设备</translation>
    </message>
    <message>
      <source>the profile: {fault}</source>
      <translation>描述文件：{fault}</translation>
    </message>
    <message>
      <source>the profile’s entitlements could not be read</source>
      <translation>无法读取描述文件的授权（entitlement）</translation>
    </message>
    <message>
      <source>the profile’s half in DER can’t be read: {why}</source>
      <translation>无法读取描述文件的 DER 部分：{why}</translation>
    </message>
    <message>
      <source>the profile’s half in DER: Apple didn’t sign it</source>
      <translation>描述文件的 DER 部分：并非由 Apple 签名</translation>
    </message>
    <message>
      <source>the profile’s half in DER: {fault}</source>
      <translation>描述文件的 DER 部分：{fault}</translation>
    </message>
    <message>
      <source>the profile’s two halves differ in {keys}</source>
      <translation>描述文件的两个部分在以下项目上不一致：{keys}</translation>
    </message>
    <message>
      <source>the proxy {proxy} breaks off ({reason})</source>
      <translation>代理 {proxy} 中断了连接（{reason}）</translation>
    </message>
    <message>
      <source>the proxy {proxy} can’t be understood ({reason})</source>
      <translation>无法解析代理 {proxy}（{reason}）</translation>
    </message>
    <message>
      <source>the proxy {proxy} doesn’t answer in HTTP</source>
      <translation>代理 {proxy} 的响应不是 HTTP</translation>
    </message>
    <message>
      <source>the proxy {proxy} is not reached either: {why}</source>
      <translation>也无法连接代理 {proxy}：{why}</translation>
    </message>
    <message>
      <source>the proxy {proxy} is of a kind that otadesk doesn’t support</source>
      <translation>otadesk 不支持代理 {proxy} 的类型</translation>
    </message>
    <message>
      <source>the proxy {proxy} refuses ({reason})</source>
      <translation>代理 {proxy} 拒绝连接（{reason}）</translation>
    </message>
    <message>
      <source>the requirements</source>
      <translation>代码要求（requirement）</translation>
    </message>
    <message>
      <source>the responder’s address is not valid</source>
      <translation>响应服务器的地址无效</translation>
    </message>
    <message>
      <source>the responder’s address names no host</source>
      <translation>响应服务器的地址没有指定主机</translation>
    </message>
    <message>
      <source>the seal’s rules: {why}</source>
      <translation>密封规则：{why}</translation>
    </message>
    <message>
      <source>the server does not send the certificate of “{issuer}” that issued it</source>
      <translation>服务器未发送其颁发者“{issuer}”的证书</translation>
    </message>
    <message>
      <source>the signature can’t be read: {why}</source>
      <translation>无法读取签名：{why}</translation>
    </message>
    <message>
      <source>the signature covers {covered} bytes of code where there are {there}</source>
      <translation>签名涵盖 {covered} 字节的代码，而实际有 {there} 字节</translation>
    </message>
    <message>
      <source>the signature covers {part}, missing here</source>
      <translation>{part}：签名有涵盖，但此处缺失</translation>
    </message>
    <message>
      <source>the signature doesn’t cover {part}</source>
      <translation>{part}：签名未涵盖</translation>
    </message>
    <message>
      <source>the signature names no application-identifier</source>
      <translation>签名中没有 application-identifier</translation>
    </message>
    <message>
      <source>the signature or the profile names no team</source>
      <translation>签名或描述文件未注明团队</translation>
    </message>
    <message>
      <source>the signature was not made with the certificate’s key, or was changed</source>
      <translation>签名不是用证书的密钥生成的，或已被更改</translation>
    </message>
    <message>
      <source>the signature was not read</source>
      <translation>未读取签名</translation>
    </message>
    <message>
      <source>the signature: {fault}</source>
      <translation>签名：{fault}</translation>
    </message>
    <message>
      <source>the signing certificate could not be read</source>
      <translation>无法读取签名证书</translation>
    </message>
    <message>
      <source>the signing certificate expired on {day}</source>
      <translation>签名证书已于 {day} 过期</translation>
    </message>
    <message>
      <source>the signing certificate is missing</source>
      <translation>缺少签名证书</translation>
    </message>
    <message>
      <source>the signing certificate is valid from {day}</source>
      <translation>签名证书自 {day} 起有效</translation>
    </message>
    <message>
      <source>the start page of a single-page app</source>
      <translation>单页应用的起始页</translation>
    </message>
    <message>
      <source>there is a signature, but it can’t be read</source>
      <translation>有签名，但无法读取</translation>
    </message>
    <message>
      <source>there is no code to look at</source>
      <translation>没有可检查的代码</translation>
    </message>
    <message>
      <source>there is no executable to look at</source>
      <translation>没有可供检查的可执行文件</translation>
    </message>
    <message>
      <source>there is no folder “{above}” yet, and “{folder}” would be in it</source>
      <translation>文件夹“{above}”尚不存在，而“{folder}”将位于其中</translation>
    </message>
    <message>
      <source>there is no folder “{folder}” yet</source>
      <translation>文件夹“{folder}”尚不存在</translation>
    </message>
    <message>
      <source>there is no profile</source>
      <translation>没有描述文件</translation>
    </message>
    <message>
      <source>there is no signature or no profile to compare</source>
      <translation>没有可供比较的签名或描述文件</translation>
    </message>
    <message>
      <source>there is no signed app with an identifier</source>
      <translation>没有带标识符的已签名 App</translation>
    </message>
    <message>
      <source>there is one, but it can’t be read</source>
      <translation>有，但无法读取</translation>
    </message>
    <message>
      <source>there is only one form</source>
      <translation>只有一种形式</translation>
    </message>
    <message numerus="yes">
      <source>thinned for {count} models</source>
      <extracomment>Counts {count}. For one: thinned for {count} model</extracomment>
      <translation>
        <numerusform>为 {count} 个机型精简</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>thinned for {count} models, not for {model}</source>
      <extracomment>Counts {count}. For one: thinned for {count} model, not for {model}</extracomment>
      <translation>
        <numerusform>为 {count} 个机型精简，不含 {model}</numerusform>
      </translation>
    </message>
    <message>
      <source>this code is signed ad hoc, by nobody</source>
      <translation>此代码为 ad hoc 签名，没有签名者</translation>
    </message>
    <message>
      <source>this code isn’t signed</source>
      <translation>此代码未签名</translation>
    </message>
    <message>
      <source>two code directories use the same hash</source>
      <translation>两个 code directory 使用同一种哈希</translation>
    </message>
    <message>
      <source>unsigned</source>
      <translation>未签名</translation>
    </message>
    <message>
      <source>unspecified</source>
      <translation>未说明</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>至 {day}</translation>
    </message>
    <message numerus="yes">
      <source>until {day}, {count} days left</source>
      <extracomment>Counts {count}. For one: until {day}, {count} day left</extracomment>
      <translation>
        <numerusform>至 {day}，还剩 {count} 天</numerusform>
      </translation>
    </message>
    <message>
      <source>valid until {day}</source>
      <translation>有效期至 {day}</translation>
    </message>
    <message>
      <source>what belongs to slot {slot}</source>
      <translation>插槽 {slot} 的内容</translation>
    </message>
    <message>
      <source>what it says of “{path}” isn’t understood</source>
      <translation>无法理解其中关于“{path}”的内容</translation>
    </message>
    <message>
      <source>what stands in slot {slot} of the signature is something else</source>
      <translation>签名的插槽 {slot} 中的内容不是应有的内容</translation>
    </message>
    <message>
      <source>whether Apple is asked at the first launch depends on when the team was made</source>
      <translation>首次启动时是否询问 Apple 取决于团队的创建时间</translation>
    </message>
    <message>
      <source>whether a device trusts “{team}” already can’t be seen from here</source>
      <translation>从这里看不出设备是否已信任“{team}”</translation>
    </message>
    <message>
      <source>whether the App Store’s version of the app is on {device} can’t be seen from here</source>
      <translation>从这里无法得知 {device} 上是否有 App Store 版本</translation>
    </message>
    <message>
      <source>whether the app of another team is on {device} can’t be seen from here</source>
      <translation>从这里无法得知 {device} 上是否有其他团队的同一 App</translation>
    </message>
    <message>
      <source>whether the clock of {device} is right can’t be seen from here</source>
      <translation>从这里无法得知 {device} 的时钟是否正确</translation>
    </message>
    <message>
      <source>whether {device} has Developer Mode on can’t be seen from here</source>
      <translation>从这里无法得知 {device} 是否打开了开发者模式</translation>
    </message>
    <message>
      <source>whether {device} has {least} bytes free can’t be seen from here</source>
      <translation>从这里无法得知 {device} 是否有 {least} 字节可用</translation>
    </message>
    <message>
      <source>whether {device} has {things} isn’t known</source>
      <translation>{device} 是否具备 {things} 未知</translation>
    </message>
    <message>
      <source>whether {device} may install apps can’t be seen from here</source>
      <translation>从这里无法得知 {device} 是否允许安装 App</translation>
    </message>
    <message>
      <source>whether {device} reaches Apple’s servers can’t be seen from here</source>
      <translation>从这里无法得知 {device} 能否连接 Apple 的服务器</translation>
    </message>
    <message>
      <source>whether {device} trusts “{team}” can’t be seen from here</source>
      <translation>从这里无法得知 {device} 是否信任“{team}”</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>{algorithm}: chunk {number} of {listed} differs.</source>
      <translation>{algorithm}：第 {number} 个分块（共 {listed} 个）不同。</translation>
    </message>
    <message numerus="yes">
      <source>{algorithm}: the app of {size} bytes has {found} chunks, the manifest lists {listed}.</source>
      <extracomment>Counts {found}. For one: {algorithm}: the app of {size} bytes has {found} chunk, the manifest lists {listed}.</extracomment>
      <translation>
        <numerusform>{algorithm}：App（{size} 字节）有 {found} 个分块，清单文件列出 {listed} 个。</numerusform>
      </translation>
    </message>
    <message>
      <source>{algorithm}: {fault}</source>
      <translation>{algorithm}：{fault}</translation>
    </message>
    <message>
      <source>{bundles}: there may be one watch app only</source>
      <translation>{bundles}：只能有一个手表 App</translation>
    </message>
    <message>
      <source>{code}, {bundles}</source>
      <translation>{code}，{bundles}</translation>
    </message>
    <message numerus="yes">
      <source>{count} bundles</source>
      <extracomment>Counts {count}. For one: {count} bundle</extracomment>
      <translation>
        <numerusform>{count} 个 Bundle</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} bytes stand before it</source>
      <extracomment>Counts {count}. For one: {count} byte stands before it</extracomment>
      <translation>
        <numerusform>之前有 {count} 字节</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} checked</source>
      <translation>已检查 {count} 项</translation>
    </message>
    <message>
      <source>{count} compared</source>
      <translation>已比较 {count} 项</translation>
    </message>
    <message numerus="yes">
      <source>{count} devices ({names})</source>
      <extracomment>Counts {count}. For one: {count} device ({names})</extracomment>
      <translation>
        <numerusform>{count} 台设备（{names}）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} devices listed</source>
      <extracomment>Counts {count}. For one: {count} device listed</extracomment>
      <translation>
        <numerusform>列出了 {count} 台设备</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries</source>
      <extracomment>Counts {count}. For one: {count} entry</extracomment>
      <translation>
        <numerusform>{count} 个条目</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries can be opened</source>
      <extracomment>Counts {count}. For one: {count} entry can be opened</extracomment>
      <translation>
        <numerusform>可打开 {count} 个条目</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries, one after the other</source>
      <extracomment>Counts {count}. For one: {count} entry, one after the other</extracomment>
      <translation>
        <numerusform>{count} 个条目，依次排列</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} leftovers of the Finder, such as {what}</source>
      <extracomment>Counts {count}. For one: {count} leftover of the Finder, such as {what}</extracomment>
      <translation>
        <numerusform>{count} 个访达残留文件，例如 {what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} names</source>
      <extracomment>Counts {count}. For one: {count} name</extracomment>
      <translation>
        <numerusform>{count} 个名称</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} names are not written in UTF-8, as phones want names, such as {what}</source>
      <extracomment>Counts {count}. For one: {count} name is not written in UTF-8, as phones want names: {what}</extracomment>
      <translation>
        <numerusform>{count} 个名称未按 iPhone 的要求以 UTF-8 编写，例如 {what}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} pieces of code</source>
      <extracomment>Counts {count}. For one: {count} piece of code</extracomment>
      <translation>
        <numerusform>{count} 份代码</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} programs can be run</source>
      <extracomment>Counts {count}. For one: {count} program can be run</extracomment>
      <translation>
        <numerusform>{count} 个程序可执行</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} read</source>
      <translation>已读取 {count} 项</translation>
    </message>
    <message>
      <source>{device} doesn’t have it</source>
      <translation>{device}：没有</translation>
    </message>
    <message>
      <source>{device} doesn’t reach them</source>
      <translation>{device}：否</translation>
    </message>
    <message>
      <source>{device} has an iOS without Developer Mode</source>
      <translation>{device} 的 iOS 没有开发者模式</translation>
    </message>
    <message>
      <source>{device} has it from the App Store</source>
      <translation>{device} 上装有 App Store 版本</translation>
    </message>
    <message>
      <source>{device} has no {things}</source>
      <translation>{device} 没有 {things}</translation>
    </message>
    <message>
      <source>{device} has nothing that the app rules out</source>
      <translation>{device} 没有 App 所排除的功能</translation>
    </message>
    <message>
      <source>{device} has {app}</source>
      <translation>{device} 上有 {app}</translation>
    </message>
    <message>
      <source>{device} has {things}, as the app requires</source>
      <translation>{device} 具备 App 要求的 {things}</translation>
    </message>
    <message>
      <source>{device} has {things}, which the app rules out</source>
      <translation>{device} 具备 {things}，而 App 将其排除</translation>
    </message>
    <message>
      <source>{device} may install apps</source>
      <translation>{device}：允许</translation>
    </message>
    <message>
      <source>{device} reaches them</source>
      <translation>{device}：是</translation>
    </message>
    <message>
      <source>{device} trusts no team</source>
      <translation>{device} 不信任任何团队</translation>
    </message>
    <message>
      <source>{device} trusts {teams}</source>
      <translation>{device} 信任 {teams}</translation>
    </message>
    <message>
      <source>{device}: listed</source>
      <translation>{device}：已列出</translation>
    </message>
    <message>
      <source>{device}: not listed</source>
      <translation>{device}：未列出</translation>
    </message>
    <message>
      <source>{device}: not listed in {where}</source>
      <translation>{device}：未在 {where} 中列出</translation>
    </message>
    <message>
      <source>{device}: off</source>
      <translation>{device}：关闭</translation>
    </message>
    <message>
      <source>{device}: on</source>
      <translation>{device}：打开</translation>
    </message>
    <message>
      <source>{device}: right</source>
      <translation>{device}：正确</translation>
    </message>
    <message>
      <source>{device}: wrong</source>
      <translation>{device}：错误</translation>
    </message>
    <message>
      <source>{device}: {what} is off</source>
      <translation>{device}：{what} 已关闭</translation>
    </message>
    <message>
      <source>{device}’s UDID isn’t known</source>
      <translation>{device}：UDID 未知</translation>
    </message>
    <message>
      <source>{device}’s model isn’t known</source>
      <translation>{device}：机型未知</translation>
    </message>
    <message>
      <source>{device}’s product type isn’t known</source>
      <translation>{device}：产品类型未知</translation>
    </message>
    <message>
      <source>{faults}.</source>
      <translation>{faults}。</translation>
    </message>
    <message>
      <source>{host} accepts a connection, then stays silent</source>
      <translation>{host} 接受连接后不再响应</translation>
    </message>
    <message>
      <source>{host} answers at {places}, but not at {dead}.</source>
      <translation>{host} 在 {places} 上有响应，但以下地址没有：{dead}。</translation>
    </message>
    <message>
      <source>{host} answers at {places}.</source>
      <translation>{host} 在 {places} 上有响应。</translation>
    </message>
    <message>
      <source>{host} answers at {places}; this computer has no {family} to try the others.</source>
      <translation>{host} 在 {places} 上有响应；本计算机没有 {family}，无法尝试其他地址。</translation>
    </message>
    <message>
      <source>{host} answers with more than {size} KiB</source>
      <translation>{host} 的响应超过 {size} KiB</translation>
    </message>
    <message>
      <source>{host} answers with something that is not an OCSP response</source>
      <translation>{host} 的响应不是 OCSP 响应</translation>
    </message>
    <message>
      <source>{host} answers with the status {status}</source>
      <translation>{host} 返回状态 {status}</translation>
    </message>
    <message>
      <source>{host} answers, through the proxy {proxy}.</source>
      <translation>{host} 通过代理 {proxy} 有响应。</translation>
    </message>
    <message>
      <source>{host} answers.</source>
      <translation>{host} 有响应。</translation>
    </message>
    <message>
      <source>{host} broke off the TLS handshake ({reason})</source>
      <translation>{host} 中断了 TLS 握手（{reason}）</translation>
    </message>
    <message>
      <source>{host} declines to answer ({reason})</source>
      <translation>{host} 拒绝回答（{reason}）</translation>
    </message>
    <message>
      <source>{host} demands a client certificate</source>
      <translation>{host} 要求客户端证书</translation>
    </message>
    <message>
      <source>{host} does not answer ({reason})</source>
      <translation>{host} 没有响应（{reason}）</translation>
    </message>
    <message>
      <source>{host} does not answer in HTTP ({reason})</source>
      <translation>{host} 的响应不是 HTTP（{reason}）</translation>
    </message>
    <message>
      <source>{host} doesn’t answer in HTTP</source>
      <translation>{host} 的响应不是 HTTP</translation>
    </message>
    <message>
      <source>{host} doesn’t know the certificate</source>
      <translation>{host} 不认识该证书</translation>
    </message>
    <message>
      <source>{host} gave no answer within {seconds} s</source>
      <translation>{host} 在 {seconds} 秒内没有响应</translation>
    </message>
    <message>
      <source>{host} has the address {ip}, which is not reachable from the Internet</source>
      <translation>{host} 的地址为 {ip}，无法从互联网访问</translation>
    </message>
    <message>
      <source>{host} has the public address {ip}.</source>
      <translation>{host} 的公网地址为 {ip}。</translation>
    </message>
    <message>
      <source>{host} is a name that only its own network knows ({ending})</source>
      <translation>{host} 是只在其自身网络中有效的名称（{ending}）</translation>
    </message>
    <message>
      <source>{host} is a name without a domain</source>
      <translation>{host} 是不带域名的名称</translation>
    </message>
    <message>
      <source>{host} is no name with addresses of its own.</source>
      <translation>{host} 不是拥有自己地址的名称。</translation>
    </message>
    <message>
      <source>{host} is not reached: {why}</source>
      <translation>无法连接 {host}：{why}</translation>
    </message>
    <message>
      <source>{host} is reached through a proxy only, which phones don’t have.</source>
      <translation>{host} 只能通过代理访问，而 iPhone 没有该代理。</translation>
    </message>
    <message>
      <source>{host} means each phone itself, so that none gets anything from there.</source>
      <translation>{host} 指的是每部手机自己，因此没有手机能从那里获取任何内容。</translation>
    </message>
    <message>
      <source>{host} speaks {version}.</source>
      <translation>{host} 使用 {version}。</translation>
    </message>
    <message>
      <source>{host} takes the request, then stays silent</source>
      <translation>{host} 收到请求后不再响应</translation>
    </message>
    <message>
      <source>{host}: if “{issuer}” is your own authority, name its CA file; testers must trust it too.</source>
      <translation>{host}：如果“{issuer}”是您自己的证书颁发机构，请指定其 CA 文件；测试员也必须信任它。</translation>
    </message>
    <message>
      <source>{host}: it is refused for breaking Apple’s rules ({reason}).</source>
      <translation>{host}：因违反 Apple 的规则而被拒绝（{reason}）。</translation>
    </message>
    <message>
      <source>{host}: testers must trust “{issuer}” first; only the CA file vouches for it.</source>
      <translation>{host}：测试员必须先信任“{issuer}”；只有 CA 文件为其担保。</translation>
    </message>
    <message>
      <source>{host}: the certificate can’t be read.</source>
      <translation>{host}：无法读取证书。</translation>
    </message>
    <message>
      <source>{host}: the certificate was accepted but can’t be read.</source>
      <translation>{host}：证书已被接受，但无法读取。</translation>
    </message>
    <message>
      <source>{host}: the proxy {proxy} opens TLS, and shows a certificate of its own instead.</source>
      <translation>{host}：代理 {proxy} 会解密 TLS，并出示自己的证书。</translation>
    </message>
    <message>
      <source>{host}: this computer trusts “{issuer}”, but the certificate has no proof from a public log, as those of public authorities have: testers must probably trust it first.</source>
      <translation>{host}：本计算机信任“{issuer}”，但该证书没有公共证书颁发机构的证书所具有的公开日志证明：测试员可能必须先信任它。</translation>
    </message>
    <message>
      <source>{host}: {certificate}: the server does not send the certificate of “{issuer}”, as browsers don’t show.</source>
      <translation>{host}：{certificate}：服务器未发送“{issuer}”的证书，而浏览器不会显示这一点。</translation>
    </message>
    <message>
      <source>{host}: {certificate}: {faults}.</source>
      <translation>{host}：{certificate}：{faults}。</translation>
    </message>
    <message>
      <source>{host}: {certificate}; sent: {chain}.</source>
      <translation>{host}：{certificate}；发送的证书：{chain}。</translation>
    </message>
    <message>
      <source>{host}: {why} ({reason}).</source>
      <translation>{host}：{why}（{reason}）。</translation>
    </message>
    <message>
      <source>{host}: {why} ({reason}; it sends {chain}).</source>
      <translation>{host}：{why}（{reason}；发送的证书：{chain}）。</translation>
    </message>
    <message>
      <source>{host}: {why}; the proxy {proxy} may show one of its own.</source>
      <translation>{host}：{why}；可能是代理 {proxy} 出示了自己的证书。</translation>
    </message>
    <message>
      <source>{host}: “{issuer}” is a public authority.</source>
      <translation>{host}：“{issuer}”是公共证书颁发机构。</translation>
    </message>
    <message>
      <source>{ip} port {port}: {fault}</source>
      <translation>{ip} 端口 {port}：{fault}</translation>
    </message>
    <message numerus="yes">
      <source>{keys} keys in {count} bundles</source>
      <extracomment>Counts {count}. For one: {keys} keys in {count} bundle</extracomment>
      <translation>
        <numerusform>{count} 个 Bundle 中的 {keys} 个键</numerusform>
      </translation>
    </message>
    <message>
      <source>{key} has a single character</source>
      <translation>{key} 只有一个字符</translation>
    </message>
    <message>
      <source>{key} has an entry without INAlternativeAppName</source>
      <translation>{key} 中有一项缺少 INAlternativeAppName</translation>
    </message>
    <message numerus="yes">
      <source>{key} has {count} names, {most} at most</source>
      <extracomment>Counts {count}. For one: {key} has {count} name, {most} at most</extracomment>
      <translation>
        <numerusform>{key} 有 {count} 个名称，最多 {most} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>{key} is missing</source>
      <translation>缺少 {key}</translation>
    </message>
    <message>
      <source>{key} is neither a list nor a dictionary</source>
      <translation>{key} 既不是列表也不是字典</translation>
    </message>
    <message>
      <source>{key} is no list of dictionaries</source>
      <translation>{key} 不是字典列表</translation>
    </message>
    <message>
      <source>{key} is no list of texts</source>
      <translation>{key} 不是字符串列表</translation>
    </message>
    <message>
      <source>{key} is no text</source>
      <translation>{key} 不是字符串</translation>
    </message>
    <message>
      <source>{key} is not in the profile</source>
      <translation>{key} 不在描述文件中</translation>
    </message>
    <message>
      <source>{key} is {claimed}, the profile is team {team}’s</source>
      <translation>{key} 为 {claimed}，描述文件属于团队 {team}</translation>
    </message>
    <message>
      <source>{key} is {value}</source>
      <translation>{key} 为 {value}</translation>
    </message>
    <message>
      <source>{key} is {value}, counted {right}</source>
      <translation>{key} 为 {value}，实际为 {right}</translation>
    </message>
    <message>
      <source>{key}: {group} is not permitted</source>
      <translation>{key}：不允许 {group}</translation>
    </message>
    <message>
      <source>{key}: {wanted} is not permitted, only {allowed}</source>
      <translation>{key}：不允许 {wanted}，只允许 {allowed}</translation>
    </message>
    <message>
      <source>{link}: {faults}.</source>
      <translation>{link}：{faults}。</translation>
    </message>
    <message numerus="yes">
      <source>{names} and {count} more</source>
      <extracomment>Counts {count}. For one: {names} and {count} more</extracomment>
      <translation>
        <numerusform>{names} 以及另外 {count} 台</numerusform>
      </translation>
    </message>
    <message>
      <source>{part} changed after signing</source>
      <translation>{part}：签名后被更改</translation>
    </message>
    <message>
      <source>{path} needs iOS {needed}, the app {minimum}</source>
      <translation>{path} 需要 iOS {needed}，App 需要 {minimum}</translation>
    </message>
    <message>
      <source>{path} needs {library}</source>
      <translation>{path} 需要 {library}</translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes</source>
      <extracomment>Counts {size}. For one: {size} byte</extracomment>
      <translation>
        <numerusform>{size} 字节</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes are announced.</source>
      <extracomment>Counts {size}. For one: {size} byte is announced.</extracomment>
      <translation>
        <numerusform>声明为 {size} 字节。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{size} bytes, SHA-256 {sha256}</source>
      <extracomment>Counts {size}. For one: {size} byte, SHA-256 {sha256}</extracomment>
      <translation>
        <numerusform>{size} 字节，SHA-256 {sha256}</numerusform>
      </translation>
    </message>
    <message>
      <source>{size} bytes, a zip64 archive</source>
      <translation>{size} 字节，zip64 归档</translation>
    </message>
    <message>
      <source>{suffix} files are sent as {type} instead of as {wanted}</source>
      <translation>{suffix} 文件以 {type} 而不是 {wanted} 类型发送</translation>
    </message>
    <message>
      <source>{suffix} files are sent without a type instead of as {wanted}</source>
      <translation>{suffix} 文件发送时没有类型，应为 {wanted}</translation>
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
      <translation>{url} 返回 200 和已发布的清单文件。</translation>
    </message>
    <message numerus="yes">
      <source>{url} answers 200 with {size} bytes.</source>
      <extracomment>Counts {size}. For one: {url} answers 200 with {size} byte.</extracomment>
      <translation>
        <numerusform>{url} 返回 200，共 {size} 字节。</numerusform>
      </translation>
    </message>
    <message>
      <source>{url} answers with another manifest than the published one.</source>
      <translation>{url} 返回的清单文件与所发布的不同。</translation>
    </message>
    <message>
      <source>{url} answers with other bytes</source>
      <translation>{url} 返回了不同的内容</translation>
    </message>
    <message>
      <source>{url} answers with {what}</source>
      <translation>{url} 返回的是{what}</translation>
    </message>
    <message>
      <source>{url} answers {status}</source>
      <translation>{url} 返回 {status}</translation>
    </message>
    <message>
      <source>{url} answers {status} and asks for {scheme} sign-in</source>
      <translation>{url} 返回 {status}，并要求登录（{scheme}）</translation>
    </message>
    <message>
      <source>{url} answers {status} and points to {target}</source>
      <translation>{url} 返回 {status} 并指向 {target}</translation>
    </message>
    <message>
      <source>{url} answers {status} instead of 200.</source>
      <translation>{url} 返回 {status} 而不是 200。</translation>
    </message>
    <message>
      <source>{url} answers {status} to iOS’ downloader (user agent {agent}), but not to a browser</source>
      <translation>{url} 对 iOS 的下载程序（用户代理 {agent}）返回 {status}，对浏览器则不然</translation>
    </message>
    <message>
      <source>{url} answers {status} with a captcha page</source>
      <translation>{url} 返回 {status} 和一个验证码页面</translation>
    </message>
    <message>
      <source>{url} answers {status}, but {other} is there: upper and lower case differ</source>
      <translation>{url} 返回 {status}，但 {other} 存在：大小写不同</translation>
    </message>
    <message>
      <source>{url} answers {status}: it demands a client certificate</source>
      <translation>{url} 返回 {status}：要求客户端证书</translation>
    </message>
    <message>
      <source>{url} answers {status}: {why}</source>
      <translation>{url} 返回 {status}：{why}</translation>
    </message>
    <message>
      <source>{url} begins with {scheme} instead of {wanted}</source>
      <translation>{url} 以 {scheme} 而不是 {wanted} 开头</translation>
    </message>
    <message>
      <source>{url} did not arrive.</source>
      <translation>{url} 未送达。</translation>
    </message>
    <message>
      <source>{url} has {width} × {height} pixels, which is not square.</source>
      <translation>{url} 为 {width} × {height} 像素，不是正方形。</translation>
    </message>
    <message>
      <source>{url} holds a % that begins no percent-encoded byte</source>
      <translation>{url} 含有一个 %，其后不是百分号编码的字节</translation>
    </message>
    <message>
      <source>{url} holds {character}, which must be percent-encoded</source>
      <translation>{url} 含有 {character}，必须进行百分号编码</translation>
    </message>
    <message>
      <source>{url} is a PNG in Apple’s own form, which only apps can show.</source>
      <translation>{url} 是 Apple 自有格式的 PNG，只有 App 能显示。</translation>
    </message>
    <message>
      <source>{url} is a damaged PNG.</source>
      <translation>{url} 是损坏的 PNG。</translation>
    </message>
    <message>
      <source>{url} is a plain PNG.</source>
      <translation>{url} 是普通的 PNG。</translation>
    </message>
    <message>
      <source>{url} is a web page for iOS’ downloader and the app for a browser.</source>
      <translation>{url} 对 iOS 的下载程序返回网页，对浏览器返回 App。</translation>
    </message>
    <message>
      <source>{url} is a web page for iOS’ downloader and the manifest for a browser.</source>
      <translation>{url} 对 iOS 的下载程序返回网页，对浏览器返回清单文件。</translation>
    </message>
    <message>
      <source>{url} is not a PNG.</source>
      <translation>{url} 不是 PNG。</translation>
    </message>
    <message>
      <source>{url} is not a valid address ({reason})</source>
      <translation>{url} 不是有效地址（{reason}）</translation>
    </message>
    <message>
      <source>{url} is not an absolute address</source>
      <translation>{url} 不是绝对地址</translation>
    </message>
    <message>
      <source>{url} is not an https address.</source>
      <translation>{url} 不是 https 地址。</translation>
    </message>
    <message>
      <source>{url} is {what}, not a manifest.</source>
      <translation>{url} 是{what}，不是清单文件。</translation>
    </message>
    <message>
      <source>{url} is {what}, not an app.</source>
      <translation>{url} 是{what}，不是 App。</translation>
    </message>
    <message>
      <source>{url} names no host</source>
      <translation>{url} 没有指定主机</translation>
    </message>
    <message>
      <source>{what} can’t be entered ({mode})</source>
      <translation>无法进入 {what}（{mode}）</translation>
    </message>
    <message>
      <source>{what} can’t be read ({mode})</source>
      <translation>无法读取 {what}（{mode}）</translation>
    </message>
    <message>
      <source>{what} can’t be run ({mode})</source>
      <translation>无法运行 {what}（{mode}）</translation>
    </message>
    <message>
      <source>{what} comes from an App Store purchase</source>
      <translation>{what} 来自 App Store 购买</translation>
    </message>
    <message>
      <source>{what} differs from another only in case</source>
      <translation>{what} 与另一个名称只有大小写不同</translation>
    </message>
    <message>
      <source>{what} has a backslash</source>
      <translation>{what} 含有反斜杠</translation>
    </message>
    <message>
      <source>{what} is there {count} times</source>
      <translation>{what} 出现了 {count} 次</translation>
    </message>
    <message>
      <source>{what} is used {count} times</source>
      <translation>{what} 被使用了 {count} 次</translation>
    </message>
    <message>
      <source>{what}.</source>
      <translation>{what}。</translation>
    </message>
    <message>
      <source>{where} belongs to {other}, not to {own}</source>
      <translation>{where} 属于 {other}，而不是 {own}</translation>
    </message>
    <message>
      <source>{where} extends {other}, not {own}</source>
      <translation>{where} 扩展的是 {other}，而不是 {own}</translation>
    </message>
    <message>
      <source>{where} extends {point}, for which it may name neither a class nor a storyboard</source>
      <translation>{where} 扩展 {point}，因此既不能指定类，也不能指定 storyboard</translation>
    </message>
    <message>
      <source>{where} extends {point}, which is not Apple’s</source>
      <translation>{where} 扩展 {point}，但它不是 Apple 的扩展点</translation>
    </message>
    <message>
      <source>{where} extends {point}, which only the Mac has</source>
      <translation>{where} 扩展 {point}，但只有 Mac 才有</translation>
    </message>
    <message>
      <source>{where} has a WatchKit extension, which WKApplication rules out</source>
      <translation>{where} 有 WatchKit 扩展，而 WKApplication 不允许这样</translation>
    </message>
    <message>
      <source>{where} has both WKApplication and WKWatchKitApp</source>
      <translation>{where} 同时有 WKApplication 和 WKWatchKitApp</translation>
    </message>
    <message>
      <source>{where} has neither WKApplication nor WKWatchKitApp</source>
      <translation>{where} 既没有 WKApplication 也没有 WKWatchKitApp</translation>
    </message>
    <message>
      <source>{where} has no WatchKit extension, which WKWatchKitApp asks for</source>
      <translation>{where} 没有 WKWatchKitApp 所要求的 WatchKit 扩展</translation>
    </message>
    <message>
      <source>{where} has no identifier</source>
      <translation>{where} 没有标识符</translation>
    </message>
    <message>
      <source>{where} has no {key}</source>
      <translation>{where} 没有 {key}</translation>
    </message>
    <message>
      <source>{where} is for the watch alone (WKWatchOnly): no iPhone app may bring it</source>
      <translation>{where} 仅用于手表（WKWatchOnly）：iPhone App 不能包含它</translation>
    </message>
    <message>
      <source>{where} is not made for the watch (UIDeviceFamily)</source>
      <translation>{where} 并非为手表而制作（UIDeviceFamily）</translation>
    </message>
    <message>
      <source>{where} is {own}, more than one part after {parent}.</source>
      <translation>{where} 是 {own}，在 {parent}. 之后多于一段</translation>
    </message>
    <message>
      <source>{where} is {own}, which doesn’t begin with {parent}.</source>
      <translation>{where} 是 {own}，不以 {parent}. 开头</translation>
    </message>
    <message>
      <source>{where} lists no device at all</source>
      <translation>{where} 未列出任何设备</translation>
    </message>
    <message>
      <source>{where} names no extension point</source>
      <translation>{where} 没有指明扩展点</translation>
    </message>
    <message>
      <source>{where} needs iOS {minimum}, the app {own}</source>
      <translation>{where} 需要 iOS {minimum}，App 需要 {own}</translation>
    </message>
    <message>
      <source>{where} requires {things}, the app doesn’t</source>
      <translation>{where} 需要 {things}，而 App 不需要</translation>
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
      <translation>{why}（它接受 {version} 和 {cipher}）。</translation>
    </message>
    <message>
      <source>{why}, and {then}</source>
      <translation>{why}，而且{then}</translation>
    </message>
    <message>
      <source>{why}. Phones don’t have that proxy.</source>
      <translation>{why}。iPhone 没有该代理。</translation>
    </message>
    <message>
      <source>{why}; this computer has no such network.</source>
      <translation>{why}；本计算机没有这种网络。</translation>
    </message>
    <message>
      <source>{why}; this computer may be outside its network or VPN.</source>
      <translation>{why}；本计算机可能不在其网络或 VPN 内。</translation>
    </message>
    <message>
      <source>{why}; whether testers reach it depends on their network.</source>
      <translation>{why}；测试员能否访问取决于其网络。</translation>
    </message>
    <message numerus="yes">
      <source>{wrong} of {count} pages were changed after signing (number {first})</source>
      <extracomment>Counts {wrong}. For one: {wrong} of {count} pages were changed after signing (number {first})</extracomment>
      <translation>
        <numerusform>{count} 页中有 {wrong} 页在签名后被更改（编号 {first}）</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{wrong} of {listed} chunks differ, the first is number {first}</source>
      <extracomment>Counts {wrong}. For one: {wrong} of {listed} chunks differs, number {first}</extracomment>
      <translation>
        <numerusform>{listed} 个分块中有 {wrong} 个不同，第一个是第 {first} 个</numerusform>
      </translation>
    </message>
    <message>
      <source>“{found}” stands where “{wanted}” belongs: the &amp; was escaped twice</source>
      <translation>“{wanted}”的位置是“{found}”：&amp; 被转义了两次</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>“{name}”</translation>
    </message>
    <message>
      <source>“{name}” expired on {day}</source>
      <translation>“{name}”已于 {day}过期</translation>
    </message>
    <message numerus="yes">
      <source>“{name}” is not among the profile’s {count} certificates</source>
      <extracomment>Counts {count}. For one: “{name}” is not among the profile’s {count} certificates</extracomment>
      <translation>
        <numerusform>“{name}”不在描述文件的 {count} 个证书之中</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” starts on {day}</source>
      <translation>“{name}”自 {day}起生效</translation>
    </message>
    <message>
      <source>“{subject}” from “{issuer}”, valid until {day}</source>
      <translation>“{issuer}”颁发的“{subject}”，有效期至 {day}</translation>
    </message>
    <message>
      <source>“{title}”, {bundle_id}.</source>
      <translation>“{title}”，{bundle_id}。</translation>
    </message>
  </context>
  <context>
    <name>Server</name>
    <message>
      <source>A page of all apps with open links, in the folder itself.</source>
      <translation>在文件夹中生成一个页面，列出所有使用公开链接的 App。</translation>
    </message>
    <message>
      <source>Add it</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Add it: a .htaccess beside the builds</source>
      <translation>添加：构建版本旁的 .htaccess</translation>
    </message>
    <message>
      <source>Addresses that nobody can guess, and that search engines leave out.</source>
      <translation>无人能猜到、搜索引擎也不收录的地址。</translation>
    </message>
    <message>
      <source>An upload takes at most {speed}.</source>
      <translation>上传速度最高为 {speed}。</translation>
    </message>
    <message>
      <source>Any that the agent holds</source>
      <translation>代理中的任意密钥</translation>
    </message>
    <message>
      <source>Before your change: {result}</source>
      <translation>更改前：{result}</translation>
    </message>
    <message>
      <source>Browse for the certificate</source>
      <translation>选择证书</translation>
    </message>
    <message>
      <source>Browse for the key file</source>
      <translation>选择密钥文件</translation>
    </message>
    <message>
      <source>Browse…</source>
      <translation>浏览…</translation>
    </message>
    <message>
      <source>Builds can be published here, but {fact}.</source>
      <translation>可以在这里发布构建版本，但请注意：{fact}。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Catalogue</source>
      <translation>App 目录</translation>
    </message>
    <message>
      <source>Certificate authority of your own (PEM)</source>
      <translation>自己的证书颁发机构 (PEM)</translation>
    </message>
    <message>
      <source>Change the web server’s settings yourself</source>
      <translation>自行更改 Web 服务器设置</translation>
    </message>
    <message>
      <source>Choose the certificate</source>
      <translation>选取证书</translation>
    </message>
    <message>
      <source>Choose the key file</source>
      <translation>选取密钥文件</translation>
    </message>
    <message>
      <source>Confirmed host keys</source>
      <translation>已确认的主机密钥</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>连接</translation>
    </message>
    <message>
      <source>Copy for the web server’s settings</source>
      <translation>拷贝到 Web 服务器的设置</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>Discard the changes?</source>
      <translation>放弃更改？</translation>
    </message>
    <message>
      <source>Everything works: builds can be published here.</source>
      <translation>一切正常：可以在这里发布构建版本。</translation>
    </message>
    <message>
      <source>Feed of each app’s releases</source>
      <translation>各 App 发布版本的订阅源</translation>
    </message>
    <message>
      <source>Folder on the server</source>
      <translation>服务器上的文件夹</translation>
    </message>
    <message>
      <source>For the web server’s settings</source>
      <translation>用于 Web 服务器的设置</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Forget the host key {key}</source>
      <translation>清除主机密钥 {key}</translation>
    </message>
    <message>
      <source>Forget the saved passphrase</source>
      <translation>清除已存储的口令</translation>
    </message>
    <message>
      <source>Forget the saved password</source>
      <translation>清除已存储的密码</translation>
    </message>
    <message>
      <source>Forget the saved password and passphrase</source>
      <translation>清除已存储的密码和口令</translation>
    </message>
    <message>
      <source>Go to the field</source>
      <translation>转到该字段</translation>
    </message>
    <message>
      <source>Host, or an alias from ~/.ssh/config</source>
      <translation>主机，或 ~/.ssh/config 中的别名</translation>
    </message>
    <message>
      <source>It is trusted for {names} too, and forgotten for all of them.</source>
      <translation>{names} 也信任它；清除时对所有服务器生效。</translation>
    </message>
    <message>
      <source>It works, but from this computer alone.</source>
      <translation>可以工作，但只限于这台电脑。</translation>
    </message>
    <message>
      <source>Its public address</source>
      <translation>公开地址</translation>
    </message>
    <message>
      <source>Jump host</source>
      <translation>跳板机</translation>
    </message>
    <message>
      <source>Keep editing</source>
      <translation>继续编辑</translation>
    </message>
    <message>
      <source>Key file</source>
      <translation>密钥文件</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>New server</source>
      <translation>新服务器</translation>
    </message>
    <message numerus="yes">
      <source>New server, {count} more follow</source>
      <extracomment>Counts {count}. For one: New server, one more follows</extracomment>
      <translation>
        <numerusform>新服务器，后面还有 {count} 台</numerusform>
      </translation>
    </message>
    <message>
      <source>Password</source>
      <translation>密码</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>端口</translation>
    </message>
    <message>
      <source>Private links</source>
      <translation>私密链接</translation>
    </message>
    <message>
      <source>Releases to keep of each app</source>
      <translation>每个 App 保留的发布版本数</translation>
    </message>
    <message>
      <source>Remove it</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove it: the .htaccess beside the builds</source>
      <translation>移除：builds 旁的 .htaccess</translation>
    </message>
    <message>
      <source>SSH agent</source>
      <translation>SSH 代理</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>存储</translation>
    </message>
    <message>
      <source>Sign in with</source>
      <translation>登录方式</translation>
    </message>
    <message>
      <source>Signs in, writes a file, and fetches it back as a phone would.</source>
      <translation>登录、写入文件，再像 iPhone 一样取回。</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>跳过</translation>
    </message>
    <message>
      <source>Staging</source>
      <translation>预发布</translation>
    </message>
    <message>
      <source>Steps of the test</source>
      <translation>测试步骤</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop the test</source>
      <translation>停止测试</translation>
    </message>
    <message>
      <source>Test connection</source>
      <translation>测试连接</translation>
    </message>
    <message>
      <source>The page compares a UDID that a tester types with slow hashes of the profile’s devices. Making them takes up to two seconds of a publish, comparing one takes a phone less than a second.</source>
      <translation>页面会将测试员输入的 UDID 与描述文件中设备的慢速哈希值比对。发布时生成这些哈希值最多需要两秒，在 iPhone 上比对一个不到一秒。</translation>
    </message>
    <message>
      <source>The password in that address was not kept. It is asked for when it is needed.</source>
      <translation>该地址中的密码未被保存。需要时会询问。</translation>
    </message>
    <message>
      <source>The saved passphrase is forgotten.</source>
      <translation>已清除存储的口令。</translation>
    </message>
    <message>
      <source>The saved password and passphrase are forgotten.</source>
      <translation>已清除存储的密码和口令。</translation>
    </message>
    <message>
      <source>The saved password is forgotten.</source>
      <translation>已清除存储的密码。</translation>
    </message>
    <message>
      <source>This web server reads .htaccess files. otadesk can put one beside the builds that names the types.</source>
      <translation>此 Web 服务器会读取 .htaccess 文件。otadesk 可以在构建版本旁放置一个指明类型的 .htaccess。</translation>
    </message>
    <message>
      <source>Upload limit in MB a second</source>
      <translation>上传限速（MB/秒）</translation>
    </message>
    <message>
      <source>User</source>
      <translation>用户</translation>
    </message>
    <message>
      <source>Web server</source>
      <translation>Web 服务器</translation>
    </message>
    <message>
      <source>What you changed here is not saved yet.</source>
      <translation>您在此处所做的更改尚未保存。</translation>
    </message>
    <message>
      <source>Where a browser finds that folder. iOS needs https.</source>
      <translation>浏览器访问该文件夹的地址。iOS 要求使用 https。</translation>
    </message>
    <message>
      <source>Which key</source>
      <translation>使用哪个密钥</translation>
    </message>
    <message>
      <source>Whoever follows it through a service tells that service the link.</source>
      <translation>通过第三方服务订阅的人，会将链接告知该服务。</translation>
    </message>
    <message>
      <source>Write a speed such as {one} or {other}, or leave it empty for no limit.</source>
      <translation>请填写速度，例如 {one} 或 {other}；留空则不限速。</translation>
    </message>
    <message>
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>as in ~/.ssh/config</source>
      <translation>与 ~/.ssh/config 相同</translation>
    </message>
    <message>
      <source>asked when it is needed</source>
      <translation>需要时询问</translation>
    </message>
    <message>
      <source>jump host, how many to keep, trust, catalogue</source>
      <translation>跳板机、保留数量、信任、App 目录</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>not in the agent now</source>
      <translation>目前不在代理中</translation>
    </message>
    <message>
      <source>or {file}, as in ~/.ssh/config</source>
      <translation>或 {file}，与 ~/.ssh/config 相同</translation>
    </message>
    <message>
      <source>otadesk’s .htaccess is in place.</source>
      <translation>otadesk 的 .htaccess 已就位。</translation>
    </message>
    <message>
      <source>“Is my device included?”</source>
      <translation>“我的设备包含在内吗？”</translation>
    </message>
    <message>
      <source>“{step}” failed.</source>
      <translation>“{step}”失败。</translation>
    </message>
  </context>
  <context>
    <name>Servers</name>
    <message>
      <source>A build is being published there right now, and goes on to its end. Then otadesk forgets how to reach the server; what is published there stays, and its links go on working.</source>
      <translation>正在向该服务器发布一个构建版本，发布会继续到完成。之后 otadesk 将忘记如何连接该服务器；已发布的内容会保留，其链接继续有效。</translation>
    </message>
    <message>
      <source>Add from ~/.ssh/config…</source>
      <translation>从 ~/.ssh/config 添加…</translation>
    </message>
    <message>
      <source>Add server</source>
      <translation>添加服务器</translation>
    </message>
    <message>
      <source>Any server that you reach by SFTP and that shows a folder over https will do. Until you add one, testers nearby can install from this computer.</source>
      <translation>任何能通过 SFTP 访问、并以 https 对外提供文件夹的服务器都可以。在添加服务器之前，附近的测试员可从这台电脑安装。</translation>
    </message>
    <message>
      <source>Choose an exported list of servers</source>
      <translation>选取导出的服务器列表</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Each one is then shown, for what that file doesn’t say: the folder and its public address.</source>
      <translation>之后会逐个显示，以便补充该文件中没有的内容：文件夹及其公开地址。</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>编辑</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>编辑 {name}</translation>
    </message>
    <message>
      <source>Export the servers without secrets</source>
      <translation>导出服务器（不含机密信息）</translation>
    </message>
    <message>
      <source>Export without secrets…</source>
      <translation>导出（不含机密信息）…</translation>
    </message>
    <message>
      <source>For testers nearby, once a build is published here</source>
      <translation>面向附近的测试员，在此发布构建版本后可用</translation>
    </message>
    <message>
      <source>Hosts in ~/.ssh/config</source>
      <translation>~/.ssh/config 中的主机</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>导入文件…</translation>
    </message>
    <message>
      <source>Key files and certificates stay on the computer that they are on: what is missing is asked for, one server after the other.</source>
      <translation>密钥文件和证书保留在原来的电脑上：缺少的内容会随后逐个服务器询问。</translation>
    </message>
    <message>
      <source>Last test failed, {when}: {step}</source>
      <translation>上次测试失败，{when}：{step}</translation>
    </message>
    <message>
      <source>More for this list</source>
      <translation>此列表的更多操作</translation>
    </message>
    <message>
      <source>More for {name}</source>
      <translation>{name} 的更多操作</translation>
    </message>
    <message>
      <source>Publish to a web server of your own</source>
      <translation>发布到自己的 Web 服务器</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>移除</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation>要移除 {name} 吗？</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <source>Restore the previous settings</source>
      <translation>恢复到之前的设置</translation>
    </message>
    <message>
      <source>Restore the previous settings?</source>
      <translation>要恢复到之前的设置吗？</translation>
    </message>
    <message>
      <source>Restore the version before</source>
      <translation>恢复上一版本</translation>
    </message>
    <message>
      <source>Servers</source>
      <translation>服务器</translation>
    </message>
    <message>
      <source>Servers (*.json)</source>
      <translation>服务器 (*.json)</translation>
    </message>
    <message>
      <source>Servers in this file</source>
      <translation>此文件中的服务器</translation>
    </message>
    <message>
      <source>Test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>The damaged file is set aside, not deleted, and the version before it takes its place. Where there is none, otadesk starts with empty settings.</source>
      <translation>损坏的文件会移到一旁而不删除，由之前的版本代替。如果没有之前的版本，otadesk 将以空白设置启动。</translation>
    </message>
    <message>
      <source>There are no hosts in it that aren’t in the list already.</source>
      <translation>其中没有列表中尚未包含的主机。</translation>
    </message>
    <message>
      <source>Trust code</source>
      <translation>信任码</translation>
    </message>
    <message>
      <source>Trust code of this computer</source>
      <translation>这台电脑的信任码</translation>
    </message>
    <message>
      <source>Undo brings it back, but not what was saved to sign in.</source>
      <translation>撤销可恢复该服务器，但不会恢复为登录存储的内容。</translation>
    </message>
    <message>
      <source>What still waits in the queue for this server will not be published.</source>
      <translation>队列中仍在等待发布到此服务器的构建将不会发布。</translation>
    </message>
    <message>
      <source>for testers nearby, while otadesk is open</source>
      <translation>面向附近的测试员，otadesk 打开期间可用</translation>
    </message>
    <message>
      <source>in the list already, as {name}</source>
      <translation>已在列表中，名为 {name}</translation>
    </message>
    <message>
      <source>otadesk forgets how to reach it. What is published there stays, and its links go on working.</source>
      <translation>otadesk 将不再保存它的连接方式。已发布的内容会保留，链接仍然有效。</translation>
    </message>
    <message>
      <source>{name} removed</source>
      <translation>已移除 {name}</translation>
    </message>
    <message>
      <source>{where} by way of {jump}</source>
      <translation>{where}（经由 {jump}）</translation>
    </message>
  </context>
  <context>
    <name>Step</name>
    <message>
      <source>done</source>
      <translation>已完成</translation>
    </message>
    <message>
      <source>done, but look below</source>
      <translation>已完成，但请看下方</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>失败</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <source>to come</source>
      <translation>待进行</translation>
    </message>
    <message>
      <source>under way</source>
      <translation>进行中</translation>
    </message>
    <message>
      <source>waits for you</source>
      <translation>等待您操作</translation>
    </message>
  </context>
  <context>
    <name>Summary</name>
    <message numerus="yes">
      <source>Ad hoc for {count} devices</source>
      <extracomment>Counts {count}. For one: Ad hoc for one device</extracomment>
      <translation>
        <numerusform>Ad Hoc，{count} 台设备</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Development on {count} devices</source>
      <extracomment>Counts {count}. For one: Development on one device</extracomment>
      <translation>
        <numerusform>开发，{count} 台设备</numerusform>
      </translation>
    </message>
    <message>
      <source>Enterprise, for any device</source>
      <translation>企业，任意设备</translation>
    </message>
    <message>
      <source>For the App Store</source>
      <translation>用于 App Store</translation>
    </message>
    <message>
      <source>Free development</source>
      <translation>开发，免费账户</translation>
    </message>
    <message>
      <source>No known cause of failure</source>
      <translation>没有已知的失败原因</translation>
    </message>
    <message>
      <source>No provisioning profile</source>
      <translation>没有预置描述文件</translation>
    </message>
    <message>
      <source>None of your devices is known to install it</source>
      <translation>没有一台设备能确定可以安装</translation>
    </message>
    <message>
      <source>Nothing known keeps it from installing on {name}</source>
      <translation>没有已知因素阻碍其安装在 {name} 上</translation>
    </message>
    <message>
      <source>Whether it installs on {name} is not known</source>
      <translation>不确定能否安装在 {name} 上</translation>
    </message>
    <message numerus="yes">
      <source>Will install on {good} of your {total} devices</source>
      <extracomment>Counts {total}. For one: Will install on {good} of your {total} device</extracomment>
      <translation>
        <numerusform>能安装在 {total} 台设备中的 {good} 台上</numerusform>
      </translation>
    </message>
    <message>
      <source>Will install on {name}</source>
      <translation>能安装在 {name} 上</translation>
    </message>
    <message>
      <source>Will not install on {name}. {reason}.</source>
      <translation>无法安装在 {name} 上：{reason}</translation>
    </message>
    <message>
      <source>Will not install. {reason}.</source>
      <translation>无法安装：{reason}</translation>
    </message>
    <message numerus="yes">
      <source>Will not install: the profile expired {count} days ago</source>
      <extracomment>Counts {count}. For one: Will not install: the profile expired a day ago</extracomment>
      <translation>
        <numerusform>无法安装：描述文件已于 {count} 天前过期</numerusform>
      </translation>
    </message>
    <message>
      <source>Will not install: the profile has just expired</source>
      <translation>无法安装：描述文件刚刚过期</translation>
    </message>
    <message>
      <source>Will not install: the profile lists no device</source>
      <translation>无法安装：描述文件没有列出设备</translation>
    </message>
    <message numerus="yes">
      <source>Your {count} devices are in the profile</source>
      <extracomment>Counts {count}. For one: Your device is in the profile</extracomment>
      <translation>
        <numerusform>您的 {count} 台设备在描述文件中</numerusform>
      </translation>
    </message>
    <message>
      <source>expired on {day}</source>
      <translation>已于 {day}过期</translation>
    </message>
    <message>
      <source>iOS version not known</source>
      <translation>iOS 版本未知</translation>
    </message>
    <message>
      <source>its certificate expired on {day}</source>
      <translation>证书已于 {day}过期</translation>
    </message>
    <message>
      <source>too little else is known</source>
      <translation>其他信息太少</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>有效至 {day}</translation>
    </message>
    <message>
      <source>until {day}, less than a day left</source>
      <translation>有效至 {day}，剩余不到 1 天</translation>
    </message>
    <message numerus="yes">
      <source>until {day}, {count} days left</source>
      <extracomment>Counts {count}. For one: until {day}, one day left</extracomment>
      <translation>
        <numerusform>有效至 {day}，还剩 {count} 天</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} checks not verified yet</source>
      <extracomment>Counts {count}. For one: one check not verified yet</extracomment>
      <translation>
        <numerusform>{count} 项检查尚未验证</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not known</source>
      <extracomment>Counts {count}. For one: {count} not known</extracomment>
      <translation>
        <numerusform>{count} 台未知</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} of your {total} devices are in the profile</source>
      <extracomment>Counts {count}. For one: {count} of your {total} devices is in the profile</extracomment>
      <translation>
        <numerusform>您的 {total} 台设备中有 {count} 台在描述文件中</numerusform>
      </translation>
    </message>
    <message>
      <source>{kind}</source>
      <translation>{kind}</translation>
    </message>
    <message>
      <source>{kind}, team {team}</source>
      <translation>{kind}，团队 {team}</translation>
    </message>
    <message>
      <source>{kind}, team {team}, {validity}</source>
      <translation>{kind}，团队 {team}，{validity}</translation>
    </message>
    <message>
      <source>{kind}, {validity}</source>
      <translation>{kind}，{validity}</translation>
    </message>
    <message>
      <source>{name} is in the profile; its iOS isn’t known</source>
      <translation>{name} 在描述文件中；其 iOS 版本未知</translation>
    </message>
    <message>
      <source>{name} is in the profile; too little else is known about it</source>
      <translation>{name} 在描述文件中；其他信息太少</translation>
    </message>
    <message>
      <source>{sentence}; {more}</source>
      <translation>{sentence}；{more}</translation>
    </message>
  </context>
  <context>
    <name>Table</name>
    <message>
      <source>nothing</source>
      <translation>无</translation>
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
      <translation>阻碍</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>良好</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>提示</translation>
    </message>
    <message>
      <source>Under way</source>
      <translation>进行中</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>等待您操作</translation>
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
      <translation>关于 otadesk(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>取消(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Clear this list</source>
      <translation>清除列表(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>拷贝(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>深色(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>编辑(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Filter</source>
      <translation>过滤(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Normal text</source>
      <translation>标准文字(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>打开(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Paste file or path</source>
      <translation>粘贴文件或路径(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>重做(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Releases</source>
      <translation>发布版本(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>存储(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Servers</source>
      <translation>服务器(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>显示(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Window</source>
      <translation>窗口(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Zoom</source>
      <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
      <source>A publish is under way. Testers keep the build they have; nothing half done is visible.</source>
      <translation>正在发布。测试员仍保留现有的构建版本；未完成的内容不会显示。</translation>
    </message>
    <message>
      <source>A&amp;ppearance</source>
      <translation>外观(&amp;P)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>所有文件 (*)</translation>
    </message>
    <message>
      <source>Builds expire soon</source>
      <translation>构建版本即将到期</translation>
    </message>
    <message>
      <source>Builds on this computer can’t be installed until it does. {reason}</source>
      <translation>在此之前无法安装这台电脑上的构建版本。{reason}</translation>
    </message>
    <message>
      <source>Choose builds</source>
      <translation>选取构建版本</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Close otadesk</source>
      <translation>关闭 otadesk</translation>
    </message>
    <message>
      <source>Close otadesk?</source>
      <translation>要关闭 otadesk 吗？</translation>
    </message>
    <message>
      <source>Copy an .ipa in the file manager, or its full path.</source>
      <translation>请在文件管理器中拷贝 .ipa 或其完整路径。</translation>
    </message>
    <message>
      <source>Copy an .ipa in the file manager, or its full path. Testers’ devices are pasted under Devices.</source>
      <translation>请在文件管理器中拷贝 .ipa 或其完整路径。测试员的设备请在“设备”中粘贴。</translation>
    </message>
    <message>
      <source>Copy it to this computer first, then drop or paste it here.</source>
      <translation>请先将其拷贝到这台电脑，然后拖放或粘贴到这里。</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>剪切(&amp;T)</translation>
    </message>
    <message>
      <source>De&amp;vices</source>
      <translation>设备(&amp;V)</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Download the .ipa first, then drop or paste the file itself.</source>
      <translation>请先下载 .ipa，然后拖放或粘贴该文件本身。</translation>
    </message>
    <message>
      <source>Drop or paste the .ipa that Xcode exported.</source>
      <translation>请拖放或粘贴由 Xcode 导出的 .ipa。</translation>
    </message>
    <message>
      <source>Edit de&amp;vice…</source>
      <translation>编辑设备(&amp;V)…</translation>
    </message>
    <message>
      <source>From a signed .ipa to a QR code that testers scan. Free software under the MIT licence.</source>
      <translation>从已签名的 .ipa 到供测试员扫描的二维码。以 MIT 许可证发布的自由软件。</translation>
    </message>
    <message>
      <source>Keep open</source>
      <translation>保持打开</translation>
    </message>
    <message>
      <source>Keep publishing</source>
      <translation>继续发布</translation>
    </message>
    <message>
      <source>Keep {language}</source>
      <translation>保留 {language}</translation>
    </message>
    <message>
      <source>L&amp;ight</source>
      <translation>浅色(&amp;I)</translation>
    </message>
    <message>
      <source>Lan&amp;guage</source>
      <translation>语言(&amp;G)</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>菜单</translation>
    </message>
    <message>
      <source>Mi&amp;nimise</source>
      <translation>最小化(&amp;N)</translation>
    </message>
    <message>
      <source>More for this page</source>
      <translation>此页面的更多操作</translation>
    </message>
    <message>
      <source>No browser opened.</source>
      <translation>没有浏览器打开。</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>打开最近使用(&amp;R)</translation>
    </message>
    <message>
      <source>P&amp;ublish</source>
      <translation>发布(&amp;U)</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>Pr&amp;esent</source>
      <translation>全屏显示(&amp;E)</translation>
    </message>
    <message>
      <source>Pri&amp;nt poster…</source>
      <translation>打印海报(&amp;N)…</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>发布</translation>
    </message>
    <message>
      <source>Published to {place}.</source>
      <translation>已发布到 {place}。</translation>
    </message>
    <message>
      <source>Refres&amp;h</source>
      <translation>刷新(&amp;H)</translation>
    </message>
    <message>
      <source>Releases</source>
      <translation>发布版本</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
      <source>Same as the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Save it to a folder first, then drop or paste it from there.</source>
      <translation>请先将其存储到文件夹，然后从那里拖放或粘贴。</translation>
    </message>
    <message>
      <source>Saved as “{name}”</source>
      <translation>已存储为“{name}”</translation>
    </message>
    <message>
      <source>See under Servers what can be done.</source>
      <translation>处理方法见“服务器”。</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>全选(&amp;A)</translation>
    </message>
    <message>
      <source>Server s&amp;ettings</source>
      <translation>服务器设置(&amp;E)</translation>
    </message>
    <message>
      <source>Servers</source>
      <translation>服务器</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Start again now</source>
      <translation>立即重新启动</translation>
    </message>
    <message>
      <source>Start again without saving</source>
      <translation>不存储并重新启动</translation>
    </message>
    <message>
      <source>Start again?</source>
      <translation>要重新启动吗？</translation>
    </message>
    <message>
      <source>Stop and close</source>
      <translation>停止并关闭</translation>
    </message>
    <message>
      <source>Stop and start again</source>
      <translation>停止并重新启动</translation>
    </message>
    <message>
      <source>Stop publishing?</source>
      <translation>要停止发布吗？</translation>
    </message>
    <message>
      <source>Testers nearby can install from this computer only while otadesk is open.</source>
      <translation>只有在 otadesk 打开时，附近的测试员才能从这台电脑安装。</translation>
    </message>
    <message>
      <source>That file is on another computer.</source>
      <translation>该文件在另一台电脑上。</translation>
    </message>
    <message>
      <source>That is a link, not a file.</source>
      <translation>这是链接，不是文件。</translation>
    </message>
    <message>
      <source>That is a picture, not an app.</source>
      <translation>这是图片，不是 App。</translation>
    </message>
    <message>
      <source>That is not a file yet.</source>
      <translation>这还不是文件。</translation>
    </message>
    <message>
      <source>The clipboard holds text, not a file.</source>
      <translation>剪贴板中是文本，不是文件。</translation>
    </message>
    <message>
      <source>The link is on the clipboard instead.</source>
      <translation>链接已改为复制到剪贴板。</translation>
    </message>
    <message>
      <source>There is nothing on the clipboard to add.</source>
      <translation>剪贴板中没有可添加的内容。</translation>
    </message>
    <message>
      <source>Un&amp;do the last step</source>
      <translation>撤销上一步(&amp;D)</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>What was sent is kept: the next try sends only the rest.</source>
      <translation>已发送的部分会保留：下次只发送其余部分。</translation>
    </message>
    <message>
      <source>What you changed at a server is not saved yet.</source>
      <translation>您对服务器所做的更改尚未保存。</translation>
    </message>
    <message>
      <source>iOS apps (*.ipa *.zip)</source>
      <translation>iOS App (*.ipa *.zip)</translation>
    </message>
    <message>
      <source>otadesk will use this language the next time it starts.</source>
      <translation>otadesk 下次启动时将使用此语言。</translation>
    </message>
    <message numerus="yes">
      <source>{count} builds are published</source>
      <extracomment>Counts {count}. For one: One build is published</extracomment>
      <translation>
        <numerusform>已发布 {count} 个构建版本</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} can’t be published</source>
      <translation>{name} 无法发布</translation>
    </message>
    <message>
      <source>{name} is published, but will not install</source>
      <translation>{name} 已发布，但无法安装</translation>
    </message>
    <message>
      <source>{name} is ready to scan</source>
      <translation>{name} 可供扫描</translation>
    </message>
    <message>
      <source>{name} was not published</source>
      <translation>{name} 未发布</translation>
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
      <translation>刚刚</translation>
    </message>
    <message>
      <source>less than a second</source>
      <translation>不到 1 秒</translation>
    </message>
    <message>
      <source>today at {clock}</source>
      <translation>今天 {clock}</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>昨天</translation>
    </message>
    <message numerus="yes">
      <source>{count} bytes</source>
      <extracomment>Counts {count}. For one: {count} byte</extracomment>
      <translation>
        <numerusform>{count} 字节</numerusform>
      </translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} 小时 {minutes} 分钟</translation>
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
      <translation>{n} 分钟</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} 秒</translation>
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
