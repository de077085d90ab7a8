// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/citations/bibliography.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

/// Families and given names of persons are parted by a comma. One behind a name keeps programs from taking
/// the words of an institution's apart. Chinese names stand whole, as the databases of Taiwan and China write
/// them.
QString nameOf(const CitedAuthor &author)
{
    if (author.isPerson() && !author.isHan)
        return author.family + u", "_s + author.given;
    return author.name.contains(u' ') ? QString(author.name + u',') : author.name;
}

QString entryOf(const CitationFacts &facts, const QString &key)
{
    QString text;
    const auto add = [&text](QLatin1String tag, const QString &value) {
        if (!value.isEmpty())
            text += tag + u"  - "_s + value.simplified() + u"\r\n"_s;
    };
    add("TY"_L1, facts.kind == CitationFacts::Kind::News ? u"NEWS"_s : u"ELEC"_s);
    add("ID"_L1, key);
    for (const CitedAuthor &author : facts.authors)
        add("AU"_L1, nameOf(author));
    add("TI"_L1, facts.title);
    add("T2"_L1, facts.outlet);
    if (facts.day.isValid()) {
        add("PY"_L1, facts.day.toString(u"yyyy"_s));
        add("DA"_L1, facts.day.toString(u"yyyy/MM/dd/"_s));
    }
    add("LA"_L1, facts.language);
    add("UR"_L1, facts.url);
    return text + u"ER  - \r\n"_s;
}

} // namespace

Exported risCitations(const QList<Library::ArticleRow> &articles)
{
    auto [cited, exported] = citedArticles(articles);
    QSet<QString> keys;
    QStringList entries;
    for (const CitationFacts &facts : std::as_const(cited))
        entries += entryOf(facts, citationKey(facts, keys));
    exported.files = {{u"citations.ris"_s, entries.join(u"\r\n"_s).toUtf8()}};
    return exported;
}

} // namespace Dateline::Exchange
