// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/citations/bibliography.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Citations)
};

constexpr qsizetype longestPrefix = 16;

QString asciiLetters(const QString &text)
{
    QString letters;
    const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar unit : plain) {
        if (unit.unicode() < 0x80 && unit.isLetterOrNumber())
            letters += unit;
    }
    return letters.left(longestPrefix);
}

/// The part of a host that has the name: ltn of news.ltn.com.tw.
QString nameInHost(const QString &address)
{
    QStringList labels = QUrl(address).host().split(u'.');
    static const QStringList ends{u"com"_s, u"org"_s, u"net"_s, u"gov"_s, u"edu"_s, u"co"_s, u"ac"_s};
    while (labels.size() > 1 && (labels.last().size() <= 2 || ends.contains(labels.last())))
        labels.removeLast();
    return labels.size() > 1 && labels.last() == u"example" ? labels.at(labels.size() - 2) : labels.last();
}

} // namespace

QString citationKey(const CitationFacts &facts, QSet<QString> &taken)
{
    constexpr qsizetype shortId = 8;
    QString prefix = asciiLetters(facts.outlet);
    // A key that begins with a digit is none for some programs.
    if (prefix.isEmpty() || prefix.front().isDigit())
        prefix = asciiLetters(nameInHost(facts.url));
    if (prefix.isEmpty() || prefix.front().isDigit())
        prefix = u"article"_s;
    const QString year = facts.day.isValid() ? QString::number(facts.day.year()) : u"nd"_s;
    const QString stem = prefix + year + u'-';
    QString key = stem + facts.id.left(shortId);
    if (taken.contains(key))
        key = stem + facts.id;
    taken += key;
    return key;
}

CitedArticles citedArticles(const QList<Library::ArticleRow> &articles)
{
    CitedArticles cited;
    for (const Library::ArticleRow &article : articles) {
        const CitationFacts facts = citationFacts(article);
        if (facts.title.isEmpty() && facts.url.isEmpty())
            ++cited.rest.leftOut;
        else
            cited.facts += facts;
    }
    if (cited.rest.leftOut > 0)
        cited.rest.remarks += Texts::tr("%Ln article(s) are not in the index any more and cannot be cited.",
                                        nullptr, cited.rest.leftOut);
    return cited;
}

} // namespace Dateline::Exchange
