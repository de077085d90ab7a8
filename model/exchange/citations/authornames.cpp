// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/citations/authornames.h"

#include "article/hanscript.h"
#include "timeline/names/chinese/surnames.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

bool isHan(QChar character)
{
    return (character >= u'\u4e00' && character <= u'\u9fff') || character == u'々';
}

bool isHanName(QStringView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isHan);
}

/// Words by which desks, agencies and papers are known from persons.
bool namesAnInstitution(const QString &name)
{
    static const QRegularExpression english(
        u"\\b(?:agenc(?:y|ies)|association|board|broadcasting|bureau|center|centre|channel|committee|"
        u"correspondents?|council|daily|department|desk|editorial|editors?|foundation|group|herald|institute|"
        u"international|journal|magazine|media|ministry|network|news(?:paper|room|wire)?|office|online|"
        u"organi[sz]ation|post|press|radio|reporters?|service|services|staff|society|studio|team|television|"
        u"times|today|tribune|tv|university|web|wires?|writers?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    // 社論, 編輯部, 綜合報導, 記者站, 新聞網, 本報訊, 研究所 and the like; none of them is of a person's
    // name.
    static const QRegularExpression chinese(
        u"[社报報网網台臺部组組团團队隊站会會局署处處室訊讯]$|(?:编辑|編輯|综合|綜合|社论|社論|评论|評論|"
        u"新闻|新聞|"
        u"媒体|媒體|报道|報道|报导|報導|中心|日报|日報|晚报|晚報|周刊|週刊|杂志|雜誌|电视|電視|广播|廣播|"
        u"通讯|通訊|整理|"
        u"匿名|佚名|研究|大学|大學|学院|學院|本报|本報|本刊|小组|小組|外电|外電)"_s);
    return english.match(name).hasMatch() || chinese.match(name).hasMatch();
}

qsizetype hanSurnameLength(const QString &name)
{
    const QString folded = HanScript::instance().toSimplified(name);
    for (const QStringView table : {Timeline::compoundSurnames, Timeline::japaneseSurnames}) {
        qsizetype longest = 0;
        for (const QStringView surname : table.tokenize(u' ')) {
            // 高木 is a Chinese name, 高木健 a Japanese one.
            if (folded.size() > surname.size() && folded.startsWith(surname) &&
                (name.size() > 3 || table.data() == Timeline::compoundSurnames.data()))
                longest = std::max(longest, surname.size());
        }
        if (longest > 0)
            return longest;
    }
    const bool isShort = name.size() == 2 || name.size() == 3;
    for (const QStringView table :
         {Timeline::sureSurnames, Timeline::likelySurnames, Timeline::rareSurnames}) {
        if (isShort && table.contains(folded.front()))
            return 1;
    }
    return 0;
}

CitedAuthor hanAuthor(const QString &name)
{
    const qsizetype surname =
        name.size() >= 2 && name.size() <= 4 && !namesAnInstitution(name) ? hanSurnameLength(name) : 0;
    return {name, name.left(surname), surname > 0 ? name.mid(surname) : QString(), true};
}

/// "van", "de", "bin": words of a name that are not capitalised and belong to the family name.
bool isParticle(const QString &word)
{
    static const QStringList particles{u"al"_s,    u"bin"_s, u"da"_s,  u"das"_s, u"de"_s, u"del"_s,
                                       u"della"_s, u"den"_s, u"der"_s, u"di"_s,  u"do"_s, u"dos"_s,
                                       u"du"_s,    u"el"_s,  u"ibn"_s, u"la"_s,  u"le"_s, u"ten"_s,
                                       u"ter"_s,   u"van"_s, u"von"_s, u"zu"_s};
    return particles.contains(word);
}

bool isNameWord(const QString &word)
{
    static const QRegularExpression pattern(u"^\\p{Lu}[\\p{L}\\p{M}'’.-]*$"_s);
    return pattern.match(word).hasMatch();
}

CitedAuthor inParts(const QString &name, const QStringList &given, const QStringList &family)
{
    return {name, family.join(u' '), given.join(u' '), false};
}

CitedAuthor latinAuthor(const QString &name)
{
    constexpr qsizetype mostWords = 5;
    QStringList words = name.split(u' ');
    const bool isName = words.size() >= 2 && words.size() <= mostWords && isNameWord(words.last()) &&
                        std::all_of(words.cbegin(), words.cend(),
                                    [](const QString &word) { return isNameWord(word) || isParticle(word); });
    // "RADIO FREE ASIA", "AFP"; a person's name is seldom all in capitals, and then better left alone.
    const bool isShouted = name == name.toUpper() && name != name.toLower();
    if (!isName || isShouted || namesAnInstitution(name))
        return {name};
    QStringList family{words.takeLast()};
    static const QRegularExpression generation(u"^(?:Jr|Sr|II|III|IV)\\.?$"_s);
    if (generation.match(family.first()).hasMatch() && words.size() > 1)
        family.prepend(words.takeLast());
    while (words.size() > 1 && isParticle(words.last()))
        family.prepend(words.takeLast());
    return inParts(name, words, family);
}

CitedAuthor authorOf(const QString &name)
{
    return isHanName(name) ? hanAuthor(name) : latinAuthor(name);
}

/// "Lee, Ann", but not "Ann Lee, Bo Chen" and not "AFP, Reuters".
bool isInverted(const QString &text)
{
    const QStringList parts = text.split(u", "_s);
    if (parts.size() != 2 || parts[0].contains(u' ') || !isNameWord(parts[0]))
        return false;
    const QString straight = parts[1] + u' ' + parts[0];
    return parts[0] != parts[0].toUpper() && latinAuthor(straight).isPerson();
}

/// Names with "and" between them; an institution's own name has one where no part of it is a person's.
QStringList joinedByAnd(const QString &text)
{
    static const QRegularExpression conjunction(u"\\s+(?:and|&|with)\\s+"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = text.split(conjunction, Qt::SkipEmptyParts);
    const bool hasPerson = std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return authorOf(part.trimmed()).isPerson();
    });
    return hasPerson ? parts : QStringList{text};
}

QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(u"\\s*[、，；;|／/]\\s*|,\\s+(?:and\\s+|&\\s+)?"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList parts;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts))
        parts += joinedByAnd(part);
    QStringList names;
    for (QString name : std::as_const(parts)) {
        static const QRegularExpression role(
            u"^(?:(?:(?:特[派约約])?[记記]者|撰文|作者)\\s*[:：]?|文\\s*[:：])\\s*(?=\\p{Han}{2})"_s);
        name = name.trimmed().remove(role);
        static const QRegularExpression blanks(u"(?<=\\p{Han})\\s+(?=\\p{Han})"_s);
        // 王 明 is set wide; 王明 李華 are two.
        if (name.size() <= 4)
            name.remove(blanks);
        const bool areSeveral = name.contains(blanks);
        names += areSeveral ? name.split(u' ', Qt::SkipEmptyParts) : QStringList{name};
    }
    return names;
}

/// What a person is, where persons are named: "staff reporter", 台北報導.
bool isRole(const CitedAuthor &author)
{
    static const QRegularExpression role(
        u"\\b(?:correspondents?|editors?|reporters?|writers?|contributors?)\\b|[报報][导導道]$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !author.isPerson() && role.match(author.name).hasMatch();
}

} // namespace

QList<CitedAuthor> citedAuthors(const QString &author)
{
    QString text = author.simplified();
    static const QRegularExpression by(u"^by\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    text.remove(by);
    if (isInverted(text)) {
        const QStringList parts = text.split(u", "_s);
        return {inParts(parts[1] + u' ' + parts[0], {parts[1]}, {parts[0]})};
    }
    QList<CitedAuthor> authors;
    for (const QString &name : namesIn(text)) {
        if (!name.isEmpty())
            authors += authorOf(name);
    }
    const bool hasPerson =
        std::any_of(authors.cbegin(), authors.cend(), [](const auto &one) { return one.isPerson(); });
    // A desk's name may have commas of its own.
    if (!hasPerson)
        return text.isEmpty() ? QList<CitedAuthor>() : QList<CitedAuthor>{authorOf(text)};
    authors.removeIf(&isRole);
    return authors;
}

} // namespace Dateline::Exchange
