// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/citations/citationstyles.h"

#include "exchange/citations/citationparts.h"
#include "exchange/citations/citationtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CitationStyles)
};

using Kind = CitationFacts::Kind;
using NameForm = QString (*)(const CitedAuthor &);

QStringList names(const CitationFacts &facts, NameForm form)
{
    QStringList names;
    for (const CitedAuthor &author : facts.authors)
        names += form(author);
    return names;
}

/// Titles of pages are in italics where those of articles within a paper are not.
void addTitle(CitationText &text, const CitationFacts &facts)
{
    if (facts.kind == Kind::News)
        text.add(titleOrNone(facts));
    else
        text.addItalic(titleOrNone(facts));
}

void addOutlet(CitationText &text, const CitationFacts &facts)
{
    if (facts.kind == Kind::News)
        text.addItalic(facts.outlet);
    else
        text.add(facts.outlet);
}

/// APA 7, 9.8: two names by an ampersand; of more than twenty the first nineteen and the last.
QString apaNames(const CitationFacts &facts)
{
    constexpr qsizetype most = 20;
    const QStringList all = names(facts, &initialsLast);
    if (all.size() > most)
        return all.mid(0, most - 1).join(u", "_s) + u", … "_s + all.constLast();
    return joinedNames(all, u", & "_s, u", & "_s);
}

/// APA 7, 10.1.16 (newspaper articles), 10.16 (pages); without author the title comes first (9.12).
CitationText apa(const CitationFacts &facts)
{
    CitationText text;
    const QString day = facts.day.isValid() ? englishDay(facts.day, u"yyyy, MMMM d"_s) : u"n.d."_s;
    if (facts.authors.isEmpty())
        addTitle(text, facts);
    else
        text.add(apaNames(facts));
    if (facts.authors.isEmpty())
        text.endSentence();
    text.add(u" ("_s + day + u"). "_s);
    if (!facts.authors.isEmpty()) {
        addTitle(text, facts);
        text.endSentence().add(u" "_s);
    }
    if (!facts.outlet.isEmpty()) {
        addOutlet(text, facts);
        text.endSentence().add(u" "_s);
    }
    return text.addAddress(facts.url);
}

/// CMOS 17, 14.76: of more than ten the first seven.
QString chicagoNames(const CitationFacts &facts)
{
    constexpr qsizetype most = 10;
    constexpr qsizetype kept = 7;
    QStringList all = names(facts, &straightName);
    all[0] = invertedName(facts.authors.constFirst());
    if (all.size() > most)
        return all.mid(0, kept).join(u", "_s) + u", et al."_s;
    return joinedNames(all, u", and "_s, u", and "_s);
}

/// CMOS 17, 14.191, 14.199 (unsigned: the paper in the author's place), 14.207.
CitationText chicago(const CitationFacts &facts, QDate accessed)
{
    CitationText text;
    const bool isUnsigned = facts.authors.isEmpty();
    if (!isUnsigned)
        text.add(chicagoNames(facts));
    else
        addOutlet(text, facts);
    if (!isUnsigned || !facts.outlet.isEmpty())
        text.endSentence().add(u" "_s);
    CitationText title;
    const QString ended = title.add(titleOrNone(facts)).endSentence().plain();
    text.add(inQuotationMarks(ended) + u' ');
    if (!isUnsigned && !facts.outlet.isEmpty()) {
        addOutlet(text, facts);
        text.add(u", "_s);
    }
    if (facts.day.isValid())
        text.add(englishDay(facts.day, u"MMMM d, yyyy"_s));
    else if (accessed.isValid())
        text.add((isUnsigned || facts.outlet.isEmpty() ? u"Accessed "_s : u"accessed "_s) +
                 englishDay(accessed, u"MMMM d, yyyy"_s));
    else
        text.add(u"n.d."_s);
    text.endSentence();
    if (!facts.url.isEmpty())
        text.add(u" "_s).addAddress(facts.url).add(u"."_s);
    return text;
}

/// MLA 9, 5.6: three or more authors are the first and "et al."; 5.84: addresses without "https://".
CitationText mla(const CitationFacts &facts, QDate accessed)
{
    CitationText text;
    if (!facts.authors.isEmpty()) {
        const QString first = invertedName(facts.authors.constFirst());
        const QString others = facts.authors.size() == 1   ? QString()
                               : facts.authors.size() == 2 ? u", and "_s + straightName(facts.authors[1])
                                                           : u", et al."_s;
        text.add(first + others).endSentence().add(u" "_s);
    }
    CitationText title;
    text.add(inQuotationMarks(title.add(titleOrNone(facts)).endSentence().plain()));
    QString separator = u" "_s;
    if (!facts.outlet.isEmpty()) {
        text.add(separator).addItalic(facts.outlet);
        separator = u", "_s;
    }
    if (facts.day.isValid()) {
        text.add(separator + mlaDay(facts.day));
        separator = u", "_s;
    }
    if (!facts.url.isEmpty()) {
        const qsizetype scheme = facts.url.indexOf("://"_L1);
        text.add(separator).addAddress(facts.url, facts.url.mid(scheme < 0 ? 0 : scheme + 3));
    }
    // An address has no full stop of its own, whatever it ends with.
    if (!facts.url.isEmpty())
        text.add(u"."_s);
    else
        text.endSentence();
    if (accessed.isValid() && !facts.url.isEmpty())
        text.add(u" Accessed "_s + mlaDay(accessed) + u'.');
    return text;
}

QString harvardNames(const CitationFacts &facts)
{
    constexpr qsizetype most = 3;
    const QStringList all = names(facts, &initialsLast);
    return all.size() > most ? QString(all.constFirst() + u" et al."_s)
                             : joinedNames(all, u" and "_s, u" and "_s);
}

/// Without author the paper's name comes first, that of a page is its title.
CitationText harvard(const CitationFacts &facts, QDate accessed)
{
    CitationText text;
    const bool isNews = facts.kind == Kind::News;
    const bool startsWithTitle = facts.authors.isEmpty() && (!isNews || facts.outlet.isEmpty());
    const bool startsWithOutlet = facts.authors.isEmpty() && !startsWithTitle;
    QString quoted = titleOrNone(facts);
    quoted = u'‘' + quoted.replace(u'‘', u'“').replace(u'’', u'”') + u'’';
    const auto addOwnTitle = [&] { isNews ? text.add(quoted) : text.addItalic(titleOrNone(facts)); };
    if (startsWithTitle)
        addOwnTitle();
    else if (startsWithOutlet)
        text.addItalic(facts.outlet);
    else
        text.add(harvardNames(facts));
    text.add(u" ("_s + (facts.day.isValid() ? QString::number(facts.day.year()) : u"no date"_s) + u')');
    if (!startsWithTitle) {
        text.add(u" "_s);
        addOwnTitle();
    }
    if (!facts.outlet.isEmpty() && !startsWithOutlet)
        text.add(u", "_s).addItalic(facts.outlet);
    if (facts.day.isValid())
        text.add(u", "_s + englishDay(facts.day, u"d MMMM"_s));
    text.add(u"."_s);
    if (!facts.url.isEmpty()) {
        text.add(u" Available at: "_s).addAddress(facts.url);
        if (accessed.isValid())
            text.add(u" (Accessed: "_s + englishDay(accessed, u"d MMMM yyyy"_s) + u')');
        else
            return text;
        text.add(u"."_s);
    }
    return text;
}

/// GB/T 7714-2015, 8.1.2: of more than three the first three. 4.5.2 and 4.6.2: what an entry is made of.
CitationText gbT7714(const CitationFacts &facts, QDate accessed)
{
    constexpr qsizetype most = 3;
    CitationText text;
    const QStringList all = names(facts, &capitalName);
    if (!all.isEmpty()) {
        text.add(all.mid(0, most).join(u", "_s));
        if (all.size() > most)
            text.add(facts.isChinese() ? u", 等"_s : u", et al"_s);
        text.endSentence().add(u" "_s);
    }
    const bool isNews = facts.kind == Kind::News;
    text.add(titleOrNone(facts) + (isNews ? u"[N"_s : u"[EB"_s) +
             (facts.url.isEmpty() ? u"]. "_s : u"/OL]. "_s));
    const QString day = facts.day.toString(Qt::ISODate);
    QStringList publication{facts.outlet};
    if (isNews || facts.outlet.isEmpty())
        publication += isNews || day.isEmpty() ? day : QString(u'(' + day + u')');
    else
        publication += day.isEmpty() ? QString() : QString(day.left(4) + u'(' + day + u')');
    publication.removeAll(QString());
    text.add(publication.join(u", "_s));
    if (accessed.isValid() && !facts.url.isEmpty())
        text.add(u'[' + accessed.toString(Qt::ISODate) + u']');
    text.endSentence();
    if (!facts.url.isEmpty())
        text.add(u" "_s).addAddress(facts.url).add(u"."_s);
    return text;
}

CitationText apaChinese(const CitationFacts &facts)
{
    if (!facts.isChinese())
        return apa(facts);
    CitationText text;
    const QString none = facts.language == "zh-Hans"_L1 ? u"无日期"_s : u"無日期"_s;
    const QString day =
        facts.day.isValid()
            ? u"%1年%2月%3日"_s.arg(facts.day.year()).arg(facts.day.month()).arg(facts.day.day())
            : none;
    const QString title = inTitleMarks(titleOrNone(facts));
    const QStringList all = names(facts, &initialsLast);
    text.add(all.isEmpty() ? title : all.join(u'、')).add(u'（' + day + u"）。"_s);
    if (!all.isEmpty())
        text.add(title + u'。');
    if (!facts.outlet.isEmpty())
        text.add(u'《' + facts.outlet + u"》。"_s);
    return text.addAddress(facts.url);
}

CitationText textOf(const Library::ArticleRow &article, CitationStyle style, QDate accessed)
{
    const CitationFacts facts = citationFacts(article);
    switch (style) {
    case CitationStyle::Apa:
        break;
    case CitationStyle::Chicago:
        return chicago(facts, accessed);
    case CitationStyle::Mla:
        return mla(facts, accessed);
    case CitationStyle::Harvard:
        return harvard(facts, accessed);
    case CitationStyle::GbT7714:
        return gbT7714(facts, accessed);
    case CitationStyle::ApaChinese:
        return apaChinese(facts);
    }
    return apa(facts);
}

} // namespace

QList<CitationStyle> citationStyles()
{
    return {CitationStyle::Apa,     CitationStyle::Chicago, CitationStyle::Mla,
            CitationStyle::Harvard, CitationStyle::GbT7714, CitationStyle::ApaChinese};
}

QString citationStyleName(CitationStyle style)
{
    switch (style) {
    case CitationStyle::Apa:
        return Texts::tr("APA, 7th edition");
    case CitationStyle::Chicago:
        return Texts::tr("Chicago, 17th edition (notes and bibliography)");
    case CitationStyle::Mla:
        return Texts::tr("MLA, 9th edition");
    case CitationStyle::Harvard:
        return Texts::tr("Harvard (Cite Them Right)");
    case CitationStyle::GbT7714:
        return Texts::tr("GB/T 7714-2015 (China)");
    case CitationStyle::ApaChinese:
        return Texts::tr("APA in Chinese (Taiwan)");
    }
    return {};
}

QString citationStyleKey(CitationStyle style)
{
    switch (style) {
    case CitationStyle::Apa:
        break;
    case CitationStyle::Chicago:
        return u"chicago"_s;
    case CitationStyle::Mla:
        return u"mla"_s;
    case CitationStyle::Harvard:
        return u"harvard"_s;
    case CitationStyle::GbT7714:
        return u"gbt7714"_s;
    case CitationStyle::ApaChinese:
        return u"apa-chinese"_s;
    }
    return u"apa"_s;
}

CitationStyle citationStyleOf(const QString &key)
{
    for (const CitationStyle style : citationStyles()) {
        if (citationStyleKey(style) == key)
            return style;
    }
    return CitationStyle::Apa;
}

QString citation(const Library::ArticleRow &article, CitationStyle style, QDate accessed)
{
    return textOf(article, style, accessed).plain().trimmed();
}

QString citationHtml(const Library::ArticleRow &article, CitationStyle style, QDate accessed)
{
    return textOf(article, style, accessed).html().trimmed();
}

} // namespace Dateline::Exchange
