<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>The archive has more than %1 entries.</source>
        <translation>归档文件的条目超过 %1 个。</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>文件大于 %1。</translation>
    </message>
    <message>
        <source>The archive unpacks to more than %1.</source>
        <translation>归档文件解压后超过 %1。</translation>
    </message>
    <message>
        <source>The data unpacks to more than %1 times its size.</source>
        <translation>数据解压后超过原大小的 %1 倍。</translation>
    </message>
    <message>
        <source>Archives are nested too deeply; this one was not opened.</source>
        <translation>归档文件嵌套层数过多，未打开此文件。</translation>
    </message>
    <message>
        <source>The entry has no name.</source>
        <translation>条目没有名称。</translation>
    </message>
    <message>
        <source>The path climbs out of the archive: %1</source>
        <translation>路径指向归档文件之外：%1</translation>
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
        <translation>不支持稀疏文件，也不支持拆分到多个归档文件中的文件。</translation>
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
        <translation>归档文件在此条目中途截断。</translation>
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
        <translation>数据已损坏：大小与归档文件所记录的不符。</translation>
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
        <translation>这不是 zip、tar 或 7z 归档文件。</translation>
    </message>
    <message>
        <source>The archive is truncated: its end is missing.</source>
        <translation>归档文件不完整：缺少结尾。</translation>
    </message>
    <message>
        <source>The archive is damaged and was not read to its end.</source>
        <translation>归档文件已损坏，未能读到结尾。</translation>
    </message>
    <message>
        <source>The archive is encrypted with a password.</source>
        <translation>归档文件已用密码加密。</translation>
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
    <name>CommandLine</name>
    <message>
        <source>The damaged index did not tell which archives it was made from. Import them again with &quot;dateline import PATH&quot;.</source>
        <translation>已损坏的索引未记载其来源归档文件。请用“dateline import PATH”重新导入。</translation>
    </message>
    <message>
        <source>All is well: %L1 articles, %L2 versions, %L3 files.</source>
        <translation>一切正常：%L1 篇文章、%L2 个版本、%L3 个文件。</translation>
    </message>
    <message>
        <source>&quot;dateline check --repair&quot; makes the index again from the archives; notes are not touched.</source>
        <translation>“dateline check --repair”会从归档文件重新建立索引，不会改动笔记。</translation>
    </message>
    <message>
        <source>Checks the library from end to end.</source>
        <translation>全面检查文库。</translation>
    </message>
    <message>
        <source>Makes the index again by importing the same archives.</source>
        <translation>重新导入相同的归档文件以重建索引。</translation>
    </message>
    <message>
        <source>Does so only when something is wrong.</source>
        <translation>仅在有问题时才这样做。</translation>
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
        <translation>将文件夹、归档文件（zip、tar、7z）和文章文件读入文库。</translation>
    </message>
    <message>
        <source>Encoding of names in archives that do not say, such as GBK or Big5.</source>
        <translation>归档文件未注明时，其中文件名所用的编码，例如 GBK 或 Big5。</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Commands::ActionProvider</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Commands::ArticleProvider</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished">文章</translation>
    </message>
</context>
<context>
    <name>Dateline::Commands::CommandPalette</name>
    <message>
        <source>Find an action, an article, a source or a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Commands::ValueProvider</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation type="unfinished">
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">标签</translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::DateHistogram</name>
    <message numerus="yes">
        <source>%n periods</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+, or double-click a bar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation type="unfinished">
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles before these days: show them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles after these days: show them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::DateSection</name>
    <message>
        <source>Date</source>
        <translation type="unfinished">日期</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">清除</translation>
    </message>
    <message>
        <source>Clear date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of any date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation type="unfinished">
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
        <translation type="unfinished">日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished">标签</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter checks the first value that is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles with any of the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles with all of the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles with any of the checked tags. Click for those with all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles with all of the checked tags. Click for those with any of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename Source…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::HistogramPlot</name>
    <message>
        <source>Articles by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::SectionHeading</name>
    <message>
        <source>Fold or unfold</source>
        <translation type="unfinished">折叠或展开</translation>
    </message>
</context>
<context>
    <name>Dateline::Import::DropTarget</name>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be imported here</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which files were refused or are doubtful, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for a while; articles that were read stay in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation type="unfinished">
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many articles there are is known when the archive was read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting:</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ImportHistoryModel</name>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation type="unfinished">
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles imported</source>
        <translation type="unfinished">
            <numerusform>已导入 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation type="unfinished">
            <numerusform>%Ln 篇重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No articles were found</source>
        <translation type="unfinished">未找到文章</translation>
    </message>
    <message>
        <source>Not finished: %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by file or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only refused or only doubtful files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished">复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen lines (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lines that are shown for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder that holds the file, or its archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each import leaves a report here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubtful (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file could be read, without doubts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show All Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear both filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import-report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation type="unfinished"></translation>
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
        <translation>归档文件和文章 (%1)</translation>
    </message>
    <message>
        <source>Open Archive</source>
        <translation>打开归档文件</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the inner archive and open it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the file into smaller ones, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it with its password and open the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the archive again from where it came from, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such archives are made by mistake or to do harm. Ask where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden files are left out. Rename it without the dot in front if you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file or folder that the link leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is an article, let its name end in .md, .html or .txt, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in a text editor, save it as plain text, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the lines between the --- marks at the top of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line such as &quot;date: 2023-01-29&quot; at the top of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If letters look wrong, save the file as UTF-8 and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file: no text was found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the article. If something is wrong, correct the file and import again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ProblemText</name>
    <message>
        <source>Refused</source>
        <translation type="unfinished">已拒绝</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation type="unfinished">存疑</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">结果</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Keys::KeyMap</name>
    <message>
        <source> or </source>
        <translation type="unfinished"> 或 </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Dateline::Keys::KeysSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished">键盘快捷键</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action or key matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished">缺失</translation>
    </message>
</context>
<context>
    <name>Dateline::List::ArticleTableView</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished">文章</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::List::DateRange</name>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::List::DayHeading</name>
    <message>
        <source>Undated</source>
        <translation type="unfinished">无日期</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation type="unfinished">
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the other filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::List::FilterPart</name>
    <message>
        <source>date %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation type="unfinished">标题：%1</translation>
    </message>
    <message>
        <source>title %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of these tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::List::FilterRemedy</name>
    <message numerus="yes">
        <source>Drop the date filter (%n articles)</source>
        <translation>
            <numerusform>移除日期筛选（%n 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the source filter (%n articles)</source>
        <translation>
            <numerusform>移除来源筛选（%n 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the tag filter (%n articles)</source>
        <translation>
            <numerusform>移除标签筛选（%n 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the language filter (%n articles)</source>
        <translation>
            <numerusform>移除语言筛选（%n 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the state filter (%n articles)</source>
        <translation>
            <numerusform>移除状态筛选（%n 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the search (%n articles)</source>
        <translation>
            <numerusform>移除搜索（%n 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the title filter (%n articles)</source>
        <translation>
            <numerusform>移除标题筛选（%n 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show archived articles (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::List::HistogramModel</name>
    <message numerus="yes">
        <source>%1, %n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::List::ListHeader</name>
    <message>
        <source>How the articles are sorted and shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln articles</source>
        <translation type="unfinished">
            <numerusform>%1/%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation type="unfinished">
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation type="unfinished">从新到旧(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation type="unfinished">从旧到新(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::List::ListPane</name>
    <message>
        <source>Filter by title</source>
        <translation>按标题筛选</translation>
    </message>
    <message>
        <source>Show only articles with this in their title (/)</source>
        <translation>仅显示标题含有此文字的文章 (/)</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>暂无文章</translation>
    </message>
    <message>
        <source>Open a folder or an archive of articles, or drop it here.</source>
        <translation>打开含有文章的文件夹或归档文件，或将其拖放到此处。</translation>
    </message>
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
        <translation>打开归档文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Import all articles in a zip, tar or 7z file</source>
        <translation>导入 zip、tar 或 7z 文件中的所有文章</translation>
    </message>
    <message>
        <source>&amp;Try the Sample Archive</source>
        <translation>试用示例归档文件(&amp;T)</translation>
    </message>
    <message>
        <source>Import the articles that come with Dateline</source>
        <translation>导入 Dateline 附带的文章</translation>
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
</context>
<context>
    <name>Dateline::Reader::ArticleHeader</name>
    <message>
        <source>date from the file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Day, time of day, city whose clock it is: &quot;Sunday, 29 January 2023, 20:34 Taipei&quot; Day, time of day: &quot;Sunday, 29 January 2023, 20:34&quot;</extracomment>
        <translation type="unfinished">%1：%2 {1,?}</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation type="unfinished">%1：%2 %3 {1,?}</translation>
    </message>
    <message>
        <source>%1 here</source>
        <extracomment>Time of day where the reader is: &quot;13:34 here&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 here</source>
        <extracomment>The same on another day: &quot;Mon 01:34 here&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>A tool tip; an instant such as 2023-01-29 12:34</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the source&apos;s own time zone is not known</source>
        <extracomment>%1 is an instant</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::FindBar</name>
    <message>
        <source>Find in article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>A button that tells large and small letters apart when finding</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of how many matches</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ImagePlaceholders</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ReaderMessage</name>
    <message>
        <source>&amp;Reload</source>
        <translation type="unfinished">重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>Show the article again</source>
        <translation type="unfinished">再次显示文章</translation>
    </message>
    <message>
        <source>Reload the article</source>
        <translation type="unfinished">重新加载文章</translation>
    </message>
    <message>
        <source>This page tried to go elsewhere</source>
        <translation type="unfinished">此页面试图跳转到其他位置</translation>
    </message>
    <message>
        <source>It was stopped. Reload to read the article.</source>
        <translation type="unfinished">已阻止跳转。请重新加载以阅读文章。</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly</source>
        <translation type="unfinished">阅读器意外停止</translation>
    </message>
    <message>
        <source>Nothing is lost. Reload to show the article again.</source>
        <translation type="unfinished">没有丢失任何数据。请重新加载以再次显示文章。</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ReaderPane</name>
    <message>
        <source>In your library: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ReaderTemplate</name>
    <message>
        <source>Related headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video or audio</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Link &amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Reading::LinkOpener</name>
    <message>
        <source>No browser could be started.</source>
        <translation type="unfinished">无法启动浏览器。</translation>
    </message>
</context>
<context>
    <name>Dateline::Reading::OpenLinkDialog</name>
    <message>
        <source>The text of the link shows %1, but it leads to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the @ is a user name and not where the link leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host mixes letters of several scripts to look like another one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is written with letters beyond a to z: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation type="unfinished">在浏览器中打开</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation type="unfinished">要在浏览器中打开此网址吗？</translation>
    </message>
    <message>
        <source>This address cannot be opened: only web addresses can.</source>
        <translation type="unfinished">无法打开此地址：只能打开网址。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">网址</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">主机</translation>
    </message>
    <message>
        <source>&amp;Always open links to this host without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to %1 and to no other host; to be changed in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Always open links to %1 without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open it in the browser (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation type="unfinished">复制网址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Do not open it (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Reading::VersionsMenu</name>
    <message>
        <source>Earlier &amp;Versions</source>
        <translation type="unfinished">较早的版本(&amp;V)</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation type="unfinished">%1（当前）</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::ActionKeysModel</name>
    <message>
        <source> or </source>
        <translation type="unfinished"> 或 </translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">按键</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::AppearancePage</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours night mode bright brown background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows the desktop between light and dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语言</translation>
    </message>
    <message>
        <source>translation English Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window. Articles stay as they were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::KeyEditor</name>
    <message>
        <source>Give the action the keys it had in the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave It There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use It Here Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::KeyRecorder</name>
    <message>
        <source>Press the new key… (Esc cancels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press this, then the key or combination of keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::KeysPage</name>
    <message>
        <source>Single keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcut keyboard letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, / and the space bar. Never while you type in a field. Off, only combinations with Ctrl, Alt or Meta and the function keys work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Drop the keys you chose for %Ln actions?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">按键</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::PrivacyPage</name>
    <message>
        <source>Ask before a link is opened in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>browser question confirm original address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question shows the whole address. Off, every link opens at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Nothing leaves this machine. Dateline has no account and no server, counts nothing and sends nothing.&lt;/p&gt;&lt;p&gt;Articles are shown from your library alone: their pictures, scripts and trackers are never fetched from the network. What you read and mark is stored in your library&apos;s folder.&lt;/p&gt;&lt;p&gt;The one way out is a link that you open. Your browser fetches it, and the site then sees what it sees of any visitor.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network offline tracking telemetry data server account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow sites browser links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their links open without a question. A host is added where the question is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::ReadingPage</name>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on paper want to be easy to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font letters zoom larger smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line length measure font margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it was on the screen for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by key or menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until an article counts as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread seconds time automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout columns compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a heading above each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group date list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished">文章</translation>
    </message>
    <message>
        <source>reader pane layout place position</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln px, normal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln px</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Chinese characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset This &amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the settings of this page to what they were in the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::SourceNamesModel</name>
    <message>
        <source>In the articles: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished">文章</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::SourcesPage</name>
    <message>
        <source>Give an outlet the name you know it by. Two that are shown under the same name are one in the list and in the filters. The articles stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the &amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the source under the name it has in the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no sources yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands for %Ln sources.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>source outlet newspaper rename name shown as alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Drop the names you gave %Ln sources?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
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
        <translation>请用密码解压归档文件，改为打开解压后的文件夹。</translation>
    </message>
    <message>
        <source>Open a folder, a zip, tar or 7z archive, or an article file.</source>
        <translation>请打开文件夹、zip、tar 或 7z 归档文件，或文章文件。</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the message that came before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its disk is not connected. Put it back, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may be damaged: get it again if you can. If it belongs to the library, run &quot;dateline check&quot; to learn more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the archive and open the folder instead, or split what is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Dateline, or convert the file to another format and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done before is kept. Start again to do the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was entered, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays like this, start Dateline again; your notes and marks are safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Triage::TagChoiceDelegate</name>
    <message>
        <source>from the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Triage::TagChoiceModel</name>
    <message>
        <source>Add the new tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Triage::TagEditor</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished">标签</translation>
    </message>
    <message>
        <source>Add or find a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter adds, Space changes, Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Triage::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Welcome::TryOutCard</name>
    <message>
        <source>Things to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all you need. Happy reading!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, and do not show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the things to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or click a bar above the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find every command by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Welcome::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished">Dateline</translation>
    </message>
    <message>
        <source>Reads your own archive of news: offline, safe, and fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library can be read but not changed, and there is nothing in it yet. Copy it to a folder you may write to, then open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the Sample Archive</source>
        <translation type="unfinished">试用示例归档文件(&amp;T)</translation>
    </message>
    <message>
        <source>Import the articles that come with Dateline</source>
        <translation type="unfinished">导入 Dateline 附带的文章</translation>
    </message>
    <message>
        <source>A few articles that come with Dateline. Ready in a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or open your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all articles in a folder</source>
        <translation type="unfinished">导入文件夹中的所有文章</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import all articles in a zip, tar or 7z file</source>
        <translation type="unfinished">导入 zip、tar 或 7z 文件中的所有文章</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop it anywhere in this window: a folder, a zip, tar or 7z file, or articles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Window::ArticleCommands</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Window::DockTitle</name>
    <message>
        <source>Hide this pane</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Window::PaneLayout</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished">筛选器</translation>
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
        <translation>打开归档文件(&amp;A)…</translation>
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
        <source>Show only articles with a text in their title</source>
        <translation>仅显示标题含有特定文字的文章</translation>
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
        <translation>放大文字(&amp;L)</translation>
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
        <translation>向上翻页，然后上一篇(&amp;P)</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change reading, appearance, keys, sources and privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change of marks or tags back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find text in the article that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place where the text was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous place where the text was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by &amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, an article, a source or a tag by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a heading for each day while the list is sorted by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As Ta&amp;ble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list with a column for everything known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article &amp;Below the List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article below the list or beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;rmal Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show articles in their normal text size and width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column &amp;Wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the column of text wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column Narro&amp;wer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the column of text narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look as the system does, light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown text on warm paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;Down, Then Next Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll a page; at the end show the next unread article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article that was read before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the article again from which you went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous P&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selected articles as read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set or remove the star of the selected articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected articles away, or bring them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tags to the selected articles, or remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark All &amp;Listed as Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark every article of the list as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation type="unfinished">复制网址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the article&apos;s own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things to &amp;Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show three things to try first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show version and licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dateline::Window::WindowDialogs</name>
    <message>
        <source>About Dateline</source>
        <translation type="unfinished">关于 Dateline</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Reads a local archive of news articles, safely and offline.&lt;/p&gt;&lt;p&gt;Licensed under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished">&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;安全、离线地阅读保存在本机的新闻文章。&lt;/p&gt;&lt;p&gt;依据 GNU 通用公共许可证第 3 版或更高版本授权。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::WindowMenus</name>
    <message>
        <source>&amp;Sort</source>
        <translation type="unfinished">排序(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished">转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished">文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">帮助(&amp;H)</translation>
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
        <source>The backup cannot be put into its place.</source>
        <translation>无法将备份放到指定位置。</translation>
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
            <numerusform>读取 %Ln 个条目后，归档文件的读取意外停止；其后的内容未读取。</numerusform>
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
        <source>Another program (%1, process %2) is using the library. Close it, or open the library read-only.</source>
        <translation>另一个程序（%1，进程 %2）正在使用文库。请关闭该程序，或以只读方式打开文库。</translation>
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
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message numerus="yes">
        <source>Mark %Ln articles as read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the star of %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln articles with “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the tag “%1” from %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles starred</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star of %Ln articles removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles archived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles brought back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles tagged with “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
