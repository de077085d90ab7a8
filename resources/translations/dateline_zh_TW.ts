<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>The archive has more than %1 entries.</source>
        <translation>封存檔的項目超過 %1 個。</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>檔案大於 %1。</translation>
    </message>
    <message>
        <source>The archive unpacks to more than %1.</source>
        <translation>封存檔解開後超過 %1。</translation>
    </message>
    <message>
        <source>The data unpacks to more than %1 times its size.</source>
        <translation>資料解壓縮後超過原大小的 %1 倍。</translation>
    </message>
    <message>
        <source>Archives are nested too deeply; this one was not opened.</source>
        <translation>封存檔的巢狀層數過多，未開啟此檔。</translation>
    </message>
    <message>
        <source>The entry has no name.</source>
        <translation>項目沒有名稱。</translation>
    </message>
    <message>
        <source>The path climbs out of the archive: %1</source>
        <translation>路徑指向封存檔之外：%1</translation>
    </message>
    <message>
        <source>Hidden file.</source>
        <translation>隱藏檔。</translation>
    </message>
    <message>
        <source>The file is in a hidden folder.</source>
        <translation>檔案位於隱藏資料夾中。</translation>
    </message>
    <message>
        <source>Links are not followed.</source>
        <translation>不會跟隨連結。</translation>
    </message>
    <message>
        <source>Devices, pipes and sockets are not read.</source>
        <translation>不會讀取裝置、管線與通訊端。</translation>
    </message>
    <message>
        <source>Sparse files and files split over several archives are not supported.</source>
        <translation>不支援稀疏檔案，也不支援分割於多個封存檔的檔案。</translation>
    </message>
    <message>
        <source>The entry only marks a deleted file.</source>
        <translation>此項目僅標示已刪除的檔案。</translation>
    </message>
    <message>
        <source>The entry is named as a folder but holds a file.</source>
        <translation>此項目的名稱為資料夾，內容卻是檔案。</translation>
    </message>
    <message>
        <source>The entry is encrypted with a password.</source>
        <translation>此項目已用密碼加密。</translation>
    </message>
    <message>
        <source>The compression method %1 is not supported.</source>
        <translation>不支援壓縮方法 %1。</translation>
    </message>
    <message>
        <source>The archive is cut off inside this entry.</source>
        <translation>封存檔在此項目中途截斷。</translation>
    </message>
    <message>
        <source>The compressed data is damaged.</source>
        <translation>壓縮資料已損毀。</translation>
    </message>
    <message>
        <source>The data is damaged: its checksum is wrong.</source>
        <translation>資料已損毀：總和檢查碼不符。</translation>
    </message>
    <message>
        <source>The data is damaged: its size is not what the archive says.</source>
        <translation>資料已損毀：大小與封存檔所載不符。</translation>
    </message>
    <message>
        <source>The entry shares its data with other entries.</source>
        <translation>此項目與其他項目共用資料。</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>無法讀取：%1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>This is not a zip, tar or 7z archive.</source>
        <translation>這不是 zip、tar 或 7z 封存檔。</translation>
    </message>
    <message>
        <source>The archive is truncated: its end is missing.</source>
        <translation>封存檔不完整：缺少結尾。</translation>
    </message>
    <message>
        <source>The archive is damaged and was not read to its end.</source>
        <translation>封存檔已損毀，未能讀到結尾。</translation>
    </message>
    <message>
        <source>The archive is encrypted with a password.</source>
        <translation>封存檔已用密碼加密。</translation>
    </message>
</context>
<context>
    <name>ArticleParser</name>
    <message>
        <source>The time in the comment on top is out of range; it was not used.</source>
        <translation>開頭註解中的時間超出範圍，未予採用。</translation>
    </message>
    <message>
        <source>The front matter&apos;s date &quot;%1&quot; could not be used.</source>
        <translation>無法使用前置中繼資料的日期「%1」。</translation>
    </message>
    <message>
        <source>The front matter&apos;s date and the comment on top disagree (%1 and %2); the front matter&apos;s was taken.</source>
        <translation>前置中繼資料的日期與開頭註解不一致（%1 與 %2）；已採用前置中繼資料的日期。</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>找不到日期。</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>內文是空的。</translation>
    </message>
    <message>
        <source>The text holds NUL characters; they were left out.</source>
        <translation>文字中含有 NUL 字元，已略去。</translation>
    </message>
    <message>
        <source>Some bytes of the text are not valid UTF-8; they were replaced.</source>
        <translation>文字中有部分位元組不是有效的 UTF-8，已取代。</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as %1.</source>
        <translation>文字不是 UTF-8，已以 %1 讀取。</translation>
    </message>
    <message>
        <source>The front matter has no closing line; its fields were taken up to the first line that is none.</source>
        <translation>前置中繼資料沒有結束行；欄位讀取到第一個非欄位的行為止。</translation>
    </message>
    <message>
        <source>The front matter is unusually long; it was read line by line.</source>
        <translation>前置中繼資料異常地長，已逐行讀取。</translation>
    </message>
    <message>
        <source>The front matter is not valid YAML; it was read line by line.</source>
        <translation>前置中繼資料不是有效的 YAML，已逐行讀取。</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>The bundle has no readable list of its content.</source>
        <translation>打包檔沒有可讀取的內容清單。</translation>
    </message>
    <message>
        <source>The bundle was made by a newer version of Dateline. Update to read it.</source>
        <translation>此打包檔由較新版本的 Dateline 建立。請更新程式後再讀取。</translation>
    </message>
    <message>
        <source>The archive holds no notes of Dateline.</source>
        <translation>封存檔中沒有 Dateline 的筆記。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>匯出已取消。</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>無法寫入檔案：%1。</translation>
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
        <translation>Chicago（第 17 版，註釋與書目）</translation>
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
        <translation>GB/T 7714-2015（中國）</translation>
    </message>
    <message>
        <source>APA in Chinese (Taiwan)</source>
        <translation>APA 中文格式（台灣）</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message numerus="yes">
        <source>%Ln article(s) are not in the index any more and cannot be cited.</source>
        <translation>
            <numerusform>有 %Ln 篇文章已不在索引中，無法引用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>&quot;%1&quot; is taken for %2.</source>
        <translation>將「%1」視為 %2。</translation>
    </message>
    <message>
        <source>The damaged index did not tell which archives it was made from. Import them again with &quot;dateline import PATH&quot;.</source>
        <translation>已損毀的索引未記載其來源封存檔。請以「dateline import PATH」重新匯入。</translation>
    </message>
    <message>
        <source>Checks the library from end to end.</source>
        <translation>徹底檢查文庫。</translation>
    </message>
    <message>
        <source>Makes the index again by importing the same archives.</source>
        <translation>重新匯入相同的封存檔以重建索引。</translation>
    </message>
    <message>
        <source>Usage: dateline [--library FOLDER] [COMMAND [OPTIONS] [ARGUMENTS]]</source>
        <translation>用法：dateline [--library FOLDER] [COMMAND [OPTIONS] [ARGUMENTS]]</translation>
    </message>
    <message>
        <source>Without a command, opens the window; PATH instead of a command imports it there.</source>
        <translation>未指定命令時會開啟視窗；以 PATH 取代命令時，會在視窗中匯入該路徑。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>&quot;dateline COMMAND --help&quot; says more about a command.</source>
        <translation>執行「dateline COMMAND --help」可查看命令的詳細說明。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done; 1 done, but some inputs were refused; 2 wrong usage; 3 could not be done.</source>
        <translation>結束代碼：0 已完成；1 已完成，但有部分輸入遭拒絕；2 用法錯誤；3 無法完成。</translation>
    </message>
    <message>
        <source>Usage: dateline %1 [OPTIONS] %2</source>
        <translation>用法：dateline %1 [OPTIONS] %2</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>顯示此說明。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. &quot;dateline --help&quot; lists them.</source>
        <translation>沒有「%1」命令。執行「dateline --help」可列出所有命令。</translation>
    </message>
    <message>
        <source>The library to work with.</source>
        <translation>要使用的文庫。</translation>
    </message>
    <message>
        <source>Prints JSON Lines: one object a line.</source>
        <translation>輸出 JSON Lines：每行一個物件。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, %2 or more.</source>
        <translation>--%1 的值須為整數，且不小於 %2。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 的值須為 %2 到 %3 之間的整數。</translation>
    </message>
    <message>
        <source>Not all of the output could be written.</source>
        <translation>未能寫入全部輸出。</translation>
    </message>
    <message>
        <source>%L1 of %L2 files, %L3 a second</source>
        <translation>%L1／%L2 個檔案，每秒 %L3 個</translation>
    </message>
    <message>
        <source>%L1 files, %L2 a second</source>
        <translation>%L1 個檔案，每秒 %L2 個</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln s left</source>
        <translation>
            <numerusform>，剩餘 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: %1: %2</source>
        <translation>已拒絕：%1：%2</translation>
    </message>
    <message>
        <source>doubtful: %1: %2</source>
        <translation>存疑：%1：%2</translation>
    </message>
    <message>
        <source>%L1 imported, %L2 updated, %L3 unchanged, %L4 duplicates, %L5 refused, %L6 missing; %7 s</source>
        <translation>已匯入 %L1、已更新 %L2、未變更 %L3、重複 %L4、已拒絕 %L5、遺失 %L6；%7 秒</translation>
    </message>
    <message>
        <source>The import was stopped. What it had done is kept.</source>
        <translation>匯入已停止。已完成的部分會保留。</translation>
    </message>
    <message>
        <source>Reads folders, archives (zip, tar, 7z) and article files into the library.</source>
        <translation>將資料夾、封存檔（zip、tar、7z）與文章檔案讀入文庫。</translation>
    </message>
    <message>
        <source>Encoding of names in archives that do not say, such as GBK or Big5.</source>
        <translation>封存檔未註明時，其中檔名所用的編碼，例如 GBK 或 Big5。</translation>
    </message>
    <message>
        <source>How many worker processes parse; one a core by default.</source>
        <translation>用於解析的工作行程數量；預設為每個核心一個。</translation>
    </message>
    <message>
        <source>--%1 takes a day, month or year such as 2023-01-29, 2023-01 or 2023.</source>
        <translation>--%1 的值須為日、月或年，例如 2023-01-29、2023-01 或 2023。</translation>
    </message>
    <message>
        <source>Lists articles, newest first.</source>
        <translation>列出文章，由新到舊。</translation>
    </message>
    <message>
        <source>Only of this source; may be given several times.</source>
        <translation>僅限此來源；可指定多次。</translation>
    </message>
    <message>
        <source>Only with this tag; several: with all of them.</source>
        <translation>僅限含有此標籤；指定多個時須全部具備。</translation>
    </message>
    <message>
        <source>Only of this day, month or year (UTC) and later.</source>
        <translation>僅限此日、月或年（UTC）及之後。</translation>
    </message>
    <message>
        <source>Only of this day, month or year (UTC) and earlier.</source>
        <translation>僅限此日、月或年（UTC）及之前。</translation>
    </message>
    <message>
        <source>Only in this language, such as zh-Hant, zh-Hans or en.</source>
        <translation>僅限此語言，例如 zh-Hant、zh-Hans 或 en。</translation>
    </message>
    <message>
        <source>Only unread articles.</source>
        <translation>僅限未讀文章。</translation>
    </message>
    <message>
        <source>Only starred articles.</source>
        <translation>僅限已加星號的文章。</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>最多顯示的數量。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>無法讀取檔案（%1）。</translation>
    </message>
    <message>
        <source>Prints the sanitized HTML of a file or of standard input (UTF-8).</source>
        <translation>輸出檔案或標準輸入（UTF-8）淨化後的 HTML。</translation>
    </message>
    <message>
        <source>Shows one article.</source>
        <translation>顯示一篇文章。</translation>
    </message>
    <message>
        <source>Prints its sanitized HTML.</source>
        <translation>輸出淨化後的 HTML。</translation>
    </message>
    <message>
        <source>Prints its document text.</source>
        <translation>輸出文章的純文字內容。</translation>
    </message>
    <message>
        <source>Lists its versions, newest first.</source>
        <translation>列出文章的版本，由新到舊。</translation>
    </message>
    <message>
        <source>Shows this version of it, by the number that --versions prints.</source>
        <translation>依 --versions 列出的編號顯示文章的該版本。</translation>
    </message>
    <message>
        <source>Only articles that were put away.</source>
        <translation>僅限已歸檔的文章。</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>第 %1 個字元：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are not in the search index yet. Run &quot;dateline import&quot; on any path to add them.</source>
        <translation>
            <numerusform>還有 %Ln 篇文章未加入搜尋索引。對任一路徑執行「dateline import」即可加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds articles, the best matches first.</source>
        <translation>搜尋文章，最符合的在前。</translation>
    </message>
    <message>
        <source>Says how the query is understood, and searches nothing.</source>
        <translation>說明查詢的解讀方式，不進行搜尋。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln 則筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a backup</comment>
        <translation>已損毀</translation>
    </message>
    <message>
        <source>Usage: dateline backup FILE, or dateline backup --list</source>
        <translation>用法：dateline backup FILE，或 dateline backup --list</translation>
    </message>
    <message>
        <source>Copies highlights, notes, tags and marks into one file.</source>
        <translation>將醒目標記、筆記、標籤與標示複製到一個檔案中。</translation>
    </message>
    <message>
        <source>Lists the copies that Dateline made by itself.</source>
        <translation>列出 Dateline 自動建立的備份。</translation>
    </message>
    <message>
        <source>All is well: %L1 articles, %L2 versions, %L3 files, %L4 notes.</source>
        <translation>一切正常：%L1 篇文章、%L2 個版本、%L3 個檔案、%L4 則筆記。</translation>
    </message>
    <message>
        <source>&quot;dateline check --repair&quot; restores the notes from what can be read of them and from the newest good backup.</source>
        <translation>執行「dateline check --repair」可利用仍能讀取的部分與最新的完好備份還原筆記。</translation>
    </message>
    <message>
        <source>&quot;dateline check --repair&quot; makes the index again from the archives.</source>
        <translation>執行「dateline check --repair」可由封存檔重建索引。</translation>
    </message>
    <message>
        <source>Mends what is wrong: damaged notes from their backups, a damaged index by importing.</source>
        <translation>修復問題：筆記損毀時由備份還原，索引損毀時重新匯入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights were not found in the new text of their articles. &quot;dateline notes list --orphans&quot; lists them.</source>
        <translation>
            <numerusform>有 %Ln 個醒目標記在文章的新內文中找不到原文。執行「dateline notes list --orphans」可列出這些標記。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only articles with a highlight or a note.</source>
        <translation>僅限有醒目標記或筆記的文章。</translation>
    </message>
    <message>
        <source>The passage is not in the text any more.</source>
        <translation>內文中已沒有這個段落。</translation>
    </message>
    <message>
        <source>In the trash.</source>
        <translation>在垃圾桶中。</translation>
    </message>
    <message>
        <source>The library holds no such article.</source>
        <translation>文庫中沒有這篇文章。</translation>
    </message>
    <message>
        <source>The article&apos;s text does not have this quote.</source>
        <translation>文章的內文中沒有這段引文。</translation>
    </message>
    <message numerus="yes">
        <source>The article&apos;s text does not have this quote to the letter, and %n passages much like it. Give it as &quot;dateline show ID --text&quot; prints it.</source>
        <translation>
            <numerusform>文章的內文中沒有完全相符的引文，但有 %n 個相似的段落。請依「dateline show ID --text」輸出的文字指定引文。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quote occurs %n times in the article&apos;s text. Say which one with --occurrence, from 1.</source>
        <translation>
            <numerusform>這段引文在文章的內文中出現 %n 次。請以 --occurrence 指定是第幾個，從 1 起算。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The quote occurs only %n times in the article&apos;s text.</source>
        <translation>
            <numerusform>這段引文在文章的內文中只出現 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The quote was not found to the letter; the passage is: %1</source>
        <translation>找不到完全相符的引文；採用的段落為：%1</translation>
    </message>
    <message>
        <source>--quote is empty.</source>
        <translation>--quote 是空的。</translation>
    </message>
    <message>
        <source>--occurrence needs --quote.</source>
        <translation>--occurrence 須搭配 --quote 使用。</translation>
    </message>
    <message>
        <source>Nothing to add: give --quote, --note or --tag.</source>
        <translation>沒有可新增的內容：請指定 --quote、--note 或 --tag。</translation>
    </message>
    <message>
        <source>--colour takes a number from 1 to %1, or the name that you gave a colour.</source>
        <translation>--colour 的值須為 1 到 %1 之間的數字，或您為顏色取的名稱。</translation>
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
        <translation>「notes %1」沒有 --%2 選項。</translation>
    </message>
    <message>
        <source>list: Only those of this article.</source>
        <translation>list：僅限這篇文章。</translation>
    </message>
    <message>
        <source>list: What was deleted, for as long as it can be restored.</source>
        <translation>list：已刪除但仍可還原的項目。</translation>
    </message>
    <message>
        <source>add: The passage; without it the note is about the whole article.</source>
        <translation>add：段落；未指定時，筆記是關於整篇文章。</translation>
    </message>
    <message>
        <source>add: Which one, from 1, when the passage occurs more than once.</source>
        <translation>add：段落出現多次時，指定是第幾個，從 1 起算。</translation>
    </message>
    <message>
        <source>add: The text of the note, in Markdown.</source>
        <translation>add：筆記的文字，使用 Markdown。</translation>
    </message>
    <message>
        <source>add: A tag of the note; may be given several times.</source>
        <translation>add：筆記的標籤；可指定多次。</translation>
    </message>
    <message>
        <source>add: A colour from 1 to 8, or the name that you gave it.</source>
        <translation>add：1 到 8 的顏色，或您為顏色取的名稱。</translation>
    </message>
    <message>
        <source>--kind takes person, organisation or place.</source>
        <translation>--kind 的值須為 person、organisation 或 place。</translation>
    </message>
    <message>
        <source>&quot;entities %1&quot; has no option --%2.</source>
        <translation>「entities %1」沒有 --%2 選項。</translation>
    </message>
    <message>
        <source>Lists persons, organisations and places, and says which names are one.</source>
        <translation>列出人物、組織與地點，並指定哪些名稱屬於同一對象。</translation>
    </message>
    <message>
        <source>Only persons, organisations or places.</source>
        <translation>僅限人物、組織或地點。</translation>
    </message>
    <message>
        <source>Only with a name that has these words.</source>
        <translation>僅限名稱含有這些字詞者。</translation>
    </message>
    <message>
        <source>The library knows nobody and nothing of this name.</source>
        <translation>文庫中沒有此名稱的人物、組織或地點。</translation>
    </message>
    <message>
        <source>This name is that of several. Give the id of the one that is meant:</source>
        <translation>有多個對象使用此名稱。請指定所要對象的 ID：</translation>
    </message>
    <message>
        <source>The kind is person, organisation or place.</source>
        <translation>種類須為 person、organisation 或 place。</translation>
    </message>
    <message>
        <source>These are one already.</source>
        <translation>這些名稱已屬於同一對象。</translation>
    </message>
    <message>
        <source>This is none of its names.</source>
        <translation>這不是此對象的名稱。</translation>
    </message>
    <message>
        <source>This is its only name.</source>
        <translation>這是此對象唯一的名稱。</translation>
    </message>
    <message>
        <source>These are the same name.</source>
        <translation>這些是同一個名稱。</translation>
    </message>
    <message>
        <source>The new name is empty.</source>
        <translation>新名稱是空的。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的變更。</translation>
    </message>
    <message>
        <source>There is no such change.</source>
        <translation>沒有這項變更。</translation>
    </message>
    <message>
        <source>(doubtful)</source>
        <translation>（存疑）</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>（已復原）</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;; one is Asia/Seoul.</source>
        <translation>沒有「%1」時區；時區的寫法例如 Asia/Seoul。</translation>
    </message>
    <message>
        <source>--at takes a time such as 2023-01-29T21:00:00+09:00 or a day such as 2023-01-29.</source>
        <translation>--at 的值須為時間或日期，例如 2023-01-29T21:00:00+09:00 或 2023-01-29。</translation>
    </message>
    <message>
        <source>Usage: dateline explain ID, or dateline explain --text FILE --at TIME</source>
        <translation>用法：dateline explain ID，或 dateline explain --text FILE --at TIME</translation>
    </message>
    <message>
        <source>Shows the names, dates, places and events that are found in an article, and by which rule.</source>
        <translation>顯示在文章中找到的名稱、日期、地點與事件，以及所依據的規則。</translation>
    </message>
    <message>
        <source>Reads this file (UTF-8) instead of an article; - for standard input.</source>
        <translation>改為讀取此檔案（UTF-8）而非文章；- 表示標準輸入。</translation>
    </message>
    <message>
        <source>When the file&apos;s text was written.</source>
        <translation>檔案中文字的撰寫時間。</translation>
    </message>
    <message>
        <source>Where it was written, as Asia/Seoul; UTC when it is not said.</source>
        <translation>撰寫地點的時區，例如 Asia/Seoul；未指定時為 UTC。</translation>
    </message>
    <message>
        <source>--json is --format json, and goes with no other format.</source>
        <translation>--json 等同於 --format json，不可與其他格式並用。</translation>
    </message>
    <message>
        <source>--format takes one of these: %1.</source>
        <translation>--format 的值須為下列之一：%1。</translation>
    </message>
    <message>
        <source>The library knows nobody and nothing by the name of &quot;%1&quot;.</source>
        <translation>文庫中沒有名為「%1」的人物、組織或地點。</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>您是不是要找：%1？</translation>
    </message>
    <message>
        <source>Tells what happened to someone or something, by date.</source>
        <translation>依日期列出與某人或某事物有關的事件。</translation>
    </message>
    <message>
        <source>Only what may be of this day, month or year and later.</source>
        <translation>僅限可能在此日、月或年及之後的事件。</translation>
    </message>
    <message>
        <source>Only what may be of this day, month or year and earlier.</source>
        <translation>僅限可能在此日、月或年及之前的事件。</translation>
    </message>
    <message>
        <source>Writes it as one of these: %1.</source>
        <translation>以下列格式之一輸出：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles are still to be read for timelines, with the rules and places of now. Run &quot;dateline import&quot; on any path to read them.</source>
        <translation>
            <numerusform>還有 %Ln 篇文章尚未依目前的規則與地點擷取時間線資料。對任一路徑執行「dateline import」即可擷取。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;dateline check --repair&quot; puts the damaged images aside; they have to be fetched again.</source>
        <translation>執行「dateline check --repair」可將損毀的圖片移到一旁；這些圖片須重新取得。</translation>
    </message>
    <message>
        <source>This format needs --to FILE.</source>
        <translation>此格式須搭配 --to FILE 使用。</translation>
    </message>
    <message>
        <source>Writes notes, or citations of articles, in a format of other programs.</source>
        <translation>將筆記或文章的引用匯出為其他程式的格式。</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>下列之一：%1。</translation>
    </message>
    <message>
        <source>The file to write, or a folder (ending in /): for markdown a file an article in it, where your own text stays. Without it, standard output.</source>
        <translation>要寫入的檔案或資料夾（以 / 結尾）：使用 markdown 時，會在資料夾中為每篇文章各寫入一個檔案，並保留您自己在其中寫下的文字。未指定時寫到標準輸出。</translation>
    </message>
    <message>
        <source>Only of articles that this search finds.</source>
        <translation>僅限此搜尋找到的文章。</translation>
    </message>
    <message>
        <source>csv: With a byte order mark, for Excel.</source>
        <translation>csv：加上位元組順序標記，供 Excel 使用。</translation>
    </message>
    <message>
        <source>html, pdf: With the texts of the articles.</source>
        <translation>html、pdf：包含文章的內文。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%L1 added, %L2 updated, %L3 unchanged, %L4 conflicts, %L5 without a place</source>
        <translation>已新增 %L1、已更新 %L2、未變更 %L3、衝突 %L4、找不到原文 %L5</translation>
    </message>
    <message>
        <source>Notes in conflict were changed here and in the file; nothing was done to them. Say which to keep with --conflicts mine, theirs or both.</source>
        <translation>有衝突的筆記在文庫與檔案中都有變更，因此未予處理。請以 --conflicts mine、theirs 或 both 指定要保留的版本。</translation>
    </message>
    <message>
        <source>--conflicts takes mine, theirs or both.</source>
        <translation>--conflicts 的值須為 mine、theirs 或 both。</translation>
    </message>
    <message>
        <source>%L1 of %L2 notes</source>
        <translation>%L1／%L2 則筆記</translation>
    </message>
    <message>
        <source>Lists, adds, shows, deletes and imports highlights and notes.</source>
        <translation>列出、新增、顯示、刪除及匯入醒目標記與筆記。</translation>
    </message>
    <message>
        <source>import: What to keep of notes that were changed here and in the file: mine, theirs or both; without it they stay as they are and are named.</source>
        <translation>import：筆記在文庫與檔案中都有變更時要保留的版本：mine、theirs 或 both；未指定時，這些筆記維持不變，並會列出。</translation>
    </message>
    <message>
        <source>--%1 is given and says nothing.</source>
        <translation>--%1 已指定，但沒有內容。</translation>
    </message>
    <message>
        <source>There are no notes yet. Nothing was written.</source>
        <translation>還沒有筆記，未寫入任何內容。</translation>
    </message>
    <message>
        <source>The search finds no articles. Nothing was written.</source>
        <translation>搜尋不到文章，未寫入任何內容。</translation>
    </message>
    <message>
        <source>The search finds no articles with notes. Nothing was written.</source>
        <translation>搜尋不到有筆記的文章，未寫入任何內容。</translation>
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
            <numerusform>%1 還含有 %Ln 篇文章；用「dateline import」可將其匯入文庫。</numerusform>
        </translation>
    </message>
    <message>
        <source>list: Only those without a place: their passage or their article was not found.</source>
        <translation>list：僅列出沒有位置的：找不到其段落或文章。</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The quotation mark on line %1 is not closed.</source>
        <translation>第 %1 行缺少後引號。</translation>
    </message>
</context>
<context>
    <name>Dateline::Care::CheckDialog</name>
    <message>
        <source>Check Library</source>
        <translation>檢查文庫</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>正在檢查</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Reading all of the library…</source>
        <translation>正在讀取整個文庫…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found.</source>
        <translation>
            <numerusform>找到 %Ln 個問題。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>You can go on reading meanwhile.</source>
        <translation>您可以同時繼續閱讀。</translation>
    </message>
    <message>
        <source>%L1 articles, %L2 highlights and notes.</source>
        <translation>%L1 篇文章，%L2 個醒目標記與筆記。</translation>
    </message>
    <message>
        <source>Close Dateline and run &quot;dateline check --repair&quot;: it restores notes from what can still be read and from the newest sound copy, and makes the index again from your archives. Nothing is thrown away: damaged files are kept beside the new ones.</source>
        <translation>請關閉 Dateline，然後執行「dateline check --repair」：它會利用仍能讀取的部分與最新的完好備份還原筆記，並由您的封存檔重建索引。不會捨棄任何內容：損毀的檔案會保留在新檔案旁邊。</translation>
    </message>
</context>
<context>
    <name>Dateline::Care::NotesBackup</name>
    <message>
        <source>Back Up Notes</source>
        <translation>備份筆記</translation>
    </message>
    <message>
        <source>Notes of Dateline (*.db)</source>
        <translation>Dateline 的筆記 (*.db)</translation>
    </message>
</context>
<context>
    <name>Dateline::Commands::ActionProvider</name>
    <message>
        <source>Actions</source>
        <translation>動作</translation>
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
        <translation>尋找動作、文章、來源或標籤</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>尋找結果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>找不到符合的項目。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 尋找%2</translation>
    </message>
    <message>
        <source>Type %1.</source>
        <translation>輸入 %1。</translation>
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
        <translation>來源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>Dateline::Exporting::ArticlePrinting</name>
    <message>
        <source>Print the Article</source>
        <translation>列印文章</translation>
    </message>
    <message>
        <source>The article could not be printed.</source>
        <translation>無法列印文章。</translation>
    </message>
    <message>
        <source>The article could not be made a PDF.</source>
        <translation>無法將文章轉為 PDF。</translation>
    </message>
</context>
<context>
    <name>Dateline::Exporting::MapPicture</name>
    <message>
        <source>planned: %1</source>
        <translation>預計：%1</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>不在地圖上</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more places</source>
        <translation>
            <numerusform>以及另外 %Ln 個地點</numerusform>
        </translation>
    </message>
    <message>
        <source>No place of this timeline has a position.</source>
        <translation>此時間線的所有地點都沒有座標。</translation>
    </message>
</context>
<context>
    <name>Dateline::Exporting::PdfDocument</name>
    <message>
        <source>The PDF could not be put together: %1</source>
        <translation>無法產生 PDF：%1</translation>
    </message>
    <message>
        <source>This is too long for one PDF.</source>
        <translation>內容過長，無法存成一個 PDF。</translation>
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
        <translation>儲存為 %1</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
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
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Saving the timeline…</source>
        <translation>正在儲存時間線…</translation>
    </message>
    <message>
        <source>Print the Timeline</source>
        <translation>列印時間線</translation>
    </message>
    <message>
        <source>Printing the timeline…</source>
        <translation>正在列印時間線…</translation>
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
        <translation>PNG 圖片</translation>
    </message>
    <message>
        <source>SVG Drawing</source>
        <translation>SVG 向量圖</translation>
    </message>
    <message>
        <source>Map as PNG Picture</source>
        <translation>PNG 地圖圖片</translation>
    </message>
    <message>
        <source>Map as SVG Drawing</source>
        <translation>SVG 向量地圖</translation>
    </message>
</context>
<context>
    <name>Dateline::Exporting::TimelinePaper</name>
    <message>
        <source>added by hand</source>
        <translation>手動新增</translation>
    </message>
    <message>
        <source>Also told by: %1</source>
        <translation>其他報導來源：%1</translation>
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
        <translation>時間線：%1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The picture would be %1 pixels high, and %2 is the most. Filter the timeline, or choose PDF or SVG.</source>
        <translation>圖片的高度將達 %1 像素，而上限為 %2 像素。請篩選時間線，或選擇 PDF 或 SVG。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>記憶體不足，無法產生圖片。</translation>
    </message>
    <message>
        <source>The timeline is too long for one picture. Filter it, or choose PDF.</source>
        <translation>時間線過長，無法放入一張圖片。請篩選時間線，或選擇 PDF。</translation>
    </message>
    <message>
        <source>The printer does not take anything.</source>
        <translation>印表機不接受列印工作。</translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::DateHistogram</name>
    <message numerus="yes">
        <source>%n periods</source>
        <translation>
            <numerusform>%n 個時段</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (+, or double-click a bar)</source>
        <translation>放大（+，或按兩下長條）</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>所有時間</translation>
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
            <numerusform>較早 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <translation>
            <numerusform>較晚 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles before these days: show them</source>
        <translation>
            <numerusform>這段日期之前有 %Ln 篇文章：按一下顯示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles after these days: show them</source>
        <translation>
            <numerusform>這段日期之後有 %Ln 篇文章：按一下顯示</numerusform>
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
        <translation>篩選器</translation>
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
        <translation>重新顯示此分類的所有項目</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>尋找…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>在%1中尋找</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Enter checks the first value that is found</source>
        <translation>按 Enter 勾選找到的第一個項目</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>顯示較少</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln)</source>
        <translation>
            <numerusform>顯示全部（%Ln）</numerusform>
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
        <translation>含有任一標籤的文章</translation>
    </message>
    <message>
        <source>Articles with all of the tags</source>
        <translation>含有全部標籤的文章</translation>
    </message>
    <message>
        <source>Articles with any of the checked tags. Click for those with all of them</source>
        <translation>含有任一勾選標籤的文章。按一下改為須含有全部標籤</translation>
    </message>
    <message>
        <source>Articles with all of the checked tags. Click for those with any of them</source>
        <translation>含有全部勾選標籤的文章。按一下改為含有任一標籤即可</translation>
    </message>
    <message>
        <source>&amp;Only This</source>
        <translation>僅限此項(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename Source…</source>
        <translation>重新命名來源(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::HistogramPlot</name>
    <message>
        <source>Articles by date</source>
        <translation>依日期分布的文章</translation>
    </message>
    <message>
        <source>No article has a date</source>
        <translation>沒有文章標有日期</translation>
    </message>
</context>
<context>
    <name>Dateline::Facets::SectionHeading</name>
    <message>
        <source>Fold or unfold</source>
        <translation>摺疊或展開</translation>
    </message>
</context>
<context>
    <name>Dateline::Images::HostQuestionDialog</name>
    <message>
        <source>Fetch images</source>
        <translation>取得圖片</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln image(s) from the network?</source>
        <translation>
            <numerusform>要從網路取得 %Ln 張圖片嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Address of one of them</source>
        <translation>其中一張圖片的網址</translation>
    </message>
    <message>
        <source>The article has them from a proxy, which hands on images of other sites:</source>
        <translation>文章中的這些圖片來自代理伺服器，由其轉送其他網站的圖片：</translation>
    </message>
    <message>
        <source>Fetch from the original site, %1</source>
        <translation>從原始網站 %1 取得</translation>
    </message>
    <message>
        <source>Fetch through the proxy, %1</source>
        <translation>透過代理伺服器 %1 取得</translation>
    </message>
    <message numerus="yes">
        <source>The same for %Ln other host(s) of this request</source>
        <translation>
            <numerusform>對此次要求的其他 %Ln 個主機採用相同的選擇</numerusform>
        </translation>
    </message>
    <message>
        <source>This &amp;Time</source>
        <translation>僅限這次(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Always</source>
        <translation>一律取得(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>永不取得(&amp;N)</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>暫不取得</translation>
    </message>
    <message>
        <source>Fetch what was asked for now, and ask again the next time</source>
        <translation>取得此次要求的圖片，下次再詢問</translation>
    </message>
    <message>
        <source>Fetch from this host without asking. The settings take it back</source>
        <translation>一律直接從此主機取得，不再詢問；可在設定中撤回</translation>
    </message>
    <message>
        <source>Never fetch from this host, and never ask. The settings take it back</source>
        <translation>永不從此主機取得，也不再詢問；可在設定中撤回</translation>
    </message>
    <message>
        <source>Dateline asks this host for them now. It sees your network address and which images are asked for, but no cookies, no referrer, and nothing of what you read or wrote.</source>
        <translation>Dateline 現在會向這個主機索取圖片。主機會看到您的網路位址，以及所索取的是哪些圖片；不會收到 Cookie、來源網址，也看不到您讀了或寫了什麼。</translation>
    </message>
    <message numerus="yes">
        <source>The host that the article names leads on to another one. Fetch %Ln image(s) from there?</source>
        <translation>
            <numerusform>文章所指的主機轉往另一部主機。要從那裡取得 %Ln 張圖片嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>This host is in your own network, or it is this computer. Images of articles are seldom there: such an address can be meant to reach your devices. Say yes only if you know it.</source>
        <translation>此主機位於您自己的網路中，或就是這台電腦。文章的圖片很少放在這裡：這樣的網址可能意在接觸您的裝置。只有在您認得它時才同意。</translation>
    </message>
</context>
<context>
    <name>Dateline::Images::ImageBar</name>
    <message>
        <source>Progress of fetching images</source>
        <translation>取得圖片的進度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel fetching images</source>
        <translation>取消取得圖片</translation>
    </message>
    <message>
        <source>Stop fetching; images that came are kept</source>
        <translation>停止取得；已取得的圖片會保留</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>正在尋找圖片</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln article(s)</source>
        <translation>
            <numerusform>%1／%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching images</source>
        <translation>正在取得圖片</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <translation>
            <numerusform>%1／%Ln 張</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 張失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for your answer</source>
        <translation>
            <numerusform>%Ln 張等待您答覆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Images::ImageFetcher</name>
    <message>
        <source>The server took too long.</source>
        <translation>伺服器回應逾時。</translation>
    </message>
    <message>
        <source>The address is none of http or https.</source>
        <translation>此位址不是 http 或 https 網址。</translation>
    </message>
    <message>
        <source>%1 is not permitted.</source>
        <translation>不允許從 %1 取得圖片。</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>伺服器傳回狀態碼 %1。</translation>
    </message>
    <message>
        <source>The image could not be fetched (%1).</source>
        <translation>無法取得圖片（%1）。</translation>
    </message>
    <message>
        <source>The server sends the request round and round.</source>
        <translation>伺服器重新導向的次數過多。</translation>
    </message>
    <message>
        <source>%1 leads into your own network.</source>
        <translation>%1 指向您自己的網路。</translation>
    </message>
</context>
<context>
    <name>Dateline::Images::ImageQueue</name>
    <message>
        <source>The address is none of http or https.</source>
        <translation>此位址不是 http 或 https 網址。</translation>
    </message>
    <message>
        <source>%1 is not permitted.</source>
        <translation>不允許從 %1 取得圖片。</translation>
    </message>
    <message>
        <source>The image is not kept any more.</source>
        <translation>圖片已不再保留。</translation>
    </message>
</context>
<context>
    <name>Dateline::Images::RemovalQuestion</name>
    <message>
        <source>Remove images</source>
        <translation>移除圖片</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln kept image(s)?</source>
        <translation>
            <numerusform>要移除 %Ln 張已保留的圖片嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them may not be on the network any more.</source>
        <translation>其中部分圖片可能已無法再從網路取得。</translation>
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
            <numerusform>%Ln 個項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>放開以匯入</translation>
    </message>
    <message>
        <source>Nothing can be imported here</source>
        <translation>此處無法匯入</translation>
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
        <translation>匯入進度</translation>
    </message>
    <message>
        <source>End the import; articles that were read stay in the library</source>
        <translation>結束匯入；已讀入的文章會留在文庫中</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消匯入</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小時 %2 分鐘</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在匯入 %1</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>%1／%2 篇文章</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>每秒 %1 篇</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩餘 %1</translation>
    </message>
    <message>
        <source>Show &amp;Report</source>
        <translation>顯示報告(&amp;R)</translation>
    </message>
    <message>
        <source>See which files were refused or are doubtful, and why</source>
        <translation>查看哪些檔案遭拒絕或存疑，以及原因</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more waiting</source>
        <translation>
            <numerusform>還有 %Ln 項等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>繼續(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>Resume the import</source>
        <translation>繼續匯入</translation>
    </message>
    <message>
        <source>Pause the import</source>
        <translation>暫停匯入</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>繼續進行匯入</translation>
    </message>
    <message>
        <source>Stop for a while; articles that were read stay in the library</source>
        <translation>暫時停止；已讀入的文章會留在文庫中</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Cancel all imports</source>
        <translation>取消所有匯入</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暫停：%1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在開始…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>正在結束…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>已讀取 %1</translation>
    </message>
    <message>
        <source>How many articles there are is known when the archive was read to its end.</source>
        <translation>封存檔讀到結尾後才知道文章總數。</translation>
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
            <numerusform>已匯入 %Ln 篇文章</numerusform>
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
            <numerusform>%Ln 篇重複</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln 篇未變更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing now</source>
        <translation>
            <numerusform>現有 %Ln 篇遺失</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles were found</source>
        <translation>找不到文章</translation>
    </message>
    <message>
        <source>Import cancelled: %1</source>
        <translation>匯入已取消：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>已拒絕 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>存疑 %Ln 個</numerusform>
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
        <translation>沒有新內容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles imported</source>
        <translation>
            <numerusform>已匯入 %Ln 篇文章</numerusform>
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
            <numerusform>%Ln 篇文章未變更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates</source>
        <translation>
            <numerusform>%Ln 篇重複</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing since</source>
        <translation>
            <numerusform>%Ln 篇自此遺失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other files left out</source>
        <translation>
            <numerusform>略過 %Ln 個其他檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles were found</source>
        <translation>找不到文章</translation>
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
        <translation>匯入報告</translation>
    </message>
    <message>
        <source>Refused and doubtful files</source>
        <translation>已拒絕與存疑的檔案</translation>
    </message>
    <message>
        <source>Reading the reports…</source>
        <translation>正在讀取報告…</translation>
    </message>
    <message>
        <source>The reports cannot be read</source>
        <translation>無法讀取報告</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>過去的匯入</translation>
    </message>
    <message>
        <source>Filter by file or reason</source>
        <translation>依檔案或原因篩選</translation>
    </message>
    <message>
        <source>Filter by result</source>
        <translation>依結果篩選</translation>
    </message>
    <message>
        <source>Show only refused or only doubtful files</source>
        <translation>僅顯示已拒絕或僅顯示存疑的檔案</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen lines (Ctrl+C)</source>
        <translation>複製選取的列 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>複製選取的列</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>儲存為 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the lines that are shown for a spreadsheet</source>
        <translation>儲存顯示中的列，以供試算表使用</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>儲存為 CSV</translation>
    </message>
    <message>
        <source>Open &amp;Folder</source>
        <translation>開啟資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Open the folder that holds the file, or its archive</source>
        <translation>開啟檔案或其封存檔所在的資料夾</translation>
    </message>
    <message>
        <source>Open the folder of the file</source>
        <translation>開啟檔案所在的資料夾</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>尚未匯入任何內容</translation>
    </message>
    <message>
        <source>Each import leaves a report here.</source>
        <translation>每次匯入都會在此留下一份報告。</translation>
    </message>
    <message>
        <source>The report cannot be read</source>
        <translation>無法讀取此報告</translation>
    </message>
    <message>
        <source>All results (%L1)</source>
        <translation>所有結果（%L1）</translation>
    </message>
    <message>
        <source>Refused (%L1)</source>
        <translation>已拒絕（%L1）</translation>
    </message>
    <message>
        <source>Doubtful (%L1)</source>
        <translation>存疑（%L1）</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1／%L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>已拒絕 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful</source>
        <translation>
            <numerusform>存疑 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was refused.</source>
        <translation>沒有檔案遭拒絕。</translation>
    </message>
    <message>
        <source>Every file could be read, without doubts.</source>
        <translation>所有檔案皆已讀取，沒有存疑之處。</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>沒有符合的列</translation>
    </message>
    <message>
        <source>Show All Lines</source>
        <translation>顯示所有列</translation>
    </message>
    <message>
        <source>Clear both filters</source>
        <translation>清除兩個篩選器</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗號分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>import-report</source>
        <translation>匯入報告</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>The folder cannot be opened.</source>
        <translation>無法開啟資料夾。</translation>
    </message>
</context>
<context>
    <name>Dateline::Import::OpenQuestions</name>
    <message>
        <source>Open Folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Archives and articles (%1)</source>
        <translation>封存檔與文章 (%1)</translation>
    </message>
    <message>
        <source>Open Archive</source>
        <translation>開啟封存檔</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ProblemAdvice</name>
    <message>
        <source>Unpack the archive with another program and open the folder.</source>
        <translation>請用其他程式解開封存檔，再開啟解開後的資料夾。</translation>
    </message>
    <message>
        <source>Unpack the inner archive and open it by itself.</source>
        <translation>請解出內層的封存檔，並單獨開啟。</translation>
    </message>
    <message>
        <source>Split the file into smaller ones, then import again.</source>
        <translation>請將檔案分割成較小的檔案，然後重新匯入。</translation>
    </message>
    <message>
        <source>Unpack it with its password and open the folder.</source>
        <translation>請用密碼解開，再開啟解開後的資料夾。</translation>
    </message>
    <message>
        <source>Get the archive again from where it came from, then import again.</source>
        <translation>請從來源處重新取得封存檔，然後重新匯入。</translation>
    </message>
    <message>
        <source>Such archives are made by mistake or to do harm. Ask where it came from.</source>
        <translation>這類封存檔可能是製作有誤，或意圖造成危害。請查明其來處。</translation>
    </message>
    <message>
        <source>Hidden files are left out. Rename it without the dot in front if you want it.</source>
        <translation>隱藏檔會被略過。如需匯入，請重新命名，去掉開頭的點。</translation>
    </message>
    <message>
        <source>Open the file or folder that the link leads to.</source>
        <translation>請開啟連結所指向的檔案或資料夾。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>無須處理。</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it, then import again.</source>
        <translation>請確認其仍然存在，且您有權讀取，然後重新匯入。</translation>
    </message>
    <message>
        <source>If it is an article, let its name end in .md, .html or .txt, then import again.</source>
        <translation>如果這是文章，請將副檔名改為 .md、.html 或 .txt，然後重新匯入。</translation>
    </message>
    <message>
        <source>Open the file in a text editor, save it as plain text, then import again.</source>
        <translation>請用文字編輯器開啟檔案，另存為純文字，然後重新匯入。</translation>
    </message>
    <message>
        <source>Check the lines between the --- marks at the top of the file.</source>
        <translation>請檢查檔案開頭兩個 --- 標記之間的各行。</translation>
    </message>
    <message>
        <source>Write a line such as &quot;date: 2023-01-29&quot; at the top of the file.</source>
        <translation>請在檔案開頭加上一行，例如「date: 2023-01-29」。</translation>
    </message>
    <message>
        <source>If letters look wrong, save the file as UTF-8 and import again.</source>
        <translation>如果文字顯示不正確，請將檔案存為 UTF-8，然後重新匯入。</translation>
    </message>
    <message>
        <source>Check the file: no text was found in it.</source>
        <translation>請檢查檔案：其中找不到文字。</translation>
    </message>
    <message>
        <source>Check the file, then import again.</source>
        <translation>請檢查檔案，然後重新匯入。</translation>
    </message>
    <message>
        <source>Look at the article. If something is wrong, correct the file and import again.</source>
        <translation>請看看這篇文章。如有不妥，請修正檔案後重新匯入。</translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ProblemModel</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>處理方式</translation>
    </message>
</context>
<context>
    <name>Dateline::Import::ProblemText</name>
    <message>
        <source>Refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>處理方式</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>無法寫入檔案（%1）。</translation>
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
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜尋動作與快速鍵</translation>
    </message>
    <message>
        <source>No action or key matches.</source>
        <translation>沒有符合的動作或快速鍵。</translation>
    </message>
    <message>
        <source>Change &amp;Keys…</source>
        <translation>變更快速鍵(&amp;K)…</translation>
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
        <translation>遺失</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions</source>
        <translation>
            <numerusform>%Ln 個版本</numerusform>
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
        <translation>標題</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>有筆記</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>有筆記</translation>
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
        <translation>重設欄位(&amp;R)</translation>
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
        <translation>無日期</translation>
    </message>
</context>
<context>
    <name>Dateline::List::FacetModel</name>
    <message>
        <source>Unknown language</source>
        <translation>語言不明</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>檔案遺失</translation>
    </message>
    <message>
        <source>Has earlier versions</source>
        <translation>有較早版本</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>來源不明</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已歸檔</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln articles</source>
        <translation>
            <numerusform>%1，%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>有筆記</translation>
    </message>
</context>
<context>
    <name>Dateline::List::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>使用中的篩選器</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>移除所有篩選器</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>移除篩選器：%1</translation>
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
            <numerusform>還有 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the other filters</source>
        <translation>顯示其他篩選器</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln ms</source>
        <translation>
            <numerusform>搜尋耗時 %Ln 毫秒</numerusform>
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
        <translation>來源 %1</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>標籤 %1</translation>
    </message>
    <message>
        <source>language %1</source>
        <translation>語言 %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>狀態 %1</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>All of these tags</source>
        <translation>含有全部標籤</translation>
    </message>
    <message>
        <source>all of these tags</source>
        <translation>含有全部標籤</translation>
    </message>
    <message>
        <source>search for %1</source>
        <translation>搜尋 %1</translation>
    </message>
</context>
<context>
    <name>Dateline::List::FilterRemedy</name>
    <message numerus="yes">
        <source>Drop the date filter (%Ln articles)</source>
        <translation>
            <numerusform>移除日期篩選（%Ln 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the source filter (%Ln articles)</source>
        <translation>
            <numerusform>移除來源篩選（%Ln 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the tag filter (%Ln articles)</source>
        <translation>
            <numerusform>移除標籤篩選（%Ln 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the language filter (%Ln articles)</source>
        <translation>
            <numerusform>移除語言篩選（%Ln 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop the state filter (%Ln articles)</source>
        <translation>
            <numerusform>移除狀態篩選（%Ln 篇文章）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show archived articles (%Ln)</source>
        <translation>
            <numerusform>顯示已歸檔的文章（%Ln）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the search (%Ln articles)</source>
        <translation>
            <numerusform>移除搜尋條件（%Ln 篇文章）</numerusform>
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
        <translation>文章的排序與顯示方式</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>正在排序…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已選取 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>依%1遞增排序</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>依%1遞減排序</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>由新到舊(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>遞減(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>由舊到新(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>遞增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Group by Day</source>
        <translation>依日期分組(&amp;G)</translation>
    </message>
    <message>
        <source>Show as &amp;Table</source>
        <translation>以表格顯示(&amp;T)</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相關性</translation>
    </message>
    <message>
        <source>Sorted by relevance, best match first</source>
        <translation>依相關性排序，最符合的在前</translation>
    </message>
</context>
<context>
    <name>Dateline::List::ListPane</name>
    <message>
        <source>No articles yet</source>
        <translation>尚無文章</translation>
    </message>
    <message>
        <source>No article matches</source>
        <translation>沒有符合的文章</translation>
    </message>
    <message>
        <source>All filters together leave nothing to show.</source>
        <translation>套用所有篩選器後，沒有可顯示的內容。</translation>
    </message>
    <message>
        <source>Remove this filter and keep the others</source>
        <translation>移除此篩選器並保留其他篩選器</translation>
    </message>
    <message>
        <source>Clear All Filters</source>
        <translation>清除所有篩選器</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>顯示所有文章</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>請減少字詞，或改用其他字詞。</translation>
    </message>
    <message>
        <source>Clear the Search</source>
        <translation>清除搜尋</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::HighlightColours</name>
    <message>
        <source>Yellow</source>
        <translation>黃色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>綠色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>藍色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉紅色</translation>
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
        <translation>藍綠色</translation>
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
        <translation>筆記</translation>
    </message>
    <message>
        <source>Articles and notes to link to</source>
        <translation>可連結的文章與筆記</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteButtons</name>
    <message>
        <source>What to do with the note</source>
        <translation>對筆記的操作</translation>
    </message>
    <message>
        <source>Find its place…</source>
        <translation>尋找其位置…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>寫筆記</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteCard</name>
    <message>
        <source>Find its place…</source>
        <translation>尋找其位置…</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>整篇文章</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
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
        <translation>任何時間</translation>
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
        <translation>從 … 到 …</translation>
    </message>
    <message>
        <source>Note made</source>
        <translation>筆記建立日期</translation>
    </message>
    <message>
        <source>Article published</source>
        <translation>文章發布日期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>哪個日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteDetail</name>
    <message>
        <source>Chosen note</source>
        <translation>選取的筆記</translation>
    </message>
    <message>
        <source>&amp;Open Article</source>
        <translation>開啟文章(&amp;O)</translation>
    </message>
    <message>
        <source>Show the passage in its article (Enter)</source>
        <translation>在文章中顯示此段落 (Enter)</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>開啟文章</translation>
    </message>
    <message>
        <source>&amp;Edit Note</source>
        <translation>編輯筆記(&amp;E)</translation>
    </message>
    <message>
        <source>Write the note beside its article (F2)</source>
        <translation>在文章旁編寫筆記 (F2)</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>編輯筆記</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>還原(&amp;S)</translation>
    </message>
    <message>
        <source>Take it out of the trash</source>
        <translation>從垃圾桶中取出</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are selected</source>
        <translation>
            <numerusform>已選取 %Ln 則筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a note to read it here</source>
        <translation>選擇一則筆記，即可在此閱讀</translation>
    </message>
    <message>
        <source>On the whole article</source>
        <translation>關於整篇文章</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>在標題中</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在垃圾桶中</translation>
    </message>
    <message>
        <source>Article not in the library</source>
        <translation>文章不在文庫中</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>建立於 %1</translation>
    </message>
    <message>
        <source>Made %1 by %2</source>
        <translation>由 %2 建立於 %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>變更於 %1</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>刪除於 %1</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteDocument</name>
    <message>
        <source>[image]</source>
        <translation>[圖片]</translation>
    </message>
    <message>
        <source>This is not in the library any more</source>
        <translation>文庫中已沒有此項目</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Write in Markdown; [[ links to articles and notes</source>
        <translation>以 Markdown 編寫；輸入 [[ 可連結到文章與筆記</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>筆記預覽</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The note is saved while you write (Esc)</source>
        <translation>編寫時會自動儲存筆記 (Esc)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>編寫</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Shows the note as it will read (Ctrl+Shift+V)</source>
        <translation>顯示筆記呈現的樣子 (Ctrl+Shift+V)</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteFacetModel</name>
    <message>
        <source>With a note</source>
        <translation>有筆記</translation>
    </message>
    <message>
        <source>Highlight only</source>
        <translation>僅有醒目標記</translation>
    </message>
    <message>
        <source>Passage not found</source>
        <translation>找不到原文</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>無標籤</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>來源不明</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln note(s)</source>
        <translation>
            <numerusform>%1，%Ln 則筆記</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteFilterColumn</name>
    <message>
        <source>Filters</source>
        <translation>篩選器</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>垃圾桶</translation>
    </message>
    <message>
        <source>Notes that were deleted in the last 30 days</source>
        <translation>最近 30 天內刪除的筆記</translation>
    </message>
    <message numerus="yes">
        <source>Trash, %Ln note(s)</source>
        <translation>
            <numerusform>垃圾桶，%Ln 則筆記</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteFilterSection</name>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
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
        <translation>在清單中尋找</translation>
    </message>
    <message>
        <source>Find a value: %1</source>
        <translation>尋找項目：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>顯示較少</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln)</source>
        <translation>
            <numerusform>顯示全部（%Ln）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteKeeper</name>
    <message>
        <source>Highlight</source>
        <translation>加上醒目標記</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>新增筆記</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>編輯筆記</translation>
    </message>
    <message numerus="yes">
        <source>Change Colour of %Ln Note(s)</source>
        <translation>
            <numerusform>變更 %Ln 則筆記的顏色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln Note(s)</source>
        <translation>
            <numerusform>為 %Ln 則筆記加上標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Untag %Ln Note(s)</source>
        <translation>
            <numerusform>移除 %Ln 則筆記的標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Note(s)</source>
        <translation>
            <numerusform>刪除 %Ln 則筆記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln Note(s)</source>
        <translation>
            <numerusform>還原 %Ln 則筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to Another Passage</source>
        <translation>連結到其他段落</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>已加上醒目標記</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>已新增筆記</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>已變更筆記</translation>
    </message>
    <message numerus="yes">
        <source>Colour of %Ln note(s) changed</source>
        <translation>
            <numerusform>已變更 %Ln 則筆記的顏色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) tagged</source>
        <translation>
            <numerusform>已為 %Ln 則筆記加上標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag removed from %Ln note(s)</source>
        <translation>
            <numerusform>已從 %Ln 則筆記移除標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) deleted</source>
        <translation>
            <numerusform>已刪除 %Ln 則筆記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) restored</source>
        <translation>
            <numerusform>已還原 %Ln 則筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked to another passage</source>
        <translation>已連結到其他段落</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Note(s)</source>
        <translation>
            <numerusform>匯入 %Ln 則筆記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) imported</source>
        <translation>
            <numerusform>已匯入 %Ln 則筆記</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteRowDelegate</name>
    <message>
        <source>Article not in the library</source>
        <translation>文章不在文庫中</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>建立於 %1</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>找不到原文</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>來源不明</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>無標籤</translation>
    </message>
    <message>
        <source>On whole articles</source>
        <translation>關於整篇文章</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>無日期</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NoteTagField</name>
    <message>
        <source>Add a tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>要新增的標籤</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>移除標籤「%1」</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>移除此標籤</translation>
    </message>
    <message>
        <source>Tags to choose from</source>
        <translation>可選擇的標籤</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesBrowser</name>
    <message>
        <source>Highlights and Notes</source>
        <translation>醒目標記與筆記</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>醒目標記與筆記</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除篩選器</translation>
    </message>
    <message>
        <source>Show all notes again</source>
        <translation>重新顯示所有筆記</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 則筆記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln note(s)</source>
        <translation>
            <numerusform>%L1／%Ln 則筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash: %1</source>
        <translation>垃圾桶：%1</translation>
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
        <translation>關於 %1</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>正在讀取筆記…</translation>
    </message>
    <message>
        <source>No deleted note matches</source>
        <translation>沒有符合的已刪除筆記</translation>
    </message>
    <message>
        <source>No note matches</source>
        <translation>沒有符合的筆記</translation>
    </message>
    <message>
        <source>Search looks in quotes, notes, tags and titles.</source>
        <translation>搜尋範圍包括引文、筆記、標籤與標題。</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除篩選器</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>垃圾桶是空的</translation>
    </message>
    <message>
        <source>Notes that you delete stay here for 30 days.</source>
        <translation>您刪除的筆記會在此保留 30 天。</translation>
    </message>
    <message>
        <source>Back to the Notes</source>
        <translation>返回筆記</translation>
    </message>
    <message>
        <source>Show the notes that were not deleted</source>
        <translation>顯示未刪除的筆記</translation>
    </message>
    <message>
        <source>No highlights or notes yet</source>
        <translation>尚無醒目標記或筆記</translation>
    </message>
    <message>
        <source>Select a passage in an article and press H to highlight it, or A to write a note about it. All of them are listed here.</source>
        <translation>在文章中選取段落，按 H 可加上醒目標記，按 A 可寫筆記。所有項目都會列在這裡。</translation>
    </message>
    <message>
        <source>Tag Notes</source>
        <translation>為筆記加上標籤</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %Ln note(s):</source>
        <translation>
            <numerusform>%Ln 則筆記的標籤：</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Delete for Good</source>
        <translation>永久刪除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln note(s) for good?</source>
        <translation>
            <numerusform>要永久刪除 %Ln 則筆記嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作無法復原。</translation>
    </message>
    <message>
        <source>&amp;Delete for Good</source>
        <translation>永久刪除(&amp;D)</translation>
    </message>
    <message>
        <source>No note mentions %1</source>
        <translation>沒有筆記提到%1</translation>
    </message>
    <message>
        <source>All of its names are looked for, in quotes and notes.</source>
        <translation>會在引文和筆記中尋找其所有名稱。</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesBulkBar</name>
    <message>
        <source>Tag…</source>
        <translation>標籤…</translation>
    </message>
    <message>
        <source>Tag the chosen notes (T)</source>
        <translation>為選取的筆記加上標籤 (T)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>Change the colour of the chosen notes (1 to 8)</source>
        <translation>變更選取筆記的顏色（1 到 8）</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Export the chosen notes</source>
        <translation>匯出選取的筆記</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Take the chosen notes out of the trash</source>
        <translation>從垃圾桶中取出選取的筆記</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已選取 %Ln 則</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for Good…</source>
        <translation>永久刪除…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <source>Delete the chosen notes for good (Delete)</source>
        <translation>永久刪除選取的筆記 (Delete)</translation>
    </message>
    <message>
        <source>Put the chosen notes into the trash (Delete)</source>
        <translation>將選取的筆記移到垃圾桶 (Delete)</translation>
    </message>
    <message>
        <source>&amp;Open in Article</source>
        <translation>在文章中開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit Note</source>
        <translation>編輯筆記(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;Quotes and Notes</source>
        <translation>複製引文與筆記(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>標籤(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Remove Tag</source>
        <translation>移除標籤(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>顏色(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>還原(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete for Good…</source>
        <translation>永久刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesListModel</name>
    <message>
        <source>Not found in this version</source>
        <translation>在此版本中找不到</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On the whole article</source>
        <translation>關於整篇文章</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>筆記：%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>標籤：%1</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesListView</name>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
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
        <translation>筆記</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立日期</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesPanel</name>
    <message>
        <source>Notes on this article</source>
        <translation>這篇文章的筆記</translation>
    </message>
    <message>
        <source>Note on the whole article</source>
        <translation>整篇文章的筆記</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights and notes</source>
        <translation>
            <numerusform>%Ln 個醒目標記與筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>「%1」的筆記</translation>
    </message>
    <message>
        <source>No article selected</source>
        <translation>未選取文章</translation>
    </message>
    <message>
        <source>What you highlight and write is listed here.</source>
        <translation>您加上的醒目標記與寫下的筆記會列在這裡。</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>沒有筆記</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>尚無筆記</translation>
    </message>
    <message>
        <source>Select text in the article and press H to highlight it, A to write a note on it, or 1 to 8 for a colour.</source>
        <translation>在文章中選取文字，按 H 可加上醒目標記，按 A 可寫筆記，按 1 到 8 可選擇顏色。</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesToolBar</name>
    <message>
        <source>Filters</source>
        <translation>篩選器</translation>
    </message>
    <message>
        <source>Show or hide the filters</source>
        <translation>顯示或隱藏篩選器</translation>
    </message>
    <message>
        <source>Search notes</source>
        <translation>搜尋筆記</translation>
    </message>
    <message>
        <source>Search quotes, notes, tags and titles (Ctrl+F or /)</source>
        <translation>搜尋引文、筆記、標籤與標題（Ctrl+F 或 /）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟隨</translation>
    </message>
    <message>
        <source>Show the article of the chosen note in the main window</source>
        <translation>在主視窗中顯示選取筆記的文章</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>依文章</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>依來源</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>依標籤</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>依顏色</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>依月份</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>How notes are grouped</source>
        <translation>筆記的分組方式</translation>
    </message>
    <message>
        <source>Newest notes first</source>
        <translation>筆記由新到舊</translation>
    </message>
    <message>
        <source>Oldest notes first</source>
        <translation>筆記由舊到新</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>最近變更的在前</translation>
    </message>
    <message>
        <source>Newest articles first</source>
        <translation>文章由新到舊</translation>
    </message>
    <message>
        <source>Oldest articles first</source>
        <translation>文章由舊到新</translation>
    </message>
    <message>
        <source>As in the article</source>
        <translation>依文章中的順序</translation>
    </message>
    <message>
        <source>Colours in order</source>
        <translation>依顏色順序</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>How notes are sorted</source>
        <translation>筆記的排序方式</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::NotesView</name>
    <message>
        <source>Not found in this version</source>
        <translation>在此版本中找不到</translation>
    </message>
    <message>
        <source>This is not in the library any more</source>
        <translation>文庫中已沒有此項目</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::OrphanPanel</name>
    <message>
        <source>This passage was not found in the article</source>
        <translation>在文章中找不到這個段落</translation>
    </message>
    <message>
        <source>Nothing is deleted: the quote and the note stay as they are</source>
        <translation>不會刪除任何內容：引文與筆記維持不變</translation>
    </message>
    <message>
        <source>Show similar passages</source>
        <translation>顯示相似段落</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>維持不變</translation>
    </message>
    <message>
        <source>It stays listed here with its quote and its note.</source>
        <translation>此項目連同引文與筆記會繼續列在這裡。</translation>
    </message>
    <message>
        <source>Looking for similar passages…</source>
        <translation>正在尋找相似段落…</translation>
    </message>
    <message>
        <source>The article is not in the library any more.</source>
        <translation>文庫中已沒有這篇文章。</translation>
    </message>
    <message>
        <source>There is nothing like it in the article now. It stays listed here with its quote and its note.</source>
        <translation>文章中目前沒有相似的內容。此項目連同引文與筆記會繼續列在這裡。</translation>
    </message>
    <message>
        <source>It may be one of these. What is gone is struck out, what is new is underlined.</source>
        <translation>可能是以下其中之一。消失的文字加上刪除線，新增的文字加上底線。</translation>
    </message>
    <message>
        <source>%L1% alike</source>
        <translation>相似度 %L1%</translation>
    </message>
    <message>
        <source>Link to This Passage</source>
        <translation>連結到此段落</translation>
    </message>
    <message>
        <source>Link to passage %L1: %2</source>
        <translation>連結到段落 %L1：%2</translation>
    </message>
</context>
<context>
    <name>Dateline::Notes::SelectionPopup</name>
    <message>
        <source>Selected passage</source>
        <translation>選取的段落</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>醒目標記</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a button: what it does, and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Highlight with a note</source>
        <translation>加上醒目標記並寫筆記</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>編輯筆記</translation>
    </message>
    <message>
        <source>Highlight with a tag</source>
        <translation>加上醒目標記與標籤</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>編輯標籤</translation>
    </message>
    <message>
        <source>Copy as a quote</source>
        <translation>複製為引文</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>Dateline::NotesExport::ExportDialog</name>
    <message>
        <source>&amp;Notes</source>
        <translation>筆記(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>預覽(&amp;P)</translation>
    </message>
    <message>
        <source>A file for each article, in a folder</source>
        <translation>在資料夾中為每篇文章各建立一個檔案</translation>
    </message>
    <message>
        <source>For Excel (byte order mark)</source>
        <translation>供 Excel 使用（位元組順序標記）</translation>
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
            <numerusform>已選取：%Ln 則筆記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed: %Ln note(s)</source>
        <translation>
            <numerusform>清單中：%Ln 則筆記</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All: %Ln note(s)</source>
        <translation>
            <numerusform>全部：%Ln 則筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to Folder…</source>
        <translation>匯出到資料夾…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>This is how it begins.</source>
        <translation>此處僅顯示開頭部分。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>There are no notes yet.</source>
        <translation>還沒有筆記。</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %Ln article(s)</source>
        <translation>
            <numerusform>已選取：%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed: %Ln article(s)</source>
        <translation>
            <numerusform>清單中：%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With notes: %Ln article(s)</source>
        <translation>
            <numerusform>有筆記的：%Ln 篇文章</numerusform>
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
        <translation>匯出到資料夾</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) exported.</source>
        <translation>
            <numerusform>已匯出 %Ln 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) exported.</source>
        <translation>
            <numerusform>已匯出 %Ln 則筆記。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>還沒有可匯出的內容。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在匯出…</translation>
    </message>
</context>
<context>
    <name>Dateline::NotesImport::ConflictText</name>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>顏色</translation>
    </message>
    <message>
        <source>In the trash since %1</source>
        <translation>自 %1 起在垃圾桶中</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>變更於 %1</translation>
    </message>
    <message>
        <source>Changed %1 · by %2</source>
        <translation>變更於 %1 · 作者：%2</translation>
    </message>
</context>
<context>
    <name>Dateline::NotesImport::ConflictView</name>
    <message>
        <source>Previous</source>
        <translation>上一個</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>文庫中</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案中</translation>
    </message>
    <message>
        <source>The note as it is here</source>
        <translation>文庫中的筆記</translation>
    </message>
    <message>
        <source>The note as the file has it</source>
        <translation>檔案中的筆記</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>保留我的版本(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>採用對方的版本(&amp;T)</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>兩者都保留(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍後決定(&amp;L)</translation>
    </message>
    <message>
        <source>Change nothing now; importing the file again asks once more</source>
        <translation>現在不做任何變更；再次匯入此檔案時會重新詢問</translation>
    </message>
    <message>
        <source>The Same for &amp;All</source>
        <translation>套用到全部(&amp;A)</translation>
    </message>
    <message>
        <source>Choose this for all conflicts</source>
        <translation>對所有衝突都採用此選擇</translation>
    </message>
    <message>
        <source>One note was changed here and in the file</source>
        <translation>有一則筆記在文庫與檔案中都有變更</translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>第 %1 個衝突，共 %2 個</translation>
    </message>
</context>
<context>
    <name>Dateline::NotesImport::NotesImportDialog</name>
    <message>
        <source>Import Notes</source>
        <translation>匯入筆記</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>無法讀取的內容</translation>
    </message>
    <message>
        <source>Not read, or not all of it:</source>
        <translation>未讀取或未完整讀取：</translation>
    </message>
    <message numerus="yes">
        <source>Import the %Ln article(s) of the bundle, too</source>
        <translation>
            <numerusform>一併匯入打包檔中的 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) will be added.</source>
        <translation>
            <numerusform>將新增 %Ln 則筆記。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) will be brought up to date: changed in the file, not here.</source>
        <translation>
            <numerusform>將更新 %Ln 則筆記：檔案中有變更，文庫中沒有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) are here already.</source>
        <translation>
            <numerusform>文庫中已有 %Ln 則筆記。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) were changed here and in the file: nothing happens to them unless you choose.</source>
        <translation>
            <numerusform>有 %Ln 則筆記在文庫與檔案中都有變更：除非您做出選擇，否則維持不變。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have no place yet: their article or passage is not in the library. They are kept, and find it when it comes.</source>
        <translation>
            <numerusform>其中 %Ln 則目前找不到原文：文庫中沒有其文章或段落。這些筆記會保留，待文章或段落匯入後即會自動對應。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在讀取 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>There are no notes in it.</source>
        <translation>其中沒有筆記。</translation>
    </message>
    <message>
        <source>%L1 of %L2 notes</source>
        <translation>%L1／%L2 則筆記</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>還有 %Ln 則</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::NotesImport::NotesImporter</name>
    <message>
        <source>Import Notes</source>
        <translation>匯入筆記</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>筆記 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ArticleHeader</name>
    <message>
        <source>date from the file name</source>
        <translation>日期取自檔名</translation>
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
        <translation>本地時間 %1</translation>
    </message>
    <message>
        <source>%1 %2 here</source>
        <extracomment>The same on another day: &quot;Mon 01:34 here&quot;</extracomment>
        <translation>本地時間 %1 %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>A tool tip; an instant such as 2023-01-29 12:34</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1; the source&apos;s own time zone is not known</source>
        <extracomment>%1 is an instant</extracomment>
        <translation>%1；來源所在的時區不明</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ArticleImages</name>
    <message>
        <source>Waiting…</source>
        <translation>等候中…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::CaretMode</name>
    <message>
        <source>Caret · Esc leaves</source>
        <extracomment>The arrow keys move a caret in the article</extracomment>
        <translation>游標模式 · 按 Esc 離開</translation>
    </message>
    <message>
        <source>Shift selects; parentheses go by sentence.</source>
        <translation>按住 Shift 可選取；按括號鍵可逐句移動。</translation>
    </message>
    <message>
        <source>Enter: timeline of %1</source>
        <translation>按 Enter 開啟「%1」的時間線</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::FindBar</name>
    <message>
        <source>Find in article</source>
        <translation>在文章中尋找</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要尋找的文字</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>符合項目</translation>
    </message>
    <message>
        <source>Aa</source>
        <extracomment>A button that tells large and small letters apart when finding</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一個符合項目 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一個符合項目</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一個符合項目 (Enter)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一個符合項目</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>關閉尋找列</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of how many matches</extracomment>
        <translation>%1／%2</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::HitBar</name>
    <message>
        <source>What the search found in this article</source>
        <translation>搜尋在這篇文章中找到的內容</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一個符合處</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一個符合處</translation>
    </message>
    <message>
        <source>Hide the marks</source>
        <translation>隱藏醒目標示</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜尋…</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>不在內文中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of how many hits</extracomment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>More than %1 hits</source>
        <translation>超過 %1 個符合處</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits</source>
        <translation>
            <numerusform>%Ln 個符合處</numerusform>
        </translation>
    </message>
    <message>
        <source>The search found this article by its tags, its author or its source.</source>
        <translation>這篇文章是依標籤、作者或來源找到的。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln hits are marked.</source>
        <translation>
            <numerusform>僅醒目標示前 %Ln 個符合處。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ImagePlaceholders</name>
    <message>
        <source>Image</source>
        <translation>圖片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln 張圖片</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>載入</translation>
    </message>
    <message numerus="yes">
        <source>Load %Ln image(s) from %1</source>
        <translation>
            <numerusform>從 %1 載入 %Ln 張圖片</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep for offline</source>
        <translation>保留供離線使用</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln image(s) from %1 for reading offline</source>
        <translation>
            <numerusform>保留來自 %1 的 %Ln 張圖片供離線閱讀</numerusform>
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
        <translation>組織</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地點</translation>
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
            <numerusform>%1，另有 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>also %1</source>
        <extracomment>Other names of a person, an organisation or a place</extracomment>
        <translation>亦稱：%1</translation>
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
        <translation>%1 · 按住 Ctrl 並按一下可開啟時間線</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::NamesView</name>
    <message>
        <source>&amp;Timeline of %1</source>
        <translation>「%1」的時間線(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::NoteStrip</name>
    <message>
        <source>Where the highlights are</source>
        <translation>醒目標記的位置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlights</source>
        <translation>
            <numerusform>%Ln 個醒目標記</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ReaderMessage</name>
    <message>
        <source>&amp;Reload</source>
        <translation>重新載入(&amp;R)</translation>
    </message>
    <message>
        <source>Show the article again</source>
        <translation>再次顯示文章</translation>
    </message>
    <message>
        <source>Reload the article</source>
        <translation>重新載入文章</translation>
    </message>
    <message>
        <source>This page tried to go elsewhere</source>
        <translation>此頁面試圖前往其他位置</translation>
    </message>
    <message>
        <source>It was stopped. Reload to read the article.</source>
        <translation>已加以阻止。請重新載入以閱讀文章。</translation>
    </message>
    <message>
        <source>The reader stopped unexpectedly</source>
        <translation>閱讀器意外停止</translation>
    </message>
    <message>
        <source>Nothing is lost. Reload to show the article again.</source>
        <translation>沒有遺失任何資料。請重新載入以再次顯示文章。</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ReaderPane</name>
    <message>
        <source>In your library: %1</source>
        <translation>在您的文庫中：%1</translation>
    </message>
</context>
<context>
    <name>Dateline::Reader::ReaderTemplate</name>
    <message>
        <source>Related headlines</source>
        <translation>相關新聞</translation>
    </message>
    <message>
        <source>Video or audio</source>
        <translation>影片或音訊</translation>
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
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open Link</source>
        <translation>開啟連結(&amp;O)</translation>
    </message>
    <message>
        <source>Copy Link &amp;Address</source>
        <translation>複製連結網址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>尋找(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>Dateline::Reading::ChangedText</name>
    <message>
        <source>Show them</source>
        <translation>顯示這些段落</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln paragraphs unchanged</source>
        <translation>
            <numerusform>… %Ln 個段落未變更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Reading::LinkOpener</name>
    <message>
        <source>No browser could be started.</source>
        <translation>無法啟動瀏覽器。</translation>
    </message>
</context>
<context>
    <name>Dateline::Reading::OpenLinkDialog</name>
    <message>
        <source>The text of the link shows %1, but it leads to %2.</source>
        <translation>連結文字顯示為 %1，實際卻前往 %2。</translation>
    </message>
    <message>
        <source>What stands before the @ is a user name and not where the link leads.</source>
        <translation>@ 之前的部分是使用者名稱，並非連結的目的地。</translation>
    </message>
    <message>
        <source>The host mixes letters of several scripts to look like another one: %1</source>
        <translation>主機名稱混用多種文字的字母，以仿冒另一個主機：%1</translation>
    </message>
    <message>
        <source>The host is written with letters beyond a to z: %1</source>
        <translation>主機名稱含有 a 到 z 以外的字母：%1</translation>
    </message>
    <message>
        <source>Open in Browser</source>
        <translation>在瀏覽器中開啟</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>要在瀏覽器中開啟此網址嗎？</translation>
    </message>
    <message>
        <source>This address cannot be opened: only web addresses can.</source>
        <translation>無法開啟此位址：只能開啟網址。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>&amp;Always open links to this host without asking</source>
        <translation>一律直接開啟前往此主機的連結，不再詢問(&amp;A)</translation>
    </message>
    <message>
        <source>Links to %1 and to no other host; to be changed in the settings</source>
        <translation>僅限前往 %1 的連結，不含其他主機；可在設定中變更</translation>
    </message>
    <message>
        <source>&amp;Always open links to %1 without asking</source>
        <translation>一律直接開啟前往 %1 的連結，不再詢問(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Open it in the browser (Return)</source>
        <translation>在瀏覽器中開啟 (Return)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>複製網址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the whole address</source>
        <translation>複製完整網址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not open it (Esc)</source>
        <translation>不開啟 (Esc)</translation>
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
        <translation>版本比較</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <extracomment>Before the version that a comparison starts from</extracomment>
        <translation>從(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <extracomment>Before the version that a comparison leads to</extracomment>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Compare from version</source>
        <translation>比較的起始版本</translation>
    </message>
    <message>
        <source>Compare to version</source>
        <translation>比較的目標版本</translation>
    </message>
    <message>
        <source>Previous change (Alt+Up)</source>
        <translation>上一處變更 (Alt+Up)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一處變更</translation>
    </message>
    <message>
        <source>Next change (Alt+Down)</source>
        <translation>下一處變更 (Alt+Down)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一處變更</translation>
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
        <translation>變更的文字</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1（目前）</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比較…</translation>
    </message>
    <message>
        <source>The texts are the same.</source>
        <translation>兩個版本的內文相同。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How much of a text changed, such as &quot;12 characters added, 3 characters removed&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters added</source>
        <translation>
            <numerusform>新增 %Ln 個字元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters removed</source>
        <translation>
            <numerusform>移除 %Ln 個字元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln 處變更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of how many changes</extracomment>
        <translation>%1／%2</translation>
    </message>
</context>
<context>
    <name>Dateline::Reading::VersionsMenu</name>
    <message>
        <source>Earlier &amp;Versions</source>
        <translation>較早的版本(&amp;V)</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <translation>%1（目前）</translation>
    </message>
</context>
<context>
    <name>Dateline::Search::QueryAssistant</name>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近的搜尋</translation>
    </message>
</context>
<context>
    <name>Dateline::Search::QueryHelp</name>
    <message>
        <source>How to search</source>
        <translation>搜尋方法</translation>
    </message>
    <message>
        <source>Capitals, accents and full-width signs make no difference: ＮＡＴＯ finds NATO, and 標題：峰會 is title:峰會. Click an example to try it.</source>
        <translation>不分大小寫、重音符號與全形半形：ＮＡＴＯ 可找到 NATO，「標題：峰會」等同「title:峰會」。按一下範例即可試用。</translation>
    </message>
    <message>
        <source>All of these words, in title or text. Either Chinese script finds both: 北約 and 北约</source>
        <translation>標題或內文中含有所有這些字詞。以繁體或簡體輸入，兩者都能找到：北約與北约</translation>
    </message>
    <message>
        <source>Exactly these words, side by side</source>
        <translation>完全相同且緊鄰的字詞</translation>
    </message>
    <message>
        <source>At least one of the two</source>
        <translation>至少含有兩者之一</translation>
    </message>
    <message>
        <source>Without this word</source>
        <translation>不含這個字詞</translation>
    </message>
    <message>
        <source>Parentheses keep together what belongs together</source>
        <translation>用括號將相關的字詞歸在一起</translation>
    </message>
    <message>
        <source>All words that begin like this</source>
        <translation>以此開頭的所有字詞</translation>
    </message>
    <message>
        <source>Near each other: at most 10 words or characters between them</source>
        <translation>彼此鄰近：中間最多相隔 10 個單字或中文字</translation>
    </message>
    <message>
        <source>Only in the title; caption: and author: look there</source>
        <translation>僅限標題；caption: 與 author: 則搜尋圖說與作者</translation>
    </message>
    <message>
        <source>A name, exactly as written</source>
        <translation>名稱，寫法須完全相同</translation>
    </message>
    <message>
        <source>From a source, with a tag; a part of the source&apos;s name will do</source>
        <translation>出自某來源、含有某標籤；來源名稱可以只寫一部分</translation>
    </message>
    <message>
        <source>In a language: en, zh, zh-Hant, zh-Hans, …</source>
        <translation>以某種語言寫成：en、zh、zh-Hant、zh-Hans…</translation>
    </message>
    <message>
        <source>From one day, month or year to another; before: and after: leave one side open</source>
        <translation>從某日、某月或某年到另一日、月或年；before: 與 after: 僅限定其中一端</translation>
    </message>
    <message>
        <source>Also is:read, is:starred, is:archived, is:missing, is:versions, is:undated</source>
        <translation>另有 is:read、is:starred、is:archived、is:missing、is:versions、is:undated</translation>
    </message>
    <message>
        <source>With a tag of yours; also has:note and has:versions</source>
        <translation>含有您自訂的標籤；另有 has:note 與 has:versions</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>試試 %1</translation>
    </message>
</context>
<context>
    <name>Dateline::Search::SavedSearchList</name>
    <message>
        <source>Name of the search</source>
        <translation>搜尋的名稱</translation>
    </message>
</context>
<context>
    <name>Dateline::Search::SavedSearchSection</name>
    <message>
        <source>Saved searches</source>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
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
        <translation>刪除(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Dateline::Search::SavedSearches</name>
    <message>
        <source>Save Search</source>
        <translation>儲存搜尋</translation>
    </message>
    <message>
        <source>Delete Saved Search</source>
        <translation>刪除已儲存的搜尋</translation>
    </message>
    <message>
        <source>Deleted the search “%1”</source>
        <translation>已刪除搜尋「%1」</translation>
    </message>
</context>
<context>
    <name>Dateline::Search::SearchBox</name>
    <message>
        <source>How to search</source>
        <translation>搜尋方法</translation>
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
        <translation>搜尋所有文章</translation>
    </message>
    <message>
        <source>Search titles and texts of all articles (/)</source>
        <translation>搜尋所有文章的標題與內文 (/)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>儲存此搜尋</translation>
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
        <translation>未選取文章</translation>
    </message>
    <message>
        <source>Articles like the one you read are listed here.</source>
        <translation>與您所讀文章相似的文章會列於此處。</translation>
    </message>
    <message>
        <source>Looking for similar articles…</source>
        <translation>正在尋找相似文章…</translation>
    </message>
    <message>
        <source>No similar articles</source>
        <translation>沒有相似文章</translation>
    </message>
    <message>
        <source>No other article shares rare words with this one.</source>
        <translation>沒有其他文章與這篇文章有共同的罕見字詞。</translation>
    </message>
    <message>
        <source>Similar articles could not be found</source>
        <translation>無法尋找相似文章</translation>
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
        <translation>%1，已變更</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::AppearancePage</name>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
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
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>colours night mode bright brown background</source>
        <translation>顏色 色彩 夜間模式 明亮 棕色 背景</translation>
    </message>
    <message>
        <source>System follows the desktop between light and dark.</source>
        <translation>「系統」會隨桌面切換淺色與深色。</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>translation English Chinese</source>
        <translation>翻譯 介面語言 英文 中文 English</translation>
    </message>
    <message>
        <source>Of the window. Articles stay as they were written.</source>
        <translation>視窗的語言。文章維持原文。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::ImagesPage</name>
    <message>
        <source>Hosts</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主機</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>&amp;Ask Again</source>
        <translation>重新詢問(&amp;A)</translation>
    </message>
    <message>
        <source>Take back what was said about the selected hosts</source>
        <translation>撤回對選取的主機所做的決定</translation>
    </message>
    <message>
        <source>permission allow never always network fetch proxy</source>
        <translation>權限 允許 永不 一律 網路 取得 代理伺服器</translation>
    </message>
    <message>
        <source>Images are fetched only when you ask for them, and every host is asked about the first time.</source>
        <translation>圖片只在您要求時才會取得，且首次連線至各主機前都會先詢問您。</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Room for all images</source>
        <translation>所有圖片的空間上限</translation>
    </message>
    <message>
        <source>Largest image</source>
        <translation>單張圖片的大小上限</translation>
    </message>
    <message>
        <source>size budget disk space limit megabytes</source>
        <translation>大小 額度 磁碟 空間 上限 限制 MB</translation>
    </message>
    <message>
        <source>size limit megabytes</source>
        <translation>大小 上限 限制 MB</translation>
    </message>
    <message>
        <source>Larger ones are not fetched.</source>
        <translation>不會取得超過此大小的圖片。</translation>
    </message>
    <message>
        <source>Remove A&amp;ll…</source>
        <translation>全部移除(&amp;L)…</translation>
    </message>
    <message>
        <source>Kept images</source>
        <translation>已保留的圖片</translation>
    </message>
    <message>
        <source>offline delete remove disk space</source>
        <translation>離線 刪除 移除 清除 磁碟 空間</translation>
    </message>
    <message>
        <source>They are in the library&apos;s folder, in images.db.</source>
        <translation>存放於文庫資料夾的 images.db 中。</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一律取得</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不取得</translation>
    </message>
    <message>
        <source>From the original site</source>
        <translation>從原始網站取得</translation>
    </message>
    <message>
        <source>Through the proxy</source>
        <translation>透過代理伺服器取得</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s), %1</source>
        <translation>
            <numerusform>%Ln 張圖片，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>When it is used up, images out of archives, which can be read again, make room. Those from the network stay, and no more of them are kept.</source>
        <translation>空間用完後，來自封存檔的圖片會騰出空間，因為可以重新讀取。來自網路的圖片會留下，但不再保留更多。</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::KeyEditor</name>
    <message>
        <source>Give the action the keys it had in the beginning</source>
        <translation>將此動作的快速鍵還原為預設值</translation>
    </message>
    <message>
        <source>&amp;Leave It There</source>
        <translation>保留原處(&amp;L)</translation>
    </message>
    <message>
        <source>Keys of “%1”:</source>
        <translation>「%1」的快速鍵：</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>重設(&amp;E)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 belongs to %2.</source>
        <translation>%1 已用於%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Use It Here Instead</source>
        <translation>改用於此(&amp;U)</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::KeyRecorder</name>
    <message>
        <source>Press the new key… (Esc cancels)</source>
        <translation>請按下新的快速鍵…（Esc 取消）</translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <translation>新增快速鍵(&amp;A)</translation>
    </message>
    <message>
        <source>Press this, then the key or combination of keys</source>
        <translation>先按此按鈕，再按下按鍵或組合鍵</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::KeysPage</name>
    <message>
        <source>Single keys</source>
        <translation>單鍵快速鍵</translation>
    </message>
    <message>
        <source>shortcut keyboard letters</source>
        <translation>快捷鍵 捷徑 鍵盤 按鍵 字母</translation>
    </message>
    <message>
        <source>Letters, / and the space bar. Never while you type in a field. Off, only combinations with Ctrl, Alt or Meta and the function keys work.</source>
        <translation>字母、/ 與空白鍵。在欄位中輸入時不會觸發。關閉後，只有含 Ctrl、Alt 或 Meta 的組合鍵與功能鍵有效。</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt do something</source>
        <translation>啟用不含 Ctrl 或 Alt 的快速鍵</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜尋動作與快速鍵</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>動作及其快速鍵</translation>
    </message>
    <message numerus="yes">
        <source>Drop the keys you chose for %Ln actions?</source>
        <translation>
            <numerusform>要捨棄您為 %Ln 個動作選擇的快速鍵嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
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
        <translation>作者 建立者 姓名縮寫 署名 是誰</translation>
    </message>
    <message>
        <source>New notes bear it, so that colleagues know whose they are.</source>
        <translation>新的筆記會署上此名字，讓同事知道是誰的筆記。</translation>
    </message>
    <message>
        <source>Name of colour %1: %2</source>
        <translation>顏色 %1 的名稱：%2</translation>
    </message>
    <message>
        <source>Colours of highlights</source>
        <translation>醒目標記的顏色</translation>
    </message>
    <message>
        <source>names meaning legend yellow green blue pink marker</source>
        <translation>名稱 意義 圖例 黃色 綠色 藍色 粉紅色 螢光筆</translation>
    </message>
    <message>
        <source>Say what each colour is for, such as “claim” or “to check”. The names are kept with the library.</source>
        <translation>說明每種顏色的用途，例如「主張」或「待查證」。這些名稱會與文庫一併保存。</translation>
    </message>
    <message>
        <source>The names of the colours are thrown away. Reset this page?</source>
        <translation>您為顏色取的名稱將會捨棄。要重設此頁嗎？</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::PrivacyPage</name>
    <message>
        <source>Ask before a link is opened in the browser</source>
        <translation>在瀏覽器中開啟連結前先詢問</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>browser question confirm original address</source>
        <translation>瀏覽器 詢問 確認 原始網頁 網址</translation>
    </message>
    <message>
        <source>The question shows the whole address. Off, every link opens at once.</source>
        <translation>詢問時會顯示完整網址。關閉後，所有連結都會直接開啟。</translation>
    </message>
    <message>
        <source>What leaves this machine</source>
        <translation>離開這部電腦的資料</translation>
    </message>
    <message>
        <source>network offline tracking telemetry data server account</source>
        <translation>網路 離線 追蹤 遙測 資料 伺服器 帳號</translation>
    </message>
    <message>
        <source>Trusted hosts</source>
        <translation>信任的主機</translation>
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
        <translation>允許 網站 瀏覽器 連結</translation>
    </message>
    <message>
        <source>Their links open without a question. A host is added where the question is asked.</source>
        <translation>前往這些主機的連結會直接開啟，不再詢問。主機可在詢問時加入。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私</translation>
    </message>
    <message>
        <source>&lt;p&gt;Nothing leaves this machine by itself. Dateline has no account and no server, counts nothing and sends nothing.&lt;/p&gt;&lt;p&gt;Articles are shown from your library alone: their scripts and trackers are never fetched from the network, and their pictures only when you ask for them, from hosts that you permit. What you read and mark is stored in your library&apos;s folder.&lt;/p&gt;&lt;p&gt;The other way out is a link that you open. Your browser fetches it, and the site then sees what it sees of any visitor.&lt;/p&gt;</source>
        <translation>&lt;p&gt;任何資料都不會自行離開這部電腦。Dateline 沒有帳號，也沒有伺服器，不統計也不傳送任何資料。&lt;/p&gt;&lt;p&gt;文章僅由您的文庫顯示：其中的指令碼與追蹤程式絕不會從網路取得；圖片只在您要求時才會取得，且僅限您允許的主機。您讀過與標示的內容都儲存在文庫的資料夾中。&lt;/p&gt;&lt;p&gt;另一個對外管道是您開啟的連結。連結由您的瀏覽器取得，網站所見與一般訪客無異。&lt;/p&gt;</translation>
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
        <translation>範例</translation>
    </message>
    <message>
        <source>Words on paper want to be easy to read.</source>
        <translation>Words on paper want to be easy to read.</translation>
    </message>
    <message>
        <source>font letters zoom larger smaller</source>
        <translation>字型 字體 字級 縮放 放大 縮小</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>欄寬</translation>
    </message>
    <message>
        <source>line length measure font margin</source>
        <translation>行長 每行字數 寬度 邊界</translation>
    </message>
    <message>
        <source>Once it was on the screen for</source>
        <translation>在畫面上停留滿</translation>
    </message>
    <message>
        <source>Only by key or menu</source>
        <translation>僅限使用快速鍵或選單</translation>
    </message>
    <message>
        <source>Seconds until an article counts as read</source>
        <translation>文章視為已讀前的秒數</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>標示為已讀</translation>
    </message>
    <message>
        <source>unread seconds time automatically</source>
        <translation>未讀 秒 時間 自動</translation>
    </message>
    <message>
        <source>Rows with details</source>
        <translation>含詳細資料的列</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>layout columns compact</source>
        <translation>版面 欄位 精簡</translation>
    </message>
    <message>
        <source>Put a heading above each day</source>
        <translation>在每一天上方加上標題</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>依日期分組</translation>
    </message>
    <message>
        <source>group date list</source>
        <translation>群組 分組 清單 日期</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translation>清單旁邊</translation>
    </message>
    <message>
        <source>Below the list</source>
        <translation>清單下方</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>reader pane layout place position</source>
        <translation>閱讀器 窗格 版面 位置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln px, normal</source>
        <translation>
            <numerusform>%Ln px，標準</numerusform>
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
            <numerusform>%Ln 個中文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>No setting matches.</source>
        <translation>沒有符合的設定。</translation>
    </message>
    <message>
        <source>Reset This &amp;Page</source>
        <translation>重設此頁(&amp;P)</translation>
    </message>
    <message>
        <source>Bring the settings of this page to what they were in the beginning</source>
        <translation>將此頁的設定還原為預設值</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <translation>
            <numerusform>%1（%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重設(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Dateline::Settings::SourceNamesModel</name>
    <message>
        <source>In the articles: %1</source>
        <translation>文章中的名稱：%1</translation>
    </message>
    <message>
        <source>In the Articles</source>
        <translation>文章中的名稱</translation>
    </message>
    <message>
        <source>Shown As</source>
        <translation>顯示名稱</translation>
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
        <translation>為媒體取一個您熟悉的名稱。顯示名稱相同的來源，在清單與篩選器中視為同一個。文章本身維持不變。</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>搜尋來源</translation>
    </message>
    <message>
        <source>Sources and their names</source>
        <translation>來源及其名稱</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重新命名(&amp;N)</translation>
    </message>
    <message>
        <source>Name in the &amp;Articles</source>
        <translation>採用文章中的名稱(&amp;A)</translation>
    </message>
    <message>
        <source>Show the source under the name it has in the articles</source>
        <translation>以文章中的名稱顯示此來源</translation>
    </message>
    <message>
        <source>The library has no sources yet.</source>
        <translation>文庫中尚無來源。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands for %Ln sources.</source>
        <translation>
            <numerusform>「%1」代表 %Ln 個來源。</numerusform>
        </translation>
    </message>
    <message>
        <source>source outlet newspaper rename name shown as alias</source>
        <translation>來源 媒體 報紙 重新命名 顯示名稱 別名</translation>
    </message>
    <message numerus="yes">
        <source>Drop the names you gave %Ln sources?</source>
        <translation>
            <numerusform>要捨棄您為 %Ln 個來源取的名稱嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
</context>
<context>
    <name>Dateline::Support::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Free some space on the disk of the library, then try again. What was stored before is safe.</source>
        <translation>請在文庫所在的磁碟上騰出空間，然後再試一次。先前儲存的內容不受影響。</translation>
    </message>
    <message>
        <source>The library can be read but not changed here. Copy it to a folder you may write to.</source>
        <translation>此處的文庫可以讀取但無法變更。請將其複製到您可寫入的資料夾。</translation>
    </message>
    <message>
        <source>Close the other program that uses this library, then try again.</source>
        <translation>請關閉正在使用此文庫的其他程式，然後再試一次。</translation>
    </message>
    <message>
        <source>Check that the file is still there and that you may read it.</source>
        <translation>請確認檔案仍然存在，且您有權讀取。</translation>
    </message>
    <message>
        <source>Unpack the archive with its password and open the folder instead.</source>
        <translation>請用密碼解開封存檔，改為開啟解開後的資料夾。</translation>
    </message>
    <message>
        <source>Open a folder, a zip, tar or 7z archive, or an article file.</source>
        <translation>請開啟資料夾、zip、tar 或 7z 封存檔，或文章檔案。</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>關閉此訊息 (Esc)</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>關閉訊息</translation>
    </message>
    <message>
        <source>Show the message that came before</source>
        <translation>顯示前一則訊息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>還有 %Ln 則</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more messages</source>
        <translation>
            <numerusform>還有 %Ln 則訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its disk is not connected. Put it back, then try again.</source>
        <translation>它已被移動、重新命名或刪除，或其磁碟未連接。請放回原處，然後再試一次。</translation>
    </message>
    <message>
        <source>The file may be damaged: get it again if you can. If it belongs to the library, run &quot;dateline check&quot; to learn more.</source>
        <translation>檔案可能已損毀：如有可能，請重新取得。如果檔案屬於文庫，請執行「dateline check」以進一步了解。</translation>
    </message>
    <message>
        <source>Unpack the archive and open the folder instead, or split what is too large.</source>
        <translation>請解開封存檔，改為開啟解開後的資料夾，或分割過大的內容。</translation>
    </message>
    <message>
        <source>Update Dateline, or convert the file to another format and try again.</source>
        <translation>請更新 Dateline，或將檔案轉換為其他格式後再試一次。</translation>
    </message>
    <message>
        <source>What was done before is kept. Start again to do the rest.</source>
        <translation>先前完成的部分會保留。請重新開始以完成其餘部分。</translation>
    </message>
    <message>
        <source>Check what was entered, then try again.</source>
        <translation>請檢查輸入的內容，然後再試一次。</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, start Dateline again; your notes and marks are safe.</source>
        <translation>請再試一次。如果情況依舊，請重新啟動 Dateline；您的筆記與標示不受影響。</translation>
    </message>
</context>
<context>
    <name>Dateline::Timeline::ComparisonModel</name>
    <message>
        <source>together</source>
        <translation>同一事件</translation>
    </message>
    <message>
        <source>same place: %1</source>
        <translation>同一地點：%1</translation>
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
        <translation>%1；亦稱：%2</translation>
    </message>
    <message>
        <source>%1; changed by you</source>
        <translation>%1；您已變更</translation>
    </message>
    <message>
        <source>%1; may be several</source>
        <translation>%1；可能是多個對象</translation>
    </message>
</context>
<context>
    <name>Dateline::Timeline::TimelineModel</name>
    <message>
        <source>pinned</source>
        <translation>已釘選</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>手動新增</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>手動更正</translation>
    </message>
    <message>
        <source>others say: %1</source>
        <translation>其他說法：%1</translation>
    </message>
    <message>
        <source>became: %1 %2</source>
        <comment>of a plan: happened, a date</comment>
        <translation>結果：%1 %2</translation>
    </message>
    <message>
        <source>was planned before</source>
        <translation>先前已有此計畫</translation>
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
        <translation>新增事件</translation>
    </message>
    <message>
        <source>What &amp;happened:</source>
        <translation>發生的事(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>How sure it is:</source>
        <translation>確定程度：</translation>
    </message>
    <message>
        <source>&amp;Who took part:</source>
        <translation>參與者(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>地點(&amp;P)：</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生的事</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>簡短說明</translation>
    </message>
    <message>
        <source>In a few words; empty for the quotation</source>
        <translation>簡短說明；留空則使用引文</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Name of a place, if there is one</source>
        <translation>地點名稱（如果有）</translation>
    </message>
    <message>
        <source>&amp;Add Event</source>
        <translation>新增事件(&amp;A)</translation>
    </message>
    <message>
        <source>An event has a date and says what happened.</source>
        <translation>事件須有日期，並說明發生的事。</translation>
    </message>
    <message>
        <source>Nobody in the library is called %1.</source>
        <translation>文庫中沒有名為「%1」的人物、組織或地點。</translation>
    </message>
    <message>
        <source>No place of the library has this name.</source>
        <translation>文庫中沒有此名稱的地點。</translation>
    </message>
    <message>
        <source>Somebody takes part, or it is somewhere.</source>
        <translation>事件須有參與者或地點。</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::ChangesDialog</name>
    <message>
        <source>Changes to Timelines</source>
        <translation>時間線的變更</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>尋找變更</translation>
    </message>
    <message>
        <source>Find a change by its words, in any Chinese script (Ctrl+F)</source>
        <translation>依文字尋找變更，繁簡皆可 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Changes to timelines, the newest first</source>
        <translation>時間線的變更，由新到舊</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>還原(&amp;T)</translation>
    </message>
    <message>
        <source>Take back the changes that are selected (Delete)</source>
        <translation>還原選取的變更 (Delete)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>讀取中…</translation>
    </message>
    <message>
        <source>No such change</source>
        <translation>沒有這樣的變更</translation>
    </message>
    <message>
        <source>No change has these words.</source>
        <translation>沒有變更含有這些字詞。</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>清除搜尋</translation>
    </message>
    <message>
        <source>List all changes again</source>
        <translation>重新列出所有變更</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>沒有任何變更</translation>
    </message>
    <message>
        <source>Names that you hide, join or split and entries that you correct are listed here, and can be taken back.</source>
        <translation>您隱藏、合併或拆分的名稱，以及更正的項目，都會列在這裡，並可還原。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已選取 %Ln 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 項變更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::CompareDialog</name>
    <message>
        <source>Compare Timelines</source>
        <translation>比較時間線</translation>
    </message>
    <message>
        <source>%1, side by side with:</source>
        <translation>將「%1」與此名稱並排比較：</translation>
    </message>
    <message>
        <source>One axis of time, and what both have in common stands out.</source>
        <translation>兩者顯示在同一時間軸上，共同之處會突顯出來。</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>另一個名稱</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing in the library has this name.</source>
        <translation>文庫中沒有此名稱的對象。</translation>
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
        <translation>並排比較：%1</translation>
    </message>
    <message>
        <source>Only what they share</source>
        <translation>僅顯示共同之處</translation>
    </message>
    <message>
        <source>Only days on which two of them were at one place or took part in one event</source>
        <translation>僅顯示其中兩者同在一地或參與同一事件的日子</translation>
    </message>
    <message>
        <source>Back to one timeline</source>
        <translation>返回單一時間線</translation>
    </message>
    <message>
        <source>Nothing in common</source>
        <translation>沒有共同之處</translation>
    </message>
    <message>
        <source>No day has them at one place or in one event.</source>
        <translation>這些對象沒有任何一天同在一地或參與同一事件。</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>沒有項目</translation>
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
        <translation>日、月、年或範圍，以一般寫法輸入即可；按向上鍵或向下鍵可移至前一個或後一個</translation>
    </message>
    <message>
        <source>Examples: 29 Jan 2023, late January 2023, 2023-01, 2023-01-29/2023-01-31</source>
        <translation>例如：2023年1月29日、2023年1月下旬、2023-01、2023-01-29/2023-01-31</translation>
    </message>
    <message>
        <source>Not understood as a date. It can be written as 29 Jan 2023, 2023-01 or 2023-01-29/2023-01-31.</source>
        <translation>無法辨識為日期。可寫成 2023年1月29日、2023-01 或 2023-01-29/2023-01-31。</translation>
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
        <translation>不做任何變更 (Esc)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A quotation.</extracomment>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::EntityDelegate</name>
    <message>
        <source>Merge into this one</source>
        <translation>合併到此名稱</translation>
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
        <translation>您已變更。</translation>
    </message>
    <message>
        <source>Something says that not all of these names are the same.</source>
        <translation>有跡象顯示，這些名稱並非全屬同一對象。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A list of names, and how many more there are.</extracomment>
        <translation>
            <numerusform>%1，另有 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars: articles from %1 to %2</source>
        <extracomment>Two dates.</extracomment>
        <translation>長條：%1至%2的文章</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::EntityField</name>
    <message>
        <source>Names to choose from</source>
        <translation>可選擇的名稱</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::EntityList</name>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>尋找名稱</translation>
    </message>
    <message>
        <source>Find a person, an organisation or a place by any of its names, in any script</source>
        <translation>以任一名稱、任何文字尋找人物、組織或地點</translation>
    </message>
    <message>
        <source>Names in the articles</source>
        <translation>文章中的名稱</translation>
    </message>
    <message>
        <source>No library</source>
        <translation>沒有文庫</translation>
    </message>
    <message>
        <source>Names appear here once there are articles.</source>
        <translation>有了文章之後，名稱就會顯示在這裡。</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>正在擷取名稱</translation>
    </message>
    <message>
        <source>The first ones appear in a moment.</source>
        <translation>稍後就會顯示第一批名稱。</translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>尚無名稱</translation>
    </message>
    <message>
        <source>The next import reads them from the articles.</source>
        <translation>下次匯入時會從文章中擷取。</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>沒有名稱</translation>
    </message>
    <message>
        <source>The articles name no person, organisation or place.</source>
        <translation>文章中沒有提到任何人物、組織或地點。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到符合的項目</translation>
    </message>
    <message>
        <source>Nothing of this kind has the name “%1”.</source>
        <translation>此種類中沒有名為「%1」的對象。</translation>
    </message>
    <message>
        <source>Nothing has the name “%1”.</source>
        <translation>沒有名為「%1」的對象。</translation>
    </message>
    <message>
        <source>The articles in the list name none of this kind.</source>
        <translation>清單中的文章沒有提到此種類的對象。</translation>
    </message>
    <message>
        <source>The articles name none of this kind.</source>
        <translation>文章中沒有提到此種類的對象。</translation>
    </message>
    <message>
        <source>The articles in the list name no person, organisation or place.</source>
        <translation>清單中的文章沒有提到任何人物、組織或地點。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show all names of all kinds</source>
        <translation>顯示所有種類的所有名稱</translation>
    </message>
    <message>
        <source>Names could not be read</source>
        <translation>無法讀取名稱</translation>
    </message>
    <message>
        <source>Something kept the library from being read.</source>
        <translation>文庫因故無法讀取。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Reads the names of the library again</source>
        <translation>重新讀取文庫中的名稱</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::EntityListField</name>
    <message>
        <source>Add a name</source>
        <translation>新增名稱</translation>
    </message>
    <message>
        <source>Participant to add</source>
        <translation>要新增的參與者</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除「%1」</translation>
    </message>
    <message>
        <source>Does not take part</source>
        <translation>移除此參與者</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::EntryCard</name>
    <message>
        <source>added by hand</source>
        <translation>手動新增</translation>
    </message>
    <message>
        <source>says %1</source>
        <comment>an outlet, another date</comment>
        <translation>所述日期：%1</translation>
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
        <translation>其他說法：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>→ %1 %2</source>
        <comment>what became of a plan: happened, a date</comment>
        <translation>→ %1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what became of a plan, its place</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>planned before</source>
        <translation>先前已有此計畫</translation>
    </message>
    <message>
        <source>planned since %1</source>
        <translation>%1起已有此計畫</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>顯示較少</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>還有 %Ln 則</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>手動新增</translation>
    </message>
    <message>
        <source>Its date or place was corrected by hand</source>
        <translation>日期或地點經手動更正</translation>
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
            <numerusform>%1，另有 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Also: %1</source>
        <comment>other names of an entity</comment>
        <translation>亦稱：%1</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::KindSwitch</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show persons, organisations and places</source>
        <translation>顯示人物、組織與地點</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Show persons only</source>
        <translation>僅顯示人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Show organisations only</source>
        <translation>僅顯示組織</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Show places only</source>
        <translation>僅顯示地點</translation>
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
        <translation>行程地圖</translation>
    </message>
    <message>
        <source>Map of the places</source>
        <translation>各地點的地圖</translation>
    </message>
    <message>
        <source>No place has a position</source>
        <translation>所有地點都沒有座標</translation>
    </message>
    <message>
        <source>No places</source>
        <translation>沒有地點</translation>
    </message>
    <message>
        <source>What is told here does not say where it was.</source>
        <translation>這裡的記載沒有說明發生在何處。</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::MapWords</name>
    <message>
        <source>planned: %1</source>
        <comment>a date</comment>
        <translation>預計：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place, a date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>; then </source>
        <comment>between stops of a trip</comment>
        <translation>；接著是</translation>
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
            <numerusform>；另有 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln 個項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) without a position</source>
        <translation>
            <numerusform>%Ln 個地點沒有座標</numerusform>
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
        <translation>%1 公尺</translation>
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
        <translation>合併名稱</translation>
    </message>
    <message>
        <source>%1 is the same as:</source>
        <translation>「%1」等同於：</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>另一個名稱</translation>
    </message>
    <message>
        <source>Shown by this name from then on:</source>
        <translation>此後以此名稱顯示：</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合併(&amp;M)</translation>
    </message>
    <message>
        <source>The most frequent name of all</source>
        <translation>其中最常出現的名稱</translation>
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
        <translation>時間線</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::OverviewStrip</name>
    <message>
        <source>Overview of the timeline</source>
        <translation>時間線概覽</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>沒有可顯示的內容</translation>
    </message>
    <message>
        <source>%1, %L2 of %L3</source>
        <comment>a date, an entry&apos;s number</comment>
        <translation>%1，%L2／%L3</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <comment>entries</comment>
        <translation>
            <numerusform>較早 %Ln 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <comment>entries</comment>
        <translation>
            <numerusform>較晚 %Ln 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <comment>a number of entries, happened</comment>
        <translation>%2 %L1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln entries</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1：%Ln 個項目</numerusform>
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
        <translation>變更地點</translation>
    </message>
    <message>
        <source>&amp;Where it was:</source>
        <translation>發生地點(&amp;W)：</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>地點名稱</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>發生地點</translation>
    </message>
    <message>
        <source>&amp;Nowhere, or it is not known where</source>
        <translation>沒有地點，或地點不明(&amp;N)</translation>
    </message>
    <message>
        <source>Change &amp;Place</source>
        <translation>變更地點(&amp;P)</translation>
    </message>
    <message>
        <source>No place of the library has this name.</source>
        <translation>文庫中沒有此名稱的地點。</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::ReadingStrip</name>
    <message numerus="yes">
        <source>Reading names: %Ln article(s) left</source>
        <translation>
            <numerusform>正在擷取名稱：剩餘 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) not read for names yet</source>
        <translation>
            <numerusform>%Ln 篇文章尚未擷取名稱</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::ReasonsDialog</name>
    <message>
        <source>Why these names are one</source>
        <translation>這些名稱為何視為同一個</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>No reason is known: nothing was joined.</source>
        <translation>沒有已知的理由：沒有合併任何名稱。</translation>
    </message>
    <message>
        <source>Why the names of %1 are one</source>
        <translation>%1的各個名稱為何視為同一個</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::RedateDialog</name>
    <message>
        <source>Change Date</source>
        <translation>變更日期</translation>
    </message>
    <message>
        <source>&amp;When it was:</source>
        <translation>發生日期(&amp;W)：</translation>
    </message>
    <message>
        <source>Change &amp;Date</source>
        <translation>變更日期(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>&amp;Name to show:</source>
        <translation>顯示名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Name to show</source>
        <translation>顯示名稱</translation>
    </message>
    <message>
        <source>Articles keep the names that they use. All of them are still found.</source>
        <translation>文章沿用各自的名稱；以任一名稱都仍可找到。</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::SplitDialog</name>
    <message>
        <source>Split Off Names</source>
        <translation>拆分名稱</translation>
    </message>
    <message>
        <source>Which of these names are not %1, but somebody or something else?</source>
        <translation>這些名稱中，哪些不是「%1」，而是其他對象？</translation>
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
        <translation>至少須保留一個名稱。</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::SuggestionsDialog</name>
    <message>
        <source>Both are whole names, and differ. Something else makes them one.</source>
        <translation>兩者都是全名，且並不相同；是因其他依據而視為同一對象。</translation>
    </message>
    <message>
        <source>Articles name both side by side, as two.</source>
        <translation>有文章將兩者並列，視為不同對象。</translation>
    </message>
    <message>
        <source>One is short for the other in some articles, and for others elsewhere.</source>
        <translation>在部分文章中，其中一個是另一個的簡稱；在其他文章中，則是別的名稱的簡稱。</translation>
    </message>
    <message>
        <source>Articles disagree whether they are one.</source>
        <translation>對於兩者是否為同一對象，各篇文章說法不一。</translation>
    </message>
    <message>
        <source>They are spelled nearly alike; no article says that they are one.</source>
        <translation>兩者拼法幾乎相同；沒有文章指出兩者是同一對象。</translation>
    </message>
    <message>
        <source>They are written with nearly the same characters; no article says that they are one.</source>
        <translation>兩者用字幾乎相同；沒有文章指出兩者是同一對象。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) give one as the other&apos;s name, side by side.</source>
        <translation>
            <numerusform>有 %Ln 篇文章將兩者並列，指出其中一個是另一個的名稱。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) give one as the abbreviation of the other.</source>
        <translation>
            <numerusform>有 %Ln 篇文章指出其中一個是另一個的縮寫。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) use one as short for the other.</source>
        <translation>
            <numerusform>有 %Ln 篇文章以其中一個作為另一個的簡稱。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) speak for it.</source>
        <translation>
            <numerusform>有 %Ln 篇文章可作為佐證。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names That May Be the Same</source>
        <translation>可能相同的名稱</translation>
    </message>
    <message>
        <source>&amp;Same (Return)</source>
        <translation>相同(&amp;S) (Return)</translation>
    </message>
    <message>
        <source>They are one (S, Return)</source>
        <translation>兩者是同一對象 (S, Return)</translation>
    </message>
    <message>
        <source>&amp;Different (D)</source>
        <translation>不同(&amp;D)</translation>
    </message>
    <message>
        <source>They are two (D, Delete)</source>
        <translation>兩者是不同對象 (D, Delete)</translation>
    </message>
    <message>
        <source>S&amp;kip (→)</source>
        <translation>略過(&amp;K) (→)</translation>
    </message>
    <message>
        <source>Leave it open (Right)</source>
        <translation>暫不決定 (Right)</translation>
    </message>
    <message>
        <source>&amp;Back (←)</source>
        <translation>返回(&amp;B) (←)</translation>
    </message>
    <message>
        <source>To the one before (Left)</source>
        <translation>回到上一組 (Left)</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>沒有待確認的名稱</translation>
    </message>
    <message>
        <source>No names are left that may be the same. New articles may bring some.</source>
        <translation>已沒有其他可能相同的名稱。匯入新文章後可能會再出現。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>關閉此視窗 (Esc)</translation>
    </message>
    <message>
        <source>%1, open its timeline</source>
        <translation>%1，開啟其時間線</translation>
    </message>
    <message>
        <source>Open its timeline</source>
        <translation>開啟其時間線</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>a name of %1</source>
        <translation>「%1」的名稱之一</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>These are taken for the same. Are they?</source>
        <translation>這兩個名稱目前視為同一對象。確實如此嗎？</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>這兩個名稱是同一對象嗎？</translation>
    </message>
    <message>
        <source>Answered. Ctrl+Z takes the last answer back.</source>
        <translation>已回答。按 Ctrl+Z 可復原上一個回答。</translation>
    </message>
    <message>
        <source>One is the other read aloud in Pinyin; no article says that they are one.</source>
        <translation>其中一個是另一個的漢語拼音讀法；沒有文章說它們是同一個。</translation>
    </message>
    <message>
        <source>One is the other read aloud and spelled as in Taiwan; no article says that they are one.</source>
        <translation>其中一個是另一個的讀音，按臺灣的拼法拼寫；沒有文章說它們是同一個。</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::TimelineEditor</name>
    <message>
        <source>Merge Names</source>
        <translation>合併名稱</translation>
    </message>
    <message>
        <source>Split Off Names</source>
        <translation>拆分名稱</translation>
    </message>
    <message>
        <source>Keep Names Apart</source>
        <translation>區分名稱</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Change Kind</source>
        <translation>變更種類</translation>
    </message>
    <message>
        <source>Hide Name</source>
        <translation>隱藏名稱</translation>
    </message>
    <message>
        <source>Hide Event</source>
        <translation>隱藏事件</translation>
    </message>
    <message>
        <source>Change Date</source>
        <translation>變更日期</translation>
    </message>
    <message>
        <source>Change Place</source>
        <translation>變更地點</translation>
    </message>
    <message>
        <source>Add Event</source>
        <translation>新增事件</translation>
    </message>
    <message>
        <source>Mark Event</source>
        <translation>標示事件</translation>
    </message>
    <message>
        <source>Unmark Event</source>
        <translation>取消標示事件</translation>
    </message>
    <message>
        <source>Take Back Changes</source>
        <translation>還原變更</translation>
    </message>
    <message>
        <source>Event hidden</source>
        <translation>已隱藏事件</translation>
    </message>
    <message>
        <source>Date of the event: %1</source>
        <translation>事件日期：%1</translation>
    </message>
    <message>
        <source>Place of the event: %1</source>
        <translation>事件地點：%1</translation>
    </message>
    <message>
        <source>Event without a place now</source>
        <translation>事件現在沒有地點</translation>
    </message>
    <message>
        <source>Event added</source>
        <translation>已新增事件</translation>
    </message>
    <message>
        <source>Event marked as important</source>
        <translation>已將事件標示為重要</translation>
    </message>
    <message>
        <source>Event not marked any more</source>
        <translation>已取消標示事件</translation>
    </message>
    <message>
        <source>%1 and %2 are one now</source>
        <translation>已合併「%1」與「%2」</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) are one now</source>
        <translation>
            <numerusform>已合併 %Ln 個名稱</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not %2 any more</source>
        <translation>「%1」不再屬於「%2」</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) split off</source>
        <translation>
            <numerusform>已拆分出 %Ln 個名稱</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 stay apart</source>
        <translation>已將「%1」與「%2」視為不同對象</translation>
    </message>
    <message>
        <source>%1 is called %2 now</source>
        <translation>「%1」現在稱為「%2」</translation>
    </message>
    <message>
        <source>Kind of %1: %2</source>
        <extracomment>%2 is &quot;person&quot;, &quot;organisation&quot; or &quot;place&quot;.</extracomment>
        <translation>「%1」的種類：%2</translation>
    </message>
    <message>
        <source>%1 hidden</source>
        <translation>已隱藏「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken back</source>
        <translation>
            <numerusform>已還原 %Ln 項變更</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is not there any more.</source>
        <translation>此名稱已不存在。</translation>
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
        <translation>僅限明確提到日期者</translation>
    </message>
    <message>
        <source>Only what several outlets tell</source>
        <translation>僅限多家媒體報導者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Filters of the timeline</source>
        <translation>時間線的篩選器</translation>
    </message>
    <message>
        <source>from</source>
        <translation>從</translation>
    </message>
    <message>
        <source>From this day, month or year</source>
        <translation>從此日、月或年起</translation>
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
        <translation>與「%1」一起</translation>
    </message>
    <message>
        <source>together with %1, remove</source>
        <translation>移除：與「%1」一起</translation>
    </message>
    <message>
        <source>Some entries are filtered out</source>
        <translation>部分項目已被篩除</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 個項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of %1</source>
        <translation>「%1」的時間線</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>所有名稱</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>篩選時間線</translation>
    </message>
    <message>
        <source>Show the map</source>
        <translation>顯示地圖</translation>
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
        <translation>儲存或列印時間線</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::TimelineMenus</name>
    <message>
        <source>Show &amp;Timeline</source>
        <translation>顯示時間線(&amp;T)</translation>
    </message>
    <message>
        <source>Only What They Did To&amp;gether</source>
        <translation>僅顯示共同參與的項目(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Compare Side by Side</source>
        <translation>並排比較(&amp;C)</translation>
    </message>
    <message>
        <source>List the &amp;Articles That Name It</source>
        <translation>列出提到此名稱的文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Is the &amp;Same As…</source>
        <translation>等同於(&amp;S)…</translation>
    </message>
    <message>
        <source>Some &amp;Names Are Somebody Else…</source>
        <translation>部分名稱屬於其他對象(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Hide This Name</source>
        <translation>隱藏此名稱(&amp;H)</translation>
    </message>
    <message>
        <source>Take Back A&amp;ll Changes</source>
        <translation>還原所有變更(&amp;L)</translation>
    </message>
    <message>
        <source>Read in %1, %2</source>
        <translation>閱讀「%1」的報導（%2）</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消釘選(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>釘選(&amp;P)</translation>
    </message>
    <message>
        <source>Correct the &amp;Date…</source>
        <translation>更正日期(&amp;D)…</translation>
    </message>
    <message>
        <source>Correct the P&amp;lace…</source>
        <translation>更正地點(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Take Back This Entry</source>
        <translation>收回此項目(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Hide This Entry</source>
        <translation>隱藏此項目(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Compare With…</source>
        <translation>與其他名稱比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Wh&amp;y These Names Are One…</source>
        <translation>這些名稱為何視為同一個(&amp;Y)…</translation>
    </message>
    <message>
        <source>List the Notes Ab&amp;out It</source>
        <translation>列出相關的筆記(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::TimelineNotice</name>
    <message>
        <source>One moment…</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>The timeline is being put together.</source>
        <translation>正在整理時間線。</translation>
    </message>
    <message>
        <source>No timeline yet</source>
        <translation>尚無時間線</translation>
    </message>
    <message>
        <source>Choose a name to see who was where when.</source>
        <translation>選擇一個名稱，查看何人何時身在何處。</translation>
    </message>
    <message>
        <source>This name is gone</source>
        <translation>此名稱已不存在</translation>
    </message>
    <message>
        <source>It was hidden, or no article has it any more.</source>
        <translation>它已被隱藏，或已沒有任何文章提到它。</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>沒有項目</translation>
    </message>
    <message>
        <source>The filter lets none of them through.</source>
        <translation>沒有項目符合篩選條件。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Takes away the filter of the timeline</source>
        <translation>移除時間線的篩選器</translation>
    </message>
    <message>
        <source>Nothing dated is told</source>
        <translation>沒有標明日期的記載</translation>
    </message>
    <message>
        <source>The articles name it, but no clause says when something happened.</source>
        <translation>文章中提到此名稱，但沒有語句說明事情何時發生。</translation>
    </message>
    <message>
        <source>Something kept the library from being read.</source>
        <translation>文庫因故無法讀取。</translation>
    </message>
    <message>
        <source>This timeline could not be read</source>
        <translation>無法讀取此時間線</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Reads the timeline again</source>
        <translation>重新讀取時間線</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::TimelinePane</name>
    <message>
        <source>Timelines</source>
        <translation>時間線</translation>
    </message>
</context>
<context>
    <name>Dateline::TimelinePanel::TimelineView</name>
    <message>
        <source>Timeline of %1</source>
        <translation>「%1」的時間線</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已釘選</translation>
    </message>
    <message>
        <source>Show the sentence in its article</source>
        <translation>在文章中顯示此句</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往該項目</translation>
    </message>
    <message>
        <source>The filter hides it</source>
        <translation>已被篩選器隱藏</translation>
    </message>
</context>
<context>
    <name>Dateline::Triage::TagChoiceDelegate</name>
    <message>
        <source>from the article</source>
        <translation>來自文章</translation>
    </message>
</context>
<context>
    <name>Dateline::Triage::TagChoiceModel</name>
    <message>
        <source>Add the new tag “%1”</source>
        <translation>新增標籤「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln articles</source>
        <translation>
            <numerusform>%1，%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from the article</source>
        <translation>%1，來自文章</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>新增「%1」</translation>
    </message>
</context>
<context>
    <name>Dateline::Triage::TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Add or find a tag</source>
        <translation>新增或尋找標籤</translation>
    </message>
    <message>
        <source>Tag to add</source>
        <translation>要新增的標籤</translation>
    </message>
    <message>
        <source>Tags to choose from</source>
        <translation>可選擇的標籤</translation>
    </message>
    <message>
        <source>Enter adds, Space changes, Esc closes</source>
        <translation>Enter 新增，空白鍵變更，Esc 關閉</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章的標籤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Triage::Toast</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>Dateline::Welcome::TryOutCard</name>
    <message>
        <source>Things to try</source>
        <translation>試試看</translation>
    </message>
    <message>
        <source>That is all you need. Happy reading!</source>
        <translation>這樣就可以了。祝您閱讀愉快。</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>試試這三件事</translation>
    </message>
    <message>
        <source>Close, and do not show it again</source>
        <translation>關閉且不再顯示</translation>
    </message>
    <message>
        <source>Close the things to try</source>
        <translation>關閉「試試看」</translation>
    </message>
    <message>
        <source>Go to the next article</source>
        <translation>前往下一篇文章</translation>
    </message>
    <message>
        <source>Search, or click a bar above the dates</source>
        <translation>搜尋，或按一下日期上方的長條</translation>
    </message>
    <message>
        <source>Find every command by its name</source>
        <translation>依名稱尋找任何命令</translation>
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
        <translation>歡迎</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Dateline</translation>
    </message>
    <message>
        <source>Reads your own archive of news: offline, safe, and fast.</source>
        <translation>閱讀您自己保存的新聞：離線、安全、快速。</translation>
    </message>
    <message>
        <source>This library can be read but not changed, and there is nothing in it yet. Copy it to a folder you may write to, then open it there.</source>
        <translation>此文庫可以讀取但無法變更，且其中尚無內容。請將其複製到您可寫入的資料夾，再從該處開啟。</translation>
    </message>
    <message>
        <source>&amp;Try the Sample Archive</source>
        <translation>試用範例文章(&amp;T)</translation>
    </message>
    <message>
        <source>Import the articles that come with Dateline</source>
        <translation>匯入 Dateline 隨附的文章</translation>
    </message>
    <message>
        <source>A few articles that come with Dateline. Ready in a second.</source>
        <translation>Dateline 隨附的幾篇文章，隨即可讀。</translation>
    </message>
    <message>
        <source>Or open your own</source>
        <translation>或開啟您自己的文章</translation>
    </message>
    <message>
        <source>Open your own</source>
        <translation>開啟您自己的文章</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Import all articles in a folder</source>
        <translation>匯入資料夾中的所有文章</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>封存檔(&amp;A)…</translation>
    </message>
    <message>
        <source>Import all articles in a zip, tar or 7z file</source>
        <translation>匯入 zip、tar 或 7z 檔案中的所有文章</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>開啟封存檔</translation>
    </message>
    <message>
        <source>Or drop it anywhere in this window: a folder, a zip, tar or 7z file, or articles.</source>
        <translation>也可以拖放到此視窗的任何位置：資料夾、zip、tar 或 7z 檔案，或文章。</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::ArticleCommands</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>復原(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
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
        <translation>複製引用為(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::DockTitle</name>
    <message>
        <source>Hide this pane</source>
        <translation>隱藏此窗格</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::ExchangeCommands</name>
    <message numerus="yes">
        <source>%Ln citation(s) copied.</source>
        <translation>
            <numerusform>已複製 %Ln 筆引用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dateline::Window::ImageCommands</name>
    <message>
        <source>There are no images to be fetched.</source>
        <translation>沒有需要取得的圖片。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) that you wanted to keep were not fetched before Dateline was closed.</source>
        <translation>
            <numerusform>有 %Ln 張您要保留的圖片在 Dateline 關閉前尚未取得。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) fetched.</source>
        <translation>
            <numerusform>已取得 %Ln 張圖片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not.</source>
        <translation>
            <numerusform>有 %Ln 張未能取得。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No images are kept for the %Ln selected article(s).</source>
        <translation>
            <numerusform>所選的 %Ln 篇文章沒有保留的圖片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s): kept already.</source>
        <translation>
            <numerusform>%Ln 張圖片：先前已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fetch or Forget…</source>
        <translation>取得或放棄(&amp;F)…</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>圖片</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %Ln image(s) now?</source>
        <translation>
            <numerusform>現在取得 %Ln 張圖片嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>What is neither fetched nor forgotten is offered again the next time.</source>
        <translation>既未取得也未放棄的圖片，下次會再次詢問。</translation>
    </message>
    <message>
        <source>&amp;Fetch Now</source>
        <translation>立即取得(&amp;F)</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>放棄(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍後決定(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be fetched.</source>
        <translation>
            <numerusform>%Ln 張圖片無法取得。</numerusform>
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
        <translation>未選取文章</translation>
    </message>
    <message>
        <source>Choose one in the list, or press J.</source>
        <translation>請在清單中選擇一篇，或按 J。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未匯入任何內容。</translation>
    </message>
    <message>
        <source>This is an earlier version of the article.</source>
        <translation>這是這篇文章較早的版本。</translation>
    </message>
    <message>
        <source>Show &amp;Current Version</source>
        <translation>顯示目前版本(&amp;C)</translation>
    </message>
    <message>
        <source>This library cannot be changed.</source>
        <translation>此文庫無法變更。</translation>
    </message>
    <message>
        <source>The search index is being completed. Until then some articles are not found.</source>
        <translation>正在補全搜尋索引。完成之前，部分文章搜尋不到。</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::NoteBrowsing</name>
    <message>
        <source>All Notes</source>
        <translation>所有筆記</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::NoteCommands</name>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>Copied with its source.</source>
        <translation>已連同來源複製。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) were not found in the new versions of their articles.</source>
        <translation>
            <numerusform>有 %Ln 個醒目標記在文章的新版本中找不到原文。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept. All Notes lists them under “Passage not found”.</source>
        <translation>它們都已保留，列於「所有筆記」的「找不到原文」之下。</translation>
    </message>
    <message>
        <source>The notes were replaced by another file, which is shown now.</source>
        <translation>筆記檔已被另一個檔案取代，現在顯示的是該檔案的內容。</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::NoteSafety</name>
    <message>
        <source>Notes could not be saved. %1</source>
        <translation>無法儲存筆記。%1</translation>
    </message>
    <message>
        <source>They are kept here, and saved as soon as that works again. Copy them to be safe.</source>
        <translation>筆記會保留在此，一旦可以儲存就會立即儲存。為求保險，請先複製。</translation>
    </message>
    <message>
        <source>&amp;Copy Unsaved Notes</source>
        <translation>複製未儲存的筆記(&amp;C)</translation>
    </message>
    <message>
        <source>All notes are saved now.</source>
        <translation>所有筆記均已儲存。</translation>
    </message>
    <message>
        <source>Save Notes</source>
        <translation>儲存筆記</translation>
    </message>
    <message>
        <source>Unsaved notes.md</source>
        <translation>未儲存的筆記.md</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Notes are not saved</source>
        <translation>筆記尚未儲存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) could not be saved.</source>
        <translation>
            <numerusform>無法儲存 %Ln 則筆記。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost when the window closes, unless you save them to a file.</source>
        <translation>除非您將其儲存到檔案，否則關閉視窗後筆記就會遺失。</translation>
    </message>
    <message>
        <source>&amp;Save to a File…</source>
        <translation>儲存到檔案(&amp;S)…</translation>
    </message>
    <message>
        <source>Close &amp;Without Saving</source>
        <translation>關閉但不儲存(&amp;W)</translation>
    </message>
    <message>
        <source>Your notes are not where they were: %1</source>
        <translation>您的筆記已不在原處：%1</translation>
    </message>
    <message>
        <source>As long as Dateline stays open, all of them can be put back where they were. Or bring the folder back yourself.</source>
        <translation>只要 Dateline 還開著，就能將所有筆記放回原處；您也可以自行將資料夾移回。</translation>
    </message>
    <message>
        <source>&amp;Put Notes Back</source>
        <translation>放回筆記(&amp;P)</translation>
    </message>
    <message>
        <source>Notes are gone</source>
        <translation>筆記不見了</translation>
    </message>
    <message>
        <source>The file with your notes was moved or deleted while it was open.</source>
        <translation>存放筆記的檔案在開啟期間被移動或刪除了。</translation>
    </message>
    <message>
        <source>Dateline still has all of them. When it closes, they are lost.</source>
        <translation>Dateline 仍保有全部筆記；一旦關閉，就會遺失。</translation>
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
        <translation>篩選器</translation>
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
        <translation>文章已儲存。</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>在資料夾中顯示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::SearchCommands</name>
    <message>
        <source>Saved the search “%1”</source>
        <translation>已儲存搜尋「%1」</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::TimelineCommands</name>
    <message>
        <source>Timelines</source>
        <translation>時間線</translation>
    </message>
    <message>
        <source>The sentence is not in the article any more.</source>
        <translation>文章中已沒有這個句子。</translation>
    </message>
    <message>
        <source>The article was changed since it was read for timelines.</source>
        <translation>文章在擷取時間線資料之後已有變更。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>The timeline is saved.</source>
        <translation>時間線已儲存。</translation>
    </message>
    <message>
        <source>&amp;Show in Folder</source>
        <translation>在資料夾中顯示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::WindowActions</name>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>開啟資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Import all articles in a folder</source>
        <translation>匯入資料夾中的所有文章</translation>
    </message>
    <message>
        <source>Open &amp;Archive…</source>
        <translation>開啟封存檔(&amp;A)…</translation>
    </message>
    <message>
        <source>Import all articles in a zip, tar or 7z file</source>
        <translation>匯入 zip、tar 或 7z 檔案中的所有文章</translation>
    </message>
    <message>
        <source>Import &amp;Reports…</source>
        <translation>匯入報告(&amp;R)…</translation>
    </message>
    <message>
        <source>Show what past imports refused, and why</source>
        <translation>顯示過去匯入時拒絕的檔案及原因</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>關閉視窗</translation>
    </message>
    <message>
        <source>&amp;Clear All Filters</source>
        <translation>清除所有篩選器(&amp;C)</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>顯示所有文章</translation>
    </message>
    <message>
        <source>&amp;Newest First</source>
        <translation>由新到舊(&amp;N)</translation>
    </message>
    <message>
        <source>Sort by date, the newest first</source>
        <translation>依日期排序，最新的在前</translation>
    </message>
    <message>
        <source>&amp;Oldest First</source>
        <translation>由舊到新(&amp;O)</translation>
    </message>
    <message>
        <source>Sort by date, the oldest first</source>
        <translation>依日期排序，最舊的在前</translation>
    </message>
    <message>
        <source>By &amp;Source</source>
        <translation>依來源(&amp;S)</translation>
    </message>
    <message>
        <source>Sort by source</source>
        <translation>依來源排序</translation>
    </message>
    <message>
        <source>By &amp;Title</source>
        <translation>依標題(&amp;T)</translation>
    </message>
    <message>
        <source>Sort by title</source>
        <translation>依標題排序</translation>
    </message>
    <message>
        <source>Show &amp;Filters</source>
        <translation>顯示篩選器(&amp;F)</translation>
    </message>
    <message>
        <source>Show or hide the filters pane</source>
        <translation>顯示或隱藏篩選器窗格</translation>
    </message>
    <message>
        <source>Show &amp;List</source>
        <translation>顯示清單(&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>顯示或隱藏文章清單</translation>
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
        <translation>縮小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Make the text of articles smaller</source>
        <translation>縮小文章的文字</translation>
    </message>
    <message>
        <source>&amp;Next Article</source>
        <translation>下一篇文章(&amp;N)</translation>
    </message>
    <message>
        <source>Show the next article of the list</source>
        <translation>顯示清單中的下一篇文章</translation>
    </message>
    <message>
        <source>&amp;Previous Article</source>
        <translation>上一篇文章(&amp;P)</translation>
    </message>
    <message>
        <source>Show the previous article of the list</source>
        <translation>顯示清單中的上一篇文章</translation>
    </message>
    <message>
        <source>Next &amp;Unread</source>
        <translation>下一篇未讀(&amp;U)</translation>
    </message>
    <message>
        <source>Show the next article that was not read</source>
        <translation>顯示下一篇未讀的文章</translation>
    </message>
    <message>
        <source>Previous Un&amp;read</source>
        <translation>上一篇未讀(&amp;R)</translation>
    </message>
    <message>
        <source>Show the previous article that was not read</source>
        <translation>顯示上一篇未讀的文章</translation>
    </message>
    <message>
        <source>Page U&amp;p, Then Previous</source>
        <translation>向上翻頁，然後上一篇(&amp;G)</translation>
    </message>
    <message>
        <source>Scroll back a page; at the top show the previous article</source>
        <translation>往回捲動一頁；到頂端時顯示上一篇文章</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>標示為已讀(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加星號(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open Original…</source>
        <translation>開啟原始網頁(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the article&apos;s own address in the browser</source>
        <translation>在瀏覽器中開啟文章的原始網址</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>列出所有快速鍵</translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>關於 Dateline(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Change reading, appearance, keys, sources and privacy</source>
        <translation>變更閱讀、外觀、快速鍵、來源與隱私</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change of marks or tags back</source>
        <translation>復原上一次對標示或標籤的變更</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>重做已復原的變更</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>在文章中尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find text in the article that is shown</source>
        <translation>在顯示的文章中尋找文字</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place where the text was found</source>
        <translation>前往下一個找到文字的位置</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>找上一個(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the previous place where the text was found</source>
        <translation>前往上一個找到文字的位置</translation>
    </message>
    <message>
        <source>Go to &amp;Anything…</source>
        <translation>前往任何項目(&amp;A)…</translation>
    </message>
    <message>
        <source>Find an action, an article, a source or a tag by its name</source>
        <translation>依名稱尋找動作、文章、來源或標籤</translation>
    </message>
    <message>
        <source>&amp;Group by Day</source>
        <translation>依日期分組(&amp;G)</translation>
    </message>
    <message>
        <source>Show a heading for each day while the list is sorted by date</source>
        <translation>清單依日期排序時，為每一天顯示標題</translation>
    </message>
    <message>
        <source>As Ta&amp;ble</source>
        <translation>以表格顯示(&amp;B)</translation>
    </message>
    <message>
        <source>Show the list with a column for everything known</source>
        <translation>以表格顯示清單，各項資料各占一欄</translation>
    </message>
    <message>
        <source>Article &amp;Below the List</source>
        <translation>文章置於清單下方(&amp;O)</translation>
    </message>
    <message>
        <source>Show the article below the list or beside it</source>
        <translation>將文章顯示在清單下方或旁邊</translation>
    </message>
    <message>
        <source>No&amp;rmal Text</source>
        <translation>標準文字(&amp;R)</translation>
    </message>
    <message>
        <source>Show articles in their normal text size and width</source>
        <translation>以標準的文字大小與欄寬顯示文章</translation>
    </message>
    <message>
        <source>Column &amp;Wider</source>
        <translation>加寬文字欄(&amp;W)</translation>
    </message>
    <message>
        <source>Make the column of text wider</source>
        <translation>使文字欄變寬</translation>
    </message>
    <message>
        <source>Column Narro&amp;wer</source>
        <translation>縮窄文字欄(&amp;N)</translation>
    </message>
    <message>
        <source>Make the column of text narrower</source>
        <translation>使文字欄變窄</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>跟隨系統(&amp;Y)</translation>
    </message>
    <message>
        <source>Look as the system does, light or dark</source>
        <translation>隨系統採用淺色或深色</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>淺色(&amp;G)</translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation>淺色紙上的深色文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>深色背景上的淺色文字</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>棕褐色(&amp;P)</translation>
    </message>
    <message>
        <source>Brown text on warm paper</source>
        <translation>暖色紙上的棕色文字</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全螢幕(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整個螢幕</translation>
    </message>
    <message>
        <source>Page &amp;Down, Then Next Unread</source>
        <translation>向下翻頁，然後下一篇未讀(&amp;D)</translation>
    </message>
    <message>
        <source>Scroll a page; at the end show the next unread article</source>
        <translation>往下捲動一頁；到結尾時顯示下一篇未讀的文章</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Show the article that was read before</source>
        <translation>顯示先前閱讀的文章</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前進(&amp;F)</translation>
    </message>
    <message>
        <source>Show the article again from which you went back</source>
        <translation>重新顯示返回前閱讀的文章</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>下一個窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation>移至下一個窗格</translation>
    </message>
    <message>
        <source>Previous P&amp;ane</source>
        <translation>上一個窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Move to the previous pane</source>
        <translation>移至上一個窗格</translation>
    </message>
    <message>
        <source>Mark the selected articles as read or unread</source>
        <translation>將選取的文章標示為已讀或未讀</translation>
    </message>
    <message>
        <source>Set or remove the star of the selected articles</source>
        <translation>為選取的文章加上或移除星號</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>歸檔(&amp;A)</translation>
    </message>
    <message>
        <source>Put the selected articles away, or bring them back</source>
        <translation>將選取的文章歸檔或取消歸檔</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>標籤(&amp;T)…</translation>
    </message>
    <message>
        <source>Add tags to the selected articles, or remove them</source>
        <translation>為選取的文章新增或移除標籤</translation>
    </message>
    <message>
        <source>Mark All &amp;Listed as Read</source>
        <translation>將清單全部標示為已讀(&amp;L)</translation>
    </message>
    <message>
        <source>Mark every article of the list as read</source>
        <translation>將清單中的所有文章標示為已讀</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>複製網址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the article&apos;s own address</source>
        <translation>複製文章的原始網址</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>Things to &amp;Try</source>
        <translation>試試看(&amp;T)</translation>
    </message>
    <message>
        <source>Show three things to try first</source>
        <translation>顯示可以先試的三件事</translation>
    </message>
    <message>
        <source>Show version and licence</source>
        <translation>顯示版本與授權條款</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>搜尋(&amp;S)…</translation>
    </message>
    <message>
        <source>Search titles and texts of all articles</source>
        <translation>搜尋所有文章的標題與內文</translation>
    </message>
    <message>
        <source>Save &amp;This Search</source>
        <translation>儲存此搜尋(&amp;E)</translation>
    </message>
    <message>
        <source>Keep the search in the side bar</source>
        <translation>將搜尋保留在側邊欄</translation>
    </message>
    <message>
        <source>&amp;How to Search</source>
        <translation>搜尋方法(&amp;H)</translation>
    </message>
    <message>
        <source>Show what a search can ask for, with examples</source>
        <translation>顯示搜尋可用的條件與範例</translation>
    </message>
    <message>
        <source>S&amp;imilar Articles</source>
        <translation>相似文章(&amp;I)</translation>
    </message>
    <message>
        <source>Show or hide the articles that are like the one you read</source>
        <translation>顯示或隱藏與您所讀文章相似的文章</translation>
    </message>
    <message>
        <source>Next &amp;Hit</source>
        <translation>下一個符合處(&amp;H)</translation>
    </message>
    <message>
        <source>Go to the next place in the article that the search found</source>
        <translation>前往文章中下一個搜尋到的位置</translation>
    </message>
    <message>
        <source>Previous H&amp;it</source>
        <translation>上一個符合處(&amp;I)</translation>
    </message>
    <message>
        <source>Go to the previous place in the article that the search found</source>
        <translation>前往文章中上一個搜尋到的位置</translation>
    </message>
    <message>
        <source>Compare &amp;Versions</source>
        <translation>比較版本(&amp;V)</translation>
    </message>
    <message>
        <source>Show what changed between two versions of the article</source>
        <translation>顯示文章兩個版本之間的變更</translation>
    </message>
    <message>
        <source>&amp;Back Up Notes…</source>
        <translation>備份筆記(&amp;B)…</translation>
    </message>
    <message>
        <source>Copy everything you made to a file</source>
        <translation>將您建立的所有內容複製到檔案</translation>
    </message>
    <message>
        <source>Chec&amp;k Library…</source>
        <translation>檢查文庫(&amp;K)…</translation>
    </message>
    <message>
        <source>Look whether the library is sound</source>
        <translation>檢查文庫是否完好</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>醒目標記(&amp;H)</translation>
    </message>
    <message>
        <source>Highlight what is selected in the article</source>
        <translation>為文章中選取的內容加上醒目標記</translation>
    </message>
    <message>
        <source>&amp;Write a Note…</source>
        <translation>寫筆記(&amp;W)…</translation>
    </message>
    <message>
        <source>Highlight what is selected and write a note on it</source>
        <translation>為選取的內容加上醒目標記並寫筆記</translation>
    </message>
    <message>
        <source>&amp;Copy as Quote</source>
        <translation>複製為引文(&amp;C)</translation>
    </message>
    <message>
        <source>Copy what is selected with its source</source>
        <translation>複製選取的內容及其來源</translation>
    </message>
    <message>
        <source>Note on the &amp;Article…</source>
        <translation>整篇文章的筆記(&amp;A)…</translation>
    </message>
    <message>
        <source>Write a note on the whole article</source>
        <translation>為整篇文章寫筆記</translation>
    </message>
    <message>
        <source>&amp;Next Highlight</source>
        <translation>下一個醒目標記(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next highlight of the article</source>
        <translation>前往文章中的下一個醒目標記</translation>
    </message>
    <message>
        <source>&amp;Previous Highlight</source>
        <translation>上一個醒目標記(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous highlight of the article</source>
        <translation>前往文章中的上一個醒目標記</translation>
    </message>
    <message>
        <source>Select by &amp;Keyboard</source>
        <translation>以鍵盤選取(&amp;K)</translation>
    </message>
    <message>
        <source>Move a caret through the article and select with it</source>
        <translation>在文章中移動游標並用其選取文字</translation>
    </message>
    <message>
        <source>Hide H&amp;ighlights</source>
        <translation>隱藏醒目標記(&amp;I)</translation>
    </message>
    <message>
        <source>Show the article without its highlights</source>
        <translation>顯示不含醒目標記的文章</translation>
    </message>
    <message>
        <source>N&amp;otes of the Article</source>
        <translation>文章的筆記(&amp;O)</translation>
    </message>
    <message>
        <source>Show or hide the notes of the article</source>
        <translation>顯示或隱藏文章的筆記</translation>
    </message>
    <message>
        <source>A&amp;ll Notes…</source>
        <translation>所有筆記(&amp;L)…</translation>
    </message>
    <message>
        <source>Browse the notes of all articles</source>
        <translation>瀏覽所有文章的筆記</translation>
    </message>
    <message>
        <source>&amp;Timelines</source>
        <translation>時間線(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide who was where when</source>
        <translation>顯示或隱藏時間線：何人何時身在何處</translation>
    </message>
    <message>
        <source>&amp;Find a Name…</source>
        <translation>尋找名稱(&amp;F)…</translation>
    </message>
    <message>
        <source>Find a person, an organisation or a place and see its timeline</source>
        <translation>尋找人物、組織或地點，並查看其時間線</translation>
    </message>
    <message>
        <source>Show &amp;Map</source>
        <translation>顯示地圖(&amp;M)</translation>
    </message>
    <message>
        <source>Show or hide the places of the timeline on a map</source>
        <translation>在地圖上顯示或隱藏時間線的地點</translation>
    </message>
    <message>
        <source>In Its &amp;Own Window</source>
        <translation>在獨立視窗中顯示(&amp;O)</translation>
    </message>
    <message>
        <source>Show the timelines in a window of their own, or beside the article</source>
        <translation>在獨立視窗中或文章旁邊顯示時間線</translation>
    </message>
    <message>
        <source>&amp;Mark Names in Articles</source>
        <translation>標示文章中的名稱(&amp;M)</translation>
    </message>
    <message>
        <source>Underline the names in articles that have a timeline</source>
        <translation>為文章中有時間線的名稱加上底線</translation>
    </message>
    <message>
        <source>&amp;Add an Event…</source>
        <translation>新增事件(&amp;A)…</translation>
    </message>
    <message>
        <source>Add an event to the timeline by hand, or from what is selected in the article</source>
        <translation>手動或依文章中選取的內容，在時間線中新增事件</translation>
    </message>
    <message>
        <source>&amp;Suggested Merges…</source>
        <translation>合併建議(&amp;S)…</translation>
    </message>
    <message>
        <source>Look through names that may be one, and decide</source>
        <translation>檢視可能屬於同一對象的名稱，並加以判定</translation>
    </message>
    <message>
        <source>&amp;Import Notes…</source>
        <translation>匯入筆記(&amp;I)…</translation>
    </message>
    <message>
        <source>Take over highlights and notes from a file: of a colleague, of Hypothesis, of Readwise</source>
        <translation>從檔案匯入醒目標記與筆記，來源可為同事、Hypothesis 或 Readwise</translation>
    </message>
    <message>
        <source>Hand on highlights, notes and citations as text, document, table or bundle</source>
        <translation>將醒目標記、筆記與引用匯出為文字、文件、表格或打包檔，以供他人使用</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the article with its highlights</source>
        <translation>列印文章及其醒目標記</translation>
    </message>
    <message>
        <source>Save Article as P&amp;DF…</source>
        <translation>將文章儲存為 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save the article with its highlights as pages</source>
        <translation>以分頁形式儲存文章及其醒目標記</translation>
    </message>
    <message>
        <source>Copy C&amp;itation</source>
        <translation>複製引用(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the article as an entry of a list of references</source>
        <translation>將文章複製為參考文獻清單中的項目</translation>
    </message>
    <message>
        <source>Load &amp;Images</source>
        <translation>載入圖片(&amp;I)</translation>
    </message>
    <message>
        <source>Show the images of the article that are on the network; every host is asked about first</source>
        <translation>顯示文章中位於網路上的圖片；連線至各主機前會先詢問您</translation>
    </message>
    <message>
        <source>&amp;Keep Images for Offline</source>
        <translation>保留圖片供離線使用(&amp;K)</translation>
    </message>
    <message>
        <source>Fetch the images of the selected articles and keep them in the library</source>
        <translation>取得選取的文章中的圖片，並保留在文庫中</translation>
    </message>
    <message>
        <source>Keep Images of All Liste&amp;d Articles</source>
        <translation>保留清單中所有文章的圖片(&amp;D)</translation>
    </message>
    <message>
        <source>Fetch the images of every article of the list and keep them in the library</source>
        <translation>取得清單中所有文章的圖片，並保留在文庫中</translation>
    </message>
    <message>
        <source>C&amp;hanges to Timelines…</source>
        <translation>時間線的變更(&amp;H)…</translation>
    </message>
    <message>
        <source>List what you changed in timelines, and take it back</source>
        <translation>列出您在時間線中所做的變更，並可還原</translation>
    </message>
    <message>
        <source>Re&amp;move Kept Images…</source>
        <translation>移除已保留的圖片(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the images that are kept for the selected articles</source>
        <translation>移除為所選文章保留的圖片</translation>
    </message>
    <message>
        <source>Wh&amp;y These Names Are One…</source>
        <translation>這些名稱為何視為同一個(&amp;Y)…</translation>
    </message>
    <message>
        <source>Say why the names of the person, organisation or place are one</source>
        <translation>說明這個人物、組織或地點的各個名稱為何視為同一個</translation>
    </message>
    <message>
        <source>&amp;Export Notes and Citations…</source>
        <translation>匯出筆記與引用(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Dateline::Window::WindowDialogs</name>
    <message>
        <source>About Dateline</source>
        <translation>關於 Dateline</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;Reads a local archive of news articles, safely and offline.&lt;/p&gt;&lt;p&gt;Licensed under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Dateline %1&lt;/h3&gt;&lt;p&gt;安全、離線地閱讀保存在本機的新聞文章。&lt;/p&gt;&lt;p&gt;依 GNU 通用公共授權條款第 3 版或更新版本授權。&lt;/p&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%Ln highlight(s) and note(s) copied.</source>
        <translation>
            <numerusform>已複製 %Ln 個醒目標記與筆記。</numerusform>
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
        <translation>佈景主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>筆記(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>文庫(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>時間線(&amp;T)</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
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
            <numerusform>%Ln 則筆記</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>not found in the present text of the article</source>
        <translation>在文章目前的內文中找不到</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>文章內文</translation>
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
            <numerusform>亦稱：%1，另有 %Ln 個名稱</numerusform>
        </translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>亦稱：%1</translation>
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
        <translation>無法寫入檔案：%1。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>無法建立資料夾</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>匯出已取消。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>The file could not be read and was left alone.</source>
        <translation>無法讀取檔案，因此未加更動。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were written before.</source>
        <translation>
            <numerusform>在此之前已寫入 %Ln 個檔案。</numerusform>
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
        <translation>元素的巢狀層數過多；僅保留文字，未保留結構。</translation>
    </message>
    <message>
        <source>Only the plain text could be read.</source>
        <translation>只能讀取純文字。</translation>
    </message>
</context>
<context>
    <name>IncomingNotes</name>
    <message>
        <source>The same note as entry %1, which is at least as new and was taken.</source>
        <translation>與第 %1 項是同一則筆記；該項較新或新舊相同，因此予以採用。</translation>
    </message>
    <message>
        <source>It does not say which article it is about.</source>
        <translation>筆記未說明是關於哪一篇文章。</translation>
    </message>
    <message>
        <source>The note is too long; only its beginning was read.</source>
        <translation>筆記過長；只讀取了開頭的部分。</translation>
    </message>
    <message>
        <source>The columns of the table are not those of notes.</source>
        <translation>表格的欄位與筆記的欄位不符。</translation>
    </message>
    <message>
        <source>It is a reply to another note; it was read as a note on the whole article.</source>
        <translation>這是對另一則筆記的回覆；已當作整篇文章的筆記讀取。</translation>
    </message>
    <message>
        <source>There are too many tags; only the first were read.</source>
        <translation>標籤過多；只讀取了前面的標籤。</translation>
    </message>
    <message numerus="yes">
        <source>It is about %Ln passage(s) or article(s); only one of them was read.</source>
        <translation>
            <numerusform>筆記關於 %Ln 個段落或文章；只讀取了其中一個。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no notes of Hypothesis.</source>
        <translation>檔案中沒有 Hypothesis 的筆記。</translation>
    </message>
    <message>
        <source>The line is no JSON.</source>
        <translation>此行不是 JSON。</translation>
    </message>
    <message>
        <source>This is no annotation.</source>
        <translation>這不是註解。</translation>
    </message>
    <message>
        <source>The file ends too early, at byte %1: a part of it is missing.</source>
        <translation>檔案在第 %1 個位元組處過早結束：缺少一部分內容。</translation>
    </message>
    <message>
        <source>The file is no JSON that can be read: at byte %1 (%2).</source>
        <translation>檔案不是可讀取的 JSON：第 %1 個位元組處有誤（%2）。</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>檔案大於 %1。</translation>
    </message>
    <message>
        <source>“%1” could not be understood; the note was read without it.</source>
        <translation>無法解讀「%1」；讀取筆記時已略過此項。</translation>
    </message>
    <message>
        <source>There is neither a highlight nor a note.</source>
        <translation>既沒有醒目標記，也沒有筆記。</translation>
    </message>
    <message>
        <source>The table has no column “Highlight”.</source>
        <translation>表格中沒有「Highlight」欄。</translation>
    </message>
    <message>
        <source>The passage is a range; only the quote at its beginning was read.</source>
        <translation>段落是一段範圍；只讀取了範圍開頭的引文。</translation>
    </message>
    <message>
        <source>More notes are on a page that is not in the file: %1.</source>
        <translation>還有筆記位於另一頁，但檔案中沒有該頁：%1。</translation>
    </message>
    <message>
        <source>The note is only named and not in the file: %1.</source>
        <translation>檔案中只提到此筆記，並未包含其內容：%1。</translation>
    </message>
    <message>
        <source>The file holds no annotations.</source>
        <translation>檔案中沒有註解。</translation>
    </message>
    <message>
        <source>The column “%1” is unknown; the notes were read without it.</source>
        <translation>不認得欄位「%1」；讀取筆記時略過了它。</translation>
    </message>
    <message>
        <source>Some bytes of the file are no text; they were replaced.</source>
        <translation>檔案中有些位元組不是文字，已被取代。</translation>
    </message>
    <message>
        <source>The notes are not those that the bundle&apos;s list of content names: they were changed since it was made.</source>
        <translation>筆記與打包檔的內容清單不符：打包檔建立後，筆記已遭變更。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as %1.</source>
        <translation>檔案不是 UTF-8 編碼，已當作 %1 讀取。</translation>
    </message>
    <message>
        <source>This is no file of notes that can be read. These are: W3C Web Annotations (JSON), exports of Hypothesis (JSON, CSV), Readwise&apos;s CSV, and Dateline&apos;s own CSV.</source>
        <translation>這不是可讀取的筆記檔。可讀取的有：W3C Web Annotations（JSON）、Hypothesis 匯出檔（JSON、CSV）、Readwise 的 CSV，以及 Dateline 自己的 CSV。</translation>
    </message>
    <message>
        <source>The columns of the table are not those of notes: %1. Needed are Quote or Note, and URL, Title or Article; or those of Readwise&apos;s CSV.</source>
        <translation>表格的欄位不是筆記的欄位：%1。需要 Quote 或 Note，以及 URL、Title 或 Article；或 Readwise CSV 的欄位。</translation>
    </message>
    <message>
        <source>The file ends within this row: a part of it is missing.</source>
        <translation>檔案在此列中途結束：缺少一部分。</translation>
    </message>
    <message numerus="yes">
        <source>The file says that there are %Ln note(s), and does not hold all of them.</source>
        <translation>
            <numerusform>檔案稱有 %Ln 則筆記，但並未全部包含。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of the bundle were changed since it was made; the first is %1.</source>
        <translation>
            <numerusform>打包檔中有 %Ln 篇文章在產生之後遭更改；第一篇是 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) that the bundle&apos;s list of content names are missing; the first is %1.</source>
        <translation>
            <numerusform>打包檔的內容清單所列的 %Ln 篇文章缺失；第一篇是 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) of the bundle are not in its list of content; the first is %1.</source>
        <translation>
            <numerusform>打包檔中有 %Ln 篇文章不在其內容清單中；第一篇是 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, note %L2: %3</source>
        <translation>%1，第 %L2 則筆記：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln note(s) (%2): %3</source>
        <translation>
            <numerusform>%1，%Ln 則筆記（%2）：%3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The backup could not be verified and was not kept.</source>
        <translation>備份未通過驗證，已捨棄。</translation>
    </message>
    <message>
        <source>The folder for the backup cannot be made.</source>
        <translation>無法建立備份用的資料夾。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln rows refer to rows that are not there.</source>
        <translation>
            <numerusform>%1：有 %Ln 列參照了不存在的資料列。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of article %1 is damaged.</source>
        <translation>文章 %1 的內文已損毀。</translation>
    </message>
    <message>
        <source>Article %1 has no version to show.</source>
        <translation>文章 %1 沒有可顯示的版本。</translation>
    </message>
    <message>
        <source>The index cannot be put aside.</source>
        <translation>無法移開索引。</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>另一個程式正在使用文庫。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Dateline. Update to open it.</source>
        <translation>此檔案由較新版本的 Dateline 寫入。請更新程式後再開啟。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this step was stored; make room and try again.</source>
        <translation>磁碟已滿。此步驟未儲存任何內容；請騰出空間後再試一次。</translation>
    </message>
    <message>
        <source>The file cannot be written to. Check the permissions of the library folder.</source>
        <translation>無法寫入檔案。請檢查文庫資料夾的權限。</translation>
    </message>
    <message>
        <source>The file cannot be opened or read (%1).</source>
        <translation>無法開啟或讀取檔案（%1）。</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it and try again.</source>
        <translation>另一個程式正在使用此檔案。請關閉該程式後再試一次。</translation>
    </message>
    <message>
        <source>The file is damaged or is not a database of Dateline (%1).</source>
        <translation>檔案已損毀，或不是 Dateline 的資料庫（%1）。</translation>
    </message>
    <message>
        <source>The database reports: %1.</source>
        <translation>資料庫回報：%1。</translation>
    </message>
    <message>
        <source>A worker process could not be started.</source>
        <translation>無法啟動工作行程。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>無法讀取檔案（%1）。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB and was not read.</source>
        <translation>檔案大於 %1 MB，未讀取。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>沒有這個檔案或資料夾。</translation>
    </message>
    <message numerus="yes">
        <source>Reading the archive stopped unexpectedly after %Ln entries; what follows was not read.</source>
        <translation>
            <numerusform>讀取 %Ln 個項目後，封存檔的讀取意外停止；其後的內容未讀取。</numerusform>
        </translation>
    </message>
    <message>
        <source>A worker process stopped or took too long at this file, so it was read as plain text.</source>
        <translation>工作行程在處理此檔案時停止或耗時過久，因此已改以純文字讀取。</translation>
    </message>
    <message>
        <source>The file could not be parsed: a worker process stopped or took too long, also when it read the file as plain text.</source>
        <translation>無法解析檔案：工作行程停止或耗時過久，改以純文字讀取時亦然。</translation>
    </message>
    <message>
        <source>The library cannot be written to. Check the permissions of its folder.</source>
        <translation>無法寫入文庫。請檢查其資料夾的權限。</translation>
    </message>
    <message>
        <source>The disk is full. Make room to open the library.</source>
        <translation>磁碟已滿。請騰出空間以開啟文庫。</translation>
    </message>
    <message>
        <source>The library cannot be locked. Check the file &quot;lock&quot; in its folder.</source>
        <translation>無法鎖定文庫。請檢查其資料夾中的「lock」檔案。</translation>
    </message>
    <message>
        <source>The library was left locked by the computer %1. If Dateline does not run there any more, delete the file &quot;lock&quot; in its folder.</source>
        <translation>文庫仍由電腦 %1 鎖定。如果該電腦上已不再執行 Dateline，請刪除文庫資料夾中的「lock」檔案。</translation>
    </message>
    <message>
        <source>The folder of the library cannot be made.</source>
        <translation>無法建立文庫的資料夾。</translation>
    </message>
    <message>
        <source>The library holds no such article.</source>
        <translation>文庫中沒有這篇文章。</translation>
    </message>
    <message>
        <source>The article&apos;s text is damaged. Run &quot;dateline check --rebuild&quot; and import again.</source>
        <translation>文章的內文已損毀。請執行「dateline check --rebuild」，然後重新匯入。</translation>
    </message>
    <message>
        <source>The file is not a database of Dateline.</source>
        <translation>此檔案不是 Dateline 的資料庫。</translation>
    </message>
    <message>
        <source>The library must be brought up to date first. Open it once where it can be written.</source>
        <translation>須先更新文庫格式。請先在可寫入的位置開啟一次。</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>磁碟已滿。請騰出空間後再試一次。</translation>
    </message>
    <message>
        <source>The file cannot be brought to the disk.</source>
        <translation>無法將檔案寫入磁碟。</translation>
    </message>
    <message>
        <source>The file cannot be put into its place.</source>
        <translation>無法將檔案放到目標位置。</translation>
    </message>
    <message>
        <source>This is a folder. Name the file to make in it.</source>
        <translation>這是資料夾。請指定要在其中建立的檔案名稱。</translation>
    </message>
    <message>
        <source>The folder of this file is not there.</source>
        <translation>此檔案所在的資料夾不存在。</translation>
    </message>
    <message>
        <source>These are the notes of a library, not a backup. They are not overwritten.</source>
        <translation>這是文庫的筆記，不是備份，不會覆寫。</translation>
    </message>
    <message>
        <source>There is a file of this name that is no backup of notes. It is not overwritten.</source>
        <translation>已有同名檔案，但不是筆記的備份，不會覆寫。</translation>
    </message>
    <message>
        <source>The notes of the library are not there.</source>
        <translation>文庫的筆記不存在。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>檔案不存在。</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>備份已損毀。</translation>
    </message>
    <message>
        <source>There is no room for today&apos;s backup of the notes.</source>
        <translation>空間不足，無法建立今天的筆記備份。</translation>
    </message>
    <message>
        <source>The passages of %L1 annotations are not valid.</source>
        <translation>有 %L1 則筆記的段落無效。</translation>
    </message>
    <message>
        <source>The colours of %L1 annotations are not valid.</source>
        <translation>有 %L1 則筆記的顏色無效。</translation>
    </message>
    <message>
        <source>The times of %L1 annotations are not valid.</source>
        <translation>有 %L1 則筆記的時間無效。</translation>
    </message>
    <message>
        <source>There are annotations of %L1 articles that are not known.</source>
        <translation>有筆記屬於 %L1 篇不明的文章。</translation>
    </message>
    <message>
        <source>The passages of %L1 annotations lie outside of their texts.</source>
        <translation>有 %L1 則筆記的段落超出內文範圍。</translation>
    </message>
    <message>
        <source>The notes of the library are gone, but there are backups of them. &quot;dateline check --repair&quot; restores them.</source>
        <translation>文庫的筆記已遺失，但有備份。執行「dateline check --repair」即可還原。</translation>
    </message>
    <message>
        <source>The file was moved or deleted while it was open.</source>
        <translation>檔案在開啟期間遭到移動或刪除。</translation>
    </message>
    <message>
        <source>There is a file of this name.</source>
        <translation>已有同名檔案。</translation>
    </message>
    <message>
        <source>The damaged notes cannot be kept beside the new ones. Make room, or check the permissions of the folder.</source>
        <translation>無法將損毀的筆記保留在新筆記旁邊。請騰出空間，或檢查資料夾的權限。</translation>
    </message>
    <message>
        <source>The folder of the library cannot be written to.</source>
        <translation>無法寫入文庫的資料夾。</translation>
    </message>
    <message>
        <source>highlights and notes</source>
        <translation>醒目標記與筆記</translation>
    </message>
    <message>
        <source>marks of articles</source>
        <translation>文章的標示</translation>
    </message>
    <message>
        <source>tags of articles</source>
        <translation>文章的標籤</translation>
    </message>
    <message>
        <source>names of sources</source>
        <translation>來源名稱</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>names of colours</source>
        <translation>顏色名稱</translation>
    </message>
    <message>
        <source>The damaged notes are kept as %1.</source>
        <translation>損毀的筆記已保留為 %1。</translation>
    </message>
    <message>
        <source>The backup of %1 was used: %2.</source>
        <translation>使用了 %1 的備份：%2。</translation>
    </message>
    <message>
        <source>%1: %L2 from the damaged file, %L3 from the backup.</source>
        <translation>%1：%L2 個取自損毀的檔案，%L3 個取自備份。</translation>
    </message>
    <message>
        <source>Nothing could be restored; the notes are empty.</source>
        <translation>無法還原任何內容；筆記是空的。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes were there once and could not be restored.</source>
        <translation>
            <numerusform>有 %Ln 則先前存在的筆記無法還原。</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged backup cannot be put aside.</source>
        <translation>無法將損毀的備份移到一旁。</translation>
    </message>
    <message>
        <source>The library holds no such note.</source>
        <translation>文庫中沒有這則筆記。</translation>
    </message>
    <message>
        <source>%L1 changes to timelines are not valid.</source>
        <translation>有 %L1 項時間線變更無效。</translation>
    </message>
    <message>
        <source>changes to timelines</source>
        <translation>時間線變更</translation>
    </message>
    <message numerus="yes">
        <source>What %Ln articles tell for timelines is damaged.</source>
        <translation>
            <numerusform>有 %Ln 篇文章的時間線資料已損毀。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions of articles are counted wrongly for timelines.</source>
        <translation>
            <numerusform>有 %Ln 個文章版本的時間線計數有誤。</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of timelines are counted wrongly.</source>
        <translation>時間線名稱的計數有誤。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln versions of articles are not read for timelines.</source>
        <translation>
            <numerusform>有 %Ln 個文章版本尚未擷取時間線資料。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>What came is not an image.</source>
        <translation>收到的內容不是圖片。</translation>
    </message>
    <message>
        <source>SVG images are not shown: they can hold scripts and addresses.</source>
        <translation>不顯示 SVG 圖片：其中可能含有指令碼與網址。</translation>
    </message>
    <message>
        <source>This system cannot read images of this format.</source>
        <translation>此系統無法讀取這種格式的圖片。</translation>
    </message>
    <message>
        <source>The image is damaged or incomplete.</source>
        <translation>圖片已損毀或不完整。</translation>
    </message>
    <message>
        <source>The image has too many pixels.</source>
        <translation>圖片的像素過多。</translation>
    </message>
    <message>
        <source>The image is larger than the settings allow.</source>
        <translation>圖片超過設定所允許的大小。</translation>
    </message>
    <message>
        <source>The image could not be decoded.</source>
        <translation>無法解碼圖片。</translation>
    </message>
    <message>
        <source>No images are kept.</source>
        <translation>沒有已保留的圖片。</translation>
    </message>
    <message>
        <source>The image is not kept any more.</source>
        <translation>圖片已不再保留。</translation>
    </message>
    <message>
        <source>The room for images is used up. The settings can give them more.</source>
        <translation>圖片的空間已用完。可在設定中增加空間。</translation>
    </message>
    <message>
        <source>The damaged images cannot be put aside.</source>
        <translation>無法將損毀的圖片移到一旁。</translation>
    </message>
    <message>
        <source>Another program (%1, process %2) is using the library. Close it, and try again.</source>
        <translation>另一個程式（%1，行程 %2）正在使用文庫。請關閉該程式，然後重試。</translation>
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
        <translation>Web 註解 (JSON-LD)</translation>
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
        <translation>筆記彙編 (HTML)</translation>
    </message>
    <message>
        <source>Dossier (PDF)</source>
        <translation>筆記彙編 (PDF)</translation>
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
        <translation>供同事使用的打包檔 (ZIP)</translation>
    </message>
    <message>
        <source>Quotes and notes as text, for Obsidian and other editors. In a folder each article has a file of its own, and what you write there stays when you export again.</source>
        <translation>文字形式的引文與筆記，供 Obsidian 及其他編輯器使用。匯出到資料夾時，每篇文章各有一個檔案；您在其中寫下的內容，再次匯出時會保留。</translation>
    </message>
    <message>
        <source>The W3C&apos;s standard for annotations. Nothing is left out, and it can be imported again.</source>
        <translation>W3C 的註解標準。不會遺漏任何內容，並可再次匯入。</translation>
    </message>
    <message>
        <source>What Hypothesis exports and imports. It can be imported again.</source>
        <translation>Hypothesis 匯出與匯入所用的格式。可再次匯入。</translation>
    </message>
    <message>
        <source>Highlights with their notes, for Readwise. Notes on whole articles have no place there.</source>
        <translation>醒目標記及其筆記，供 Readwise 使用。其中無法容納整篇文章的筆記。</translation>
    </message>
    <message>
        <source>A line a note with all that belongs to it, for spreadsheets and scripts.</source>
        <translation>每則筆記一列，包含其所有資料，供試算表與指令碼使用。</translation>
    </message>
    <message>
        <source>A document to read, print and pass on, in one file, for any browser.</source>
        <translation>可供閱讀、列印與轉交的文件，全部內容在一個檔案中，任何瀏覽器皆可開啟。</translation>
    </message>
    <message>
        <source>A document to read, print and pass on, with bookmarks.</source>
        <translation>可供閱讀、列印與轉交的文件，附有書籤。</translation>
    </message>
    <message>
        <source>The articles as entries of a bibliography, for LaTeX, JabRef and Zotero.</source>
        <translation>將文章列為參考文獻的項目，供 LaTeX、JabRef 與 Zotero 使用。</translation>
    </message>
    <message>
        <source>The articles as entries of a bibliography, for EndNote, Zotero and Mendeley.</source>
        <translation>將文章列為參考文獻的項目，供 EndNote、Zotero 與 Mendeley 使用。</translation>
    </message>
    <message>
        <source>The articles as entries of a bibliography, for Zotero and Pandoc.</source>
        <translation>將文章列為參考文獻的項目，供 Zotero 與 Pandoc 使用。</translation>
    </message>
    <message>
        <source>Notes and the articles that they are about, with checksums: for a colleague who does not have your archive. It can be imported again.</source>
        <translation>筆記及其相關文章，附有總和檢查碼：供沒有您的封存檔的同事使用。可再次匯入。</translation>
    </message>
    <message>
        <source>citations</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>筆記</translation>
    </message>
</context>
<context>
    <name>NotesArrival</name>
    <message>
        <source>The import was cancelled.</source>
        <translation>匯入已取消。</translation>
    </message>
    <message>
        <source>This is a folder; notes come in a file.</source>
        <translation>這是資料夾；筆記須從檔案匯入。</translation>
    </message>
    <message>
        <source>The file is larger than %1.</source>
        <translation>檔案大於 %1。</translation>
    </message>
    <message>
        <source>This is a workbook. Save its table as CSV in the spreadsheet program.</source>
        <translation>這是活頁簿。請在試算表程式中將表格另存為 CSV。</translation>
    </message>
</context>
<context>
    <name>ObsidianNotes</name>
    <message>
        <source>Open in Dateline</source>
        <translation>在 Dateline 中開啟</translation>
    </message>
    <message>
        <source>not found in the present text of the article</source>
        <translation>在文章目前的內文中找不到</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>筆記</translation>
    </message>
    <message>
        <source>One of the comments around the notes is missing or moved; they were added at the end, and the old ones stay.</source>
        <translation>標示筆記起訖的註解有一個遺失或被移動；筆記已加在結尾，舊筆記維持不變。</translation>
    </message>
    <message>
        <source>Something was written between the comments around the notes; that stays, and the notes were added at the end.</source>
        <translation>標示筆記起訖的註解之間寫有其他內容；該內容維持不變，筆記已加在結尾。</translation>
    </message>
    <message>
        <source>The properties could not be read and were left as they are.</source>
        <translation>無法讀取屬性，因此維持原狀。</translation>
    </message>
    <message>
        <source>The file could not be read and was left alone.</source>
        <translation>無法讀取檔案，因此未加更動。</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 and was left alone.</source>
        <translation>檔案不是 UTF-8 編碼，因此未加更動。</translation>
    </message>
    <message>
        <source>The article has no notes any more; those in the file were left alone, since something was written between the comments around them, or one of these is missing.</source>
        <translation>這篇文章已沒有筆記；檔案中的筆記未加更動，因為前後註解之間寫了別的內容，或缺少其中一個註解。</translation>
    </message>
    <message>
        <source>The article has no notes any more; they were taken out of the file.</source>
        <translation>這篇文章已沒有筆記；檔案中的筆記已移除。</translation>
    </message>
    <message>
        <source>The file holds the notes of one article and was left alone. Choose another one, or the folder.</source>
        <translation>此檔案存放單篇文章的筆記，因此未加更動。請選擇其他檔案或資料夾。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opens the library without writing to it.</source>
        <translation>開啟文庫但不寫入。</translation>
    </message>
    <message>
        <source>The library is opened read-only.</source>
        <translation>文庫以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. &quot;dateline --help&quot; lists the commands that need none.</source>
        <translation>沒有可開啟視窗的顯示器。執行「dateline --help」可列出不需要視窗的命令。</translation>
    </message>
    <message>
        <source>Notes are damaged</source>
        <translation>筆記已損毀</translation>
    </message>
    <message>
        <source>The highlights and notes of this library cannot be read.</source>
        <translation>無法讀取此文庫的醒目標記與筆記。</translation>
    </message>
    <message>
        <source>Dateline can restore what can be read of them, and what is in the newest good backup. The damaged file is kept.</source>
        <translation>Dateline 可以還原其中仍能讀取的部分，以及最新的完好備份中的內容。損毀的檔案會保留。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>選項：</translation>
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
        <translation>以「%1」開頭的字詞</translation>
    </message>
    <message>
        <source>exactly “%1”</source>
        <translation>完全相符的「%1」</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>字詞「%1」</translation>
    </message>
    <message>
        <source>%1 in the title</source>
        <translation>標題中：%1</translation>
    </message>
    <message>
        <source>%1 in the author’s name</source>
        <translation>作者姓名中：%1</translation>
    </message>
    <message>
        <source>%1 in a caption</source>
        <translation>圖說中：%1</translation>
    </message>
    <message>
        <source>%1 as a name</source>
        <translation>作為名稱：%1</translation>
    </message>
    <message>
        <source>source “%1”</source>
        <translation>來源「%1」</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>標籤「%1」</translation>
    </message>
    <message>
        <source>language “%1”</source>
        <translation>語言「%1」</translation>
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
        <translation>彼此相距不超過 %L1 個單字或中文字</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>標題中的字詞</translation>
    </message>
    <message>
        <source>words of picture captions</source>
        <translation>圖說中的字詞</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>文章的作者</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>發布的媒體</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>a year, month, day or range</source>
        <translation>年、月、日或範圍</translation>
    </message>
    <message>
        <source>published before</source>
        <translation>發布於此之前</translation>
    </message>
    <message>
        <source>published after</source>
        <translation>發布於此之後</translation>
    </message>
    <message>
        <source>unread, starred, archived …</source>
        <translation>未讀、已加星號、已歸檔…</translation>
    </message>
    <message>
        <source>notes, tags, versions</source>
        <translation>筆記、標籤、版本</translation>
    </message>
    <message>
        <source>a person, organisation or place</source>
        <translation>人物、組織或地點</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>missing from the archive</source>
        <translation>檔案遺失</translation>
    </message>
    <message>
        <source>has several versions</source>
        <translation>有多個版本</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>有筆記</translation>
    </message>
    <message>
        <source>has a tag of your own</source>
        <translation>有自訂標籤</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>缺少後引號。</translation>
    </message>
    <message>
        <source>This quotation mark closes nothing.</source>
        <translation>此引號沒有對應的前引號。</translation>
    </message>
    <message>
        <source>The parenthesis is not closed.</source>
        <translation>缺少右括號。</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>此括號沒有對應的左括號。</translation>
    </message>
    <message>
        <source>“%1” needs something after it.</source>
        <translation>「%1」之後須有內容。</translation>
    </message>
    <message>
        <source>“%1” needs something before it.</source>
        <translation>「%1」之前須有內容。</translation>
    </message>
    <message>
        <source>“%1:” is read as a word. Did you mean “%2:”?</source>
        <translation>「%1:」會視為一般字詞。您是指「%2:」嗎？</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write 2023, 2023-01, 2023-01-29 or a range like 2023-01..2023-02.</source>
        <translation>「%1」不是日期。請寫成 2023、2023-01、2023-01-29，或 2023-01..2023-02 這樣的範圍。</translation>
    </message>
    <message>
        <source>The dates end before they begin.</source>
        <translation>結束日期早於開始日期。</translation>
    </message>
    <message>
        <source>“%1:” does not take “%2”, but these: %3.</source>
        <translation>「%1:」不接受「%2」，可用的值為：%3。</translation>
    </message>
    <message>
        <source>A tag is compared as a whole, without “*”.</source>
        <translation>標籤須完整比對，不能使用「*」。</translation>
    </message>
    <message>
        <source>NEAR takes at least two words or phrases, and nothing else.</source>
        <translation>NEAR 須含至少兩個字詞或片語，且不接受其他內容。</translation>
    </message>
    <message>
        <source>Words that stand near each other must be in the same field.</source>
        <translation>彼此鄰近的字詞須在同一欄位中。</translation>
    </message>
    <message>
        <source>The distance of NEAR must be between 1 and %L1.</source>
        <translation>NEAR 的距離須介於 1 到 %L1 之間。</translation>
    </message>
    <message>
        <source>There are no letters or numbers to look for.</source>
        <translation>沒有可搜尋的文字或數字。</translation>
    </message>
    <message>
        <source>There are more than %L1 parentheses within each other.</source>
        <translation>括號的巢狀層數超過 %L1 層。</translation>
    </message>
    <message>
        <source>The query is too long. Only its first %L1 characters count.</source>
        <translation>查詢過長，僅採用前 %L1 個字元。</translation>
    </message>
    <message>
        <source>The query has too many words. Only the first %L1 count.</source>
        <translation>查詢的字詞過多，僅採用前 %L1 個。</translation>
    </message>
</context>
<context>
    <name>ReadwiseNotes</name>
    <message numerus="yes">
        <source>%Ln note(s) on whole articles were left out: Readwise has no place for notes without a passage.</source>
        <translation>
            <numerusform>已略過 %Ln 則整篇文章的筆記：Readwise 無法容納沒有段落的筆記。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The search was ended.</source>
        <translation>搜尋已中止。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>happened</source>
        <translation>已發生</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>預計</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>據報導</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>抵達</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>會面</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>發言</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>協議</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>攻擊</translation>
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
        <translation>判決</translation>
    </message>
    <message>
        <source>appointment</source>
        <translation>就任</translation>
    </message>
    <message>
        <source>resignation</source>
        <translation>辭職</translation>
    </message>
    <message>
        <source>election</source>
        <translation>選舉</translation>
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
        <translation>開始</translation>
    </message>
    <message>
        <source>end</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>victory</source>
        <translation>獲勝</translation>
    </message>
    <message>
        <source>defeat</source>
        <translation>落敗</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>發布</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>a date in figures</source>
        <translation>以數字表示的日期</translation>
    </message>
    <message>
        <source>a day and month, such as “29 January”</source>
        <translation>月日（例如「29 January」）</translation>
    </message>
    <message>
        <source>a day and month, such as “January 29”</source>
        <translation>月日（例如「January 29」）</translation>
    </message>
    <message>
        <source>a day alone, such as “the 29th”</source>
        <translation>只有日的日期（例如「the 29th」）</translation>
    </message>
    <message>
        <source>a day, such as “29日” or “1月29日”</source>
        <translation>日期（例如「29日」或「1月29日」）</translation>
    </message>
    <message>
        <source>a day in brackets, such as “今（29）日”</source>
        <translation>括號內的日，例如「今（29）日」</translation>
    </message>
    <message>
        <source>a date in years of the Republic (民國)</source>
        <translation>民國紀年的日期</translation>
    </message>
    <message>
        <source>a year of the Republic (民國)</source>
        <translation>民國紀年的年份</translation>
    </message>
    <message>
        <source>a weekday, such as “on Monday”</source>
        <translation>星期（例如「週一」）</translation>
    </message>
    <message>
        <source>a weekday, such as “last Monday”</source>
        <translation>星期（例如「上週一」）</translation>
    </message>
    <message>
        <source>a weekend</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>a word such as “yesterday” or “last week”</source>
        <translation>「昨天」或「上週」之類的用語</translation>
    </message>
    <message>
        <source>“the same day”</source>
        <translation>「同日」</translation>
    </message>
    <message>
        <source>“the next day”</source>
        <translation>「隔天」</translation>
    </message>
    <message>
        <source>“the day before”</source>
        <translation>「前一天」</translation>
    </message>
    <message>
        <source>“the same month”</source>
        <translation>「同月」</translation>
    </message>
    <message>
        <source>“the same year”</source>
        <translation>「同年」</translation>
    </message>
    <message>
        <source>“the next year”</source>
        <translation>「隔年」</translation>
    </message>
    <message>
        <source>words such as “the following week”</source>
        <translation>「隔週」之類的用語</translation>
    </message>
    <message>
        <source>a time before, such as “three days ago”</source>
        <translation>先前的時間（例如「三天前」）</translation>
    </message>
    <message>
        <source>a time after, such as “two weeks later”</source>
        <translation>之後的時間（例如「兩週後」）</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>months from one to another</source>
        <translation>起訖月份</translation>
    </message>
    <message>
        <source>a month, such as “last January”</source>
        <translation>月份（例如「去年一月」）</translation>
    </message>
    <message>
        <source>a part of a month or year, such as “early January”</source>
        <translation>月份或年份的一部分（例如「一月初」）</translation>
    </message>
    <message>
        <source>a quarter of a year</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>a season</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>a season, such as “last winter”</source>
        <translation>季節（例如「去年冬天」）</translation>
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
        <translation>世紀</translation>
    </message>
    <message>
        <source>Dated by %1 in this clause</source>
        <translation>日期依據：此子句中的%1</translation>
    </message>
    <message>
        <source>Dated by %1 earlier in its sentence</source>
        <translation>日期依據：同一句前文中的%1</translation>
    </message>
    <message>
        <source>Dated by %1 earlier in its paragraph</source>
        <translation>日期依據：同一段前文中的%1</translation>
    </message>
    <message>
        <source>During a stay that the article tells of as news: dated by the day of the article</source>
        <translation>發生在文章當作新聞報導的停留期間：以文章日期為準</translation>
    </message>
    <message>
        <source>No date is named: dated by the day of the article, whose news it is</source>
        <translation>未提到日期，但屬於文章當日的新聞：以文章日期為準</translation>
    </message>
    <message>
        <source>The outlet tells it as something that happened</source>
        <translation>媒體敘述為已發生的事</translation>
    </message>
    <message>
        <source>A word such as “will”, “plans to” or “將” says that it was to come</source>
        <translation>「will」、「plans to」或「將」之類的用語表示當時尚未發生</translation>
    </message>
    <message>
        <source>Its date was still to come when it was told</source>
        <translation>報導時此日期尚未到來</translation>
    </message>
    <message>
        <source>Told as a plan of before, such as “was to visit”</source>
        <translation>敘述為先前的計畫（例如「原定訪問」）</translation>
    </message>
    <message>
        <source>A word such as “reportedly” or “據報” leaves it open</source>
        <translation>「reportedly」或「據報」之類的用語表示尚未確定</translation>
    </message>
    <message>
        <source>Told as what someone thinks or wants</source>
        <translation>敘述為某人的想法或意願</translation>
    </message>
    <message>
        <source>Told as the report of another outlet</source>
        <translation>敘述為另一家媒體的報導</translation>
    </message>
    <message>
        <source>Told as what someone says, not by the outlet itself</source>
        <translation>敘述為某人的說法，並非媒體本身的陳述</translation>
    </message>
    <message>
        <source>Follows from words such as “for the first time since 2017”</source>
        <translation>由「自2017年以來首次」之類的用語推知</translation>
    </message>
    <message>
        <source>counted from the date that is named before</source>
        <translation>以前文提到的日期推算</translation>
    </message>
    <message>
        <source>counted from the day of publication, %1</source>
        <translation>以發布日（%1）推算</translation>
    </message>
    <message>
        <source>counted from the day of publication</source>
        <translation>以發布日推算</translation>
    </message>
    <message>
        <source>Dated by the person who added it</source>
        <translation>日期由新增者指定</translation>
    </message>
    <message>
        <source>Its date or place was corrected by hand</source>
        <translation>日期或地點經手動更正</translation>
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
        <translation>%1，至文章所述的離開日為止</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>手動新增</translation>
    </message>
    <message>
        <source>Told before it was to happen</source>
        <translation>報導時尚未發生</translation>
    </message>
    <message>
        <source>Told as what others say</source>
        <translation>敘述為他人的說法</translation>
    </message>
    <message>
        <source>The table of places cannot be read (%1); it is not used.</source>
        <translation>無法讀取地點表（%1），因此未使用。</translation>
    </message>
    <message>
        <source>The table of places is larger than %1 MB; it is not used.</source>
        <translation>地點表大於 %1 MB，因此未使用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines are wrong.</source>
        <translation>
            <numerusform>另有 %Ln 行有誤。</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is not UTF-8.</source>
        <translation>此行不是 UTF-8。</translation>
    </message>
    <message>
        <source>The line has %1 fields, where 5 to 7 are wanted, parted by tabs: kind, country, latitude, longitude, English names, Chinese names, Simplified Chinese names.</source>
        <translation>此行有 %1 個欄位，但須有 5 到 7 個，並以定位字元分隔：種類、國家、緯度、經度、英文名稱、中文名稱、簡體中文名稱。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on line %2 already. Of two places with one name each needs another name before it, such as &quot;Springfield (Ohio)|Springfield&quot;.</source>
        <translation>「%1」已出現在第 %2 行。兩個地點同名時，須各在該名稱之前加上另一個名稱，例如「Springfield (Ohio)|Springfield」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of place; these are: %2.</source>
        <translation>「%1」不是地點的種類；可用的種類為：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country; its two letters are wanted, such as KR, or nothing.</source>
        <translation>「%1」不是國家；須為兩個字母的國家代碼（例如 KR），或留空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no latitude; degrees from -90 to 90 are wanted.</source>
        <translation>「%1」不是緯度；須為 -90 到 90 之間的度數。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longitude; degrees from -180 to 180 are wanted.</source>
        <translation>「%1」不是經度；須為 -180 到 180 之間的度數。</translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation>此行沒有名稱。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is too short or too long; 2 to %2 characters are wanted.</source>
        <translation>名稱「%1」過短或過長；須為 2 到 %2 個字元。</translation>
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
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more name(s)</source>
        <translation>
            <numerusform>%1，以及另外 %Ln 個名稱</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the same as %2</source>
        <translation>「%1」與「%2」是同一對象</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>同一對象：%1</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>「%1」不是「%2」</translation>
    </message>
    <message>
        <source>Not %2: %1</source>
        <translation>不是「%2」：%1</translation>
    </message>
    <message>
        <source>%1 is called %2</source>
        <translation>「%1」顯示為「%2」</translation>
    </message>
    <message>
        <source>Kind of %1: %2</source>
        <extracomment>%2 is &quot;person&quot;, &quot;organisation&quot; or &quot;place&quot;.</extracomment>
        <translation>「%1」的種類：%2</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>已隱藏：%1</translation>
    </message>
    <message>
        <source>Hidden entry</source>
        <translation>已隱藏項目</translation>
    </message>
    <message>
        <source>Date corrected</source>
        <translation>已更正日期</translation>
    </message>
    <message>
        <source>Entry without a place</source>
        <translation>已移除項目的地點</translation>
    </message>
    <message>
        <source>Place corrected, %1</source>
        <translation>已更正地點，%1</translation>
    </message>
    <message>
        <source>Added entry</source>
        <translation>已新增項目</translation>
    </message>
    <message>
        <source>Pinned entry</source>
        <translation>已釘選項目</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已還原</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more quote(s)</source>
        <extracomment>An entry that several articles tell. %1: “what the first one says”</extracomment>
        <translation>
            <numerusform>%1，以及另外 %Ln 則引文</numerusform>
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
            <numerusform>在 %Ln 篇文章中，其中一個以括號註於另一個之後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one is given as the abbreviation of the other in %Ln article(s)</source>
        <translation>
            <numerusform>有 %Ln 篇文章指出其中一個是另一個的縮寫</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one is used as short for the other in %Ln article(s)</source>
        <translation>
            <numerusform>有 %Ln 篇文章以其中一個作為另一個的簡稱</numerusform>
        </translation>
    </message>
    <message>
        <source>names of one organisation in Dateline’s table</source>
        <translation>在 Dateline 的組織名稱表中屬於同一組織</translation>
    </message>
    <message>
        <source>names of one place in Dateline’s gazetteer</source>
        <translation>在 Dateline 的地名表中屬於同一地點</translation>
    </message>
    <message>
        <source>joined by hand</source>
        <translation>手動合併</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) speak for it</source>
        <translation>
            <numerusform>有 %Ln 篇文章可作為佐證</numerusform>
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
        <translation>%1，例如「%2」</translation>
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
        <translation>這段期間沒有任何記載。</translation>
    </message>
    <message>
        <source>Entries: %1, from articles: %2; %3</source>
        <translation>%1 個項目，取自 %2 篇文章；%3</translation>
    </message>
    <message>
        <source>became:</source>
        <translation>結果：</translation>
    </message>
    <message>
        <source>had been planned:</source>
        <translation>原先預計：</translation>
    </message>
    <message>
        <source>others say:</source>
        <translation>其他說法：</translation>
    </message>
    <message>
        <source>also:</source>
        <translation>其他媒體：</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message numerus="yes">
        <source>Mark %Ln articles as read</source>
        <translation>
            <numerusform>將 %Ln 篇文章標示為已讀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln articles as unread</source>
        <translation>
            <numerusform>將 %Ln 篇文章標示為未讀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln articles</source>
        <translation>
            <numerusform>為 %Ln 篇文章加星號</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the star of %Ln articles</source>
        <translation>
            <numerusform>移除 %Ln 篇文章的星號</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln articles</source>
        <translation>
            <numerusform>歸檔 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln articles</source>
        <translation>
            <numerusform>取消歸檔 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln articles with “%1”</source>
        <translation>
            <numerusform>為 %Ln 篇文章加上標籤「%1」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the tag “%1” from %Ln articles</source>
        <translation>
            <numerusform>從 %Ln 篇文章移除標籤「%1」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as read</source>
        <translation>
            <numerusform>已將 %Ln 篇文章標示為已讀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked as unread</source>
        <translation>
            <numerusform>已將 %Ln 篇文章標示為未讀</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles starred</source>
        <translation>
            <numerusform>已為 %Ln 篇文章加星號</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star of %Ln articles removed</source>
        <translation>
            <numerusform>已移除 %Ln 篇文章的星號</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles archived</source>
        <translation>
            <numerusform>已歸檔 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles brought back</source>
        <translation>
            <numerusform>已取消歸檔 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles tagged with “%1”</source>
        <translation>
            <numerusform>已為 %Ln 篇文章加上標籤「%1」</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” removed from %Ln articles</source>
        <translation>
            <numerusform>已從 %Ln 篇文章移除標籤「%1」</numerusform>
        </translation>
    </message>
</context>
</TS>
