// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"
#include "testfiles.h"

#include "archive/archivereader.h"
#include "article/articleparser.h"
#include "html/htmldocument.h"
#include "reader/readerbridge.h"
#include "reader/readertemplate.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::ReaderFixture;
using Dateline::Test::waitFor;

namespace {

const QString id = u"00000000000000ab"_s;

QString pageText(ReaderFixture &reader)
{
    Reader::ReaderBridge bridge(reader.page);
    std::optional<QString> text;
    bridge.documentText([&text](const QString &value) { text = value; });
    REQUIRE(waitFor([&text] { return text.has_value(); }));
    return *text;
}

/// The texts that the page's script finds in the articles, put into one page after the other: loading
/// a page for each of thousands would take minutes.
QStringList pageTexts(ReaderFixture &reader, const QList<Article> &articles)
{
    QFile script(u":/dateline/reader/documenttext.js"_s);
    REQUIRE(script.open(QIODevice::ReadOnly));
    QJsonArray htmls;
    for (const Article &article : articles)
        htmls.append(article.html);
    const QString list = QString::fromUtf8(QJsonDocument(htmls).toJson(QJsonDocument::Compact));
    return reader
        .run(QString::fromUtf8(script.readAll()) + u"\n("_s + list +
             u").map(html => { const root = document.getElementById('text'); root.innerHTML = html;"
             "return datelineDocumentText(root); })"_s)
        .toStringList();
}

Article articleOf(const QString &body, const QString &title)
{
    const Html::HtmlDocument document = Html::makeDocument(body, title, QUrl(u"https://example.org/a"_s));
    Article article;
    article.title = title;
    article.html = document.html;
    article.text = document.text;
    return article;
}

class Collector : public Archive::EntrySink
{
public:
    void article(const Archive::Entry &entry, const QByteArray &bytes) override
    {
        articles.append(parseArticle(bytes, entry.path));
    }
    void asset(const Archive::Entry &) override {}
    void refused(const Archive::Entry &, const QString &) override {}

    QList<Article> articles;
};

} // namespace

TEST_CASE("The page has the document text of the importer", "[ui][documenttext]")
{
    const QString body = GENERATE(
        u"<p>One</p><p>Two <b>bold</b><br>three</p>"_s, u"<div>a<div>b</div>c<p></p></div><p>d</p>"_s,
        u"  <ul><li>one</li>\n <li>two <a href='/x'>three</a></li></ul>\n tail "_s,
        u"<table><tr><td>1</td><td>2</td></tr><caption>three</caption></table>"_s,
        u"<pre>\n  kept\n\n lines </pre><p>after</p>"_s,
        u"<p>\u53f0\u5317<ruby>\u6f22<rt>kan</rt></ruby> \U0001F600 e\u0301</p><blockquote><p>quoted</p></blockquote>"_s,
        u"<figure><img src='https://example.org/a.png' alt='picture'><figcaption>caption</figcaption></figure>text"_s,
        u"<p>a &lt;b&gt; &amp;amp; &quot;q&quot;</p><p>\u00a0</p><iframe src='https://video.example/1'></iframe>end"_s,
        u"<b><p>misnested</b> tags</p><i>open"_s, QString());
    const QString title = GENERATE(u"A title with <brackets> & more"_s, QString());
    ReaderFixture reader;
    const Article article = articleOf(body, title);
    REQUIRE(reader.open(Reader::ReaderTemplate::page(article), id));
    CHECK(pageText(reader) == article.text);
}

TEST_CASE("A mark around a passage does not change the document text", "[ui][documenttext]")
{
    ReaderFixture reader;
    const Article article = articleOf(u"<p>One two three</p>"_s, u"Title"_s);
    REQUIRE(reader.open(Reader::ReaderTemplate::page(article, {Support::Theme::Dark}), id));
    reader.run(u"const range = document.createRange();"
               "const text = document.querySelector('#text p').firstChild;"
               "range.setStart(text, 4); range.setEnd(text, 7);"
               "range.surroundContents(document.createElement('mark')); 1"_s);
    CHECK(reader.run(u"document.querySelectorAll('mark').length"_s).toInt() == 1);
    CHECK(pageText(reader) == article.text);
}

TEST_CASE("The page has the document text of the importer for every article of the corpus",
          "[ui][documenttext]")
{
    const QString file = QStringLiteral(DATELINE_SHARED "/corpus/dev.tar.xz");
    if (!QFileInfo::exists(file))
        SKIP("the corpus is not here: " << file.toStdString());
    Collector corpus;
    REQUIRE(Archive::readArchive(file, {}, corpus).ok());
    ReaderFixture reader;
    REQUIRE(reader.open(Reader::ReaderTemplate::page({}), id));
    int different = 0;
    constexpr qsizetype batch = 50;
    for (qsizetype from = 0; from < corpus.articles.size(); from += batch) {
        const QList<Article> articles = corpus.articles.mid(from, batch);
        const QStringList texts = pageTexts(reader, articles);
        REQUIRE(texts.size() == articles.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (texts.at(i) == articles.at(i).text)
                continue;
            UNSCOPED_INFO(articles.at(i).title.toStdString());
            ++different;
        }
    }
    CHECK(corpus.articles.size() > 2000);
    CHECK(different == 0);
}
