// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbench.h"
#include "testfiles.h"

#include "search/folding.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// The folded text of an article that is searched, kept by itself.
struct Scanned
{
    qint32 number = 0;
    QString text;
};

std::vector<Scanned> scanned(const LibraryBench &bench)
{
    std::vector<Scanned> texts;
    const auto reader = bench.reader();
    for (const Library::ArticleRow &row : bench.rows()) {
        const auto article = reader->article(row.id);
        REQUIRE(article.ok());
        QString text;
        qint32 from = 0;
        for (const Html::ZoneRange &range : article->zones) {
            if (range.zone != Html::Zone::Related)
                continue;
            text += article->text.mid(from, range.start - from) + u'\n';
            from = range.end;
        }
        text += article->text.mid(from) + u'\n' + article->author + u'\n' + article->tags.join(u'\n');
        texts.push_back({row.number, Search::folded(text)});
    }
    return texts;
}

/// What stands side by side in `text`, of `length` Han characters; empty when there is no such place.
QString hanTerm(const QString &text, int length, QRandomGenerator &random)
{
    static const QRegularExpression han(u"[\\x{3400}-\\x{9fff}]+"_s);
    QStringList runs;
    for (auto match = han.globalMatch(text); match.hasNext();) {
        const QString run = match.next().captured();
        if (run.size() >= length)
            runs.append(run);
    }
    if (runs.isEmpty())
        return {};
    const QString run = runs.at(random.bounded(int(runs.size())));
    return run.mid(random.bounded(int(run.size()) - length + 1), length);
}

/// So many words in a row with single spaces between them.
QString wordTerm(const QString &text, int words, QRandomGenerator &random)
{
    const QRegularExpression pattern(
        u"(?<![\\w'])[A-Za-z]{2,}( [A-Za-z]{2,}){%1}(?![\\w'])"_s.arg(words - 1));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    return found.isEmpty() ? QString() : found.at(random.bounded(int(found.size())));
}

bool isHan(const QString &term)
{
    return term.at(0).unicode() >= 0x3400;
}

/// A scan by means of its own: Han as part of the text, words as a regular expression with edges.
QList<qint32> bruteForce(const std::vector<Scanned> &texts, const QString &term)
{
    const QString wanted = Search::folded(term);
    const QRegularExpression words(u"(?<![a-z0-9_\\x{df}-\\x{24f}])"_s +
                                   QString(wanted).replace(u' ', u"[^\\w\\n]+"_s) +
                                   u"(?![a-z0-9\\x{df}-\\x{24f}])"_s);
    QList<qint32> found;
    for (const Scanned &article : texts) {
        if (isHan(term) ? article.text.contains(wanted) : words.match(article.text).hasMatch())
            found.append(article.number);
    }
    std::sort(found.begin(), found.end());
    return found;
}

QStringList drawnTerms(const std::vector<QString> &originals)
{
    QRandomGenerator random(20230129);
    QStringList terms;
    while (terms.size() < 240) {
        const QString &text = originals[random.bounded(quint32(originals.size()))];
        const int kind = int(terms.size()) % 8;
        const QString term = kind < 6 ? hanTerm(text, kind + 1, random) : wordTerm(text, kind - 5, random);
        if (!term.isEmpty())
            terms.append(term);
    }
    return terms;
}

} // namespace

TEST_CASE("over real articles a search finds exactly what a scan of all texts finds", "[search][corpus]")
{
    const QString corpus = QStringLiteral(DATELINE_SHARED) + u"/corpus/dev.tar.xz"_s;
    if (!QFileInfo::exists(corpus))
        SKIP("no corpus at " << corpus.toStdString());
    SearchBench bench;
    bench.import({corpus});
    const std::vector<Scanned> texts = scanned(bench);
    REQUIRE(texts.size() > 2000);
    std::vector<QString> originals;
    const auto reader = bench.reader();
    for (const Library::ArticleRow &row : bench.rows())
        originals.push_back(reader->article(row.id)->text);

    int withHits = 0;
    for (const QString &term : drawnTerms(originals)) {
        INFO(term.toStdString());
        QList<qint32> found;
        for (const Search::Hit &hit : bench.result(u'"' + term + u'"').hits)
            found.append(hit.article);
        const QList<qint32> expected = bruteForce(texts, term);
        CHECK(found == expected);
        withHits += expected.isEmpty() ? 0 : 1;
    }
    // A term drawn from related headlines may be nowhere else.
    CHECK(withHits > 200);
}
