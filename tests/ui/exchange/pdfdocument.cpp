// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffile.h"

#include "exchange/pdfdocument.h"
#include "exchange/pdfjob.h"
#include "exchange/printfonts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFutureWatcher>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QtConcurrent>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Exporting;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = R"(<html lang="zh-Hant"><body><h1>卷宗：訪問首爾</h1>
<p>目錄：<a href="#two">第二章</a> <a href="https://example.org/a?b=1&amp;c=2">連結</a></p>
<h2>第一章 文章</h2><blockquote><p>「安全是全球性的」，他在2023-01-29說。</p></blockquote>
<p style="font-size:9pt">— 中央社 CNA</p><ul><li>一</li><li>二</li></ul>
<h2><a name="two"></a><a name="two">第二章 – notes</a></h2><p lang="en">Security is “global”.</p><h3>細節</h3><p>骨直曜令</p>
<p lang="ja">骨直曜令</p><p lang="zh-Hans">骨直曜令</p></body></html>)";

PdfOptions optionsOf(const QString &title)
{
    return {title, u"zh-Hant"_s, QPageSize::A4};
}

QByteArray pdfOf(const QByteArray &html, const PdfOptions &options)
{
    const auto pdf = pdfDocument(html, options);
    REQUIRE(pdf.ok());
    return *pdf;
}

QByteArray longDocument(int chapters)
{
    QByteArray html = "<h1>Title</h1>";
    for (int number = 0; number < chapters; ++number)
        html += "<h2>Chapter " + QByteArray::number(number) + "</h2><blockquote>" +
                QByteArray("雙方在首都會談，就區域安全交換意見。").repeated(9) + "</blockquote><p>note</p>";
    return html;
}

} // namespace

TEST_CASE("A PDF says what it is, and its headings are bookmarks", "[pdf]")
{
    PdfFile pdf(pdfOf(sample, optionsOf(u"卷宗：訪問首爾"_s)));
    CHECK(pdf.warnings() == 0);
    CHECK(pdf.pages() == 1);
    CHECK(pdf.information("/Title") == u"卷宗：訪問首爾"_s);
    CHECK(pdf.information("/Creator") == u"Dateline"_s);
    CHECK(pdf.root().getKey("/Lang").getStringValue() == "zh-Hant");
    CHECK(pdf.root().getKey("/PageMode").getName() == "/UseOutlines");
    CHECK(pdf.bookmarks() == QStringList{u"1 卷宗：訪問首爾 @0"_s, u"2 第一章 文章 @0"_s,
                                         u"2 第二章 – notes @0"_s, u"3 細節 @0"_s});
}

TEST_CASE("Links of a PDF lead to addresses and within it", "[pdf]")
{
    PdfFile pdf(pdfOf(sample, optionsOf(u"t"_s)));
    CHECK(pdf.links() == QStringList{u"@0"_s, u"https://example.org/a?b=1&c=2"_s});
    QByteArray html = longDocument(12) + "<h2 id=\"end\">End</h2>";
    html.replace("</h1>", "</h1><p><a href=\"#end\">end</a> <a href=\"#nowhere\">x</a></p>");
    PdfFile other(pdfOf(html, optionsOf(u"t"_s)));
    CHECK(other.links().value(0) == u"@%1"_s.arg(other.pages() - 1));
}

TEST_CASE("Each language has the fonts of its region, all embedded", "[pdf]")
{
    if (!QFontDatabase::families().contains(u"Noto Serif CJK TC"_s))
        SKIP("Noto Serif CJK is not installed.");
    PdfFile pdf(pdfOf(sample, optionsOf(u"t"_s)));
    const QString fonts = pdf.fonts().join(u' ').toLower();
    INFO(fonts.toStdString());
    CHECK_FALSE(fonts.contains(u'('));
    for (const QString &region : {u"cjktc"_s, u"cjksc"_s, u"cjkjp"_s})
        CHECK(fonts.contains(region));
}

TEST_CASE("The letters of a PDF are those of the text, not others that look the same", "[pdf]")
{
    PdfFile pdf(pdfOf(sample, optionsOf(u"t"_s)));
    const QByteArray maps = pdf.letterMaps();
    // 文, 長's radical of the same form, the dash, and digits in a Latin run.
    CHECK(maps.contains("<6587>"));
    CHECK_FALSE(maps.contains("<2F42>"));
    CHECK_FALSE(maps.contains("<2F00>"));
    CHECK(maps.contains("<2013>"));
    CHECK(maps.contains("<0039>"));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    REQUIRE(saveFile(path, pdfOf(sample, optionsOf(u"t"_s))).ok());
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty())
        SKIP("pdftotext is not installed: only the maps of letters were looked at.");
    QProcess process;
    process.start(tool, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &part :
         {u"第一章 文章"_s, u"「安全是全球性的」，他在2023-01-29說。"_s, u"– notes"_s}) {
        INFO(part.toStdString() << " in " << text.toStdString());
        CHECK(text.contains(part));
    }
}

TEST_CASE("Pages have a size, a running head and numbers, and nothing is lost between them", "[pdf]")
{
    PdfFile pdf(pdfOf(longDocument(40), {u"Title"_s, u"zh-Hant"_s, QPageSize::Letter}));
    CHECK(pdf.pages() > 5);
    CHECK(pdf.warnings() == 0);
    CHECK(pdf.bookmarks().size() == 41);
    CHECK(pdf.bookmarks().last() == u"2 Chapter 39 @%1"_s.arg(pdf.pages() - 1));
}

TEST_CASE("Nothing outside is read for a PDF", "[pdf]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"secret.txt"_s);
    REQUIRE(saveFile(path, "secret").ok());
    const QByteArray html = "<p>a<img src=\"" + QFile::encodeName(path) + "\">b<img src=\"file://" +
                            QFile::encodeName(path) + "\"></p>";
    PdfFile pdf(pdfOf(html, optionsOf(u"t"_s)));
    CHECK(pdf.pages() == 1);
    PdfFile empty(pdfOf({}, optionsOf(u"t"_s)));
    CHECK(empty.pages() == 1);
}

TEST_CASE("A PDF can be made on another thread and be cancelled", "[pdf]")
{
    const QByteArray html = longDocument(20);
    const auto made = QtConcurrent::run([html] { return pdfDocument(html, optionsOf(u"t"_s)); }).result();
    REQUIRE(made.ok());
    CHECK(PdfFile(*made).pages() > 2);
    int calls = 0;
    const auto cancelled = pdfDocument(html, optionsOf(u"t"_s), [&calls](int, int) { return ++calls < 4; });
    REQUIRE_FALSE(cancelled.ok());
    CHECK(cancelled.error().code == Error::Code::Cancelled);
}

TEST_CASE("A file that cannot be written is named, and the one that was there stays", "[pdf]")
{
    const auto saved = saveFile(u"/nowhere/at/all.pdf"_s, "x");
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().path == u"/nowhere/at/all.pdf"_s);
    CHECK_FALSE(saved.error().message.isEmpty());
}

TEST_CASE("A PDF is saved in the background", "[pdf]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    auto future = savePdf(path, longDocument(10), optionsOf(u"t"_s));
    future.waitForFinished();
    REQUIRE(future.result().ok());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(PdfFile(file.readAll()).pages() > 1);
}
