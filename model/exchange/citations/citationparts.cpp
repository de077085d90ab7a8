// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/citations/citationparts.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

bool isWhole(const CitedAuthor &author)
{
    return !author.isPerson() || author.isHan;
}

/// The first letters of given names, each with `dot` behind it: "J.-L. B.", or "J L B" without hyphens.
QString initialsOf(const QString &given, const QString &dot)
{
    QStringList initials;
    for (const QString &name : given.split(u' ', Qt::SkipEmptyParts)) {
        QStringList parts;
        for (const QString &part : name.split(u'-', Qt::SkipEmptyParts))
            parts += part.left(part.front().isHighSurrogate() ? 2 : 1) + dot;
        initials += parts.join(dot.isEmpty() ? u" "_s : u"-"_s);
    }
    return initials.join(u' ');
}

} // namespace

QString initialsLast(const CitedAuthor &author)
{
    return isWhole(author) ? author.name : author.family + u", "_s + initialsOf(author.given, u"."_s);
}

QString invertedName(const CitedAuthor &author)
{
    return isWhole(author) ? author.name : author.family + u", "_s + author.given;
}

QString straightName(const CitedAuthor &author)
{
    return isWhole(author) ? author.name : author.given + u' ' + author.family;
}

QString capitalName(const CitedAuthor &author)
{
    return isWhole(author) ? author.name : author.family.toUpper() + u' ' + initialsOf(author.given, {});
}

QString joinedNames(const QStringList &names, const QString &two, const QString &last)
{
    if (names.size() < 2)
        return names.join(QString());
    const QString behind = (names.size() == 2 ? two : last) + names.constLast();
    return names.mid(0, names.size() - 1).join(u", "_s) + behind;
}

QString inQuotationMarks(const QString &title)
{
    QString inner = title;
    inner.replace(u'“', u'‘').replace(u'”', u'’');
    bool isOpening = true;
    for (QChar &unit : inner) {
        if (unit != u'"')
            continue;
        unit = isOpening ? u'‘' : u'’';
        isOpening = !isOpening;
    }
    return u'“' + inner + u'”';
}

QString inTitleMarks(const QString &title)
{
    QString inner = title;
    return u'〈' + inner.replace(u'〈', u'《').replace(u'〉', u'》') + u'〉';
}

QString englishDay(QDate day, const QString &format)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(day, format);
}

QString mlaDay(QDate day)
{
    static const QStringList months{u"Jan."_s, u"Feb."_s, u"Mar."_s,  u"Apr."_s, u"May"_s,  u"June"_s,
                                    u"July"_s, u"Aug."_s, u"Sept."_s, u"Oct."_s, u"Nov."_s, u"Dec."_s};
    return QString::number(day.day()) + u' ' + months.at(day.month() - 1) + u' ' +
           QString::number(day.year());
}

QString titleOrNone(const CitationFacts &facts)
{
    if (!facts.title.isEmpty())
        return facts.title;
    if (!facts.isChinese())
        return u"[Untitled]"_s;
    return facts.language == "zh-Hans"_L1 ? u"[无标题]"_s : u"[無標題]"_s;
}

} // namespace Dateline::Exchange
