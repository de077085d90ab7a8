// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/dossier.h"

#include "exchange/notes/dossierstyle.h"
#include "exchange/notes/markedtext.h"
#include "exchange/notes/notehtml.h"
#include "pythoncheck.h"
#include "testfiles.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Qt::StringLiterals;
using Notes::Annotation;

namespace {

const QString text = u"港口表決\n第一段談港口。\n\n第二段 & <b>談</b>選舉🚢。"_s;

Annotation highlight(const QString &id, const QString &quote, int colour, const QString &note = {})
{
    Annotation annotation;
    annotation.id = id;
    annotation.anchor.part = Notes::Part::Text;
    annotation.anchor.quote = quote;
    const auto start = qint32(text.indexOf(quote));
    annotation.placement = {Notes::Placement::Fit::Exact, start, start + qint32(quote.size()), 1, {}};
    annotation.colour = colour;
    annotation.note = note;
    annotation.created = QDateTime(QDate(2023, 2, 3), QTime(12, 0), Qt::UTC);
    return annotation;
}

NotesExport sample()
{
    NotesOfArticle chinese;
    chinese.article.id = u"0123456789abcdef"_s;
    chinese.article.title = u"港口表決"_s;
    chinese.article.source = u"海峽通訊社"_s;
    chinese.article.author = u"王小明"_s;
    chinese.article.url = u"https://haixia-news.example/1"_s;
    chinese.article.language = u"zh-Hant"_s;
    chinese.text = text;
    chinese.annotations = {highlight(u"n-2"_s, u"第二段"_s, 2,
                                     u"# Head\nSee [it](dateline:note/n-1), [that](dateline:article/aa)."_s),
                           highlight(u"n-1"_s, u"港口。\n\n第二"_s, 1)};
    chinese.annotations[0].tags = {u"<to do>"_s};
    NotesOfArticle hostile;
    hostile.article.id = u"aa\"><script>"_s;
    hostile.article.title = u"</title></style><script>alert(1)</script> --> ]]> \"quoted\""_s;
    hostile.article.source = u"<img src=https://x.example/p.png onerror=alert(1)>"_s;
    hostile.article.url = u"javascript:alert(1)"_s;
    hostile.article.language = u"en\"><script>"_s;
    hostile.annotations = {highlight(u"n-3"_s, u"談"_s, 3,
                                     u"<script>alert(2)</script> ![pic](https://x.example/q.png) "
                                     u"[bad](javascript:alert(3)) <iframe src=\"https://x.example\">"_s)};
    hostile.annotations[0].placement.fit = Notes::Placement::Fit::Orphan;
    hostile.annotations[0].anchor.quote = u"</blockquote><script>alert(4)</script>\nsecond line"_s;
    NotesExport notesExport;
    notesExport.articles = {chinese, hostile};
    notesExport.colourName = [](int colour) {
        return QString(u"Colour <"_s + QString::number(colour) + u'>');
    };
    notesExport.time = QDateTime(QDate(2023, 3, 1), QTime(12, 0), Qt::UTC);
    return notesExport;
}

DossierOptions options(bool wholeTexts)
{
    DossierOptions options;
    options.title = u"Harbour & <vote>"_s;
    options.locale = QLocale(QLocale::English);
    options.wholeTexts = wholeTexts;
    return options;
}

QString noTarget(const QString &, const QString &)
{
    return {};
}

} // namespace

TEST_CASE("A dossier has contents, facts, citations, quotes and notes", "[exchange][dossier]")
{
    const QString html = QString::fromUtf8(dossierHtml(sample(), options(false)));
    INFO(html.toStdString());
    CHECK(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                          u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"_s));
    CHECK(html.contains(u"<h1>Harbour &amp; &lt;vote&gt;</h1>\n<p class=\"facts\">2 article(s) · 3 note(s) · "
                        u"1 March 2023</p>\n<h2>Contents</h2>"_s));
    CHECK(html.contains(u"<li><a href=\"#article-0123456789abcdef\" lang=\"zh-Hant\">港口表決</a></li>"_s));
    CHECK(html.contains(uR"(<h2 id="article-0123456789abcdef" lang="zh-Hant">港口表決</h2>
<p class="facts" lang="zh-Hant">海峽通訊社 · 王小明</p>
<p class="citation" lang="zh-Hant">王小明 (n.d.). 港口表決. <i>海峽通訊社</i>. <a href="https://haixia-news.example/1">https://haixia-news.example/1</a></p>
<p class="label" id="note-n-1"><b>1</b> <span class="bar c1">▌</span>Colour &lt;1&gt; · 3 February 2023</p>
<blockquote class="quote c1" lang="zh-Hant"><p>港口。<br><br>第二</p></blockquote>
<p class="label" id="note-n-2"><b>2</b> <span class="bar c2">▌</span>Colour &lt;2&gt; · #&lt;to do&gt; · 3 February 2023</p>
<blockquote class="quote c2" lang="zh-Hant"><p>第二段</p></blockquote>
)"_s));
    CHECK(html.contains(u"<h3>Head</h3><p>See <a href=\"#note-n-1\">it</a>, that.</p></div>"_s));
    CHECK(html.contains(u"<span class=\"lost\">not found in the present text of the article</span>"_s));
    CHECK_FALSE(html.contains(u"<mark"_s));
    CHECK_FALSE(html.contains(u"</blockquote><script"_s));
}

TEST_CASE("A dossier holds nothing that runs or asks for anything", "[exchange][dossier]")
{
    const QString html = QString::fromUtf8(dossierHtml(sample(), options(true)));
    for (const QString &what :
         {u"<script"_s, u"<img"_s, u"<iframe"_s, u"<link"_s, u"javascript:"_s.prepend(u'"'), u" style="_s,
          u"url("_s, u"@import"_s, u"q.png"_s}) {
        INFO(what.toStdString());
        CHECK_FALSE(html.contains(what));
    }
    static const QRegularExpression source(u"\\ssrc="_s);
    QString markup = html;
    static const QRegularExpression words(u">[^<]*<"_s);
    CHECK_FALSE(markup.replace(words, u"><"_s).contains(source));
    CHECK(html.count(u"<style>"_s) == 1);
    CHECK(html.contains(QString::fromLatin1(dossierPolicy())));
    CHECK(dossierPolicy().contains("style-src 'sha256-"));
}

TEST_CASE("The whole text of an article has its passages marked", "[exchange][dossier]")
{
    const QString html = QString::fromUtf8(dossierHtml(sample(), options(true)));
    CHECK(html.contains(uR"(<h3>Text of the article</h3>
<p class="text" lang="zh-Hant">第一段談<mark class="c1">港口。</mark></p>
<p class="text" lang="zh-Hant"><mark class="c2 both">第二</mark><sup><a href="#note-n-1">1</a></sup><mark class="c2">段</mark><sup><a href="#note-n-2">2</a></sup> &amp; &lt;b&gt;談&lt;/b&gt;選舉🚢。</p>
)"_s));
    CHECK(html.count(u"Text of the article"_s) == 1); // The other one's text is not known.

    NotesExport titled = sample();
    titled.articles[0].annotations = {highlight(u"n-4"_s, u"表決"_s, 4)};
    CHECK(dossierHtml(titled, options(true))
              .contains("<p class=\"text\" lang=\"zh-Hant\">港口<mark class=\"c4\">"));

    NotesExport elsewhere = sample();
    for (Annotation &annotation : elsewhere.articles[0].annotations)
        annotation.placement.text = "of another text";
    CHECK_FALSE(dossierHtml(elsewhere, options(true)).contains("<mark"));
}

TEST_CASE("Marks part no character and may overlap in any way", "[exchange][dossier]")
{
    const auto marked = [](const QString &words, const QList<MarkedPassage> &passages) {
        return markedTextHtml(words, passages, {}).trimmed();
    };
    CHECK(marked(u"abcdef"_s, {{1, 5, 1, 1, u"#a"_s}, {2, 3, 2, 2, u"#b"_s}}) ==
          u"<p>a<mark class=\"c1\">b</mark><mark class=\"c2 both\">c</mark><sup><a href=\"#b\">2</a></sup>"
          u"<mark class=\"c1\">de</mark><sup><a href=\"#a\">1</a></sup>f</p>");
    CHECK(marked(u"ab"_s, {{0, 2, 1, 1, u"#a"_s}, {0, 2, 2, 2, u"#b"_s}}) ==
          u"<p><mark class=\"c2 both\">ab</mark><sup><a href=\"#a\">1</a></sup><sup><a "
          u"href=\"#b\">2</a></sup></p>");
    CHECK(marked(u"a🚢b"_s, {{2, 4, 1, 1, u"#a"_s}}) ==
          u"<p>a<mark class=\"c1\">🚢b</mark><sup><a href=\"#a\">1</a></sup></p>");
    CHECK(marked(u"one\ntwo"_s, {{0, 4, 1, 1, u"#a"_s}}) ==
          u"<p><mark class=\"c1\">one</mark><sup><a href=\"#a\">1</a></sup></p>\n<p>two</p>");
    CHECK(marked(u"ab"_s, {{-1, 1, 1, 1, {}}, {1, 9, 1, 1, {}}, {1, 1, 1, 1, {}}}) == u"<p>ab</p>");
    CHECK(marked({}, {}).isEmpty());
}

TEST_CASE("Notes become HTML without HTML of their own", "[exchange][dossier]")
{
    CHECK(noteHtml(u"one\ntwo"_s, &noTarget) == u"<p>one<br>two</p>");
    CHECK(noteHtml(u"# One\n\nTwo\n==="_s, &noTarget) == u"<h3>One</h3><h3>Two</h3>");
    CHECK(noteHtml(u"a <b onclick=x>b</b> ![a \"pic\"](https://x.example/p.png)"_s, &noTarget) ==
          u"<p>a &lt;b onclick=x&gt;b&lt;/b&gt; <i>[a &quot;pic&quot;]</i></p>");
    const auto target = [](const QString &kind, const QString &id) { return QString(u'#' + kind + id); };
    CHECK(noteHtml(u"[**x**](dateline:note/a%20b) [y](https://y.example/)"_s, target) ==
          u"<p><a href=\"#notea b\"><strong>x</strong></a> <a href=\"https://y.example/\">y</a></p>");
}

TEST_CASE("A dossier is well-formed HTML", "[exchange][dossier]")
{
    const QTemporaryDir folder;
    Test::checkByPython(u"checkhtml.py"_s, {Test::writeFile(folder.filePath(u"dossier.html"_s),
                                                            dossierHtml(sample(), options(true)))});
}
