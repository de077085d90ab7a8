// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/citations/bibliography.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

using Kind = CitationFacts::Kind;

/// Text for LaTeX. BibTeX counts braces even behind a backslash, so they are written by name; two hyphens
/// would become a dash.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar unit : text) {
        switch (unit.unicode()) {
        case u'\\':
            safe += u"\\textbackslash{}"_s;
            break;
        case u'{':
            safe += u"\\textbraceleft{}"_s;
            break;
        case u'}':
            safe += u"\\textbraceright{}"_s;
            break;
        case u'~':
            safe += u"\\textasciitilde{}"_s;
            break;
        case u'^':
            safe += u"\\textasciicircum{}"_s;
            break;
        case u'-':
            safe += safe.endsWith(u'-') ? u"{}-"_s : u"-"_s;
            break;
        case u'$':
        case u'&':
        case u'#':
        case u'_':
        case u'%':
            safe += u'\\';
            [[fallthrough]];
        default:
            safe += unit;
        }
    }
    return safe;
}

/// An address goes into \url, where nothing needs escaping but what would end the field.
QString safeAddress(const QString &address)
{
    QString safe = address;
    const std::pair<QChar, QLatin1String> encodings[] = {{u'{', "%7B"_L1},  {u'}', "%7D"_L1},
                                                         {u'\\', "%5C"_L1}, {u'"', "%22"_L1},
                                                         {u' ', "%20"_L1},  {u'^', "%5E"_L1}};
    for (const auto &[unit, encoding] : encodings)
        safe.replace(unit, encoding);
    return safe;
}

/// Families before given names where both are known to be; other names in braces, so that none is taken
/// apart.
QString nameOf(const CitedAuthor &author)
{
    if (!author.isPerson() || author.isHan)
        return u'{' + escaped(author.name) + u'}';
    return escaped(author.family) + u", "_s + escaped(author.given);
}

QString namesOf(const QList<CitedAuthor> &authors)
{
    QStringList names;
    for (const CitedAuthor &author : authors)
        names += nameOf(author);
    return names.join(u" and "_s);
}

/// A language as babel names it; empty for one that it has no name for here.
QString babelName(const QString &language)
{
    static const QHash<QString, QString> names{
        {u"en"_s, u"english"_s},           {u"zh"_s, u"chinese"_s},  {u"zh-Hant"_s, u"chinese-hant"_s},
        {u"zh-Hans"_s, u"chinese-hans"_s}, {u"ja"_s, u"japanese"_s}, {u"ko"_s, u"korean"_s},
        {u"de"_s, u"ngerman"_s},           {u"fr"_s, u"french"_s},   {u"es"_s, u"spanish"_s},
        {u"it"_s, u"italian"_s},           {u"ru"_s, u"russian"_s},  {u"uk"_s, u"ukrainian"_s}};
    return names.value(language);
}

/// The fields of an entry, each on a line; those without a value are left out.
class Entry
{
public:
    Entry(QLatin1String type, const QString &key)
        : m_text(u'@' + type + u'{' + key)
    {
    }

    /// What is in it has been made safe.
    void add(QLatin1String field, const QString &value)
    {
        if (!value.isEmpty())
            m_text += u",\n  "_s + field + u" = {"_s + value + u'}';
    }

    QString text() const { return m_text + u"\n}\n"_s; }

private:
    QString m_text;
};

/// The braces within keep a style from taking capitals away, of which it cannot know which are names'.
QString titleOf(const CitationFacts &facts)
{
    return facts.title.isEmpty() ? QString() : u'{' + escaped(facts.title) + u'}';
}

QString bibtexEntry(const CitationFacts &facts, const QString &key)
{
    const bool isNews = facts.kind == Kind::News;
    Entry entry(isNews ? "article"_L1 : "misc"_L1, key);
    entry.add("author"_L1, namesOf(facts.authors));
    entry.add("title"_L1, titleOf(facts));
    entry.add(isNews ? "journal"_L1 : "organization"_L1, escaped(facts.outlet));
    const QString address = safeAddress(facts.url);
    if (!isNews && !address.isEmpty())
        entry.add("howpublished"_L1, u"\\url{"_s + address + u'}');
    if (facts.day.isValid()) {
        entry.add("year"_L1, QString::number(facts.day.year()));
        entry.add("month"_L1, QString::number(facts.day.month()));
        entry.add("day"_L1, QString::number(facts.day.day()));
    }
    entry.add("url"_L1, address);
    entry.add("language"_L1, escaped(facts.language));
    return entry.text();
}

QString biblatexEntry(const CitationFacts &facts, const QString &key)
{
    const bool isNews = facts.kind == Kind::News;
    Entry entry(isNews ? "article"_L1 : "online"_L1, key);
    if (isNews)
        entry.add("entrysubtype"_L1, u"newspaper"_s);
    entry.add("author"_L1, namesOf(facts.authors));
    entry.add("title"_L1, titleOf(facts));
    // An organisation is a list of names, which "and" would part.
    const QString outlet = escaped(facts.outlet);
    if (!outlet.isEmpty())
        entry.add(isNews ? "journaltitle"_L1 : "organization"_L1,
                  isNews ? outlet : QString(u'{' + outlet + u'}'));
    entry.add("date"_L1, facts.day.toString(Qt::ISODate));
    entry.add("url"_L1, safeAddress(facts.url));
    entry.add("langid"_L1, babelName(facts.language));
    return entry.text();
}

} // namespace

Exported bibtexCitations(const QList<Library::ArticleRow> &articles, BibDialect dialect)
{
    auto [cited, exported] = citedArticles(articles);
    QSet<QString> keys;
    QStringList entries;
    for (const CitationFacts &facts : std::as_const(cited)) {
        const QString key = citationKey(facts, keys);
        entries += dialect == BibDialect::BibTeX ? bibtexEntry(facts, key) : biblatexEntry(facts, key);
    }
    exported.files = {{u"citations.bib"_s, entries.join(u'\n').toUtf8()}};
    return exported;
}

} // namespace Dateline::Exchange
