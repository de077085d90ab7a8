<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>The archive has more than %1 entries.</source>
        <translation>压缩包的条目超过 %1 个。</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>文件大于 %1。</translation>
    </message>
    <message>
        <source>The archive unpacks to more than %1.</source>
        <translation>压缩包解压后超过 %1。</translation>
    </message>
    <message>
        <source>The data unpacks to more than %1 times its size.</source>
        <translation>数据解压后超过原大小的 %1 倍。</translation>
    </message>
    <message>
        <source>Archives are nested too deeply; this one was not opened.</source>
        <translation>压缩包嵌套层数过多，未打开此文件。</translation>
    </message>
    <message>
        <source>The entry has no name.</source>
        <translation>条目没有名称。</translation>
    </message>
    <message>
        <source>The path climbs out of the archive: %1</source>
        <translation>路径指向压缩包之外：%1</translation>
    </message>
    <message>
        <source>Hidden file.</source>
        <translation>隐藏文件。</translation>
    </message>
    <message>
        <source>The file is in a hidden folder.</source>
        <translation>文件位于隐藏文件夹中。</translation>
    </message>
    <message>
        <source>Links are not followed.</source>
        <translation>不会跟随链接。</translation>
    </message>
    <message>
        <source>Devices, pipes and sockets are not read.</source>
        <translation>不会读取设备、管道和套接字。</translation>
    </message>
    <message>
        <source>Sparse files and files split over several archives are not supported.</source>
        <translation>不支持稀疏文件，也不支持拆分到多个压缩包中的文件。</translation>
    </message>
    <message>
        <source>The entry only marks a deleted file.</source>
        <translation>此条目仅标记已删除的文件。</translation>
    </message>
    <message>
        <source>The entry is named as a folder but holds a file.</source>
        <translation>此条目的名称为文件夹，内容却是文件。</translation>
    </message>
    <message>
        <source>The entry is encrypted with a password.</source>
        <translation>此条目已用密码加密。</translation>
    </message>
    <message>
        <source>The compression method %1 is not supported.</source>
        <translation>不支持压缩方法 %1。</translation>
    </message>
    <message>
        <source>The archive is cut off inside this entry.</source>
        <translation>压缩包在此条目中途截断。</translation>
    </message>
    <message>
        <source>The compressed data is damaged.</source>
        <translation>压缩数据已损坏。</translation>
    </message>
    <message>
        <source>The data is damaged: its checksum is wrong.</source>
        <translation>数据已损坏：校验和不符。</translation>
    </message>
    <message>
        <source>The data is damaged: its size is not what the archive says.</source>
        <translation>数据已损坏：大小与压缩包所记录的不符。</translation>
    </message>
    <message>
        <source>The entry shares its data with other entries.</source>
        <translation>此条目与其他条目共用数据。</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>This is not a zip, tar or 7z archive.</source>
        <translation>这不是 zip、tar 或 7z 压缩包。</translation>
    </message>
    <message>
        <source>The archive is truncated: its end is missing.</source>
        <translation>压缩包不完整：缺少结尾。</translation>
    </message>
    <message>
        <source>The archive is damaged and was not read to its end.</source>
        <translation>压缩包已损坏，未能读到结尾。</translation>
    </message>
    <message>
        <source>The archive is encrypted with a password.</source>
        <translation>压缩包已用密码加密。</translation>
    </message>
</context>
<context>
    <name>ArticleParser</name>
    <message>
        <source>The time in the comment on top is out of range; it was not used.</source>
        <translation>开头注释中的时间超出范围，未予采用。</translation>
    </message>
    <message>
        <source>The front matter&apos;s date &quot;%1&quot; could not be used.</source>
        <translation>无法使用前置元数据的日期“%1”。</translation>
    </message>
    <message>
        <source>The front matter&apos;s date and the comment on top disagree (%1 and %2); the front matter&apos;s was taken.</source>
        <translation>前置元数据的日期与开头注释不一致（%1 与 %2）；已采用前置元数据的日期。</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>未找到日期。</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>正文为空。</translation>
    </message>
    <message>
        <source>The text holds NUL characters; they were left out.</source>
        <translation>文本中含有 NUL 字符，已略去。</translation>
    </message>
    <message>
        <source>Some bytes of the text are not valid UTF-8; they were replaced.</source>
        <translation>文本中有部分字节不是有效的 UTF-8，已替换。</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as %1.</source>
        <translation>文本不是 UTF-8，已按 %1 读取。</translation>
    </message>
    <message>
        <source>The front matter has no closing line; its fields were taken up to the first line that is none.</source>
        <translation>前置元数据没有结束行；字段读取到第一个非字段的行为止。</translation>
    </message>
    <message>
        <source>The front matter is unusually long; it was read line by line.</source>
        <translation>前置元数据异常地长，已逐行读取。</translation>
    </message>
    <message>
        <source>The front matter is not valid YAML; it was read line by line.</source>
        <translation>前置元数据不是有效的 YAML，已逐行读取。</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>The bundle has no readable list of its content.</source>
        <translation>打包文件没有可读取的内容清单。</translation>
    </message>
    <message>
        <source>The bundle was made by a newer version of Dateline. Update to read it.</source>
        <translation>此打包文件由较新版本的 Dateline 创建。请更新程序后再读取。</translation>
    </message>
    <message>
        <source>The archive holds no notes of Dateline.</source>
        <translation>压缩包中没有 Dateline 的笔记。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
</context>
<context>
    <name>CitationStyles</name>
    <message>
        <source>APA, 7th edition</source>
        <translation>APA（第 7 版）</translation>
    </message>
    <message>
        <source>Chicago, 17th edition (notes and bibliography)</source>
        <translation>Chicago（第 17 版，注释和书目）</translation>
    </message>
    <message>
        <source>MLA, 9th edition</source>
        <translation>MLA（第 9 版）</translation>
    </message>
    <message>
        <source>Harvard (Cite Them Right)</source>
        <translation>Harvard（Cite Them Right）</translation>
    </message>
    <message>
        <source>GB/T 7714-2015 (China)</source>
        <translation>GB/T 7714-2015（中国）</translation>
    </message>
    <message>
        <source>APA in Chinese (Taiwan)</source>
        <translation>APA 中文格式（台湾）</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message numerus="yes">
        <source>%Ln article(s) are not in the index any more and cannot be cited.</source>
        <translation>
            <numerusform>有 %Ln 篇文章已不在索引中，无法引用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is taken for %2.</source>
        <translation>将“%1”视为 %2。</translation>
    </message>
    <message>
        <source>The damaged index did not tell which archives it was made from. Import them again with &quot;dateline import PATH&quot;.</source>
        <translation>已损坏的索引未记载其来源压缩包。请用“dateline import PATH”重新导入。</translation>
    </message>
    <message>
        <source>Checks the library from end to end.</source>
        <translation>全面检查文库。</translation>
    </message>
    <message>
        <source>Makes the index again by importing the same archives.</source>
        <translation>重新导入相同的压缩包以重建索引。</translation>
    </message>
    <message>
        <source>Usage: dateline [--library FOLDER] [COMMAND [OPTIONS] [ARGUMENTS]]</source>
        <translation>用法：dateline [--library FOLDER] [COMMAND [OPTIONS] [ARGUMENTS]]</translation>
    </message>
    <message>
        <source>Without a command, opens the window; PATH instead of a command imports it there.</source>
        <translation>未指定命令时打开窗口；以 PATH 代替命令时，会在窗口中导入该路径。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>&quot;dateline COMMAND --help&quot; says more about a command.</source>
        <translation>运行“dateline COMMAND --help”可查看命令的详细说明。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 done, but some inputs were refused; 2 wrong usage; 3 could not be done.</source>
        <translation>退出代码：0 已完成；1 已完成，但部分输入被拒绝；2 用法错误；3 无法完成。</translation>
    </message>
    <message>
        <source>Usage: dateline %1 [OPTIONS] %2</source>
        <translation>用法：dateline %1 [OPTIONS] %2</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. &quot;dateline --help&quot; lists them.</source>
        <translation>没有“%1”命令。运行“dateline --help”可列出所有命令。</translation>
    </message>
    <message>
        <source>The library to work with.</source>
        <translation>要使用的文库。</translation>
    </message>
    <message>
        <source>Prints JSON Lines: one object a line.</source>
        <translation>输出 JSON Lines：每行一个对象。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, %2 or more.</source>
        <translation>--%1 的值须为整数，且不小于 %2。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 的值须为 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>Not all of the output could be written.</source>
        <translation>未能写入全部输出。</translation>
    </message>
    <message>
        <source>%L1 of %L2 files, %L3 a second</source>
        <translation>%L1/%L2 个文件，每秒 %L3 个</translation>
    </message>
    <message>
        <source>%L1 files, %L2 a second</source>
        <translation>%L1 个文件，每秒 %L2 个</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln s left</source>
        <translation>
            <numerusform>，剩余 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: %1: %2</source>
        <translation>已拒绝：%1：%2</translation>
    </message>
    <message>
        <source>doubtful: %1: %2</source>
        <translation>存疑：%1：%2</translation>
    </message>
    <message>
        <source>%L1 imported, %L2 updated, %L3 unchanged, %L4 duplicates, %L5 refused, %L6 missing; %7 s</source>
        <translation>已导入 %L1，已更新 %L2，未更改 %L3，重复 %L4，已拒绝 %L5，缺失 %L6；%7 秒</translation>
    </message>
    <message>
        <source>The import was stopped. What it had done is kept.</source>
        <translation>导入已停止。已完成的部分会保留。</translation>
    </message>
    <message>
        <source>Reads folders, archives (zip, tar, 7z) and article files into the library.</source>
        <translation>将文件夹、压缩包（zip、tar、7z）和文章文件读入文库。</translation>
    </message>
    <message>
        <source>Encoding of names in archives that do not say, such as GBK or Big5.</source>
        <translation>压缩包未注明时，其中文件名所用的编码，例如 GBK 或 Big5。</translation>
    </message>
    <message>
        <source>How many worker processes parse; one a core by default.</source>
        <translation>用于解析的工作进程数量；默认每个核心一个。</translation>
    </message>
    <message>
        <source>--%1 takes a day, month or year such as 2023-01-29, 2023-01 or 2023.</source>
        <translation>--%1 的值须为日、月或年，例如 2023-01-29、2023-01 或 2023。</translation>
    </message>
    <message>
        <source>Lists articles, newest first.</source>
        <translation>列出文章，从新到旧。</translation>
    </message>
    <message>
        <source>Only of this source; may be given several times.</source>
        <translation>仅限此来源；可指定多次。</translation>
    </message>
    <message>
        <source>Only with this tag; several: with all of them.</source>
        <translation>仅限带有此标签；指定多个时须全部具备。</translation>
    </message>
    <message>
        <source>Only of this day, month or year (UTC) and later.</source>
        <translation>仅限此日、月或年（UTC）及之后。</translation>
    </message>
    <message>
        <source>Only of this day, month or year (UTC) and earlier.</source>
        <translation>仅限此日、月或年（UTC）及之前。</translation>
    </message>
    <message>
        <source>Only in this language, such as zh-Hant, zh-Hans or en.</source>
        <translation>仅限此语言，例如 zh-Hant、zh-Hans 或 en。</translation>
    </message>
    <message>
        <source>Only unread articles.</source>
        <translation>仅限未读文章。</translation>
    </message>
    <message>
        <source>Only starred articles.</source>
        <translation>仅限已加星标的文章。</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>最多显示的数量。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
    <message>
        <source>Prints the sanitized HTML of a file or of standard input (UTF-8).</source>
        <translation>输出文件或标准输入（UTF-8）净化后的 HTML。</translation>
    </message>
    <message>
        <source>Shows one article.</source>
        <translation>显示一篇文章。</translation>
    </message>
    <message>
        <source>Prints its sanitized HTML.</source>
        <translation>输出净化后的 HTML。</translation>
    </message>
    <message>
        <source>Prints its document text.</source>
        <translation>输出文章的纯文本内容。</translation>
    </message>
    <message>
        <source>Lists its versions, newest first.</source>
        <translation>列出文章的版本，从新到旧。</translation>
    </message>
    <message>
        <source>Shows this version of it, by the number that --versions prints.</source>
        <translation>按 --versions 列出的编号显示文章的该版本。</translation>
    </message>
    <message>
        <source>Only articles that were put away.</source>
        <translation>仅限已归档的文章。</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>第 %1 个字符：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are not in the search index yet. Run &quot;dateline import&quot; on any path to add them.</source>
        <translation>
            <numerusform>还有 %Ln 篇文章未加入搜索索引。对任一路径运行“dateline import”即可加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds articles, the best matches first.</source>
        <translation>搜索文章，最匹配的在前。</translation>
    </message>
    <message>
        <source>Says how the query is understood, and searches nothing.</source>
        <translation>说明查询的解读方式，不进行搜索。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a backup</comment>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Usage: dateline backup FILE, or dateline backup --list</source>
        <translation>用法：dateline backup FILE，或 dateline backup --list</translation>
    </message>
    <message>
        <source>Copies highlights, notes, tags and marks into one file.</source>
        <translation>将高亮、笔记、标签和标记复制到一个文件中。</translation>
    </message>
    <message>
        <source>Lists the copies that Dateline made by itself.</source>
        <translation>列出 Dateline 自动创建的备份。</translation>
    </message>
    <message>
        <source>All is well: %L1 articles, %L2 versions, %L3 files, %L4 notes.</source>
        <translation>一切正常：%L1 篇文章，%L2 个版本，%L3 个文件，%L4 条笔记。</translation>
    </message>
    <message>
        <source>&quot;dateline check --repair&quot; restores the notes from what can be read of them and from the newest good backup.</source>
        <translation>运行“dateline check --repair”可利用仍能读取的部分和最新的完好备份恢复笔记。</translation>
    </message>
    <message>
        <source>&quot;dateline check --repair&quot; makes the index again from the archives.</source>
        <translation>运行“dateline check --repair”可由压缩包重建索引。</translation>
    </message>
    <message>
        <source>Mends what is wrong: damaged notes from their backups, a damaged index by importing.</source>
        <translation>修复问题：笔记损坏时由备份恢复，索引损坏时重新导入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights were not found in the new text of their articles. &quot;dateline notes list --orphans&quot; lists them.</source>
        <translation>
            <numerusform>有 %Ln 处高亮在文章的新正文中找不到原文。运行“dateline notes list --orphans”可列出这些高亮。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only articles with a highlight or a note.</source>
        <translation>仅限有高亮或笔记的文章。</translation>
    </message>
    <message>
        <source>The passage is not in the text any more.</source>
        <translation>正文中已没有这个段落。</translation>
    </message>
    <message>
        <source>In the trash.</source>
        <translation>在回收站中。</translation>
    </message>
    <message>
        <source>The library holds no such article.</source>
        <translation>文库中没有这篇文章。</translation>
    </message>
    <message>
        <source>The article&apos;s text does not have this quote.</source>
        <translation>文章的正文中没有这段引文。</translation>
    </message>
    <message numerus="yes">
        <source>The article&apos;s text does not have this quote to the letter, and %n passages much like it. Give it as &quot;dateline show ID --text&quot; prints it.</source>
        <translation>
            <numerusform>文章的正文中没有完全一致的引文，但有 %n 个相似的段落。请按“dateline show ID --text”输出的文字指定引文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quote occurs %n times in the article&apos;s text. Say which one with --occurrence, from 1.</source>
        <translation>
            <numerusform>这段引文在文章的正文中出现 %n 次。请用 --occurrence 指定是第几处，从 1 开始。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quote occurs only %n times in the article&apos;s text.</source>
        <translation>
            <numerusform>这段引文在文章的正文中只出现 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The quote was not found to the letter; the passage is: %1</source>
        <translation>未找到完全一致的引文；采用的段落为：%1</translation>
    </message>
    <message>
        <source>--quote is empty.</source>
        <translation>--quote 为空。</translation>
    </message>
    <message>
        <source>--occurrence needs --quote.</source>
        <translation>--occurrence 须与 --quote 一起使用。</translation>
    </message>
    <message>
        <source>Nothing to add: give --quote, --note or --tag.</source>
        <translation>没有可添加的内容：请指定 --quote、--note 或 --tag。</translation>
    </message>
    <message>
        <source>--colour takes a number from 1 to %1, or the name that you gave a colour.</source>
        <translation>--colour 的值须为 1 到 %1 之间的数字，或您为颜色取的名称。</translation>
    </message>
    <message>
        <source>(orphan)</source>
        <translation>（找不到原文）</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>&quot;notes %1&quot; has no option --%2.</source>
        <translation>“notes %1”没有 --%2 选项。</translation>
    </message>
    <message>
        <source>list: Only those of this article.</source>
        <translation>list：仅限这篇文章。</translation>
    </message>
    <message>
        <source>list: What was deleted, for as long as it can be restored.</source>
        <translation>list：已删除但仍可还原的项目。</translation>
    </message>
    <message>
        <source>add: The passage; without it the note is about the whole article.</source>
        <translation>add：段落；未指定时，笔记是关于整篇文章的。</translation>
    </message>
    <message>
        <source>add: Which one, from 1, when the passage occurs more than once.</source>
        <translation>add：段落出现多次时，指定是第几处，从 1 开始。</translation>
    </message>
    <message>
        <source>add: The text of the note, in Markdown.</source>
        <translation>add：笔记的文字，使用 Markdown。</translation>
    </message>
    <message>
        <source>add: A tag of the note; may be given several times.</source>
        <translation>add：笔记的标签；可指定多次。</translation>
    </message>
    <message>
        <source>add: A colour from 1 to 8, or the name that you gave it.</source>
        <translation>add：1 到 8 的颜色，或您为颜色取的名称。</translation>
    </message>
    <message>
        <source>--kind takes person, organisation or place.</source>
        <translation>--kind 的值须为 person、organisation 或 place。</translation>
    </message>
    <message>
        <source>&quot;entities %1&quot; has no option --%2.</source>
        <translation>“entities %1”没有 --%2 选项。</translation>
    </message>
    <message>
        <source>Lists persons, organisations and places, and says which names are one.</source>
        <translation>列出人物、组织和地点，并指定哪些名称属于同一对象。</translation>
    </message>
    <message>
        <source>Only persons, organisations or places.</source>
        <translation>仅限人物、组织或地点。</translation>
    </message>
    <message>
        <source>Only with a name that has these words.</source>
        <translation>仅限名称含有这些词语的。</translation>
    </message>
    <message>
        <source>The library knows nobody and nothing of this name.</source>
        <translation>文库中没有此名称的人物、组织或地点。</translation>
    </message>
    <message>
        <source>This name is that of several. Give the id of the one that is meant:</source>
        <translation>有多个对象使用此名称。请指定所要对象的 ID：</translation>
    </message>
    <message>
        <source>The kind is person, organisation or place.</source>
        <translation>种类须为 person、organisation 或 place。</translation>
    </message>
    <message>
        <source>These are one already.</source>
        <translation>这些名称已属于同一对象。</translation>
    </message>
    <message>
        <source>This is none of its names.</source>
        <translation>这不是该对象的名称。</translation>
    </message>
    <message>
        <source>This is its only name.</source>
        <translation>这是该对象唯一的名称。</translation>
    </message>
    <message>
        <source>These are the same name.</source>
        <translation>这些是同一个名称。</translation>
    </message>
    <message>
        <source>The new name is empty.</source>
        <translation>新名称为空。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的更改。</translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation>没有此项更改。</translation>
    </message>
    <message>
        <source>(doubtful)</source>
        <translation>（存疑）</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;; one is Asia/Seoul.</source>
        <translation>没有“%1”时区；时区的写法例如 Asia/Seoul。</translation>
    </message>
    <message>
        <source>--at takes a time such as 2023-01-29T21:00:00+09:00 or a day such as 2023-01-29.</source>
        <translation>--at 的值须为时间或日期，例如 2023-01-29T21:00:00+09:00 或 2023-01-29。</translation>
    </message>
    <message>
        <source>Usage: dateline explain ID, or dateline explain --text FILE --at TIME</source>
        <translation>用法：dateline explain ID，或 dateline explain --text FILE --at TIME</translation>
    </message>
    <message>
        <source>Shows the names, dates, places and events that are found in an article, and by which rule.</source>
        <translation>显示在文章中找到的名称、日期、地点和事件，以及所依据的规则。</translation>
    </message>
    <message>
        <source>Reads this file (UTF-8) instead of an article; - for standard input.</source>
        <translation>改为读取此文件（UTF-8）而非文章；- 表示标准输入。</translation>
    </message>
    <message>
        <source>When the file&apos;s text was written.</source>
        <translation>文件中文字的撰写时间。</translation>
    </message>
    <message>
        <source>Where it was written, as Asia/Seoul; UTC when it is not said.</source>
        <translation>撰写地点的时区，例如 Asia/Seoul；未指定时为 UTC。</translation>
    </message>
    <message>
        <source>--json is --format json, and goes with no other format.</source>
        <translation>--json 等同于 --format json，不能与其他格式一起使用。</translation>
    </message>
    <message>
        <source>--format takes one of these: %1.</source>
        <translation>--format 的值须为下列之一：%1。</translation>
    </message>
    <message>
        <source>The library knows nobody and nothing by the name of &quot;%1&quot;.</source>
        <translation>文库中没有名为“%1”的人物、组织或地点。</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>您是不是要找：%1？</translation>
    </message>
    <message>
        <source>Tells what happened to someone or something, by date.</source>
        <translation>按日期列出与某人或某事物有关的事件。</translation>
    </message>
    <message>
        <source>Only what may be of this day, month or year and later.</source>
        <translation>仅限可能在此日、月或年及之后的事件。</translation>
    </message>
    <message>
        <source>Only what may be of this day, month or year and earlier.</source>
        <translation>仅限可能在此日、月或年及之前的事件。</translation>
    </message>
    <message>
        <source>Writes it as one of these: %1.</source>
        <translation>以下列格式之一输出：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are still to be read for timelines, with the rules and places of now. Run &quot;dateline import&quot; on any path to read them.</source>
        <translation>
            <numerusform>还有 %Ln 篇文章尚未按现行规则和地点提取时间线数据。对任一路径运行“dateline import”即可提取。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;dateline check --repair&quot; puts the damaged images aside; they have to be fetched again.</source>
        <translation>运行“dateline check --repair”可将损坏的图片移到一旁；这些图片须重新获取。</translation>
    </message>
    <message>
        <source>This format needs --to FILE.</source>
        <translation>此格式须与 --to FILE 一起使用。</translation>
    </message>
    <message>
        <source>Writes notes, or citations of articles, in a format of other programs.</source>
        <translation>将笔记或文章的引用导出为其他程序的格式。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>下列之一：%1。</translation>
    </message>
    <message>
        <source>The file to write, or a folder (ending in /): for markdown a file an article in it, where your own text stays. Without it, standard output.</source>
        <translation>要写入的文件或文件夹（以 / 结尾）：使用 markdown 时，会在文件夹中为每篇文章各写入一个文件，并保留您自己在其中写下的文字。未指定时写到标准输出。</translation>
    </message>
    <message>
        <source>Only of articles that this search finds.</source>
        <translation>仅限此搜索找到的文章。</translation>
    </message>
    <message>
        <source>csv: With a byte order mark, for Excel.</source>
        <translation>csv：加上字节顺序标记，供 Excel 使用。</translation>
    </message>
    <message>
        <source>html, pdf: With the texts of the articles.</source>
        <translation>html、pdf：包含文章的正文。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%L1 added, %L2 updated, %L3 unchanged, %L4 conflicts, %L5 without a place</source>
        <translation>已添加 %L1，已更新 %L2，未更改 %L3，冲突 %L4，找不到原文 %L5</translation>
    </message>
    <message>
        <source>Notes in conflict were changed here and in the file; nothing was done to them. Say which to keep with --conflicts mine, theirs or both.</source>
        <translation>有冲突的笔记在文库和文件中都有更改，因此未作处理。请用 --conflicts mine、theirs 或 both 指定要保留的版本。</translation>
    </message>
    <message>
        <source>--conflicts takes mine, theirs or both.</source>
        <translation>--conflicts 的值须为 mine、theirs 或 both。</translation>
    </message>
    <message>
        <source>%L1 of %L2 notes</source>
        <translation>%L1/%L2 条笔记</translation>
    </message>
    <message>
        <source>Lists, adds, shows, deletes and imports highlights and notes.</source>
        <translation>列出、添加、显示、删除和导入高亮和笔记。</translation>
    </message>
    <message>
        <source>import: What to keep of notes that were changed here and in the file: mine, theirs or both; without it they stay as they are and are named.</source>
        <translation>import：笔记在文库和文件中都有更改时要保留的版本：mine、theirs 或 both；未指定时，这些笔记保持不变，并会列出。</translation>
    </message>
    <message>
        <source>--%1 is given and says nothing.</source>
        <translation>--%1 已指定，但没有内容。</translation>
    </message>
    <message>
        <source>There are no notes yet. Nothing was written.</source>
        <translation>还没有笔记，未写入任何内容。</translation>
    </message>
    <message>
        <source>The search finds no articles. Nothing was written.</source>
        <translation>没有搜索到文章，未写入任何内容。</translation>
    </message>
    <message>
        <source>The search finds no articles with notes. Nothing was written.</source>
        <translation>没有搜索到带笔记的文章，未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%2中的%1：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 also holds %Ln article(s); &quot;dateline import&quot; brings them into the library.</source>
        <translation>
            <numerusform>%1 还含有 %Ln 篇文章；用“dateline import”可将其导入文库。</numerusform>
        </translation>
    </message>
    <message>
        <source>list: Only those without a place: their passage or their article was not found.</source>
        <translation>list：仅列出没有位置的：找不到其段落或文章。</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The quotation mark on line %1 is not closed.</source>
        <translation>第 %1 行的引号未闭合。</translation>
    </message>
</context>
<context>
    <name>Dateline::Care::CheckDialog</name>
    <message>
        <source>Check Library</source>
        <translation>检查文库</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Reading all of the library…</source>
        <translation>正在读取整个文库…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found.</source>
        <translation>
            <numerusform>找到 %Ln 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>You can go on reading meanwhile.</source>
        <translation>您可以同时继续阅读。</translation>
    </message>
    <message>
        <source>%L1 articles, %L2 highlights and notes.</source>
        <translation>%L1 篇文章，%L2 个高亮和笔记。</translation>
    </message>
    <message>
        <source>Close Dateline and run &quot;dateline check --repair&quot;: it restores notes from what can still be read and from the newest sound copy, and makes the index again from your archives. Nothing is thrown away: damaged files are kept beside the new ones.</source>
        <translation>请关闭 Dateline，然后运行“dateline check --repair”：它会利用仍能读取的部分和最新的完好备份恢复笔记，并由您的压缩包重建索引。不会丢弃任何内容：损坏的文件会保留在新文件旁边。</translation>
    </message>
</context>
<context>
    <name>Dateline::Care::NotesBackup</name>
    <message>
        <source>Back Up Notes</source>
        <translation>备份笔记</translation>
    </message>
    <message>
        <source>Notes of Dateline (*.db)</source>
        <translation>Dateline 的笔记 (*.db)</translation>
    </message>
</context>
<context>
    <name>Dateline::Commands::ActionProvider</name>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>Dateline::Commands::ArticleProvider</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Dateline::Commands::CommandPalette</name>
    <message>
        <source>Find an action, an article, a source or a tag</source>
        <translation>查找操作、文章、来源或标签</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到匹配的项目。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 查找%2</translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation>输入 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Dateline::Commands::ValueProvider</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>Dateline::Exporting::ArticlePrinting</name>
    <message>
        <source>Print the Article</source>
        <translation>打印文章</translation>
    </message>
    <message>
        <source>The article could not be printed.</source>
        <translation>无法打印文章。</translation>
    </message>
    <message>
        <source>The article could not be made a PDF.</source>
        <translation>无法将文章转为 PDF。</translation>
    </message>
</context>
<context>
    <name>Dateline::Exporting::MapPicture</name>
    <message>
        <source>planned: %1</source>
        <translation>预计：%1</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>不在地图上</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more places</source>
        <translation>
            <numerusform>以及另外 %Ln 个地点</numerusform>
        </translation>
    </message>
    <message>
        <source>No place of this timeline has a position.</source>
        <translation>此时间线的所有地点均无坐标。</translation>
    </message>
</context>
<context>
    <name>Dateline::Exporting::PdfDocument</name>
    <message>
        <source>The PDF could not be put together: %1</source>
        <translation>无法生成 PDF：%1</translation>
    </message>
    <message>
        <source>This is too long for one PDF.</source>
        <translation>内容过长，无法存为一个 PDF。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>Dateline::Exporting::SaveDialog</name>
    <message>
        <source>Save as %1</source>
        <translation>保存为 %1</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Dateline::Exporting::TimelineExporter</name>
    <message>
        <source>%1…</source>
        <comment>a kind of file</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Saving the timeline…</source>
        <translation>正在保存时间线…</translation>
    </message>
    <message>
        <source>Print the Timeline</source>
        <translation>打印时间线</translation>
    </message>
    <message>
        <source>Printing the timeline…</source>
        <translation>正在打印时间线…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Dateline::Exporting::TimelineFile</name>
    <message>
        <source>CSV Table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>PNG Picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG Drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>Map as PNG Picture</source>
        <translation>PNG 地图图片</translation>
    </message>
    <message>
        <source>Map as SVG Drawing</source>
        <translation>SVG 矢量地图</translation>
    </message>
</context>
<context>
    <name>Dateline::Exporting::TimelinePaper</name>
    <message>
        <source>added by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>Also told by: %1</source>
        <translation>其他报道来源：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Dateline::Exporting::TimelinePicture</name>
    <message>
        <source>Timeline: %1</source>
        <translation>时间线：%1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The picture would be %1 pixels high, and %2 is the most. Filter the timeline, or choose PDF or SVG.</source>
        <translation>图片的高度将达到 %1 像素，而上限为 %2 像素。请筛选时间线，或选择 PDF 或 SVG。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>内存不足，无法生成图片。</translation>
    </message>
    <message>
        <source>The timeline is too long for one picture. Filter it, or choose PDF.</source>
        <translation>时间线过长，无法放入一张图片。请筛选时间线，或选择 PDF。</translation>
    </message>
    <message>
        <source>The printer does not take anything.</source>
        <translation>打印机不接受打印作业。</translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::DateHistogram</name>
    <message numerus="yes">
        <source>%n periods</source>
        <translation>
            <numerusform>%n 个时段</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (+, or double-click a bar)</source>
        <translation>放大（+，或双击柱形）</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Articles of any date</source>
        <translation>任何日期的文章</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>更早 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <translation>
            <numerusform>更晚 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles before these days: show them</source>
        <translation>
            <numerusform>这段日期之前有 %Ln 篇文章：点击显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles after these days: show them</source>
        <translation>
            <numerusform>这段日期之后有 %Ln 篇文章：点击显示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::DateSection</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear date</source>
        <translation>清除日期</translation>
    </message>
    <message>
        <source>Articles of any date</source>
        <translation>任何日期的文章</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::FacetPanel</name>
    <message>
        <source>Filters</source>
        <translation>筛选器</translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::FacetSection</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>清除%1</translation>
    </message>
    <message>
        <source>Show all values of this facet again</source>
        <translation>重新显示此分类的所有项目</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>在%1中查找</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Enter checks the first value that is found</source>
        <translation>按 Enter 勾选找到的第一个项目</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>显示较少</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln)</source>
        <translation>
            <numerusform>显示全部（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任一</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Articles with any of the tags</source>
        <translation>带有任一标签的文章</translation>
    </message>
    <message>
        <source>Articles with all of the tags</source>
        <translation>带有全部标签的文章</translation>
    </message>
    <message>
        <source>Articles with any of the checked tags. Click for those with all of them</source>
        <translation>带有任一勾选标签的文章。点击改为须带有全部标签</translation>
    </message>
    <message>
        <source>Articles with all of the checked tags. Click for those with any of them</source>
        <translation>带有全部勾选标签的文章。点击改为带有任一标签即可</translation>
    </message>
    <message>
        <source>&amp;Only This</source>
        <translation>仅此项(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename Source…</source>
        <translation>重命名来源(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::HistogramPlot</name>
    <message>
        <source>Articles by date</source>
        <translation>按日期分布的文章</translation>
    </message>
    <message>
        <source>No article has a date</source>
        <translation>没有文章标有日期</translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::SectionHeading</name>
    <message>
        <source>Fold or unfold</source>
        <translation>折叠或展开</translation>
    </message>
</context>
<context>
    <name>Dateline::Images::HostQuestionDialog</name>
    <message>
        <source>Fetch images</source>
        <translation>获取图片</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln image(s) from the network?</source>
        <translation>
            <numerusform>要从网络获取 %Ln 张图片吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Address of one of them</source>
        <translation>其中一张图片的网址</translation>
    </message>
    <message>
        <source>The article has them from a proxy, which hands on images of other sites:</source>
        <translation>文章中的这些图片来自代理服务器，由其转发其他网站的图片：</translation>
    </message>
    <message>
        <source>Fetch from the original site, %1</source>
        <translation>从原始网站 %1 获取</translation>
    </message>
    <message>
        <source>Fetch through the proxy, %1</source>
        <translation>通过代理服务器 %1 获取</translation>
    </message>
    <message numerus="yes">
        <source>The same for %Ln other host(s) of this request</source>
        <translation>
            <numerusform>对此次请求的其他 %Ln 个主机采用相同的选择</numerusform>
        </translation>
    </message>
    <message>
        <source>This &amp;Time</source>
        <translation>仅限本次(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>始终获取(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>从不获取(&amp;N)</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>暂不获取</translation>
    </message>
    <message>
        <source>Fetch what was asked for now, and ask again the next time</source>
        <translation>获取此次请求的图片，下次再询问</translation>
    </message>
    <message>
        <source>Fetch from this host without asking. The settings take it back</source>
        <translation>始终直接从此主机获取，不再询问；可在设置中撤回</translation>
    </message>
    <message>
        <source>Never fetch from this host, and never ask. The settings take it back</source>
        <translation>今后不从此主机获取，也不再询问；可在设置中撤回</translation>
    </message>
    <message>
        <source>Dateline asks this host for them now. It sees your network address and which images are asked for, but no cookies, no referrer, and nothing of what you read or wrote.</source>
        <translation>Dateline 现在会向这个主机索取图片。主机会看到您的网络地址，以及所索取的是哪些图片；不会收到 Cookie、来源网址，也看不到您读了或写了什么。</translation>
    </message>
    <message numerus="yes">
        <source>The host that the article names leads on to another one. Fetch %Ln image(s) from there?</source>
        <translation>
            <numerusform>文章所指的主机转向了另一台主机。要从那里获取 %Ln 张图片吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>This host is in your own network, or it is this computer. Images of articles are seldom there: such an address can be meant to reach your devices. Say yes only if you know it.</source>
        <translation>此主机位于您自己的网络中，或就是这台电脑。文章的图片很少放在这里：这样的网址可能意在接触您的设备。只有在您认得它时才同意。</translation>
    </message>
</context>
<context>
    <name>Dateline::Images::ImageBar</name>
    <message>
        <source>Progress of fetching images</source>
        <translation>获取图片的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel fetching images</source>
        <translation>取消获取图片</translation>
    </message>
    <message>
        <source>Stop fetching; images that came are kept</source>
        <translation>停止获取；已获取的图片会保留</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>正在查找图片</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln article(s)</source>
        <translation>
            <numerusform>%1/%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching images</source>
        <translation>正在获取图片</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <translation>
            <numerusform>%1/%Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 张失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for your answer</source>
        <translation>
            <numerusform>%Ln 张等待您答复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Images::ImageFetcher</name>
    <message>
        <source>The server took too long.</source>
        <translation>服务器响应超时。</translation>
    </message>
    <message>
        <source>The address is none of http or https.</source>
        <translation>此地址不是 http 或 https 网址。</translation>
    </message>
    <message>
        <source>%1 is not permitted.</source>
        <translation>不允许从 %1 获取图片。</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>服务器返回状态码 %1。</translation>
    </message>
    <message>
        <source>The image could not be fetched (%1).</source>
        <translation>无法获取图片（%1）。</translation>
    </message>
    <message>
        <source>The server sends the request round and round.</source>
        <translation>服务器重定向的次数过多。</translation>
    </message>
    <message>
        <source>%1 leads into your own network.</source>
        <translation>%1 指向您自己的网络。</translation>
    </message>
</context>
<context>
    <name>Dateline::Images::ImageQueue</name>
    <message>
        <source>The address is none of http or https.</source>
        <translation>此地址不是 http 或 https 网址。</translation>
    </message>
    <message>
        <source>%1 is not permitted.</source>
        <translation>不允许从 %1 获取图片。</translation>
    </message>
    <message>
        <source>The image is not kept any more.</source>
        <translation>图片已不再保留。</translation>
    </message>
</context>
<context>
    <name>Dateline::Images::RemovalQuestion</name>
    <message>
        <source>Remove images</source>
        <translation>移除图片</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln kept image(s)?</source>
        <translation>
            <numerusform>要移除 %Ln 张已保留的图片吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them may not be on the network any more.</source>
        <translation>其中部分图片可能已无法再从网络获取。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>Dateline::Import::DropTarget</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>松开以导入</translation>
    </message>
    <message>
        <source>Nothing can be imported here</source>
        <translation>此处无法导入</translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ImportBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>End the import; articles that were read stay in the library</source>
        <translation>结束导入；已读入的文章会留在文库中</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1/%2 篇文章</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>每秒 %1 篇</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Show &amp;Report</source>
        <translation>显示报告(&amp;R)</translation>
    </message>
    <message>
        <source>See which files were refused or are doubtful, and why</source>
        <translation>查看哪些文件被拒绝或存疑，以及原因</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>还有 %Ln 项等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Resume the import</source>
        <translation>继续导入</translation>
    </message>
    <message>
        <source>Pause the import</source>
        <translation>暂停导入</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>继续进行导入</translation>
    </message>
    <message>
        <source>Stop for a while; articles that were read stay in the library</source>
        <translation>暂时停止；已读入的文章会留在文库中</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Cancel all imports</source>
        <translation>取消所有导入</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>正在结束…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>已读取 %1</translation>
    </message>
    <message>
        <source>How many articles there are is known when the archive was read to its end.</source>
        <translation>压缩包读到结尾后才知道文章总数。</translation>
    </message>
    <message>
        <source>Waiting:</source>
        <translation>等待中：</translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ImportController</name>
    <message numerus="yes">
        <source>%Ln articles imported</source>
        <translation>
            <numerusform>已导入 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln 篇已更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln 篇重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln 篇未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing now</source>
        <translation>
            <numerusform>现有 %Ln 篇缺失</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles were found</source>
        <translation>未找到文章</translation>
    </message>
    <message>
        <source>Import cancelled: %1</source>
        <translation>导入已取消：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>已拒绝 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>存疑 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ImportHistoryModel</name>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles imported</source>
        <translation>
            <numerusform>已导入 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles updated</source>
        <translation>
            <numerusform>已更新 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles unchanged</source>
        <translation>
            <numerusform>%Ln 篇文章未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln 篇重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing since</source>
        <translation>
            <numerusform>%Ln 篇自此缺失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files left out</source>
        <translation>
            <numerusform>略过 %Ln 个其他文件</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles were found</source>
        <translation>未找到文章</translation>
    </message>
    <message>
        <source>Not finished: %1</source>
        <translation>未完成：%1</translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ImportReportDialog</name>
    <message>
        <source>Import Reports</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Refused and doubtful files</source>
        <translation>已拒绝和存疑的文件</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>正在读取报告…</translation>
    </message>
    <message>
        <source>The reports cannot be read</source>
        <translation>无法读取报告</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>过去的导入</translation>
    </message>
    <message>
        <source>Filter by file or reason</source>
        <translation>按文件或原因筛选</translation>
    </message>
    <message>
        <source>Filter by result</source>
        <translation>按结果筛选</translation>
    </message>
    <message>
        <source>Show only refused or only doubtful files</source>
        <translation>仅显示已拒绝或仅显示存疑的文件</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen lines (Ctrl+C)</source>
        <translation>复制所选行 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>保存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the lines that are shown for a spreadsheet</source>
        <translation>保存显示的行，以供电子表格使用</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>保存为 CSV</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Open the folder that holds the file, or its archive</source>
        <translation>打开文件或其压缩包所在的文件夹</translation>
    </message>
    <message>
        <source>Open the folder of the file</source>
        <translation>打开文件所在的文件夹</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>尚未导入任何内容</translation>
    </message>
    <message>
        <source>Each import leaves a report here.</source>
        <translation>每次导入都会在此留下一份报告。</translation>
    </message>
    <message>
        <source>The report cannot be read</source>
        <translation>无法读取此报告</translation>
    </message>
    <message>
        <source>All results (%L1)</source>
        <translation>所有结果（%L1）</translation>
    </message>
    <message>
        <source>Refused (%L1)</source>
        <translation>已拒绝（%L1）</translation>
    </message>
    <message>
        <source>Doubtful (%L1)</source>
        <translation>存疑（%L1）</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>已拒绝 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>存疑 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>没有文件被拒绝。</translation>
    </message>
    <message>
        <source>Every file could be read, without doubts.</source>
        <translation>所有文件均已读取，没有存疑之处。</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>没有符合的行</translation>
    </message>
    <message>
        <source>Show All Lines</source>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>Clear both filters</source>
        <translation>清除两个筛选器</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>import-report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>无法打开文件夹。</translation>
    </message>
</context>
<context>
    <name>Dateline::Import::OpenQuestions</name>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Archives and articles (%1)</source>
        <translation>压缩包和文章 (%1)</translation>
    </message>
    <message>
        <source>Open Archive</source>
        <translation>打开压缩包</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ProblemAdvice</name>
    <message>
        <source>Unpack the archive with another program and open the folder.</source>
        <translation>请用其他程序解压此压缩包，再打开解压后的文件夹。</translation>
    </message>
    <message>
        <source>Unpack the inner archive and open it by itself.</source>
        <translation>请解压出内层的压缩包，并单独打开。</translation>
    </message>
    <message>
        <source>Split the file into smaller ones, then import again.</source>
        <translation>请将文件拆分成较小的文件，然后重新导入。</translation>
    </message>
    <message>
        <source>Unpack it with its password and open the folder.</source>
        <translation>请用密码解压，再打开解压后的文件夹。</translation>
    </message>
    <message>
        <source>Get the archive again from where it came from, then import again.</source>
        <translation>请从来源处重新获取压缩包，然后重新导入。</translation>
    </message>
    <message>
        <source>Such archives are made by mistake or to do harm. Ask where it came from.</source>
        <translation>这类压缩包可能是制作有误，或意图造成危害。请查明其出处。</translation>
    </message>
    <message>
        <source>Hidden files are left out. Rename it without the dot in front if you want it.</source>
        <translation>隐藏文件会被略过。如需导入，请重命名，去掉开头的点。</translation>
    </message>
    <message>
        <source>Open the file or folder that the link leads to.</source>
        <translation>请打开链接所指向的文件或文件夹。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it, then import again.</source>
        <translation>请确认其仍然存在，且您有权读取，然后重新导入。</translation>
    </message>
    <message>
        <source>If it is an article, let its name end in .md, .html or .txt, then import again.</source>
        <translation>如果这是文章，请将扩展名改为 .md、.html 或 .txt，然后重新导入。</translation>
    </message>
    <message>
        <source>Open the file in a text editor, save it as plain text, then import again.</source>
        <translation>请用文本编辑器打开文件，另存为纯文本，然后重新导入。</translation>
    </message>
    <message>
        <source>Check the lines between the --- marks at the top of the file.</source>
        <translation>请检查文件开头两个 --- 标记之间的各行。</translation>
    </message>
    <message>
        <source>Write a line such as &quot;date: 2023-01-29&quot; at the top of the file.</source>
        <translation>请在文件开头加上一行，例如“date: 2023-01-29”。</translation>
    </message>
    <message>
        <source>If letters look wrong, save the file as UTF-8 and import again.</source>
        <translation>如果文字显示不正确，请将文件存为 UTF-8，然后重新导入。</translation>
    </message>
    <message>
        <source>Check the file: no text was found in it.</source>
        <translation>请检查文件：其中未找到文字。</translation>
    </message>
    <message>
        <source>Check the file, then import again.</source>
        <translation>请检查文件，然后重新导入。</translation>
    </message>
    <message>
        <source>Look at the article. If something is wrong, correct the file and import again.</source>
        <translation>请看看这篇文章。如有不妥，请更正文件后重新导入。</translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ProblemModel</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ProblemText</name>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>无法写入文件（%1）。</translation>
    </message>
</context>
<context>
    <name>Dateline::Keys::KeyMap</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Dateline::Keys::KeysSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和快捷键</translation>
    </message>
    <message>
        <source>No action or key matches.</source>
        <translation>没有符合的操作或快捷键。</translation>
    </message>
    <message>
        <source>Change &amp;Keys…</source>
        <translation>更改快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Dateline::List::ArticleDelegate</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln 个版本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::List::ArticleListView</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Dateline::List::ArticleTableModel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>有笔记</translation>
    </message>
</context>
<context>
    <name>Dateline::List::ArticleTableView</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Dateline::List::DateRange</name>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1止</translation>
    </message>
</context>
<context>
    <name>Dateline::List::DayHeading</name>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>Dateline::List::FacetModel</name>
    <message>
        <source>Unknown language</source>
        <translation>语言未知</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>Has earlier versions</source>
        <translation>有早期版本</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>来源未知</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln articles</source>
        <translation>
            <numerusform>%1，%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>有笔记</translation>
    </message>
</context>
<context>
    <name>Dateline::List::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>当前筛选器</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>移除所有筛选器</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>移除筛选器：%1</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the other filters</source>
        <translation>显示其他筛选器</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln ms</source>
        <translation>
            <numerusform>搜索用时 %Ln 毫秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::List::FilterPart</name>
    <message>
        <source>date %1</source>
        <translation>日期 %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>语言 %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>All of these tags</source>
        <translation>带有全部标签</translation>
    </message>
    <message>
        <source>all of these tags</source>
        <translation>带有全部标签</translation>
    </message>
    <message>
        <source>search for %1</source>
        <translation>搜索 %1</translation>
    </message>
</context>
<context>
    <name>Dateline::List::FilterRemedy</name>
    <message numerus="yes">
        <source>Drop the date filter (%Ln articles)</source>
        <translation>
            <numerusform>移除日期筛选（%Ln 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the source filter (%Ln articles)</source>
        <translation>
            <numerusform>移除来源筛选（%Ln 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the tag filter (%Ln articles)</source>
        <translation>
            <numerusform>移除标签筛选（%Ln 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the language filter (%Ln articles)</source>
        <translation>
            <numerusform>移除语言筛选（%Ln 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the state filter (%Ln articles)</source>
        <translation>
            <numerusform>移除状态筛选（%Ln 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show archived articles (%Ln)</source>
        <translation>
            <numerusform>显示已归档的文章（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the search (%Ln articles)</source>
        <translation>
            <numerusform>移除搜索条件（%Ln 篇文章）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::List::HistogramModel</name>
    <message numerus="yes">
        <source>%1, %n articles</source>
        <translation>
            <numerusform>%1，%n 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::List::ListHeader</name>
    <message>
        <source>How the articles are sorted and shown</source>
        <translation>文章的排序和显示方式</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>正在排序…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>按%1升序排序</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>按%1降序排序</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>从新到旧(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>从旧到新(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>升序(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Group by Day</source>
        <translation>按日期分组(&amp;G)</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>以表格显示(&amp;T)</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Sorted by relevance, best match first</source>
        <translation>按相关性排序，最匹配的在前</translation>
    </message>
</context>
<context>
    <name>Dateline::List::ListPane</name>
    <message>
        <source>No articles yet</source>
        <translation>暂无文章</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>没有符合的文章</translation>
    </message>
    <message>
        <source>All filters together leave nothing to show.</source>
        <translation>应用所有筛选器后，没有可显示的内容。</translation>
    </message>
    <message>
        <source>Remove this filter and keep the others</source>
        <translation>移除此筛选器并保留其他筛选器</translation>
    </message>
    <message>
        <source>Clear All Filters</source>
        <translation>清除所有筛选器</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>显示所有文章</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>请减少词语，或换用其他词语。</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::HighlightColours</name>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::LinkCompletion</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Articles and notes to link to</source>
        <translation>可链接的文章和笔记</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteButtons</name>
    <message>
        <source>What to do with the note</source>
        <translation>对笔记的操作</translation>
    </message>
    <message>
        <source>Find its place…</source>
        <translation>查找其位置…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteCard</name>
    <message>
        <source>Find its place…</source>
        <translation>查找其位置…</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteDateSection</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>清除：%1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从 … 到 …</translation>
    </message>
    <message>
        <source>Note made</source>
        <translation>笔记创建日期</translation>
    </message>
    <message>
        <source>Article published</source>
        <translation>文章发布日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>哪个日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteDetail</name>
    <message>
        <source>Chosen note</source>
        <translation>所选笔记</translation>
    </message>
    <message>
        <source>&amp;Open Article</source>
        <translation>打开文章(&amp;O)</translation>
    </message>
    <message>
        <source>Show the passage in its article (Enter)</source>
        <translation>在文章中显示此段落 (Enter)</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>&amp;Edit Note</source>
        <translation>编辑笔记(&amp;E)</translation>
    </message>
    <message>
        <source>Write the note beside its article (F2)</source>
        <translation>在文章旁编写笔记 (F2)</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>还原(&amp;S)</translation>
    </message>
    <message>
        <source>Take it out of the trash</source>
        <translation>从回收站中取出</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are selected</source>
        <translation>
            <numerusform>已选择 %Ln 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a note to read it here</source>
        <translation>选择一条笔记，即可在此阅读</translation>
    </message>
    <message>
        <source>On the whole article</source>
        <translation>关于整篇文章</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>在标题中</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Article not in the library</source>
        <translation>文章不在文库中</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>由 %2 创建于 %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>删除于 %1</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteDocument</name>
    <message>
        <source>[image]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>This is not in the library any more</source>
        <translation>文库中已没有此项目</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Write in Markdown; [[ links to articles and notes</source>
        <translation>用 Markdown 编写；输入 [[ 可链接到文章和笔记</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>笔记预览</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The note is saved while you write (Esc)</source>
        <translation>编写时会自动保存笔记 (Esc)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Shows the note as it will read (Ctrl+Shift+V)</source>
        <translation>显示笔记呈现的样子 (Ctrl+Shift+V)</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteFacetModel</name>
    <message>
        <source>With a note</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>Highlight only</source>
        <translation>仅有高亮</translation>
    </message>
    <message>
        <source>Passage not found</source>
        <translation>找不到原文</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>来源未知</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln note(s)</source>
        <translation>
            <numerusform>%1，%Ln 条笔记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteFilterColumn</name>
    <message>
        <source>Filters</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Notes that were deleted in the last 30 days</source>
        <translation>最近 30 天内删除的笔记</translation>
    </message>
    <message numerus="yes">
        <source>Trash, %Ln note(s)</source>
        <translation>
            <numerusform>回收站，%Ln 条笔记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteFilterSection</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>清除：%1</translation>
    </message>
    <message>
        <source>Find in list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Find a value: %1</source>
        <translation>查找项目：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>显示较少</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln)</source>
        <translation>
            <numerusform>显示全部（%Ln）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteKeeper</name>
    <message>
        <source>Highlight</source>
        <translation>添加高亮</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>编辑笔记</translation>
    </message>
    <message numerus="yes">
        <source>Change Colour of %Ln Note(s)</source>
        <translation>
            <numerusform>更改 %Ln 条笔记的颜色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln Note(s)</source>
        <translation>
            <numerusform>为 %Ln 条笔记加上标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Untag %Ln Note(s)</source>
        <translation>
            <numerusform>移除 %Ln 条笔记的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Note(s)</source>
        <translation>
            <numerusform>删除 %Ln 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln Note(s)</source>
        <translation>
            <numerusform>还原 %Ln 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to Another Passage</source>
        <translation>链接到其他段落</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>已添加高亮</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>已添加笔记</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>已更改笔记</translation>
    </message>
    <message numerus="yes">
        <source>Colour of %Ln note(s) changed</source>
        <translation>
            <numerusform>已更改 %Ln 条笔记的颜色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) tagged</source>
        <translation>
            <numerusform>已为 %Ln 条笔记加上标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag removed from %Ln note(s)</source>
        <translation>
            <numerusform>已从 %Ln 条笔记移除标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) deleted</source>
        <translation>
            <numerusform>已删除 %Ln 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) restored</source>
        <translation>
            <numerusform>已还原 %Ln 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked to another passage</source>
        <translation>已链接到其他段落</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Note(s)</source>
        <translation>
            <numerusform>导入 %Ln 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) imported</source>
        <translation>
            <numerusform>已导入 %Ln 条笔记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteRowDelegate</name>
    <message>
        <source>Article not in the library</source>
        <translation>文章不在文库中</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>找不到原文</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>来源未知</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>On whole articles</source>
        <translation>关于整篇文章</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteTagField</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>要添加的标签</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>移除此标签</translation>
    </message>
    <message>
        <source>Tags to choose from</source>
        <translation>可选择的标签</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesBrowser</name>
    <message>
        <source>Highlights and Notes</source>
        <translation>高亮和笔记</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>高亮和笔记</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选器</translation>
    </message>
    <message>
        <source>Show all notes again</source>
        <translation>重新显示所有笔记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln note(s)</source>
        <translation>
            <numerusform>%L1/%Ln 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash: %1</source>
        <translation>回收站：%1</translation>
    </message>
    <message>
        <source>one article</source>
        <translation>一篇文章</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>正在读取笔记…</translation>
    </message>
    <message>
        <source>No deleted note matches</source>
        <translation>没有符合的已删除笔记</translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation>没有符合的笔记</translation>
    </message>
    <message>
        <source>Search looks in quotes, notes, tags and titles.</source>
        <translation>搜索范围包括引文、笔记、标签和标题。</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除筛选器</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Notes that you delete stay here for 30 days.</source>
        <translation>您删除的笔记会在此保留 30 天。</translation>
    </message>
    <message>
        <source>Back to the Notes</source>
        <translation>返回笔记</translation>
    </message>
    <message>
        <source>Show the notes that were not deleted</source>
        <translation>显示未删除的笔记</translation>
    </message>
    <message>
        <source>No highlights or notes yet</source>
        <translation>暂无高亮或笔记</translation>
    </message>
    <message>
        <source>Select a passage in an article and press H to highlight it, or A to write a note about it. All of them are listed here.</source>
        <translation>在文章中选择段落，按 H 可添加高亮，按 A 可写笔记。所有项目都会列在这里。</translation>
    </message>
    <message>
        <source>Tag Notes</source>
        <translation>为笔记加上标签</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %Ln note(s):</source>
        <translation>
            <numerusform>%Ln 条笔记的标签：</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>永久删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln note(s) for good?</source>
        <translation>
            <numerusform>要永久删除 %Ln 条笔记吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>永久删除(&amp;D)</translation>
    </message>
    <message>
        <source>No note mentions %1</source>
        <translation>没有笔记提到%1</translation>
    </message>
    <message>
        <source>All of its names are looked for, in quotes and notes.</source>
        <translation>会在引文和笔记中查找其所有名称。</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesBulkBar</name>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Tag the chosen notes (T)</source>
        <translation>为所选笔记加上标签 (T)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Change the colour of the chosen notes (1 to 8)</source>
        <translation>更改所选笔记的颜色（1 到 8）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the chosen notes</source>
        <translation>导出所选笔记</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Take the chosen notes out of the trash</source>
        <translation>从回收站中取出所选笔记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for Good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Delete the chosen notes for good (Delete)</source>
        <translation>永久删除所选笔记 (Delete)</translation>
    </message>
    <message>
        <source>Put the chosen notes into the trash (Delete)</source>
        <translation>将所选笔记移到回收站 (Delete)</translation>
    </message>
    <message>
        <source>&amp;Open in Article</source>
        <translation>在文章中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit Note</source>
        <translation>编辑笔记(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;Quotes and Notes</source>
        <translation>复制引文和笔记(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Remove Tag</source>
        <translation>移除标签(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>还原(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete for Good…</source>
        <translation>永久删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesListModel</name>
    <message>
        <source>Not found in this version</source>
        <translation>在此版本中未找到</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On the whole article</source>
        <translation>关于整篇文章</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>笔记：%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesListView</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesModel</name>
    <message>
        <source>passage not found</source>
        <translation>找不到原文</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建日期</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesPanel</name>
    <message>
        <source>Notes on this article</source>
        <translation>这篇文章的笔记</translation>
    </message>
    <message>
        <source>Note on the whole article</source>
        <translation>整篇文章的笔记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights and notes</source>
        <translation>
            <numerusform>%Ln 个高亮和笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>“%1”的笔记</translation>
    </message>
    <message>
        <source>No article selected</source>
        <translation>未选择文章</translation>
    </message>
    <message>
        <source>What you highlight and write is listed here.</source>
        <translation>您添加的高亮和写下的笔记会列在这里。</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>没有笔记</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>暂无笔记</translation>
    </message>
    <message>
        <source>Select text in the article and press H to highlight it, A to write a note on it, or 1 to 8 for a colour.</source>
        <translation>在文章中选择文字，按 H 可添加高亮，按 A 可写笔记，按 1 到 8 可选择颜色。</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesToolBar</name>
    <message>
        <source>Filters</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>显示或隐藏筛选器</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>搜索笔记</translation>
    </message>
    <message>
        <source>Search quotes, notes, tags and titles (Ctrl+F or /)</source>
        <translation>搜索引文、笔记、标签和标题（Ctrl+F 或 /）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Show the article of the chosen note in the main window</source>
        <translation>在主窗口中显示所选笔记的文章</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>按文章</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>按颜色</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>How notes are grouped</source>
        <translation>笔记的分组方式</translation>
    </message>
    <message>
        <source>Newest notes first</source>
        <translation>笔记从新到旧</translation>
    </message>
    <message>
        <source>Oldest notes first</source>
        <translation>笔记从旧到新</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>最近更改的在前</translation>
    </message>
    <message>
        <source>Newest articles first</source>
        <translation>文章从新到旧</translation>
    </message>
    <message>
        <source>Oldest articles first</source>
        <translation>文章从旧到新</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>按文章中的顺序</translation>
    </message>
    <message>
        <source>Colours in order</source>
        <translation>按颜色顺序</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>How notes are sorted</source>
        <translation>笔记的排序方式</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesView</name>
    <message>
        <source>Not found in this version</source>
        <translation>在此版本中未找到</translation>
    </message>
    <message>
        <source>This is not in the library any more</source>
        <translation>文库中已没有此项目</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::OrphanPanel</name>
    <message>
        <source>This passage was not found in the article</source>
        <translation>在文章中未找到这个段落</translation>
    </message>
    <message>
        <source>Nothing is deleted: the quote and the note stay as they are</source>
        <translation>不会删除任何内容：引文和笔记保持不变</translation>
    </message>
    <message>
        <source>Show similar passages</source>
        <translation>显示相似段落</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>It stays listed here with its quote and its note.</source>
        <translation>此项目连同引文和笔记会继续列在这里。</translation>
    </message>
    <message>
        <source>Looking for similar passages…</source>
        <translation>正在查找相似段落…</translation>
    </message>
    <message>
        <source>The article is not in the library any more.</source>
        <translation>文库中已没有这篇文章。</translation>
    </message>
    <message>
        <source>There is nothing like it in the article now. It stays listed here with its quote and its note.</source>
        <translation>文章中现在没有相似的内容。此项目连同引文和笔记会继续列在这里。</translation>
    </message>
    <message>
        <source>It may be one of these. What is gone is struck out, what is new is underlined.</source>
        <translation>可能是以下其中之一。消失的文字加删除线，新增的文字加下划线。</translation>
    </message>
    <message>
        <source>%L1% alike</source>
        <translation>相似度 %L1%</translation>
    </message>
    <message>
        <source>Link to This Passage</source>
        <translation>链接到此段落</translation>
    </message>
    <message>
        <source>Link to passage %L1: %2</source>
        <translation>链接到段落 %L1：%2</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::SelectionPopup</name>
    <message>
        <source>Selected passage</source>
        <translation>所选段落</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a button: what it does, and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Highlight with a note</source>
        <translation>添加高亮并写笔记</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>Highlight with a tag</source>
        <translation>添加高亮和标签</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>Copy as a quote</source>
        <translation>复制为引文</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Dateline::NotesExport::ExportDialog</name>
    <message>
        <source>&amp;Notes</source>
        <translation>笔记(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>A file for each article, in a folder</source>
        <translation>在文件夹中为每篇文章各创建一个文件</translation>
    </message>
    <message>
        <source>For Excel (byte order mark)</source>
        <translation>供 Excel 使用（字节顺序标记）</translation>
    </message>
    <message>
        <source>With the whole articles</source>
        <translation>包含文章全文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %Ln note(s)</source>
        <translation>
            <numerusform>已选择：%Ln 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed: %Ln note(s)</source>
        <translation>
            <numerusform>列表中：%Ln 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All: %Ln note(s)</source>
        <translation>
            <numerusform>全部：%Ln 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to Folder…</source>
        <translation>导出到文件夹…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>This is how it begins.</source>
        <translation>此处仅显示开头部分。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>There are no notes yet.</source>
        <translation>还没有笔记。</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %Ln article(s)</source>
        <translation>
            <numerusform>已选择：%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed: %Ln article(s)</source>
        <translation>
            <numerusform>列表中：%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With notes: %Ln article(s)</source>
        <translation>
            <numerusform>有笔记的：%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>文章(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Dateline::NotesExport::NotesExporter</name>
    <message>
        <source>Export to Folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) exported.</source>
        <translation>
            <numerusform>已导出 %Ln 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) exported.</source>
        <translation>
            <numerusform>已导出 %Ln 条笔记。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>还没有可导出的内容。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
</context>
<context>
    <name>Dateline::NotesImport::ConflictText</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>In the trash since %1</source>
        <translation>自 %1 起在回收站中</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>Changed %1 · by %2</source>
        <translation>更改于 %1 · 作者：%2</translation>
    </message>
</context>
<context>
    <name>Dateline::NotesImport::ConflictView</name>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>文库中</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>The note as it is here</source>
        <translation>文库中的笔记</translation>
    </message>
    <message>
        <source>The note as the file has it</source>
        <translation>文件中的笔记</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>保留我的版本(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>采用对方的版本(&amp;T)</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>两者都保留(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后决定(&amp;L)</translation>
    </message>
    <message>
        <source>Change nothing now; importing the file again asks once more</source>
        <translation>现在不做任何更改；再次导入此文件时会重新询问</translation>
    </message>
    <message>
        <source>The Same for &amp;All</source>
        <translation>应用到全部(&amp;A)</translation>
    </message>
    <message>
        <source>Choose this for all conflicts</source>
        <translation>对所有冲突都采用此选择</translation>
    </message>
    <message>
        <source>One note was changed here and in the file</source>
        <translation>有一条笔记在文库和文件中都有更改</translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>第 %1 个冲突，共 %2 个</translation>
    </message>
</context>
<context>
    <name>Dateline::NotesImport::NotesImportDialog</name>
    <message>
        <source>Import Notes</source>
        <translation>导入笔记</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Not read, or not all of it:</source>
        <translation>未读取或未完整读取：</translation>
    </message>
    <message numerus="yes">
        <source>Import the %Ln article(s) of the bundle, too</source>
        <translation>
            <numerusform>一并导入打包文件中的 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) will be added.</source>
        <translation>
            <numerusform>将添加 %Ln 条笔记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) will be brought up to date: changed in the file, not here.</source>
        <translation>
            <numerusform>将更新 %Ln 条笔记：文件中有更改，文库中没有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) are here already.</source>
        <translation>
            <numerusform>文库中已有 %Ln 条笔记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were changed here and in the file: nothing happens to them unless you choose.</source>
        <translation>
            <numerusform>有 %Ln 条笔记在文库和文件中都有更改：除非您作出选择，否则保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no place yet: their article or passage is not in the library. They are kept, and find it when it comes.</source>
        <translation>
            <numerusform>其中 %Ln 条目前找不到原文：文库中没有其文章或段落。这些笔记会保留，待文章或段落导入后即会自动对应。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There are no notes in it.</source>
        <translation>其中没有笔记。</translation>
    </message>
    <message>
        <source>%L1 of %L2 notes</source>
        <translation>%L1/%L2 条笔记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::NotesImport::NotesImporter</name>
    <message>
        <source>Import Notes</source>
        <translation>导入笔记</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>笔记 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ArticleHeader</name>
    <message>
        <source>date from the file name</source>
        <translation>日期取自文件名</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Day, time of day, city whose clock it is: &quot;Sunday, 29 January 2023, 20:34 Taipei&quot; Day, time of day: &quot;Sunday, 29 January 2023, 20:34&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 here</source>
        <extracomment>Time of day where the reader is: &quot;13:34 here&quot;</extracomment>
        <translation>本地时间 %1</translation>
    </message>
    <message>
        <source>%1 %2 here</source>
        <extracomment>The same on another day: &quot;Mon 01:34 here&quot;</extracomment>
        <translation>本地时间 %1 %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>A tool tip; an instant such as 2023-01-29 12:34</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1; the source&apos;s own time zone is not known</source>
        <extracomment>%1 is an instant</extracomment>
        <translation>%1；来源所在的时区未知</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ArticleImages</name>
    <message>
        <source>Waiting…</source>
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::CaretMode</name>
    <message>
        <source>Caret · Esc leaves</source>
        <extracomment>The arrow keys move a caret in the article</extracomment>
        <translation>光标模式 · 按 Esc 退出</translation>
    </message>
    <message>
        <source>Shift selects; parentheses go by sentence.</source>
        <translation>按住 Shift 可选择；按括号键可逐句移动。</translation>
    </message>
    <message>
        <source>Enter: timeline of %1</source>
        <translation>Enter：“%1”的时间线</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::FindBar</name>
    <message>
        <source>Find in article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>A button that tells large and small letters apart when finding</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配项 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配项 (Enter)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of how many matches</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::HitBar</name>
    <message>
        <source>What the search found in this article</source>
        <translation>搜索在这篇文章中找到的内容</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Hide the marks</source>
        <translation>隐藏高亮标记</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>不在正文中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of how many hits</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>More than %1 hits</source>
        <translation>超过 %1 处匹配</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>The search found this article by its tags, its author or its source.</source>
        <translation>这篇文章是按标签、作者或来源找到的。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln hits are marked.</source>
        <translation>
            <numerusform>仅高亮标记前 %Ln 处匹配。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ImagePlaceholders</name>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message numerus="yes">
        <source>Load %Ln image(s) from %1</source>
        <translation>
            <numerusform>从 %1 加载 %Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep for offline</source>
        <translation>保留供离线使用</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln image(s) from %1 for reading offline</source>
        <translation>
            <numerusform>保留来自 %1 的 %Ln 张图片供离线阅读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::NameBubble</name>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between other names of a person, in one line</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>After some of the other names of a person</extracomment>
        <translation>
            <numerusform>%1，另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>also %1</source>
        <extracomment>Other names of a person, an organisation or a place</extracomment>
        <translation>又称 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The kind of something and how often it is mentioned: &quot;person · 41 articles&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · Ctrl and click for the timeline</source>
        <extracomment>After &quot;person · 41 articles&quot;, of a name in a highlight; a click alone is the highlight&apos;s</extracomment>
        <translation>%1 · 按住 Ctrl 并点击可打开时间线</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::NamesView</name>
    <message>
        <source>&amp;Timeline of %1</source>
        <translation>“%1”的时间线(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::NoteStrip</name>
    <message>
        <source>Where the highlights are</source>
        <translation>高亮的位置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln 处高亮</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ReaderMessage</name>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>Show the article again</source>
        <translation>再次显示文章</translation>
    </message>
    <message>
        <source>Reload the article</source>
        <translation>重新加载文章</translation>
    </message>
    <message>
        <source>This page tried to go elsewhere</source>
        <translation>此页面试图跳转到其他位置</translation>
    </message>
    <message>
        <source>It was stopped. Reload to read the article.</source>
        <translation>已阻止跳转。请重新加载以阅读文章。</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly</source>
        <translation>阅读器意外停止</translation>
    </message>
    <message>
        <source>Nothing is lost. Reload to show the article again.</source>
        <translation>没有丢失任何数据。请重新加载以再次显示文章。</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ReaderPane</name>
    <message>
        <source>In your library: %1</source>
        <translation>在您的文库中：%1</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ReaderTemplate</name>
    <message>
        <source>Related headlines</source>
        <translation>相关新闻</translation>
    </message>
    <message>
        <source>Video or audio</source>
        <translation>视频或音频</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open Link</source>
        <translation>打开链接(&amp;O)</translation>
    </message>
    <message>
        <source>Copy Link &amp;Address</source>
        <translation>复制链接网址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>Dateline::Reading::ChangedText</name>
    <message>
        <source>Show them</source>
        <translation>显示这些段落</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln paragraphs unchanged</source>
        <translation>
            <numerusform>… %Ln 个段落未更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Reading::LinkOpener</name>
    <message>
        <source>No browser could be started.</source>
        <translation>无法启动浏览器。</translation>
    </message>
</context>
<context>
    <name>Dateline::Reading::OpenLinkDialog</name>
    <message>
        <source>The text of the link shows %1, but it leads to %2.</source>
        <translation>链接文字显示为 %1，实际却指向 %2。</translation>
    </message>
    <message>
        <source>What stands before the @ is a user name and not where the link leads.</source>
        <translation>@ 之前的部分是用户名，并非链接的目标。</translation>
    </message>
    <message>
        <source>The host mixes letters of several scripts to look like another one: %1</source>
        <translation>主机名混用多种文字的字母，以仿冒另一个主机：%1</translation>
    </message>
    <message>
        <source>The host is written with letters beyond a to z: %1</source>
        <translation>主机名含有 a 到 z 以外的字母：%1</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>要在浏览器中打开此网址吗？</translation>
    </message>
    <message>
        <source>This address cannot be opened: only web addresses can.</source>
        <translation>无法打开此地址：只能打开网址。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>&amp;Always open links to this host without asking</source>
        <translation>始终直接打开指向此主机的链接，不再询问(&amp;A)</translation>
    </message>
    <message>
        <source>Links to %1 and to no other host; to be changed in the settings</source>
        <translation>仅限指向 %1 的链接，不含其他主机；可在设置中更改</translation>
    </message>
    <message>
        <source>&amp;Always open links to %1 without asking</source>
        <translation>始终直接打开指向 %1 的链接，不再询问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open it in the browser (Return)</source>
        <translation>在浏览器中打开 (Return)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制网址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the whole address</source>
        <translation>复制完整网址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not open it (Esc)</source>
        <translation>不打开 (Esc)</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>Dateline::Reading::VersionDiffView</name>
    <message>
        <source>Compared versions</source>
        <translation>版本比较</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Before the version that a comparison starts from</extracomment>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <extracomment>Before the version that a comparison leads to</extracomment>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Compare from version</source>
        <translation>比较的起始版本</translation>
    </message>
    <message>
        <source>Compare to version</source>
        <translation>比较的目标版本</translation>
    </message>
    <message>
        <source>Previous change (Alt+Up)</source>
        <translation>上一处更改 (Alt+Up)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Next change (Alt+Down)</source>
        <translation>下一处更改 (Alt+Down)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>返回文章 (Esc)</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>Changed text</source>
        <translation>更改的文字</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>两个版本的正文相同。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How much of a text changed, such as &quot;12 characters added, 3 characters removed&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters added</source>
        <translation>
            <numerusform>新增 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters removed</source>
        <translation>
            <numerusform>移除 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of how many changes</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Dateline::Reading::VersionsMenu</name>
    <message>
        <source>Earlier &amp;Versions</source>
        <translation>较早的版本(&amp;V)</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1（当前）</translation>
    </message>
</context>
<context>
    <name>Dateline::Search::QueryAssistant</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近的搜索</translation>
    </message>
</context>
<context>
    <name>Dateline::Search::QueryHelp</name>
    <message>
        <source>How to search</source>
        <translation>搜索方法</translation>
    </message>
    <message>
        <source>Capitals, accents and full-width signs make no difference: ＮＡＴＯ finds NATO, and 標題：峰會 is title:峰會. Click an example to try it.</source>
        <translation>不区分大小写、重音符号和全角半角：ＮＡＴＯ 可找到 NATO，“標題：峰會”等同于“title:峰會”。点击示例即可试用。</translation>
    </message>
    <message>
        <source>All of these words, in title or text. Either Chinese script finds both: 北約 and 北约</source>
        <translation>标题或正文中含有所有这些词语。以繁体或简体输入，两者都能找到：北約和北约</translation>
    </message>
    <message>
        <source>Exactly these words, side by side</source>
        <translation>完全相同且相邻的词语</translation>
    </message>
    <message>
        <source>At least one of the two</source>
        <translation>至少含有两者之一</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>不含这个词语</translation>
    </message>
    <message>
        <source>Parentheses keep together what belongs together</source>
        <translation>用括号将相关的词语归在一起</translation>
    </message>
    <message>
        <source>All words that begin like this</source>
        <translation>以此开头的所有词语</translation>
    </message>
    <message>
        <source>Near each other: at most 10 words or characters between them</source>
        <translation>彼此邻近：中间最多相隔 10 个单词或汉字</translation>
    </message>
    <message>
        <source>Only in the title; caption: and author: look there</source>
        <translation>仅限标题；caption: 和 author: 则搜索图说和作者</translation>
    </message>
    <message>
        <source>A name, exactly as written</source>
        <translation>名称，写法须完全相同</translation>
    </message>
    <message>
        <source>From a source, with a tag; a part of the source&apos;s name will do</source>
        <translation>出自某来源、带有某标签；来源名称可以只写一部分</translation>
    </message>
    <message>
        <source>In a language: en, zh, zh-Hant, zh-Hans, …</source>
        <translation>以某种语言写成：en、zh、zh-Hant、zh-Hans…</translation>
    </message>
    <message>
        <source>From one day, month or year to another; before: and after: leave one side open</source>
        <translation>从某日、某月或某年到另一日、月或年；before: 和 after: 仅限定其中一端</translation>
    </message>
    <message>
        <source>Also is:read, is:starred, is:archived, is:missing, is:versions, is:undated</source>
        <translation>另有 is:read、is:starred、is:archived、is:missing、is:versions、is:undated</translation>
    </message>
    <message>
        <source>With a tag of yours; also has:note and has:versions</source>
        <translation>带有您自定义的标签；另有 has:note 和 has:versions</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>试试 %1</translation>
    </message>
</context>
<context>
    <name>Dateline::Search::SavedSearchList</name>
    <message>
        <source>Name of the search</source>
        <translation>搜索的名称</translation>
    </message>
</context>
<context>
    <name>Dateline::Search::SavedSearchSection</name>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Dateline::Search::SavedSearches</name>
    <message>
        <source>Save Search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Delete Saved Search</source>
        <translation>删除已保存的搜索</translation>
    </message>
    <message>
        <source>Deleted the search “%1”</source>
        <translation>已删除搜索“%1”</translation>
    </message>
</context>
<context>
    <name>Dateline::Search::SearchBox</name>
    <message>
        <source>How to search</source>
        <translation>搜索方法</translation>
    </message>
</context>
<context>
    <name>Dateline::Search::SearchController</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Search::SearchField</name>
    <message>
        <source>Search all articles</source>
        <translation>搜索所有文章</translation>
    </message>
    <message>
        <source>Search titles and texts of all articles (/)</source>
        <translation>搜索所有文章的标题和正文 (/)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
</context>
<context>
    <name>Dateline::Search::SimilarPanel</name>
    <message>
        <source>Similar articles</source>
        <translation>相似文章</translation>
    </message>
    <message>
        <source>No article selected</source>
        <translation>未选择文章</translation>
    </message>
    <message>
        <source>Articles like the one you read are listed here.</source>
        <translation>与您所读文章相似的文章会列在此处。</translation>
    </message>
    <message>
        <source>Looking for similar articles…</source>
        <translation>正在查找相似文章…</translation>
    </message>
    <message>
        <source>No similar articles</source>
        <translation>没有相似文章</translation>
    </message>
    <message>
        <source>No other article shares rare words with this one.</source>
        <translation>没有其他文章与这篇文章有共同的罕见词语。</translation>
    </message>
    <message>
        <source>Similar articles could not be found</source>
        <translation>无法查找相似文章</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::ActionKeysModel</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::AppearancePage</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>colours night mode bright brown background</source>
        <translation>颜色 色彩 夜间模式 明亮 棕色 背景</translation>
    </message>
    <message>
        <source>System follows the desktop between light and dark.</source>
        <translation>“系统”会随桌面切换浅色和深色。</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>translation English Chinese</source>
        <translation>翻译 界面语言 英文 中文 English</translation>
    </message>
    <message>
        <source>Of the window. Articles stay as they were written.</source>
        <translation>窗口的语言。文章保持原文。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::ImagesPage</name>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>&amp;Ask Again</source>
        <translation>重新询问(&amp;A)</translation>
    </message>
    <message>
        <source>Take back what was said about the selected hosts</source>
        <translation>撤回对所选主机所作的决定</translation>
    </message>
    <message>
        <source>permission allow never always network fetch proxy</source>
        <translation>权限 允许 从不 始终 网络 获取 代理服务器</translation>
    </message>
    <message>
        <source>Images are fetched only when you ask for them, and every host is asked about the first time.</source>
        <translation>图片只在您要求时才会获取，且首次连接各主机前都会先询问您。</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Room for all images</source>
        <translation>所有图片的空间上限</translation>
    </message>
    <message>
        <source>Largest image</source>
        <translation>单张图片的大小上限</translation>
    </message>
    <message>
        <source>size budget disk space limit megabytes</source>
        <translation>大小 额度 磁盘 空间 上限 限制 MB</translation>
    </message>
    <message>
        <source>size limit megabytes</source>
        <translation>大小 上限 限制 MB</translation>
    </message>
    <message>
        <source>Larger ones are not fetched.</source>
        <translation>不会获取超过此大小的图片。</translation>
    </message>
    <message>
        <source>Remove A&amp;ll…</source>
        <translation>全部移除(&amp;L)…</translation>
    </message>
    <message>
        <source>Kept images</source>
        <translation>已保留的图片</translation>
    </message>
    <message>
        <source>offline delete remove disk space</source>
        <translation>离线 删除 移除 清除 磁盘 空间</translation>
    </message>
    <message>
        <source>They are in the library&apos;s folder, in images.db.</source>
        <translation>存放在文库文件夹的 images.db 中。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终获取</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不获取</translation>
    </message>
    <message>
        <source>From the original site</source>
        <translation>从原始网站获取</translation>
    </message>
    <message>
        <source>Through the proxy</source>
        <translation>通过代理服务器获取</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s), %1</source>
        <translation>
            <numerusform>%Ln 张图片，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>When it is used up, images out of archives, which can be read again, make room. Those from the network stay, and no more of them are kept.</source>
        <translation>空间用完后，来自归档文件的图片会让出空间，因为可以重新读取。来自网络的图片会留下，但不再保留更多。</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::KeyEditor</name>
    <message>
        <source>Give the action the keys it had in the beginning</source>
        <translation>将此操作的快捷键恢复为默认值</translation>
    </message>
    <message>
        <source>&amp;Leave It There</source>
        <translation>保留原处(&amp;L)</translation>
    </message>
    <message>
        <source>Keys of “%1”:</source>
        <translation>“%1”的快捷键：</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>重置(&amp;E)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 已用于%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Use It Here Instead</source>
        <translation>改用于此(&amp;U)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::KeyRecorder</name>
    <message>
        <source>Press the new key… (Esc cancels)</source>
        <translation>请按下新的快捷键…（Esc 取消）</translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <translation>添加快捷键(&amp;A)</translation>
    </message>
    <message>
        <source>Press this, then the key or combination of keys</source>
        <translation>先按此按钮，再按下按键或组合键</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::KeysPage</name>
    <message>
        <source>Single keys</source>
        <translation>单键快捷键</translation>
    </message>
    <message>
        <source>shortcut keyboard letters</source>
        <translation>快捷方式 热键 键盘 按键 字母</translation>
    </message>
    <message>
        <source>Letters, / and the space bar. Never while you type in a field. Off, only combinations with Ctrl, Alt or Meta and the function keys work.</source>
        <translation>字母、/ 和空格键。在输入框中输入时不会触发。关闭后，只有含 Ctrl、Alt 或 Meta 的组合键和功能键有效。</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt do something</source>
        <translation>启用不含 Ctrl 或 Alt 的快捷键</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message numerus="yes">
        <source>Drop the keys you chose for %Ln actions?</source>
        <translation>
            <numerusform>要放弃您为 %Ln 个操作选择的快捷键吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::NotesPage</name>
    <message>
        <source>Your name</source>
        <translation>您的名字</translation>
    </message>
    <message>
        <source>author creator initials who</source>
        <translation>作者 创建者 姓名缩写 署名 是谁</translation>
    </message>
    <message>
        <source>New notes bear it, so that colleagues know whose they are.</source>
        <translation>新笔记会署上此名字，让同事知道是谁的笔记。</translation>
    </message>
    <message>
        <source>Name of colour %1: %2</source>
        <translation>颜色 %1 的名称：%2</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>高亮的颜色</translation>
    </message>
    <message>
        <source>names meaning legend yellow green blue pink marker</source>
        <translation>名称 含义 图例 黄色 绿色 蓝色 粉色 荧光笔</translation>
    </message>
    <message>
        <source>Say what each colour is for, such as “claim” or “to check”. The names are kept with the library.</source>
        <translation>说明每种颜色的用途，例如“观点”或“待核实”。这些名称会随文库一起保存。</translation>
    </message>
    <message>
        <source>The names of the colours are thrown away. Reset this page?</source>
        <translation>您为颜色取的名称将会丢弃。要重置此页吗？</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::PrivacyPage</name>
    <message>
        <source>Ask before a link is opened in the browser</source>
        <translation>在浏览器中打开链接前先询问</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>browser question confirm original address</source>
        <translation>浏览器 询问 确认 原始网页 网址</translation>
    </message>
    <message>
        <source>The question shows the whole address. Off, every link opens at once.</source>
        <translation>询问时会显示完整网址。关闭后，所有链接都会直接打开。</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>离开这台计算机的数据</translation>
    </message>
    <message>
        <source>network offline tracking telemetry data server account</source>
        <translation>网络 离线 跟踪 遥测 数据 服务器 账号</translation>
    </message>
    <message>
        <source>Trusted hosts</source>
        <translation>受信任的主机</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation>全部移除(&amp;A)</translation>
    </message>
    <message>
        <source>allow sites browser links</source>
        <translation>允许 网站 浏览器 链接</translation>
    </message>
    <message>
        <source>Their links open without a question. A host is added where the question is asked.</source>
        <translation>指向这些主机的链接会直接打开，不再询问。主机可在询问时添加。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>&lt;p&gt;Nothing leaves this machine by itself. Dateline has no account and no server, counts nothing and sends nothing.&lt;/p&gt;&lt;p&gt;Articles are shown from your library alone: their scripts and trackers are never fetched from the network, and their pictures only when you ask for them, from hosts that you permit. What you read and mark is stored in your library&apos;s folder.&lt;/p&gt;&lt;p&gt;The other way out is a link that you open. Your browser fetches it, and the site then sees what it sees of any visitor.&lt;/p&gt;</source>
        <translation>&lt;p&gt;任何数据都不会自行离开这台计算机。Dateline 没有账号，也没有服务器，不统计也不发送任何数据。&lt;/p&gt;&lt;p&gt;文章仅由您的文库显示：其中的脚本和跟踪程序绝不会从网络获取；图片只在您要求时才会获取，且仅限您允许的主机。您读过和标记的内容都保存在文库的文件夹中。&lt;/p&gt;&lt;p&gt;另一个对外途径是您打开的链接。链接由您的浏览器获取，网站所见与普通访客无异。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::ReadingPage</name>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Words on paper want to be easy to read.</source>
        <translation>Words on paper want to be easy to read.</translation>
    </message>
    <message>
        <source>font letters zoom larger smaller</source>
        <translation>字体 字号 缩放 放大 缩小</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>栏宽</translation>
    </message>
    <message>
        <source>line length measure font margin</source>
        <translation>行长 每行字数 宽度 边距</translation>
    </message>
    <message>
        <source>Once it was on the screen for</source>
        <translation>在屏幕上停留满</translation>
    </message>
    <message>
        <source>Only by key or menu</source>
        <translation>仅通过快捷键或菜单</translation>
    </message>
    <message>
        <source>Seconds until an article counts as read</source>
        <translation>文章视为已读前的秒数</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>unread seconds time automatically</source>
        <translation>未读 秒 时间 自动</translation>
    </message>
    <message>
        <source>Rows with details</source>
        <translation>带详细信息的行</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>layout columns compact</source>
        <translation>布局 列 紧凑</translation>
    </message>
    <message>
        <source>Put a heading above each day</source>
        <translation>在每一天上方加上标题</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>按日期分组</translation>
    </message>
    <message>
        <source>group date list</source>
        <translation>分组 列表 日期</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translation>列表旁边</translation>
    </message>
    <message>
        <source>Below the list</source>
        <translation>列表下方</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>reader pane layout place position</source>
        <translation>阅读器 窗格 布局 位置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln px, normal</source>
        <translation>
            <numerusform>%Ln px，标准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln px</source>
        <translation>
            <numerusform>%Ln px</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Chinese characters</source>
        <translation>
            <numerusform>%Ln 个汉字</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>没有符合的设置。</translation>
    </message>
    <message>
        <source>Reset This &amp;Page</source>
        <translation>重置此页(&amp;P)</translation>
    </message>
    <message>
        <source>Bring the settings of this page to what they were in the beginning</source>
        <translation>将此页的设置恢复为默认值</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <translation>
            <numerusform>%1（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::SourceNamesModel</name>
    <message>
        <source>In the articles: %1</source>
        <translation>文章中的名称：%1</translation>
    </message>
    <message>
        <source>In the Articles</source>
        <translation>文章中的名称</translation>
    </message>
    <message>
        <source>Shown As</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::SourcesPage</name>
    <message>
        <source>Give an outlet the name you know it by. Two that are shown under the same name are one in the list and in the filters. The articles stay as they are.</source>
        <translation>为媒体取一个您熟悉的名称。显示名称相同的来源，在列表和筛选器中视为同一个。文章本身保持不变。</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>搜索来源</translation>
    </message>
    <message>
        <source>Sources and their names</source>
        <translation>来源及其名称</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Name in the &amp;Articles</source>
        <translation>采用文章中的名称(&amp;A)</translation>
    </message>
    <message>
        <source>Show the source under the name it has in the articles</source>
        <translation>以文章中的名称显示此来源</translation>
    </message>
    <message>
        <source>The library has no sources yet.</source>
        <translation>文库中暂无来源。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands for %Ln sources.</source>
        <translation>
            <numerusform>“%1”代表 %Ln 个来源。</numerusform>
        </translation>
    </message>
    <message>
        <source>source outlet newspaper rename name shown as alias</source>
        <translation>来源 媒体 报纸 重命名 显示名称 别名</translation>
    </message>
    <message numerus="yes">
        <source>Drop the names you gave %Ln sources?</source>
        <translation>
            <numerusform>要放弃您为 %Ln 个来源取的名称吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Dateline::Support::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Free some space on the disk of the library, then try again. What was stored before is safe.</source>
        <translation>请在文库所在的磁盘上腾出空间，然后重试。先前保存的内容不受影响。</translation>
    </message>
    <message>
        <source>The library can be read but not changed here. Copy it to a folder you may write to.</source>
        <translation>此处的文库可以读取但无法更改。请将其复制到您可写入的文件夹。</translation>
    </message>
    <message>
        <source>Close the other program that uses this library, then try again.</source>
        <translation>请关闭正在使用此文库的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may read it.</source>
        <translation>请确认文件仍然存在，且您有权读取。</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and open the folder instead.</source>
        <translation>请用密码解压此压缩包，改为打开解压后的文件夹。</translation>
    </message>
    <message>
        <source>Open a folder, a zip, tar or 7z archive, or an article file.</source>
        <translation>请打开文件夹、zip、tar 或 7z 压缩包，或文章文件。</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>关闭此消息 (Esc)</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Show the message that came before</source>
        <translation>显示上一条消息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more messages</source>
        <translation>
            <numerusform>还有 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its disk is not connected. Put it back, then try again.</source>
        <translation>它已被移动、重命名或删除，或其磁盘未连接。请放回原处，然后重试。</translation>
    </message>
    <message>
        <source>The file may be damaged: get it again if you can. If it belongs to the library, run &quot;dateline check&quot; to learn more.</source>
        <translation>文件可能已损坏：如有可能，请重新获取。如果文件属于文库，请运行“dateline check”以进一步了解。</translation>
    </message>
    <message>
        <source>Unpack the archive and open the folder instead, or split what is too large.</source>
        <translation>请解压此压缩包，改为打开解压后的文件夹，或拆分过大的内容。</translation>
    </message>
    <message>
        <source>Update Dateline, or convert the file to another format and try again.</source>
        <translation>请更新 Dateline，或将文件转换为其他格式后重试。</translation>
    </message>
    <message>
        <source>What was done before is kept. Start again to do the rest.</source>
        <translation>先前完成的部分会保留。请重新开始以完成其余部分。</translation>
    </message>
    <message>
        <source>Check what was entered, then try again.</source>
        <translation>请检查输入的内容，然后重试。</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, start Dateline again; your notes and marks are safe.</source>
        <translation>请重试。如果情况依旧，请重新启动 Dateline；您的笔记和标记不受影响。</translation>
    </message>
</context>
<context>
    <name>Dateline::Timeline::ComparisonModel</name>
    <message>
        <source>together</source>
        <translation>共同参与</translation>
    </message>
    <message>
        <source>same place: %1</source>
        <translation>同一地点：%1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Dateline::Timeline::EntityListModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln article(s)</source>
        <extracomment>Name, kind and number of articles: &quot;Jens Stoltenberg, person, 12 articles&quot;.</extracomment>
        <translation>
            <numerusform>%1，%2，%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; also %2</source>
        <translation>%1；又称 %2</translation>
    </message>
    <message>
        <source>%1; changed by you</source>
        <translation>%1；您已更改</translation>
    </message>
    <message>
        <source>%1; may be several</source>
        <translation>%1；可能是多个对象</translation>
    </message>
</context>
<context>
    <name>Dateline::Timeline::TimelineModel</name>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>手动更正</translation>
    </message>
    <message>
        <source>others say: %1</source>
        <translation>其他说法：%1</translation>
    </message>
    <message>
        <source>became: %1 %2</source>
        <comment>of a plan: happened, a date</comment>
        <translation>结果：%1（%2）</translation>
    </message>
    <message>
        <source>was planned before</source>
        <translation>此前已有计划</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a sentence</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::AddEventDialog</name>
    <message>
        <source>Add Event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>What &amp;happened:</source>
        <translation>事件内容(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>How sure it is:</source>
        <translation>确定程度：</translation>
    </message>
    <message>
        <source>&amp;Who took part:</source>
        <translation>参与者(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>地点(&amp;P)：</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件内容</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>简要描述</translation>
    </message>
    <message>
        <source>In a few words; empty for the quotation</source>
        <translation>简要描述；留空则使用引文</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Name of a place, if there is one</source>
        <translation>地点名称（如有）</translation>
    </message>
    <message>
        <source>&amp;Add Event</source>
        <translation>添加事件(&amp;A)</translation>
    </message>
    <message>
        <source>An event has a date and says what happened.</source>
        <translation>须填写事件的日期和内容。</translation>
    </message>
    <message>
        <source>Nobody in the library is called %1.</source>
        <translation>文库中没有名为“%1”的人物或组织。</translation>
    </message>
    <message>
        <source>No place of the library has this name.</source>
        <translation>文库中没有此名称的地点。</translation>
    </message>
    <message>
        <source>Somebody takes part, or it is somewhere.</source>
        <translation>须填写参与者或地点。</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::ChangesDialog</name>
    <message>
        <source>Changes to Timelines</source>
        <translation>时间线的更改</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>查找更改</translation>
    </message>
    <message>
        <source>Find a change by its words, in any Chinese script (Ctrl+F)</source>
        <translation>按文字查找更改，繁简皆可 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Changes to timelines, the newest first</source>
        <translation>时间线的更改，由新到旧</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>Take back the changes that are selected (Delete)</source>
        <translation>撤回所选的更改 (Delete)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No such change</source>
        <translation>没有这样的更改</translation>
    </message>
    <message>
        <source>No change has these words.</source>
        <translation>没有更改含有这些字词。</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>List all changes again</source>
        <translation>重新列出所有更改</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>没有任何更改</translation>
    </message>
    <message>
        <source>Names that you hide, join or split and entries that you correct are listed here, and can be taken back.</source>
        <translation>您隐藏、合并或拆分的名称，以及更正的条目，都会列在这里，并可撤回。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选择 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 项更改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::CompareDialog</name>
    <message>
        <source>Compare Timelines</source>
        <translation>比较时间线</translation>
    </message>
    <message>
        <source>%1, side by side with:</source>
        <translation>将“%1”与此名称并排比较：</translation>
    </message>
    <message>
        <source>One axis of time, and what both have in common stands out.</source>
        <translation>两者显示在同一时间轴上，共同点会突出显示。</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>另一个名称</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing in the library has this name.</source>
        <translation>文库中没有使用此名称的对象。</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::ComparePage</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Side by side: %1</source>
        <translation>并排比较：%1</translation>
    </message>
    <message>
        <source>Only what they share</source>
        <translation>仅显示共同点</translation>
    </message>
    <message>
        <source>Only days on which two of them were at one place or took part in one event</source>
        <translation>仅显示其中两者处于同一地点或参与同一事件的日期</translation>
    </message>
    <message>
        <source>Back to one timeline</source>
        <translation>返回单一时间线</translation>
    </message>
    <message>
        <source>Nothing in common</source>
        <translation>没有共同点</translation>
    </message>
    <message>
        <source>No day has them at one place or in one event.</source>
        <translation>其中任意两者都没有在同一天处于同一地点或参与同一事件。</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::DateField</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>29 Jan 2023</source>
        <translation>2023年1月29日</translation>
    </message>
    <message>
        <source>A day, month, year or range, as people write it; Up and Down go to the one before or after</source>
        <translation>按日常写法输入日、月、年或范围；按 Up 和 Down 键可前后移动</translation>
    </message>
    <message>
        <source>Examples: 29 Jan 2023, late January 2023, 2023-01, 2023-01-29/2023-01-31</source>
        <translation>示例：2023年1月29日、2023年1月下旬、2023-01、2023-01-29/2023-01-31</translation>
    </message>
    <message>
        <source>Not understood as a date. It can be written as 29 Jan 2023, 2023-01 or 2023-01-29/2023-01-31.</source>
        <translation>无法识别为日期。可写成 2023年1月29日、2023-01 或 2023-01-29/2023-01-31。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A date and its day of the week.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::EditDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>不作更改 (Esc)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quotation.</extracomment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::EntityDelegate</name>
    <message>
        <source>Merge into this one</source>
        <translation>合并到此名称</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln article(s)</source>
        <extracomment>Kind and number of articles: &quot;person, 12 articles&quot;.</extracomment>
        <translation>
            <numerusform>%1，%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed by you.</source>
        <translation>您已更改。</translation>
    </message>
    <message>
        <source>Something says that not all of these names are the same.</source>
        <translation>有迹象表明，这些名称并非都属于同一对象。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A list of names, and how many more there are.</extracomment>
        <translation>
            <numerusform>%1，另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars: articles from %1 to %2</source>
        <extracomment>Two dates.</extracomment>
        <translation>柱形：%1 到 %2 的文章</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::EntityField</name>
    <message>
        <source>Names to choose from</source>
        <translation>可选择的名称</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::EntityList</name>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>查找名称</translation>
    </message>
    <message>
        <source>Find a person, an organisation or a place by any of its names, in any script</source>
        <translation>按任一名称查找人物、组织或地点，不限文字种类</translation>
    </message>
    <message>
        <source>Names in the articles</source>
        <translation>文章中的名称</translation>
    </message>
    <message>
        <source>No library</source>
        <translation>没有文库</translation>
    </message>
    <message>
        <source>Names appear here once there are articles.</source>
        <translation>有文章后，名称会列在这里。</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>正在读取名称</translation>
    </message>
    <message>
        <source>The first ones appear in a moment.</source>
        <translation>首批名称稍后即会出现。</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>暂无名称</translation>
    </message>
    <message>
        <source>The next import reads them from the articles.</source>
        <translation>下次导入时会从文章中读取名称。</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>The articles name no person, organisation or place.</source>
        <translation>文章中没有提及人物、组织或地点。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到名称</translation>
    </message>
    <message>
        <source>Nothing of this kind has the name “%1”.</source>
        <translation>此种类中没有“%1”这个名称。</translation>
    </message>
    <message>
        <source>Nothing has the name “%1”.</source>
        <translation>没有“%1”这个名称。</translation>
    </message>
    <message>
        <source>The articles in the list name none of this kind.</source>
        <translation>列表中的文章没有提及此种类的名称。</translation>
    </message>
    <message>
        <source>The articles name none of this kind.</source>
        <translation>文章中没有提及此种类的名称。</translation>
    </message>
    <message>
        <source>The articles in the list name no person, organisation or place.</source>
        <translation>列表中的文章没有提及人物、组织或地点。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show all names of all kinds</source>
        <translation>显示所有种类的全部名称</translation>
    </message>
    <message>
        <source>Names could not be read</source>
        <translation>无法读取名称</translation>
    </message>
    <message>
        <source>Something kept the library from being read.</source>
        <translation>文库因故无法读取。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reads the names of the library again</source>
        <translation>重新读取文库中的名称</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::EntityListField</name>
    <message>
        <source>Add a name</source>
        <translation>添加名称</translation>
    </message>
    <message>
        <source>Participant to add</source>
        <translation>要添加的参与者</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Does not take part</source>
        <translation>从参与者中移除</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::EntryCard</name>
    <message>
        <source>added by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>says %1</source>
        <comment>an outlet, another date</comment>
        <translation>所述日期为 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a date, the outlets that tell it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>others say: %1</source>
        <translation>其他说法：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>→ %1 %2</source>
        <comment>what became of a plan: happened, a date</comment>
        <translation>→ %1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what became of a plan, its place</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>planned before</source>
        <translation>此前已有计划</translation>
    </message>
    <message>
        <source>planned since %1</source>
        <translation>自 %1 起已有计划</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>显示较少</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>还有 %Ln 条引文</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>Its date or place was corrected by hand</source>
        <translation>日期或地点已手动更正</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, person, organisation or place</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1，另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: %1</source>
        <comment>other names of an entity</comment>
        <translation>又称：%1</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::KindSwitch</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show persons, organisations and places</source>
        <translation>显示人物、组织和地点</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Show persons only</source>
        <translation>仅显示人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Show organisations only</source>
        <translation>仅显示组织</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Show places only</source>
        <translation>仅显示地点</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::MapView</name>
    <message>
        <source>Map of the trip</source>
        <translation>行程地图</translation>
    </message>
    <message>
        <source>Map of the places</source>
        <translation>地点地图</translation>
    </message>
    <message>
        <source>No place has a position</source>
        <translation>所有地点均无坐标</translation>
    </message>
    <message>
        <source>No places</source>
        <translation>没有地点</translation>
    </message>
    <message>
        <source>What is told here does not say where it was.</source>
        <translation>此处的内容没有说明地点。</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::MapWords</name>
    <message>
        <source>planned: %1</source>
        <comment>a date</comment>
        <translation>预计：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place, a date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>; then </source>
        <comment>between stops of a trip</comment>
        <translation>；然后是</translation>
    </message>
    <message>
        <source>; </source>
        <comment>in a list</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>; and %Ln more</source>
        <comment>places</comment>
        <translation>
            <numerusform>；另有 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) without a position</source>
        <translation>
            <numerusform>%Ln 个地点没有坐标</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place: how many entries</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>metres</comment>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>kilometres</comment>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::MergeDialog</name>
    <message>
        <source>Merge Names</source>
        <translation>合并名称</translation>
    </message>
    <message>
        <source>%1 is the same as:</source>
        <translation>“%1”等同于：</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>另一个名称</translation>
    </message>
    <message>
        <source>Shown by this name from then on:</source>
        <translation>合并后显示的名称：</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>The most frequent name of all</source>
        <translation>全部名称中最常用的</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::NameProvider</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::OverviewStrip</name>
    <message>
        <source>Overview of the timeline</source>
        <translation>时间线概览</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>%1, %L2 of %L3</source>
        <comment>a date, an entry&apos;s number</comment>
        <translation>%1，%L2/%L3</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <comment>entries</comment>
        <translation>
            <numerusform>更早 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <comment>entries</comment>
        <translation>
            <numerusform>更晚 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <comment>a number of entries, happened</comment>
        <translation>%2 %L1 个</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln entries</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1：%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>days and entries, of what status</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::PlaceDialog</name>
    <message>
        <source>Change Place</source>
        <translation>更改地点</translation>
    </message>
    <message>
        <source>&amp;Where it was:</source>
        <translation>发生地点(&amp;W)：</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>地点名称</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>发生地点</translation>
    </message>
    <message>
        <source>&amp;Nowhere, or it is not known where</source>
        <translation>没有地点，或地点不明(&amp;N)</translation>
    </message>
    <message>
        <source>Change &amp;Place</source>
        <translation>更改地点(&amp;P)</translation>
    </message>
    <message>
        <source>No place of the library has this name.</source>
        <translation>文库中没有此名称的地点。</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::ReadingStrip</name>
    <message numerus="yes">
        <source>Reading names: %Ln article(s) left</source>
        <translation>
            <numerusform>正在读取名称：剩余 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) not read for names yet</source>
        <translation>
            <numerusform>%Ln 篇文章尚未读取名称</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::ReasonsDialog</name>
    <message>
        <source>Why these names are one</source>
        <translation>这些名称为何视为同一个</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>No reason is known: nothing was joined.</source>
        <translation>没有已知的理由：没有合并任何名称。</translation>
    </message>
    <message>
        <source>Why the names of %1 are one</source>
        <translation>%1的各个名称为何视为同一个</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::RedateDialog</name>
    <message>
        <source>Change Date</source>
        <translation>更改日期</translation>
    </message>
    <message>
        <source>&amp;When it was:</source>
        <translation>发生日期(&amp;W)：</translation>
    </message>
    <message>
        <source>Change &amp;Date</source>
        <translation>更改日期(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>&amp;Name to show:</source>
        <translation>显示名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Name to show</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Articles keep the names that they use. All of them are still found.</source>
        <translation>文章中使用的名称保持不变，且仍可按任一名称查找。</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::SplitDialog</name>
    <message>
        <source>Split Off Names</source>
        <translation>拆分名称</translation>
    </message>
    <message>
        <source>Which of these names are not %1, but somebody or something else?</source>
        <translation>以下名称中，哪些不是“%1”，而是其他人或事物？</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln article(s))</source>
        <extracomment>A name, and how many articles use it.</extracomment>
        <translation>
            <numerusform>%1（%Ln 篇文章）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Split Off</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>At least one name stays what it is.</source>
        <translation>至少须保留一个名称不变。</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::SuggestionsDialog</name>
    <message>
        <source>Both are whole names, and differ. Something else makes them one.</source>
        <translation>两者都是完整名称且不相同，但因其他依据被视为同一对象。</translation>
    </message>
    <message>
        <source>Articles name both side by side, as two.</source>
        <translation>有文章将两者并列，视为两个对象。</translation>
    </message>
    <message>
        <source>One is short for the other in some articles, and for others elsewhere.</source>
        <translation>在部分文章中，其中一个是另一个的简称；在其他文章中，则是别的对象的简称。</translation>
    </message>
    <message>
        <source>Articles disagree whether they are one.</source>
        <translation>对于两者是否为同一对象，各篇文章说法不一。</translation>
    </message>
    <message>
        <source>They are spelled nearly alike; no article says that they are one.</source>
        <translation>两者拼写相近；没有文章说明两者是同一对象。</translation>
    </message>
    <message>
        <source>They are written with nearly the same characters; no article says that they are one.</source>
        <translation>两者用字相近；没有文章说明两者是同一对象。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) give one as the other&apos;s name, side by side.</source>
        <translation>
            <numerusform>有 %Ln 篇文章将两者连用，视为同一对象的名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) give one as the abbreviation of the other.</source>
        <translation>
            <numerusform>有 %Ln 篇文章写明其中一个是另一个的缩写。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) use one as short for the other.</source>
        <translation>
            <numerusform>有 %Ln 篇文章将其中一个用作另一个的简称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) speak for it.</source>
        <translation>
            <numerusform>有 %Ln 篇文章可作为依据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names That May Be the Same</source>
        <translation>可能相同的名称</translation>
    </message>
    <message>
        <source>&amp;Same (Return)</source>
        <translation>相同(&amp;S) (Return)</translation>
    </message>
    <message>
        <source>They are one (S, Return)</source>
        <translation>两者是同一对象（S 或 Return）</translation>
    </message>
    <message>
        <source>&amp;Different (D)</source>
        <translation>不同(&amp;D)</translation>
    </message>
    <message>
        <source>They are two (D, Delete)</source>
        <translation>两者是不同对象（D 或 Delete）</translation>
    </message>
    <message>
        <source>S&amp;kip (→)</source>
        <translation>跳过(&amp;K) (→)</translation>
    </message>
    <message>
        <source>Leave it open (Right)</source>
        <translation>暂不判断 (Right)</translation>
    </message>
    <message>
        <source>&amp;Back (←)</source>
        <translation>上一个(&amp;B) (←)</translation>
    </message>
    <message>
        <source>To the one before (Left)</source>
        <translation>返回上一个 (Left)</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>没有待回答的问题</translation>
    </message>
    <message>
        <source>No names are left that may be the same. New articles may bring some.</source>
        <translation>已没有可能相同的名称。导入新文章后可能会再出现。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>关闭此窗口 (Esc)</translation>
    </message>
    <message>
        <source>%1, open its timeline</source>
        <translation>%1，打开其时间线</translation>
    </message>
    <message>
        <source>Open its timeline</source>
        <translation>打开其时间线</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>a name of %1</source>
        <translation>“%1”的名称之一</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>These are taken for the same. Are they?</source>
        <translation>目前将两者视为同一对象。确实如此吗？</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>两者是同一对象吗？</translation>
    </message>
    <message>
        <source>Answered. Ctrl+Z takes the last answer back.</source>
        <translation>已回答。按 Ctrl+Z 可撤销上一个回答。</translation>
    </message>
    <message>
        <source>One is the other read aloud in Pinyin; no article says that they are one.</source>
        <translation>其中一个是另一个的汉语拼音读法；没有文章说它们是同一个。</translation>
    </message>
    <message>
        <source>One is the other read aloud and spelled as in Taiwan; no article says that they are one.</source>
        <translation>其中一个是另一个的读音，按台湾的拼法拼写；没有文章说它们是同一个。</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::TimelineEditor</name>
    <message>
        <source>Merge Names</source>
        <translation>合并名称</translation>
    </message>
    <message>
        <source>Split Off Names</source>
        <translation>拆分名称</translation>
    </message>
    <message>
        <source>Keep Names Apart</source>
        <translation>保持名称分开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>更改种类</translation>
    </message>
    <message>
        <source>Hide Name</source>
        <translation>隐藏名称</translation>
    </message>
    <message>
        <source>Hide Event</source>
        <translation>隐藏事件</translation>
    </message>
    <message>
        <source>Change Date</source>
        <translation>更改日期</translation>
    </message>
    <message>
        <source>Change Place</source>
        <translation>更改地点</translation>
    </message>
    <message>
        <source>Add Event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Mark Event</source>
        <translation>标记事件</translation>
    </message>
    <message>
        <source>Unmark Event</source>
        <translation>取消事件标记</translation>
    </message>
    <message>
        <source>Take Back Changes</source>
        <translation>撤回更改</translation>
    </message>
    <message>
        <source>Event hidden</source>
        <translation>已隐藏事件</translation>
    </message>
    <message>
        <source>Date of the event: %1</source>
        <translation>事件日期：%1</translation>
    </message>
    <message>
        <source>Place of the event: %1</source>
        <translation>事件地点：%1</translation>
    </message>
    <message>
        <source>Event without a place now</source>
        <translation>已清除事件地点</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>已添加事件</translation>
    </message>
    <message>
        <source>Event marked as important</source>
        <translation>已将事件标记为重要</translation>
    </message>
    <message>
        <source>Event not marked any more</source>
        <translation>已取消事件标记</translation>
    </message>
    <message>
        <source>%1 and %2 are one now</source>
        <translation>已合并“%1”和“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) are one now</source>
        <translation>
            <numerusform>已合并 %Ln 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not %2 any more</source>
        <translation>已从“%2”中拆分出“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) split off</source>
        <translation>
            <numerusform>已拆分出 %Ln 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 stay apart</source>
        <translation>“%1”和“%2”保持分开</translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <translation>已将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Kind of %1: %2</source>
        <extracomment>%2 is &quot;person&quot;, &quot;organisation&quot; or &quot;place&quot;.</extracomment>
        <translation>“%1”的种类：%2</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>已隐藏“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken back</source>
        <translation>
            <numerusform>已撤回 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is not there any more.</source>
        <translation>此名称已不存在。</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::TimelineFilterBar</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only where the date is named</source>
        <translation>仅限写明日期的条目</translation>
    </message>
    <message>
        <source>Only what several outlets tell</source>
        <translation>仅限多家媒体报道的条目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Filters of the timeline</source>
        <translation>时间线的筛选器</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From this day, month or year</source>
        <translation>从此日、月或年起</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>To this day, month or year</source>
        <translation>到此日、月或年止</translation>
    </message>
    <message>
        <source>A day, month or year, such as 29 January 2023 or 2023-01</source>
        <translation>日、月或年，例如 2023年1月29日或 2023-01</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::TimelineHead</name>
    <message>
        <source>with %1</source>
        <translation>与“%1”共同参与</translation>
    </message>
    <message>
        <source>together with %1, remove</source>
        <translation>移除：与“%1”共同参与</translation>
    </message>
    <message>
        <source>Some entries are filtered out</source>
        <translation>部分条目已被筛选器隐藏</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>“%1”的时间线</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>所有名称</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>筛选时间线</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>显示地图</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回%1</translation>
    </message>
    <message>
        <source>Save or print the timeline</source>
        <translation>保存或打印时间线</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::TimelineMenus</name>
    <message>
        <source>Show &amp;Timeline</source>
        <translation>显示时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Only What They Did To&amp;gether</source>
        <translation>仅显示共同参与的事件(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare Side by Side</source>
        <translation>并排比较(&amp;C)</translation>
    </message>
    <message>
        <source>List the &amp;Articles That Name It</source>
        <translation>列出提及此名称的文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Is the &amp;Same As…</source>
        <translation>等同于其他名称(&amp;S)…</translation>
    </message>
    <message>
        <source>Some &amp;Names Are Somebody Else…</source>
        <translation>部分名称另有所指(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Hide This Name</source>
        <translation>隐藏此名称(&amp;H)</translation>
    </message>
    <message>
        <source>Take Back A&amp;ll Changes</source>
        <translation>撤回所有更改(&amp;L)</translation>
    </message>
    <message>
        <source>Read in %1, %2</source>
        <translation>阅读原文：%1，%2</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Correct the &amp;Date…</source>
        <translation>更正日期(&amp;D)…</translation>
    </message>
    <message>
        <source>Correct the P&amp;lace…</source>
        <translation>更正地点(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Take Back This Entry</source>
        <translation>撤回此条目(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Hide This Entry</source>
        <translation>隐藏此条目(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Compare With…</source>
        <translation>与其他名称比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Wh&amp;y These Names Are One…</source>
        <translation>这些名称为何视为同一个(&amp;Y)…</translation>
    </message>
    <message>
        <source>List the Notes Ab&amp;out It</source>
        <translation>列出有关的笔记(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::TimelineNotice</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>The timeline is being put together.</source>
        <translation>正在整理时间线。</translation>
    </message>
    <message>
        <source>No timeline yet</source>
        <translation>暂无时间线</translation>
    </message>
    <message>
        <source>Choose a name to see who was where when.</source>
        <translation>选择一个名称，即可查看何人何时身在何处。</translation>
    </message>
    <message>
        <source>This name is gone</source>
        <translation>此名称已不存在</translation>
    </message>
    <message>
        <source>It was hidden, or no article has it any more.</source>
        <translation>它已被隐藏，或已没有任何文章提到它。</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>The filter lets none of them through.</source>
        <translation>没有符合筛选器的条目。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Takes away the filter of the timeline</source>
        <translation>移除时间线的筛选器</translation>
    </message>
    <message>
        <source>Nothing dated is told</source>
        <translation>没有可确定日期的内容</translation>
    </message>
    <message>
        <source>The articles name it, but no clause says when something happened.</source>
        <translation>文章提及了此名称，但没有语句说明事情发生的时间。</translation>
    </message>
    <message>
        <source>Something kept the library from being read.</source>
        <translation>文库因故无法读取。</translation>
    </message>
    <message>
        <source>This timeline could not be read</source>
        <translation>无法读取此时间线</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reads the timeline again</source>
        <translation>重新读取时间线</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::TimelinePane</name>
    <message>
        <source>Timelines</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::TimelineView</name>
    <message>
        <source>Timeline of %1</source>
        <translation>“%1”的时间线</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Show the sentence in its article</source>
        <translation>在文章中显示此句</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该条目</translation>
    </message>
    <message>
        <source>The filter hides it</source>
        <translation>该条目已被筛选器隐藏</translation>
    </message>
</context>
<context>
    <name>Dateline::Triage::TagChoiceDelegate</name>
    <message>
        <source>from the article</source>
        <translation>来自文章</translation>
    </message>
</context>
<context>
    <name>Dateline::Triage::TagChoiceModel</name>
    <message>
        <source>Add the new tag “%1”</source>
        <translation>添加新标签“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln articles</source>
        <translation>
            <numerusform>%1，%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from the article</source>
        <translation>%1，来自文章</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
</context>
<context>
    <name>Dateline::Triage::TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add or find a tag</source>
        <translation>添加或查找标签</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>要添加的标签</translation>
    </message>
    <message>
        <source>Tags to choose from</source>
        <translation>可选择的标签</translation>
    </message>
    <message>
        <source>Enter adds, Space changes, Esc closes</source>
        <translation>Enter 添加，空格键更改，Esc 关闭</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章的标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Triage::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Dateline::Welcome::TryOutCard</name>
    <message>
        <source>Things to try</source>
        <translation>试试看</translation>
    </message>
    <message>
        <source>That is all you need. Happy reading!</source>
        <translation>这样就可以了。祝您阅读愉快。</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>试试这三件事</translation>
    </message>
    <message>
        <source>Close, and do not show it again</source>
        <translation>关闭且不再显示</translation>
    </message>
    <message>
        <source>Close the things to try</source>
        <translation>关闭“试试看”</translation>
    </message>
    <message>
        <source>Go to the next article</source>
        <translation>转到下一篇文章</translation>
    </message>
    <message>
        <source>Search, or click a bar above the dates</source>
        <translation>搜索，或点击日期上方的柱形</translation>
    </message>
    <message>
        <source>Find every command by its name</source>
        <translation>按名称查找任何命令</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>尚未完成</translation>
    </message>
</context>
<context>
    <name>Dateline::Welcome::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Reads your own archive of news: offline, safe, and fast.</source>
        <translation>阅读您自己保存的新闻：离线、安全、快速。</translation>
    </message>
    <message>
        <source>This library can be read but not changed, and there is nothing in it yet. Copy it to a folder you may write to, then open it there.</source>
        <translation>此文库可以读取但无法更改，且其中暂无内容。请将其复制到您可写入的文件夹，再从该处打开。</translation>
    </message>
    <message>
        <source>&amp;Try the Sample Archive</source>
        <translation>试用示例文章(&amp;T)</translation>
    </message>
    <message>
        <source>Import the articles that come with Dateline</source>
        <translation>导入 Dateline 附带的文章</translation>
    </message>
    <message>
        <source>A few articles that come with Dateline. Ready in a second.</source>
        <translation>Dateline 附带的几篇文章，即刻可读。</translation>
    </message>
    <message>
        <source>Or open your own</source>
        <translation>或打开您自己的文章</translation>
    </message>
    <message>
        <source>Open your own</source>
        <translation>打开您自己的文章</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Import all articles in a folder</source>
        <translation>导入文件夹中的所有文章</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>压缩包(&amp;A)…</translation>
    </message>
    <message>
        <source>Import all articles in a zip, tar or 7z file</source>
        <translation>导入 zip、tar 或 7z 文件中的所有文章</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>打开压缩包</translation>
    </message>
    <message>
        <source>Or drop it anywhere in this window: a folder, a zip, tar or 7z file, or articles.</source>
        <translation>也可以拖放到此窗口的任意位置：文件夹、zip、tar 或 7z 文件，或文章。</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::ArticleCommands</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::CitationMenu</name>
    <message>
        <source>Copy Citation &amp;As</source>
        <translation>复制引用为(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::DockTitle</name>
    <message>
        <source>Hide this pane</source>
        <translation>隐藏此窗格</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::ExchangeCommands</name>
    <message numerus="yes">
        <source>%Ln citation(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 条引用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Window::ImageCommands</name>
    <message>
        <source>There are no images to be fetched.</source>
        <translation>没有需要获取的图片。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) that you wanted to keep were not fetched before Dateline was closed.</source>
        <translation>
            <numerusform>有 %Ln 张您要保留的图片在 Dateline 关闭前尚未获取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) fetched.</source>
        <translation>
            <numerusform>已获取 %Ln 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not.</source>
        <translation>
            <numerusform>有 %Ln 张未能获取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No images are kept for the %Ln selected article(s).</source>
        <translation>
            <numerusform>所选的 %Ln 篇文章没有保留的图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s): kept already.</source>
        <translation>
            <numerusform>%Ln 张图片：先前已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fetch or Forget…</source>
        <translation>获取或放弃(&amp;F)…</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln image(s) now?</source>
        <translation>
            <numerusform>现在获取 %Ln 张图片吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>What is neither fetched nor forgotten is offered again the next time.</source>
        <translation>既未获取也未放弃的图片，下次会再次询问。</translation>
    </message>
    <message>
        <source>&amp;Fetch Now</source>
        <translation>立即获取(&amp;F)</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>放弃(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后决定(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be fetched.</source>
        <translation>
            <numerusform>%Ln 张图片无法获取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Window::MainWindow</name>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>No article selected</source>
        <translation>未选择文章</translation>
    </message>
    <message>
        <source>Choose one in the list, or press J.</source>
        <translation>请在列表中选择一篇，或按 J。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>This is an earlier version of the article.</source>
        <translation>这是这篇文章较早的版本。</translation>
    </message>
    <message>
        <source>Show &amp;Current Version</source>
        <translation>显示当前版本(&amp;C)</translation>
    </message>
    <message>
        <source>This library cannot be changed.</source>
        <translation>此文库无法更改。</translation>
    </message>
    <message>
        <source>The search index is being completed. Until then some articles are not found.</source>
        <translation>正在补全搜索索引。完成之前，部分文章搜索不到。</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::NoteBrowsing</name>
    <message>
        <source>All Notes</source>
        <translation>所有笔记</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::NoteCommands</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>已连同来源复制。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) were not found in the new versions of their articles.</source>
        <translation>
            <numerusform>有 %Ln 处高亮在文章的新版本中找不到原文。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept. All Notes lists them under “Passage not found”.</source>
        <translation>它们都已保留，列在“所有笔记”的“找不到原文”之下。</translation>
    </message>
    <message>
        <source>The notes were replaced by another file, which is shown now.</source>
        <translation>笔记文件已被另一个文件替换，现在显示的是该文件的内容。</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::NoteSafety</name>
    <message>
        <source>Notes could not be saved. %1</source>
        <translation>无法保存笔记。%1</translation>
    </message>
    <message>
        <source>They are kept here, and saved as soon as that works again. Copy them to be safe.</source>
        <translation>笔记会保留在此，一旦可以保存就会立即保存。为保险起见，请先复制。</translation>
    </message>
    <message>
        <source>&amp;Copy Unsaved Notes</source>
        <translation>复制未保存的笔记(&amp;C)</translation>
    </message>
    <message>
        <source>All notes are saved now.</source>
        <translation>所有笔记均已保存。</translation>
    </message>
    <message>
        <source>Save Notes</source>
        <translation>保存笔记</translation>
    </message>
    <message>
        <source>Unsaved notes.md</source>
        <translation>未保存的笔记.md</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Notes are not saved</source>
        <translation>笔记尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) could not be saved.</source>
        <translation>
            <numerusform>无法保存 %Ln 条笔记。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost when the window closes, unless you save them to a file.</source>
        <translation>除非您将其保存到文件，否则关闭窗口后笔记就会丢失。</translation>
    </message>
    <message>
        <source>&amp;Save to a File…</source>
        <translation>保存到文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Close &amp;Without Saving</source>
        <translation>关闭但不保存(&amp;W)</translation>
    </message>
    <message>
        <source>Your notes are not where they were: %1</source>
        <translation>您的笔记已不在原处：%1</translation>
    </message>
    <message>
        <source>As long as Dateline stays open, all of them can be put back where they were. Or bring the folder back yourself.</source>
        <translation>只要 Dateline 还开着，就能把所有笔记放回原处；您也可以自行把文件夹移回。</translation>
    </message>
    <message>
        <source>&amp;Put Notes Back</source>
        <translation>放回笔记(&amp;P)</translation>
    </message>
    <message>
        <source>Notes are gone</source>
        <translation>笔记不见了</translation>
    </message>
    <message>
        <source>The file with your notes was moved or deleted while it was open.</source>
        <translation>存放笔记的文件在打开期间被移动或删除了。</translation>
    </message>
    <message>
        <source>Dateline still has all of them. When it closes, they are lost.</source>
        <translation>Dateline 仍保有全部笔记；一旦关闭，就会丢失。</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>另存一份(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::PaneLayout</name>
    <message>
        <source>Filters</source>
        <translation>筛选器</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::ReaderCommands</name>
    <message>
        <source>Similar Articles</source>
        <translation>相似文章</translation>
    </message>
    <message>
        <source>The article is saved.</source>
        <translation>文章已保存。</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::SearchCommands</name>
    <message>
        <source>Saved the search “%1”</source>
        <translation>已保存搜索“%1”</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::TimelineCommands</name>
    <message>
        <source>Timelines</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>The sentence is not in the article any more.</source>
        <translation>文章中已没有这个句子。</translation>
    </message>
    <message>
        <source>The article was changed since it was read for timelines.</source>
        <translation>提取时间线数据后，文章又有更改。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>The timeline is saved.</source>
        <translation>时间线已保存。</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::WindowActions</name>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Import all articles in a folder</source>
        <translation>导入文件夹中的所有文章</translation>
    </message>
    <message>
        <source>Open &amp;Archive…</source>
        <translation>打开压缩包(&amp;A)…</translation>
    </message>
    <message>
        <source>Import all articles in a zip, tar or 7z file</source>
        <translation>导入 zip、tar 或 7z 文件中的所有文章</translation>
    </message>
    <message>
        <source>Import &amp;Reports…</source>
        <translation>导入报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Show what past imports refused, and why</source>
        <translation>显示过去导入时拒绝的文件及原因</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>&amp;Clear All Filters</source>
        <translation>清除所有筛选器(&amp;C)</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>显示所有文章</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>从新到旧(&amp;N)</translation>
    </message>
    <message>
        <source>Sort by date, the newest first</source>
        <translation>按日期排序，最新的在前</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>从旧到新(&amp;O)</translation>
    </message>
    <message>
        <source>Sort by date, the oldest first</source>
        <translation>按日期排序，最旧的在前</translation>
    </message>
    <message>
        <source>By &amp;Source</source>
        <translation>按来源(&amp;S)</translation>
    </message>
    <message>
        <source>Sort by source</source>
        <translation>按来源排序</translation>
    </message>
    <message>
        <source>By &amp;Title</source>
        <translation>按标题(&amp;T)</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>按标题排序</translation>
    </message>
    <message>
        <source>Show &amp;Filters</source>
        <translation>显示筛选器(&amp;F)</translation>
    </message>
    <message>
        <source>Show or hide the filters pane</source>
        <translation>显示或隐藏筛选器窗格</translation>
    </message>
    <message>
        <source>Show &amp;List</source>
        <translation>显示列表(&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>显示或隐藏文章列表</translation>
    </message>
    <message>
        <source>Text &amp;Larger</source>
        <translation>放大文字(&amp;A)</translation>
    </message>
    <message>
        <source>Make the text of articles larger</source>
        <translation>放大文章的文字</translation>
    </message>
    <message>
        <source>Text S&amp;maller</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Make the text of articles smaller</source>
        <translation>缩小文章的文字</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>下一篇文章(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next article of the list</source>
        <translation>显示列表中的下一篇文章</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>上一篇文章(&amp;P)</translation>
    </message>
    <message>
        <source>Show the previous article of the list</source>
        <translation>显示列表中的上一篇文章</translation>
    </message>
    <message>
        <source>Next &amp;Unread</source>
        <translation>下一篇未读(&amp;U)</translation>
    </message>
    <message>
        <source>Show the next article that was not read</source>
        <translation>显示下一篇未读的文章</translation>
    </message>
    <message>
        <source>Previous Un&amp;read</source>
        <translation>上一篇未读(&amp;R)</translation>
    </message>
    <message>
        <source>Show the previous article that was not read</source>
        <translation>显示上一篇未读的文章</translation>
    </message>
    <message>
        <source>Page U&amp;p, Then Previous</source>
        <translation>向上翻页，然后上一篇(&amp;G)</translation>
    </message>
    <message>
        <source>Scroll back a page; at the top show the previous article</source>
        <translation>往回滚动一页；到顶端时显示上一篇文章</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>标为已读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open Original…</source>
        <translation>打开原始网页(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the article&apos;s own address in the browser</source>
        <translation>在浏览器中打开文章的原始网址</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>列出所有快捷键</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>关于 Dateline(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Change reading, appearance, keys, sources and privacy</source>
        <translation>更改阅读、外观、快捷键、来源和隐私</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change of marks or tags back</source>
        <translation>撤销上一次对标记或标签的更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>重做已撤销的更改</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>在文章中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find text in the article that is shown</source>
        <translation>在显示的文章中查找文字</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place where the text was found</source>
        <translation>转到下一个找到文字的位置</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the previous place where the text was found</source>
        <translation>转到上一个找到文字的位置</translation>
    </message>
    <message>
        <source>Go to &amp;Anything…</source>
        <translation>转到任意项目(&amp;A)…</translation>
    </message>
    <message>
        <source>Find an action, an article, a source or a tag by its name</source>
        <translation>按名称查找操作、文章、来源或标签</translation>
    </message>
    <message>
        <source>&amp;Group by Day</source>
        <translation>按日期分组(&amp;G)</translation>
    </message>
    <message>
        <source>Show a heading for each day while the list is sorted by date</source>
        <translation>列表按日期排序时，为每一天显示标题</translation>
    </message>
    <message>
        <source>As Ta&amp;ble</source>
        <translation>以表格显示(&amp;B)</translation>
    </message>
    <message>
        <source>Show the list with a column for everything known</source>
        <translation>以表格显示列表，各项数据各占一列</translation>
    </message>
    <message>
        <source>Article &amp;Below the List</source>
        <translation>文章置于列表下方(&amp;O)</translation>
    </message>
    <message>
        <source>Show the article below the list or beside it</source>
        <translation>将文章显示在列表下方或旁边</translation>
    </message>
    <message>
        <source>No&amp;rmal Text</source>
        <translation>标准文字(&amp;R)</translation>
    </message>
    <message>
        <source>Show articles in their normal text size and width</source>
        <translation>以标准的文字大小和栏宽显示文章</translation>
    </message>
    <message>
        <source>Column &amp;Wider</source>
        <translation>加宽文字栏(&amp;W)</translation>
    </message>
    <message>
        <source>Make the column of text wider</source>
        <translation>使文字栏变宽</translation>
    </message>
    <message>
        <source>Column Narro&amp;wer</source>
        <translation>缩窄文字栏(&amp;N)</translation>
    </message>
    <message>
        <source>Make the column of text narrower</source>
        <translation>使文字栏变窄</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Look as the system does, light or dark</source>
        <translation>随系统采用浅色或深色</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>浅色(&amp;G)</translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation>浅色纸上的深色文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>深色背景上的浅色文字</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>棕褐色(&amp;P)</translation>
    </message>
    <message>
        <source>Brown text on warm paper</source>
        <translation>暖色纸上的棕色文字</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>Page &amp;Down, Then Next Unread</source>
        <translation>向下翻页，然后下一篇未读(&amp;D)</translation>
    </message>
    <message>
        <source>Scroll a page; at the end show the next unread article</source>
        <translation>往下滚动一页；到结尾时显示下一篇未读的文章</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Show the article that was read before</source>
        <translation>显示先前阅读的文章</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Show the article again from which you went back</source>
        <translation>重新显示后退前阅读的文章</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>下一个窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation>移至下一个窗格</translation>
    </message>
    <message>
        <source>Previous P&amp;ane</source>
        <translation>上一个窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Move to the previous pane</source>
        <translation>移至上一个窗格</translation>
    </message>
    <message>
        <source>Mark the selected articles as read or unread</source>
        <translation>将所选文章标为已读或未读</translation>
    </message>
    <message>
        <source>Set or remove the star of the selected articles</source>
        <translation>为所选文章加上或移除星标</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>Put the selected articles away, or bring them back</source>
        <translation>将所选文章归档或取消归档</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Add tags to the selected articles, or remove them</source>
        <translation>为所选文章添加或移除标签</translation>
    </message>
    <message>
        <source>Mark All &amp;Listed as Read</source>
        <translation>将列表全部标为已读(&amp;L)</translation>
    </message>
    <message>
        <source>Mark every article of the list as read</source>
        <translation>将列表中的所有文章标为已读</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制网址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the article&apos;s own address</source>
        <translation>复制文章的原始网址</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Things to &amp;Try</source>
        <translation>试试看(&amp;T)</translation>
    </message>
    <message>
        <source>Show three things to try first</source>
        <translation>显示可以先试的三件事</translation>
    </message>
    <message>
        <source>Show version and licence</source>
        <translation>显示版本和许可证</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>Search titles and texts of all articles</source>
        <translation>搜索所有文章的标题和正文</translation>
    </message>
    <message>
        <source>Save &amp;This Search</source>
        <translation>保存此搜索(&amp;E)</translation>
    </message>
    <message>
        <source>Keep the search in the side bar</source>
        <translation>将搜索保留在侧边栏</translation>
    </message>
    <message>
        <source>&amp;How to Search</source>
        <translation>搜索方法(&amp;H)</translation>
    </message>
    <message>
        <source>Show what a search can ask for, with examples</source>
        <translation>显示搜索可用的条件和示例</translation>
    </message>
    <message>
        <source>S&amp;imilar Articles</source>
        <translation>相似文章(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide the articles that are like the one you read</source>
        <translation>显示或隐藏与您所读文章相似的文章</translation>
    </message>
    <message>
        <source>Next &amp;Hit</source>
        <translation>下一处匹配(&amp;H)</translation>
    </message>
    <message>
        <source>Go to the next place in the article that the search found</source>
        <translation>转到文章中下一个搜索到的位置</translation>
    </message>
    <message>
        <source>Previous H&amp;it</source>
        <translation>上一处匹配(&amp;I)</translation>
    </message>
    <message>
        <source>Go to the previous place in the article that the search found</source>
        <translation>转到文章中上一个搜索到的位置</translation>
    </message>
    <message>
        <source>Compare &amp;Versions</source>
        <translation>比较版本(&amp;V)</translation>
    </message>
    <message>
        <source>Show what changed between two versions of the article</source>
        <translation>显示文章两个版本之间的更改</translation>
    </message>
    <message>
        <source>&amp;Back Up Notes…</source>
        <translation>备份笔记(&amp;B)…</translation>
    </message>
    <message>
        <source>Copy everything you made to a file</source>
        <translation>将您创建的所有内容复制到文件</translation>
    </message>
    <message>
        <source>Chec&amp;k Library…</source>
        <translation>检查文库(&amp;K)…</translation>
    </message>
    <message>
        <source>Look whether the library is sound</source>
        <translation>检查文库是否完好</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>Highlight what is selected in the article</source>
        <translation>为文章中所选内容添加高亮</translation>
    </message>
    <message>
        <source>&amp;Write a Note…</source>
        <translation>写笔记(&amp;W)…</translation>
    </message>
    <message>
        <source>Highlight what is selected and write a note on it</source>
        <translation>为所选内容添加高亮并写笔记</translation>
    </message>
    <message>
        <source>&amp;Copy as Quote</source>
        <translation>复制为引文(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is selected with its source</source>
        <translation>复制所选内容及其来源</translation>
    </message>
    <message>
        <source>Note on the &amp;Article…</source>
        <translation>整篇文章的笔记(&amp;A)…</translation>
    </message>
    <message>
        <source>Write a note on the whole article</source>
        <translation>为整篇文章写笔记</translation>
    </message>
    <message>
        <source>&amp;Next Highlight</source>
        <translation>下一处高亮(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next highlight of the article</source>
        <translation>转到文章中的下一处高亮</translation>
    </message>
    <message>
        <source>&amp;Previous Highlight</source>
        <translation>上一处高亮(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous highlight of the article</source>
        <translation>转到文章中的上一处高亮</translation>
    </message>
    <message>
        <source>Select by &amp;Keyboard</source>
        <translation>用键盘选择(&amp;K)</translation>
    </message>
    <message>
        <source>Move a caret through the article and select with it</source>
        <translation>在文章中移动光标并用其选择文字</translation>
    </message>
    <message>
        <source>Hide H&amp;ighlights</source>
        <translation>隐藏高亮(&amp;I)</translation>
    </message>
    <message>
        <source>Show the article without its highlights</source>
        <translation>显示不带高亮的文章</translation>
    </message>
    <message>
        <source>N&amp;otes of the Article</source>
        <translation>文章的笔记(&amp;O)</translation>
    </message>
    <message>
        <source>Show or hide the notes of the article</source>
        <translation>显示或隐藏文章的笔记</translation>
    </message>
    <message>
        <source>A&amp;ll Notes…</source>
        <translation>所有笔记(&amp;L)…</translation>
    </message>
    <message>
        <source>Browse the notes of all articles</source>
        <translation>浏览所有文章的笔记</translation>
    </message>
    <message>
        <source>&amp;Timelines</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide who was where when</source>
        <translation>显示或隐藏何人何时身在何处</translation>
    </message>
    <message>
        <source>&amp;Find a Name…</source>
        <translation>查找名称(&amp;F)…</translation>
    </message>
    <message>
        <source>Find a person, an organisation or a place and see its timeline</source>
        <translation>查找人物、组织或地点，并查看其时间线</translation>
    </message>
    <message>
        <source>Show &amp;Map</source>
        <translation>显示地图(&amp;M)</translation>
    </message>
    <message>
        <source>Show or hide the places of the timeline on a map</source>
        <translation>在地图上显示或隐藏时间线中的地点</translation>
    </message>
    <message>
        <source>In Its &amp;Own Window</source>
        <translation>在单独的窗口中显示(&amp;O)</translation>
    </message>
    <message>
        <source>Show the timelines in a window of their own, or beside the article</source>
        <translation>在单独的窗口中或在文章旁显示时间线</translation>
    </message>
    <message>
        <source>&amp;Mark Names in Articles</source>
        <translation>标记文章中的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Underline the names in articles that have a timeline</source>
        <translation>为文章中有时间线的名称加下划线</translation>
    </message>
    <message>
        <source>&amp;Add an Event…</source>
        <translation>添加事件(&amp;A)…</translation>
    </message>
    <message>
        <source>Add an event to the timeline by hand, or from what is selected in the article</source>
        <translation>手动或根据文章中所选内容，向时间线添加事件</translation>
    </message>
    <message>
        <source>&amp;Suggested Merges…</source>
        <translation>建议的合并(&amp;S)…</translation>
    </message>
    <message>
        <source>Look through names that may be one, and decide</source>
        <translation>逐一查看可能属于同一对象的名称并作出判断</translation>
    </message>
    <message>
        <source>&amp;Import Notes…</source>
        <translation>导入笔记(&amp;I)…</translation>
    </message>
    <message>
        <source>Take over highlights and notes from a file: of a colleague, of Hypothesis, of Readwise</source>
        <translation>从文件导入高亮和笔记，来源可为同事、Hypothesis 或 Readwise</translation>
    </message>
    <message>
        <source>Hand on highlights, notes and citations as text, document, table or bundle</source>
        <translation>将高亮、笔记和引用导出为文本、文档、表格或打包文件，供他人使用</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the article with its highlights</source>
        <translation>打印文章及其高亮</translation>
    </message>
    <message>
        <source>Save Article as P&amp;DF…</source>
        <translation>将文章保存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the article with its highlights as pages</source>
        <translation>以分页形式保存文章及其高亮</translation>
    </message>
    <message>
        <source>Copy C&amp;itation</source>
        <translation>复制引用(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the article as an entry of a list of references</source>
        <translation>将文章复制为参考文献列表中的条目</translation>
    </message>
    <message>
        <source>Load &amp;Images</source>
        <translation>加载图片(&amp;I)</translation>
    </message>
    <message>
        <source>Show the images of the article that are on the network; every host is asked about first</source>
        <translation>显示文章中位于网络上的图片；连接各主机前会先询问您</translation>
    </message>
    <message>
        <source>&amp;Keep Images for Offline</source>
        <translation>保留图片供离线使用(&amp;K)</translation>
    </message>
    <message>
        <source>Fetch the images of the selected articles and keep them in the library</source>
        <translation>获取所选文章中的图片，并保留在文库中</translation>
    </message>
    <message>
        <source>Keep Images of All Liste&amp;d Articles</source>
        <translation>保留列表中所有文章的图片(&amp;D)</translation>
    </message>
    <message>
        <source>Fetch the images of every article of the list and keep them in the library</source>
        <translation>获取列表中所有文章的图片，并保留在文库中</translation>
    </message>
    <message>
        <source>C&amp;hanges to Timelines…</source>
        <translation>时间线的更改(&amp;H)…</translation>
    </message>
    <message>
        <source>List what you changed in timelines, and take it back</source>
        <translation>列出您在时间线中所做的更改，并可撤回</translation>
    </message>
    <message>
        <source>Re&amp;move Kept Images…</source>
        <translation>移除已保留的图片(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the images that are kept for the selected articles</source>
        <translation>移除为所选文章保留的图片</translation>
    </message>
    <message>
        <source>Wh&amp;y These Names Are One…</source>
        <translation>这些名称为何视为同一个(&amp;Y)…</translation>
    </message>
    <message>
        <source>Say why the names of the person, organisation or place are one</source>
        <translation>说明这个人物、组织或地点的各个名称为何视为同一个</translation>
    </message>
    <message>
        <source>&amp;Export Notes and Citations…</source>
        <translation>导出笔记与引用(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::WindowDialogs</name>
    <message>
        <source>About Dateline</source>
        <translation>关于 Dateline</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Reads a local archive of news articles, safely and offline.&lt;/p&gt;&lt;p&gt;Licensed under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;安全、离线地阅读保存在本机的新闻文章。&lt;/p&gt;&lt;p&gt;依据 GNU 通用公共许可证第 3 版或更高版本授权。&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) and note(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个高亮和笔记。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Window::WindowMenus</name>
    <message>
        <source>&amp;Sort</source>
        <translation>排序(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>笔记(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>文库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>not found in the present text of the article</source>
        <translation>在文章当前的正文中未找到</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>文章正文</translation>
    </message>
</context>
<context>
    <name>EntityTexts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>also %1 and %Ln more name(s)</source>
        <translation>
            <numerusform>又称 %1，另有 %Ln 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>又称 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln article(s)</source>
        <translation>
            <numerusform>最多 %Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>The file could not be read and was left alone.</source>
        <translation>无法读取文件，因此未作改动。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written before.</source>
        <translation>
            <numerusform>在此之前已写入 %Ln 个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileName</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>Elements are nested too deeply; their text was kept without its structure.</source>
        <translation>元素嵌套层数过多；仅保留文本，未保留结构。</translation>
    </message>
    <message>
        <source>Only the plain text could be read.</source>
        <translation>只能读取纯文本。</translation>
    </message>
</context>
<context>
    <name>IncomingNotes</name>
    <message>
        <source>The same note as entry %1, which is at least as new and was taken.</source>
        <translation>与第 %1 项是同一条笔记；该项较新或新旧相同，因此予以采用。</translation>
    </message>
    <message>
        <source>It does not say which article it is about.</source>
        <translation>笔记未说明是关于哪一篇文章的。</translation>
    </message>
    <message>
        <source>The note is too long; only its beginning was read.</source>
        <translation>笔记过长；只读取了开头的部分。</translation>
    </message>
    <message>
        <source>The columns of the table are not those of notes.</source>
        <translation>表格的列与笔记的列不符。</translation>
    </message>
    <message>
        <source>It is a reply to another note; it was read as a note on the whole article.</source>
        <translation>这是对另一条笔记的回复；已作为整篇文章的笔记读取。</translation>
    </message>
    <message>
        <source>There are too many tags; only the first were read.</source>
        <translation>标签过多；只读取了前面的标签。</translation>
    </message>
    <message numerus="yes">
        <source>It is about %Ln passage(s) or article(s); only one of them was read.</source>
        <translation>
            <numerusform>笔记关于 %Ln 个段落或文章；只读取了其中一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no notes of Hypothesis.</source>
        <translation>文件中没有 Hypothesis 的笔记。</translation>
    </message>
    <message>
        <source>The line is no JSON.</source>
        <translation>此行不是 JSON。</translation>
    </message>
    <message>
        <source>This is no annotation.</source>
        <translation>这不是批注。</translation>
    </message>
    <message>
        <source>The file ends too early, at byte %1: a part of it is missing.</source>
        <translation>文件在第 %1 个字节处过早结束：缺少一部分内容。</translation>
    </message>
    <message>
        <source>The file is no JSON that can be read: at byte %1 (%2).</source>
        <translation>文件不是可读取的 JSON：第 %1 个字节处有误（%2）。</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>文件大于 %1。</translation>
    </message>
    <message>
        <source>“%1” could not be understood; the note was read without it.</source>
        <translation>无法理解“%1”；读取笔记时已略过此项。</translation>
    </message>
    <message>
        <source>There is neither a highlight nor a note.</source>
        <translation>既没有高亮，也没有笔记。</translation>
    </message>
    <message>
        <source>The table has no column “Highlight”.</source>
        <translation>表格中没有“Highlight”列。</translation>
    </message>
    <message>
        <source>The passage is a range; only the quote at its beginning was read.</source>
        <translation>段落是一段范围；只读取了范围开头的引文。</translation>
    </message>
    <message>
        <source>More notes are on a page that is not in the file: %1.</source>
        <translation>还有笔记位于另一页，但文件中没有该页：%1。</translation>
    </message>
    <message>
        <source>The note is only named and not in the file: %1.</source>
        <translation>文件中只提到此笔记，并未包含其内容：%1。</translation>
    </message>
    <message>
        <source>The file holds no annotations.</source>
        <translation>文件中没有批注。</translation>
    </message>
    <message>
        <source>The column “%1” is unknown; the notes were read without it.</source>
        <translation>不认识列“%1”；读取笔记时略过了它。</translation>
    </message>
    <message>
        <source>Some bytes of the file are no text; they were replaced.</source>
        <translation>文件中有些字节不是文字，已被替换。</translation>
    </message>
    <message>
        <source>The notes are not those that the bundle&apos;s list of content names: they were changed since it was made.</source>
        <translation>笔记与打包文件的内容清单不符：打包文件创建后，笔记已被更改。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as %1.</source>
        <translation>文件不是 UTF-8 编码，已当作 %1 读取。</translation>
    </message>
    <message>
        <source>This is no file of notes that can be read. These are: W3C Web Annotations (JSON), exports of Hypothesis (JSON, CSV), Readwise&apos;s CSV, and Dateline&apos;s own CSV.</source>
        <translation>这不是可读取的笔记文件。可读取的有：W3C Web Annotations（JSON）、Hypothesis 导出文件（JSON、CSV）、Readwise 的 CSV，以及 Dateline 自己的 CSV。</translation>
    </message>
    <message>
        <source>The columns of the table are not those of notes: %1. Needed are Quote or Note, and URL, Title or Article; or those of Readwise&apos;s CSV.</source>
        <translation>表格的列不是笔记的列：%1。需要 Quote 或 Note，以及 URL、Title 或 Article；或 Readwise CSV 的列。</translation>
    </message>
    <message>
        <source>The file ends within this row: a part of it is missing.</source>
        <translation>文件在此行中途结束：缺少一部分。</translation>
    </message>
    <message numerus="yes">
        <source>The file says that there are %Ln note(s), and does not hold all of them.</source>
        <translation>
            <numerusform>文件称有 %Ln 条笔记，但并未全部包含。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of the bundle were changed since it was made; the first is %1.</source>
        <translation>
            <numerusform>打包文件中有 %Ln 篇文章在生成之后被更改；第一篇是 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) that the bundle&apos;s list of content names are missing; the first is %1.</source>
        <translation>
            <numerusform>打包文件的内容清单所列的 %Ln 篇文章缺失；第一篇是 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of the bundle are not in its list of content; the first is %1.</source>
        <translation>
            <numerusform>打包文件中有 %Ln 篇文章不在其内容清单中；第一篇是 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, note %L2: %3</source>
        <translation>%1，第 %L2 条笔记：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln note(s) (%2): %3</source>
        <translation>
            <numerusform>%1，%Ln 条笔记（%2）：%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The backup could not be verified and was not kept.</source>
        <translation>备份未通过验证，已舍弃。</translation>
    </message>
    <message>
        <source>The folder for the backup cannot be made.</source>
        <translation>无法创建备份用的文件夹。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln rows refer to rows that are not there.</source>
        <translation>
            <numerusform>%1：有 %Ln 行引用了不存在的数据行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of article %1 is damaged.</source>
        <translation>文章 %1 的正文已损坏。</translation>
    </message>
    <message>
        <source>Article %1 has no version to show.</source>
        <translation>文章 %1 没有可显示的版本。</translation>
    </message>
    <message>
        <source>The index cannot be put aside.</source>
        <translation>无法移开索引。</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>另一个程序正在使用文库。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Dateline. Update to open it.</source>
        <translation>此文件由较新版本的 Dateline 写入。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was stored; make room and try again.</source>
        <translation>磁盘已满。此步骤未保存任何内容；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The file cannot be written to. Check the permissions of the library folder.</source>
        <translation>无法写入文件。请检查文库文件夹的权限。</translation>
    </message>
    <message>
        <source>The file cannot be opened or read (%1).</source>
        <translation>无法打开或读取文件（%1）。</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it and try again.</source>
        <translation>另一个程序正在使用此文件。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The file is damaged or is not a database of Dateline (%1).</source>
        <translation>文件已损坏，或不是 Dateline 的数据库（%1）。</translation>
    </message>
    <message>
        <source>The database reports: %1.</source>
        <translation>数据库报告：%1。</translation>
    </message>
    <message>
        <source>A worker process could not be started.</source>
        <translation>无法启动工作进程。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and was not read.</source>
        <translation>文件大于 %1 MB，未读取。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>没有这个文件或文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>Reading the archive stopped unexpectedly after %Ln entries; what follows was not read.</source>
        <translation>
            <numerusform>读取 %Ln 个条目后，压缩包的读取意外停止；其后的内容未读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>A worker process stopped or took too long at this file, so it was read as plain text.</source>
        <translation>工作进程在处理此文件时停止或耗时过长，因此已改为按纯文本读取。</translation>
    </message>
    <message>
        <source>The file could not be parsed: a worker process stopped or took too long, also when it read the file as plain text.</source>
        <translation>无法解析文件：工作进程停止或耗时过长，改为按纯文本读取时也是如此。</translation>
    </message>
    <message>
        <source>The library cannot be written to. Check the permissions of its folder.</source>
        <translation>无法写入文库。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>The disk is full. Make room to open the library.</source>
        <translation>磁盘已满。请腾出空间以打开文库。</translation>
    </message>
    <message>
        <source>The library cannot be locked. Check the file &quot;lock&quot; in its folder.</source>
        <translation>无法锁定文库。请检查其文件夹中的“lock”文件。</translation>
    </message>
    <message>
        <source>The library was left locked by the computer %1. If Dateline does not run there any more, delete the file &quot;lock&quot; in its folder.</source>
        <translation>文库仍由计算机 %1 锁定。如果该计算机上已不再运行 Dateline，请删除文库文件夹中的“lock”文件。</translation>
    </message>
    <message>
        <source>The folder of the library cannot be made.</source>
        <translation>无法创建文库的文件夹。</translation>
    </message>
    <message>
        <source>The library holds no such article.</source>
        <translation>文库中没有这篇文章。</translation>
    </message>
    <message>
        <source>The article&apos;s text is damaged. Run &quot;dateline check --rebuild&quot; and import again.</source>
        <translation>文章的正文已损坏。请运行“dateline check --rebuild”，然后重新导入。</translation>
    </message>
    <message>
        <source>The file is not a database of Dateline.</source>
        <translation>此文件不是 Dateline 的数据库。</translation>
    </message>
    <message>
        <source>The library must be brought up to date first. Open it once where it can be written.</source>
        <translation>须先更新文库格式。请先在可写入的位置打开一次。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The file cannot be brought to the disk.</source>
        <translation>无法将文件写入磁盘。</translation>
    </message>
    <message>
        <source>The file cannot be put into its place.</source>
        <translation>无法将文件放到目标位置。</translation>
    </message>
    <message>
        <source>This is a folder. Name the file to make in it.</source>
        <translation>这是文件夹。请指定要在其中创建的文件名。</translation>
    </message>
    <message>
        <source>The folder of this file is not there.</source>
        <translation>此文件所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>These are the notes of a library, not a backup. They are not overwritten.</source>
        <translation>这是文库的笔记，不是备份，不会覆盖。</translation>
    </message>
    <message>
        <source>There is a file of this name that is no backup of notes. It is not overwritten.</source>
        <translation>已有同名文件，但不是笔记的备份，不会覆盖。</translation>
    </message>
    <message>
        <source>The notes of the library are not there.</source>
        <translation>文库的笔记不存在。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>备份已损坏。</translation>
    </message>
    <message>
        <source>There is no room for today&apos;s backup of the notes.</source>
        <translation>空间不足，无法创建今天的笔记备份。</translation>
    </message>
    <message>
        <source>The passages of %L1 annotations are not valid.</source>
        <translation>有 %L1 条笔记的段落无效。</translation>
    </message>
    <message>
        <source>The colours of %L1 annotations are not valid.</source>
        <translation>有 %L1 条笔记的颜色无效。</translation>
    </message>
    <message>
        <source>The times of %L1 annotations are not valid.</source>
        <translation>有 %L1 条笔记的时间无效。</translation>
    </message>
    <message>
        <source>There are annotations of %L1 articles that are not known.</source>
        <translation>有笔记属于 %L1 篇未知的文章。</translation>
    </message>
    <message>
        <source>The passages of %L1 annotations lie outside of their texts.</source>
        <translation>有 %L1 条笔记的段落超出正文范围。</translation>
    </message>
    <message>
        <source>The notes of the library are gone, but there are backups of them. &quot;dateline check --repair&quot; restores them.</source>
        <translation>文库的笔记已丢失，但有备份。运行“dateline check --repair”即可恢复。</translation>
    </message>
    <message>
        <source>The file was moved or deleted while it was open.</source>
        <translation>文件在打开期间被移动或删除。</translation>
    </message>
    <message>
        <source>There is a file of this name.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>The damaged notes cannot be kept beside the new ones. Make room, or check the permissions of the folder.</source>
        <translation>无法将损坏的笔记保留在新笔记旁边。请腾出空间，或检查文件夹的权限。</translation>
    </message>
    <message>
        <source>The folder of the library cannot be written to.</source>
        <translation>无法写入文库的文件夹。</translation>
    </message>
    <message>
        <source>highlights and notes</source>
        <translation>高亮和笔记</translation>
    </message>
    <message>
        <source>marks of articles</source>
        <translation>文章的标记</translation>
    </message>
    <message>
        <source>tags of articles</source>
        <translation>文章的标签</translation>
    </message>
    <message>
        <source>names of sources</source>
        <translation>来源名称</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>names of colours</source>
        <translation>颜色名称</translation>
    </message>
    <message>
        <source>The damaged notes are kept as %1.</source>
        <translation>损坏的笔记已保留为 %1。</translation>
    </message>
    <message>
        <source>The backup of %1 was used: %2.</source>
        <translation>使用了 %1 的备份：%2。</translation>
    </message>
    <message>
        <source>%1: %L2 from the damaged file, %L3 from the backup.</source>
        <translation>%1：%L2 个取自损坏的文件，%L3 个取自备份。</translation>
    </message>
    <message>
        <source>Nothing could be restored; the notes are empty.</source>
        <translation>未能恢复任何内容；笔记是空的。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes were there once and could not be restored.</source>
        <translation>
            <numerusform>有 %Ln 条先前存在的笔记无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged backup cannot be put aside.</source>
        <translation>无法将损坏的备份移到一旁。</translation>
    </message>
    <message>
        <source>The library holds no such note.</source>
        <translation>文库中没有这条笔记。</translation>
    </message>
    <message>
        <source>%L1 changes to timelines are not valid.</source>
        <translation>有 %L1 项时间线更改无效。</translation>
    </message>
    <message>
        <source>changes to timelines</source>
        <translation>时间线更改</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln articles tell for timelines is damaged.</source>
        <translation>
            <numerusform>有 %Ln 篇文章的时间线数据已损坏。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions of articles are counted wrongly for timelines.</source>
        <translation>
            <numerusform>有 %Ln 个文章版本的时间线计数有误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of timelines are counted wrongly.</source>
        <translation>时间线名称的计数有误。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions of articles are not read for timelines.</source>
        <translation>
            <numerusform>有 %Ln 个文章版本尚未提取时间线数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>What came is not an image.</source>
        <translation>收到的内容不是图片。</translation>
    </message>
    <message>
        <source>SVG images are not shown: they can hold scripts and addresses.</source>
        <translation>不显示 SVG 图片：其中可能含有脚本和网址。</translation>
    </message>
    <message>
        <source>This system cannot read images of this format.</source>
        <translation>此系统无法读取这种格式的图片。</translation>
    </message>
    <message>
        <source>The image is damaged or incomplete.</source>
        <translation>图片已损坏或不完整。</translation>
    </message>
    <message>
        <source>The image has too many pixels.</source>
        <translation>图片的像素过多。</translation>
    </message>
    <message>
        <source>The image is larger than the settings allow.</source>
        <translation>图片超过设置所允许的大小。</translation>
    </message>
    <message>
        <source>The image could not be decoded.</source>
        <translation>无法解码图片。</translation>
    </message>
    <message>
        <source>No images are kept.</source>
        <translation>没有已保留的图片。</translation>
    </message>
    <message>
        <source>The image is not kept any more.</source>
        <translation>图片已不再保留。</translation>
    </message>
    <message>
        <source>The room for images is used up. The settings can give them more.</source>
        <translation>图片的空间已用完。可在设置中增加空间。</translation>
    </message>
    <message>
        <source>The damaged images cannot be put aside.</source>
        <translation>无法将损坏的图片移到一旁。</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) is using the library. Close it, and try again.</source>
        <translation>另一个程序（%1，进程 %2）正在使用文库。请关闭该程序，然后重试。</translation>
    </message>
</context>
<context>
    <name>NoteFormats</name>
    <message>
        <source>Markdown (Obsidian)</source>
        <translation>Markdown (Obsidian)</translation>
    </message>
    <message>
        <source>Web Annotations (JSON-LD)</source>
        <translation>Web 批注 (JSON-LD)</translation>
    </message>
    <message>
        <source>Hypothesis (JSON)</source>
        <translation>Hypothesis (JSON)</translation>
    </message>
    <message>
        <source>Readwise (CSV)</source>
        <translation>Readwise (CSV)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Dossier (HTML)</source>
        <translation>笔记汇编 (HTML)</translation>
    </message>
    <message>
        <source>Dossier (PDF)</source>
        <translation>笔记汇编 (PDF)</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>BibLaTeX</source>
        <translation>BibLaTeX</translation>
    </message>
    <message>
        <source>RIS</source>
        <translation>RIS</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>Bundle for colleagues (ZIP)</source>
        <translation>供同事使用的打包文件 (ZIP)</translation>
    </message>
    <message>
        <source>Quotes and notes as text, for Obsidian and other editors. In a folder each article has a file of its own, and what you write there stays when you export again.</source>
        <translation>文本形式的引文和笔记，供 Obsidian 及其他编辑器使用。导出到文件夹时，每篇文章各有一个文件；您在其中写下的内容，再次导出时会保留。</translation>
    </message>
    <message>
        <source>The W3C&apos;s standard for annotations. Nothing is left out, and it can be imported again.</source>
        <translation>W3C 的批注标准。不会遗漏任何内容，并可再次导入。</translation>
    </message>
    <message>
        <source>What Hypothesis exports and imports. It can be imported again.</source>
        <translation>Hypothesis 导出和导入所用的格式。可再次导入。</translation>
    </message>
    <message>
        <source>Highlights with their notes, for Readwise. Notes on whole articles have no place there.</source>
        <translation>高亮及其笔记，供 Readwise 使用。其中无法容纳整篇文章的笔记。</translation>
    </message>
    <message>
        <source>A line a note with all that belongs to it, for spreadsheets and scripts.</source>
        <translation>每条笔记一行，包含其全部数据，供电子表格和脚本使用。</translation>
    </message>
    <message>
        <source>A document to read, print and pass on, in one file, for any browser.</source>
        <translation>可供阅读、打印和转交的文档，全部内容在一个文件中，任何浏览器均可打开。</translation>
    </message>
    <message>
        <source>A document to read, print and pass on, with bookmarks.</source>
        <translation>可供阅读、打印和转交的文档，附有书签。</translation>
    </message>
    <message>
        <source>The articles as entries of a bibliography, for LaTeX, JabRef and Zotero.</source>
        <translation>将文章列为参考文献的条目，供 LaTeX、JabRef 和 Zotero 使用。</translation>
    </message>
    <message>
        <source>The articles as entries of a bibliography, for EndNote, Zotero and Mendeley.</source>
        <translation>将文章列为参考文献的条目，供 EndNote、Zotero 和 Mendeley 使用。</translation>
    </message>
    <message>
        <source>The articles as entries of a bibliography, for Zotero and Pandoc.</source>
        <translation>将文章列为参考文献的条目，供 Zotero 和 Pandoc 使用。</translation>
    </message>
    <message>
        <source>Notes and the articles that they are about, with checksums: for a colleague who does not have your archive. It can be imported again.</source>
        <translation>笔记及其相关文章，附有校验和：供没有您的压缩包的同事使用。可再次导入。</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>NotesArrival</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>导入已取消。</translation>
    </message>
    <message>
        <source>This is a folder; notes come in a file.</source>
        <translation>这是文件夹；笔记须从文件导入。</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>文件大于 %1。</translation>
    </message>
    <message>
        <source>This is a workbook. Save its table as CSV in the spreadsheet program.</source>
        <translation>这是工作簿。请在电子表格程序中将表格另存为 CSV。</translation>
    </message>
</context>
<context>
    <name>ObsidianNotes</name>
    <message>
        <source>Open in Dateline</source>
        <translation>在 Dateline 中打开</translation>
    </message>
    <message>
        <source>not found in the present text of the article</source>
        <translation>在文章当前的正文中未找到</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>One of the comments around the notes is missing or moved; they were added at the end, and the old ones stay.</source>
        <translation>标记笔记起止的注释有一个缺失或被移动；笔记已添加到末尾，旧笔记保持不变。</translation>
    </message>
    <message>
        <source>Something was written between the comments around the notes; that stays, and the notes were added at the end.</source>
        <translation>标记笔记起止的注释之间写有其他内容；该内容保持不变，笔记已添加到末尾。</translation>
    </message>
    <message>
        <source>The properties could not be read and were left as they are.</source>
        <translation>无法读取属性，因此保持原样。</translation>
    </message>
    <message>
        <source>The file could not be read and was left alone.</source>
        <translation>无法读取文件，因此未作改动。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was left alone.</source>
        <translation>文件不是 UTF-8 编码，因此未加改动。</translation>
    </message>
    <message>
        <source>The article has no notes any more; those in the file were left alone, since something was written between the comments around them, or one of these is missing.</source>
        <translation>这篇文章已没有笔记；文件中的笔记未加改动，因为前后注释之间写了别的内容，或缺少其中一个注释。</translation>
    </message>
    <message>
        <source>The article has no notes any more; they were taken out of the file.</source>
        <translation>这篇文章已没有笔记；文件中的笔记已移除。</translation>
    </message>
    <message>
        <source>The file holds the notes of one article and was left alone. Choose another one, or the folder.</source>
        <translation>此文件存放单篇文章的笔记，因此未加改动。请选择其他文件或文件夹。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opens the library without writing to it.</source>
        <translation>打开文库但不写入。</translation>
    </message>
    <message>
        <source>The library is opened read-only.</source>
        <translation>文库以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. &quot;dateline --help&quot; lists the commands that need none.</source>
        <translation>没有可打开窗口的显示器。运行“dateline --help”可列出不需要窗口的命令。</translation>
    </message>
    <message>
        <source>Notes are damaged</source>
        <translation>笔记已损坏</translation>
    </message>
    <message>
        <source>The highlights and notes of this library cannot be read.</source>
        <translation>无法读取此文库的高亮和笔记。</translation>
    </message>
    <message>
        <source>Dateline can restore what can be read of them, and what is in the newest good backup. The damaged file is kept.</source>
        <translation>Dateline 可以恢复其中仍能读取的部分，以及最新的完好备份中的内容。损坏的文件会保留。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>what begins with “%1”</source>
        <translation>以“%1”开头的词语</translation>
    </message>
    <message>
        <source>exactly “%1”</source>
        <translation>完全匹配的“%1”</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>词语“%1”</translation>
    </message>
    <message>
        <source>%1 in the title</source>
        <translation>标题中：%1</translation>
    </message>
    <message>
        <source>%1 in the author’s name</source>
        <translation>作者姓名中：%1</translation>
    </message>
    <message>
        <source>%1 in a caption</source>
        <translation>图说中：%1</translation>
    </message>
    <message>
        <source>%1 as a name</source>
        <translation>作为名称：%1</translation>
    </message>
    <message>
        <source>source “%1”</source>
        <translation>来源“%1”</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>language “%1”</source>
        <translation>语言“%1”</translation>
    </message>
    <message>
        <source>date until %1</source>
        <translation>日期至 %1 止</translation>
    </message>
    <message>
        <source>date from %1</source>
        <translation>日期自 %1 起</translation>
    </message>
    <message>
        <source>date %1</source>
        <translation>日期 %1</translation>
    </message>
    <message>
        <source>date %1 to %2</source>
        <translation>日期 %1 至 %2</translation>
    </message>
    <message>
        <source>all articles</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>以下全部</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>以下任一</translation>
    </message>
    <message>
        <source>not</source>
        <translation>排除以下</translation>
    </message>
    <message>
        <source>within %L1 words or characters of each other</source>
        <translation>彼此相距不超过 %L1 个单词或汉字</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>标题中的词语</translation>
    </message>
    <message>
        <source>words of picture captions</source>
        <translation>图说中的词语</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>文章的作者</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>发布的媒体</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>a year, month, day or range</source>
        <translation>年、月、日或范围</translation>
    </message>
    <message>
        <source>published before</source>
        <translation>发布于此之前</translation>
    </message>
    <message>
        <source>published after</source>
        <translation>发布于此之后</translation>
    </message>
    <message>
        <source>unread, starred, archived …</source>
        <translation>未读、已加星标、已归档…</translation>
    </message>
    <message>
        <source>notes, tags, versions</source>
        <translation>笔记、标签、版本</translation>
    </message>
    <message>
        <source>a person, organisation or place</source>
        <translation>人物、组织或地点</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>missing from the archive</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>has several versions</source>
        <translation>有多个版本</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>has a tag of your own</source>
        <translation>有自定义标签</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>This quotation mark closes nothing.</source>
        <translation>此引号没有对应的前引号。</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>括号未闭合。</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>此括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>“%1” needs something after it.</source>
        <translation>“%1”之后须有内容。</translation>
    </message>
    <message>
        <source>“%1” needs something before it.</source>
        <translation>“%1”之前须有内容。</translation>
    </message>
    <message>
        <source>“%1:” is read as a word. Did you mean “%2:”?</source>
        <translation>“%1:”会被视为普通词语。您是指“%2:”吗？</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2023, 2023-01, 2023-01-29 or a range like 2023-01..2023-02.</source>
        <translation>“%1”不是日期。请写成 2023、2023-01、2023-01-29，或 2023-01..2023-02 这样的范围。</translation>
    </message>
    <message>
        <source>The dates end before they begin.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>“%1:” does not take “%2”, but these: %3.</source>
        <translation>“%1:”不接受“%2”，可用的值为：%3。</translation>
    </message>
    <message>
        <source>A tag is compared as a whole, without “*”.</source>
        <translation>标签须完整匹配，不能使用“*”。</translation>
    </message>
    <message>
        <source>NEAR takes at least two words or phrases, and nothing else.</source>
        <translation>NEAR 须含至少两个词语或短语，且不接受其他内容。</translation>
    </message>
    <message>
        <source>Words that stand near each other must be in the same field.</source>
        <translation>彼此邻近的词语须在同一字段中。</translation>
    </message>
    <message>
        <source>The distance of NEAR must be between 1 and %L1.</source>
        <translation>NEAR 的距离须在 1 到 %L1 之间。</translation>
    </message>
    <message>
        <source>There are no letters or numbers to look for.</source>
        <translation>没有可搜索的文字或数字。</translation>
    </message>
    <message>
        <source>There are more than %L1 parentheses within each other.</source>
        <translation>括号嵌套超过 %L1 层。</translation>
    </message>
    <message>
        <source>The query is too long. Only its first %L1 characters count.</source>
        <translation>查询过长，仅采用前 %L1 个字符。</translation>
    </message>
    <message>
        <source>The query has too many words. Only the first %L1 count.</source>
        <translation>查询的词语过多，仅采用前 %L1 个。</translation>
    </message>
</context>
<context>
    <name>ReadwiseNotes</name>
    <message numerus="yes">
        <source>%Ln note(s) on whole articles were left out: Readwise has no place for notes without a passage.</source>
        <translation>
            <numerusform>已略过 %Ln 条整篇文章的笔记：Readwise 无法容纳没有段落的笔记。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The search was ended.</source>
        <translation>搜索已中止。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>据报道</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>抵达</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会面</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>袭击</translation>
    </message>
    <message>
        <source>death</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>arrest</source>
        <translation>逮捕</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>判决</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>就任</translation>
    </message>
    <message>
        <source>resignation</source>
        <translation>辞职</translation>
    </message>
    <message>
        <source>election</source>
        <translation>选举</translation>
    </message>
    <message>
        <source>demand</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>victory</source>
        <translation>获胜</translation>
    </message>
    <message>
        <source>defeat</source>
        <translation>落败</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>a date in figures</source>
        <translation>以数字书写的日期</translation>
    </message>
    <message>
        <source>a day and month, such as “29 January”</source>
        <translation>月份和日期（例如“29 January”）</translation>
    </message>
    <message>
        <source>a day and month, such as “January 29”</source>
        <translation>月份和日期（例如“January 29”）</translation>
    </message>
    <message>
        <source>a day alone, such as “the 29th”</source>
        <translation>仅写日的日期（例如“the 29th”）</translation>
    </message>
    <message>
        <source>a day, such as “29日” or “1月29日”</source>
        <translation>日期（例如“29日”或“1月29日”）</translation>
    </message>
    <message>
        <source>a day in brackets, such as “今（29）日”</source>
        <translation>括号中的日期（例如“今（29）日”）</translation>
    </message>
    <message>
        <source>a date in years of the Republic (民國)</source>
        <translation>民国纪年的日期</translation>
    </message>
    <message>
        <source>a year of the Republic (民國)</source>
        <translation>民国纪年的年份</translation>
    </message>
    <message>
        <source>a weekday, such as “on Monday”</source>
        <translation>星期几（例如“周一”）</translation>
    </message>
    <message>
        <source>a weekday, such as “last Monday”</source>
        <translation>星期几（例如“last Monday”）</translation>
    </message>
    <message>
        <source>a weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>a word such as “yesterday” or “last week”</source>
        <translation>“昨天”“上周”之类的词语</translation>
    </message>
    <message>
        <source>“the same day”</source>
        <translation>“同一天”</translation>
    </message>
    <message>
        <source>“the next day”</source>
        <translation>“次日”</translation>
    </message>
    <message>
        <source>“the day before”</source>
        <translation>“前一天”</translation>
    </message>
    <message>
        <source>“the same month”</source>
        <translation>“同月”</translation>
    </message>
    <message>
        <source>“the same year”</source>
        <translation>“同年”</translation>
    </message>
    <message>
        <source>“the next year”</source>
        <translation>“次年”</translation>
    </message>
    <message>
        <source>words such as “the following week”</source>
        <translation>“the following week”之类的词语</translation>
    </message>
    <message>
        <source>a time before, such as “three days ago”</source>
        <translation>之前的时间（例如“三天前”）</translation>
    </message>
    <message>
        <source>a time after, such as “two weeks later”</source>
        <translation>之后的时间（例如“两周后”）</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>months from one to another</source>
        <translation>起止月份</translation>
    </message>
    <message>
        <source>a month, such as “last January”</source>
        <translation>月份（例如“last January”）</translation>
    </message>
    <message>
        <source>a part of a month or year, such as “early January”</source>
        <translation>月或年中的一段（例如“1月上旬”）</translation>
    </message>
    <message>
        <source>a quarter of a year</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>a season</source>
        <translation>季节</translation>
    </message>
    <message>
        <source>a season, such as “last winter”</source>
        <translation>季节（例如“last winter”）</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>a decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>世纪</translation>
    </message>
    <message>
        <source>Dated by %1 in this clause</source>
        <translation>日期依据：本分句中的%1</translation>
    </message>
    <message>
        <source>Dated by %1 earlier in its sentence</source>
        <translation>日期依据：同一句前文中的%1</translation>
    </message>
    <message>
        <source>Dated by %1 earlier in its paragraph</source>
        <translation>日期依据：同一段前文中的%1</translation>
    </message>
    <message>
        <source>During a stay that the article tells of as news: dated by the day of the article</source>
        <translation>日期依据：事件发生在文章所报道的停留期间，以文章日期为准</translation>
    </message>
    <message>
        <source>No date is named: dated by the day of the article, whose news it is</source>
        <translation>日期依据：未写明日期，属于文章当日的新闻，以文章日期为准</translation>
    </message>
    <message>
        <source>The outlet tells it as something that happened</source>
        <translation>媒体将其作为已发生的事报道</translation>
    </message>
    <message>
        <source>A word such as “will”, “plans to” or “將” says that it was to come</source>
        <translation>“will”“plans to”“将”之类的词语表明事情尚未发生</translation>
    </message>
    <message>
        <source>Its date was still to come when it was told</source>
        <translation>报道时该日期尚未到来</translation>
    </message>
    <message>
        <source>Told as a plan of before, such as “was to visit”</source>
        <translation>报道中称之为先前的计划，例如“原定访问”</translation>
    </message>
    <message>
        <source>A word such as “reportedly” or “據報” leaves it open</source>
        <translation>“reportedly”“据报”之类的词语表明事情未经证实</translation>
    </message>
    <message>
        <source>Told as what someone thinks or wants</source>
        <translation>报道的是某人的看法或意愿</translation>
    </message>
    <message>
        <source>Told as the report of another outlet</source>
        <translation>转述其他媒体的报道</translation>
    </message>
    <message>
        <source>Told as what someone says, not by the outlet itself</source>
        <translation>转述某人的说法，并非媒体自己的报道</translation>
    </message>
    <message>
        <source>Follows from words such as “for the first time since 2017”</source>
        <translation>由“自2017年以来首次”之类的词语推知</translation>
    </message>
    <message>
        <source>counted from the date that is named before</source>
        <translation>以前文提到的日期为基准推算</translation>
    </message>
    <message>
        <source>counted from the day of publication, %1</source>
        <translation>以发布日期（%1）为基准推算</translation>
    </message>
    <message>
        <source>counted from the day of publication</source>
        <translation>以发布日期为基准推算</translation>
    </message>
    <message>
        <source>Dated by the person who added it</source>
        <translation>日期由添加者指定</translation>
    </message>
    <message>
        <source>Its date or place was corrected by hand</source>
        <translation>日期或地点已手动更正</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how an event is dated, what that was counted from</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, until the departure that the article tells of</source>
        <translation>%1，直至文章提到的离开时</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>Told before it was to happen</source>
        <translation>报道时事情尚未发生</translation>
    </message>
    <message>
        <source>Told as what others say</source>
        <translation>转述他人的说法</translation>
    </message>
    <message>
        <source>The table of places cannot be read (%1); it is not used.</source>
        <translation>无法读取地点表（%1），未予采用。</translation>
    </message>
    <message>
        <source>The table of places is larger than %1 MB; it is not used.</source>
        <translation>地点表大于 %1 MB，未予采用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines are wrong.</source>
        <translation>
            <numerusform>另有 %Ln 行有误。</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is not UTF-8.</source>
        <translation>此行不是 UTF-8。</translation>
    </message>
    <message>
        <source>The line has %1 fields, where 5 to 7 are wanted, parted by tabs: kind, country, latitude, longitude, English names, Chinese names, Simplified Chinese names.</source>
        <translation>此行有 %1 个字段；应为 5 到 7 个，以制表符分隔：种类、国家或地区、纬度、经度、英文名称、中文名称、简体中文名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on line %2 already. Of two places with one name each needs another name before it, such as &quot;Springfield (Ohio)|Springfield&quot;.</source>
        <translation>“%1”已出现在第 %2 行。两个地点同名时，须各在该名称之前加上另一个名称，例如“Springfield (Ohio)|Springfield”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of place; these are: %2.</source>
        <translation>“%1”不是地点种类；可用的种类为：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country; its two letters are wanted, such as KR, or nothing.</source>
        <translation>“%1”不是国家或地区代码；须为两个字母的代码，例如 KR，或留空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no latitude; degrees from -90 to 90 are wanted.</source>
        <translation>“%1”不是纬度；须为 -90 到 90 之间的度数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longitude; degrees from -180 to 180 are wanted.</source>
        <translation>“%1”不是经度；须为 -180 到 180 之间的度数。</translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation>此行没有名称。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is too short or too long; 2 to %2 characters are wanted.</source>
        <translation>名称“%1”过短或过长；须为 2 到 %2 个字符。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>entry and date</comment>
        <extracomment>What happened to an entry of a timeline, and the date of the entry: &quot;Hidden entry, 29 January 2023&quot;.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>What happened to an entry of a timeline, and its words.</extracomment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more name(s)</source>
        <translation>
            <numerusform>%1，以及另外 %Ln 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the same as %2</source>
        <translation>“%1”与“%2”是同一对象</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>同一对象：%1</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>“%1”不是“%2”</translation>
    </message>
    <message>
        <source>Not %2: %1</source>
        <translation>不是“%2”：%1</translation>
    </message>
    <message>
        <source>%1 is called %2</source>
        <translation>“%1”显示为“%2”</translation>
    </message>
    <message>
        <source>Kind of %1: %2</source>
        <extracomment>%2 is &quot;person&quot;, &quot;organisation&quot; or &quot;place&quot;.</extracomment>
        <translation>“%1”的种类：%2</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>已隐藏：%1</translation>
    </message>
    <message>
        <source>Hidden entry</source>
        <translation>已隐藏条目</translation>
    </message>
    <message>
        <source>Date corrected</source>
        <translation>已更正日期</translation>
    </message>
    <message>
        <source>Entry without a place</source>
        <translation>已移除条目的地点</translation>
    </message>
    <message>
        <source>Place corrected, %1</source>
        <translation>已更正地点，%1</translation>
    </message>
    <message>
        <source>Added entry</source>
        <translation>已添加条目</translation>
    </message>
    <message>
        <source>Pinned entry</source>
        <translation>已固定条目</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more quote(s)</source>
        <extracomment>An entry that several articles tell. %1: “what the first one says”</extracomment>
        <translation>
            <numerusform>%1，以及另外 %Ln 条引文</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>one stands in brackets after the other in %Ln article(s)</source>
        <translation>
            <numerusform>在 %Ln 篇文章中，其中一个以括号注于另一个之后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one is given as the abbreviation of the other in %Ln article(s)</source>
        <translation>
            <numerusform>有 %Ln 篇文章写明其中一个是另一个的缩写</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one is used as short for the other in %Ln article(s)</source>
        <translation>
            <numerusform>有 %Ln 篇文章将其中一个用作另一个的简称</numerusform>
        </translation>
    </message>
    <message>
        <source>names of one organisation in Dateline’s table</source>
        <translation>在 Dateline 的组织名称表中属于同一组织</translation>
    </message>
    <message>
        <source>names of one place in Dateline’s gazetteer</source>
        <translation>在 Dateline 的地名表中属于同一地点</translation>
    </message>
    <message>
        <source>joined by hand</source>
        <translation>手动合并</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) speak for it</source>
        <translation>
            <numerusform>有 %Ln 篇文章可作为依据</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2: %3</source>
        <extracomment>Two names that are one, and why: &quot;史托騰柏格 = Jens Stoltenberg: joined by hand&quot;</extracomment>
        <translation>%1 = %2：%3</translation>
    </message>
    <message>
        <source>%1, as in “%2”</source>
        <extracomment>Why two names are one, and the title of an article that says so</extracomment>
        <translation>%1，例如“%2”</translation>
    </message>
</context>
<context>
    <name>TimelineExport</name>
    <message>
        <source>Trip:</source>
        <translation>行程：</translation>
    </message>
    <message>
        <source>Nothing is told of these days.</source>
        <translation>这段时间没有任何记载。</translation>
    </message>
    <message>
        <source>Entries: %1, from articles: %2; %3</source>
        <translation>%1 个条目，来自 %2 篇文章；%3</translation>
    </message>
    <message>
        <source>became:</source>
        <translation>结果：</translation>
    </message>
    <message>
        <source>had been planned:</source>
        <translation>原先预计：</translation>
    </message>
    <message>
        <source>others say:</source>
        <translation>其他说法：</translation>
    </message>
    <message>
        <source>also:</source>
        <translation>其他媒体：</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message numerus="yes">
        <source>Mark %Ln articles as read</source>
        <translation>
            <numerusform>将 %Ln 篇文章标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as unread</source>
        <translation>
            <numerusform>将 %Ln 篇文章标为未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln articles</source>
        <translation>
            <numerusform>为 %Ln 篇文章加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the star of %Ln articles</source>
        <translation>
            <numerusform>移除 %Ln 篇文章的星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln articles</source>
        <translation>
            <numerusform>归档 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln articles</source>
        <translation>
            <numerusform>取消归档 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln articles with “%1”</source>
        <translation>
            <numerusform>为 %Ln 篇文章加上标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the tag “%1” from %Ln articles</source>
        <translation>
            <numerusform>从 %Ln 篇文章移除标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as read</source>
        <translation>
            <numerusform>已将 %Ln 篇文章标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as unread</source>
        <translation>
            <numerusform>已将 %Ln 篇文章标为未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles starred</source>
        <translation>
            <numerusform>已为 %Ln 篇文章加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star of %Ln articles removed</source>
        <translation>
            <numerusform>已移除 %Ln 篇文章的星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles archived</source>
        <translation>
            <numerusform>已归档 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles brought back</source>
        <translation>
            <numerusform>已取消归档 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles tagged with “%1”</source>
        <translation>
            <numerusform>已为 %Ln 篇文章加上标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln articles</source>
        <translation>
            <numerusform>已从 %Ln 篇文章移除标签“%1”</numerusform>
        </translation>
    </message>
</context>
</TS>
