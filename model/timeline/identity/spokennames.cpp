// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/spokennames.h"

#include "timeline/identity/latinnames.h"
#include "timeline/identity/namesounds.h"
#include "timeline/identity/romanisation.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace Dateline::Timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostWords = 4;
constexpr int muchMoreFrequent = 5; ///< Times.
/// Articles that have to name someone of whose name less can be heard: many people are called Li Chen.
constexpr int leastOfDoubtful = 4;

/// How a name can be meant, the likeliest first.
enum class Reading : quint8 { Pinyin, PinyinTurned, Taiwan, TaiwanTurned };

struct Match
{
    int latin = 0;
    Reading reading = Reading::Pinyin;
    int articles = 0; ///< Of the name in characters.
    int chinese = 0;

    friend bool operator<(const Match &one, const Match &other)
    {
        return std::tuple(one.latin, one.reading, -one.articles, one.chinese) <
               std::tuple(other.latin, other.reading, -other.articles, other.chinese);
    }
};

/// 吕 without the two dots.
QStringView withoutDots(QStringView word)
{
    return word == u"lyu" || word == u"lv" ? QStringView(u"lu") : word;
}

quint64 sumOf(const LetterSum &surname, const LetterSum &given)
{
    static const LetterSum blank = letterSum(u" ");
    return (surname + blank + given).sum;
}

/// Names in an alphabet by surname and given name, as both could be.
class LatinForms
{
public:
    /// `surnames` are the only ones that count, as sums of their letters.
    explicit LatinForms(const QSet<quint64> &surnames)
        : m_surnames(surnames)
    {
    }

    /// Whether a name begins or ends with a surname that counts.
    bool isLike(QStringView key) const
    {
        return isSurname(key.first(std::max<qsizetype>(key.indexOf(u' '), 0))) ||
               isSurname(key.sliced(key.lastIndexOf(u' ') + 1));
    }

    void add(QStringView key, int name)
    {
        QList<QStringView> words = key.split(u' ');
        if (words.size() > mostWords || !std::ranges::all_of(words, &LatinForms::isSyllables))
            return;
        for (QStringView &word : words)
            word = withoutDots(word);
        if (isSurname(words.constFirst()))
            enter(words.constFirst(), words.sliced(1), name, &m_surnameFirst);
        if (isSurname(words.constLast()))
            enter(words.constLast(), words.first(words.size() - 1), name, &m_surnameLast);
    }

    /// Whether it can be one of the forms: seldom without being one.
    bool mayHave(const LetterSum &surname, const LetterSum &given) const
    {
        return m_sums.contains(sumOf(surname, given));
    }
    QList<int> withSurnameFirst(const QString &form) const { return m_surnameFirst.values(form); }
    QList<int> withSurnameLast(const QString &form) const { return m_surnameLast.values(form); }

private:
    using Names = QMultiHash<QString, int>;

    bool isSurname(QStringView word) const { return m_surnames.contains(letterSum(withoutDots(word)).sum); }

    /// Of letters that a syllable or two can have.
    static bool isSyllables(QStringView word)
    {
        constexpr qsizetype longest = 14;
        return word.size() <= longest &&
               std::ranges::all_of(word, [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
    }

    void enter(QStringView surname, const QList<QStringView> &given, int name, Names *names)
    {
        QString form = surname.toString();
        form += u' ';
        for (const QStringView word : given)
            form += word;
        m_sums.insert(letterSum(form).sum);
        names->insert(form, name);
    }

    const QSet<quint64> &m_surnames;
    QSet<quint64> m_sums;
    Names m_surnameFirst;
    Names m_surnameLast;
};

/// Whether a name can be nothing else: what is Pinyin as a whole is meant so, Cheng Lei is not 郑磊.
bool isPinyinAlone(QStringView key)
{
    const QList<QStringView> words = key.split(u' ');
    const bool areSyllablesApart = words.size() > 2;
    return !areSyllablesApart &&
           std::ranges::all_of(words, [](QStringView word) { return isPinyin(withoutDots(word)); });
}

/// All ways to spell syllables one after the other.
QStringList spellings(const QStringList &syllables)
{
    QStringList all{QString()};
    for (const QString &syllable : syllables) {
        const QStringList ways = wadeGiles(syllable);
        QStringList longer;
        for (const QString &beginning : std::as_const(all)) {
            for (const QString &way : ways)
                longer.append(QString(beginning + way));
        }
        all = std::move(longer);
    }
    return all;
}

/// The names that a name in characters can be, by all ways to spell it.
class Matching
{
public:
    Matching(const QList<NameNode> &nodes, const LatinForms &forms)
        : m_nodes(nodes)
        , m_forms(forms)
    {
    }

    void add(int name)
    {
        const NameNode &node = m_nodes[name];
        const RomanisedName spoken = romanised(node.key);
        if (spoken.isEmpty())
            return;
        const Match like{0, Reading::Pinyin, node.articles, name};
        // With one syllable either may be the surname.
        const bool canBeTurned = spoken.given.size() > 1;
        addForm(spoken.surname.join(QString()), spoken.given.join(QString()), true, canBeTurned, like);
        const QStringList givens = spellings(spoken.given);
        for (const QString &surname : spellings(spoken.surname)) {
            for (const QString &given : givens)
                addForm(surname, given, false, canBeTurned, like);
        }
    }

    std::vector<Match> takeSorted()
    {
        std::sort(m_matches.begin(), m_matches.end());
        return std::move(m_matches);
    }

private:
    void addForm(const QString &surname, const QString &given, bool isPinyin, bool canBeTurned,
                 const Match &like)
    {
        const QString form = surname + u' ' + given;
        addAll(m_forms.withSurnameFirst(form), isPinyin, isPinyin ? Reading::Pinyin : Reading::Taiwan, like);
        if (canBeTurned)
            addAll(m_forms.withSurnameLast(form), isPinyin,
                   isPinyin ? Reading::PinyinTurned : Reading::TaiwanTurned, like);
    }

    void addAll(const QList<int> &names, bool isPinyin, Reading reading, const Match &like)
    {
        for (const int latin : names) {
            if (isPinyin || !isPinyinAlone(m_nodes[latin].key))
                m_matches.push_back({latin, reading, like.articles, like.chinese});
        }
    }

    const QList<NameNode> &m_nodes;
    const LatinForms &m_forms;
    std::vector<Match> m_matches;
};

/// Names of one syllable behind the surname are many people's, and turned around still more.
bool isDoubtful(const Match &match, const NameNode &chinese)
{
    const bool isTurned = match.reading == Reading::PinyinTurned || match.reading == Reading::TaiwanTurned;
    return isTurned || chinese.key.size() - surnameLength(chinese.key) < 2;
}

using Spelling = std::vector<LetterSum> NameSounds::Spellings::*;

/// Whether any name can be this one in characters, by sums: of nearly all names there is none.
bool mayMatch(QStringView key, const LatinForms &forms, NameSounds *sounds)
{
    const qsizetype length = surnameLength(key);
    const NameSounds::Spellings &surname = sounds->surname(key.first(length));
    const NameSounds::Spellings &first = sounds->given(key[length]);
    static const NameSounds::Spellings none{{LetterSum()}, {LetterSum()}};
    const NameSounds::Spellings &second = length + 1 < key.size() ? sounds->given(key[length + 1]) : none;
    for (const Spelling spelling : {&NameSounds::Spellings::pinyin, &NameSounds::Spellings::taiwan}) {
        for (const LetterSum &before : surname.*spelling) {
            for (const LetterSum &one : first.*spelling) {
                for (const LetterSum &other : second.*spelling) {
                    if (forms.mayHave(before, one + other))
                        return true;
                }
            }
        }
    }
    return false;
}

/// Persons' names that may be suggested, by what they are written in.
struct PersonNames
{
    std::vector<int> chinese; ///< With a surname.
    std::vector<int> latin;   ///< Of several words.
};

PersonNames personNames(const QList<NameNode> &nodes, const std::function<bool(int)> &isOpen)
{
    PersonNames names;
    for (int name = 0; name < int(nodes.size()); ++name) {
        const NameNode &node = nodes[name];
        if (node.kind != EntityKind::Person)
            continue;
        if (surnameLength(node.key) > 0 && isOpen(name))
            names.chinese.push_back(name);
        else if (isFullLatin(node.key))
            names.latin.push_back(name);
    }
    return names;
}

QSet<quint64> surnamesOf(const QList<NameNode> &nodes, const std::vector<int> &chinese, NameSounds *sounds)
{
    QSet<quint64> sums;
    for (const int name : chinese) {
        const QStringView key = nodes[name].key;
        const NameSounds::Spellings &surname = sounds->surname(key.first(surnameLength(key)));
        for (const LetterSum &pinyin : surname.pinyin)
            sums.insert(pinyin.sum);
        for (const LetterSum &taiwan : surname.taiwan)
            sums.insert(taiwan.sum);
    }
    return sums;
}

std::vector<Match> matchesOf(const QList<NameNode> &nodes, const std::function<bool(int)> &isOpen)
{
    const PersonNames names = personNames(nodes, isOpen);
    if (names.chinese.empty() || names.latin.empty())
        return {};
    NameSounds sounds;
    const QSet<quint64> surnames = surnamesOf(nodes, names.chinese, &sounds);
    LatinForms forms(surnames);
    for (const int name : names.latin) {
        if (forms.isLike(nodes[name].key) && isOpen(name))
            forms.add(nodes[name].key, name);
    }
    Matching matching(nodes, forms);
    for (const int name : names.chinese) {
        if (mayMatch(nodes[name].key, forms, &sounds))
            matching.add(name);
    }
    return matching.takeSorted();
}

const char *ruleOf(Reading reading)
{
    return reading == Reading::Pinyin || reading == Reading::PinyinTurned ? pinyinRule : wadeGilesRule;
}

} // namespace

std::vector<SimilarNames> findSpokenNames(const QList<NameNode> &nodes,
                                          const std::function<bool(int)> &isOpen,
                                          const std::function<bool(int, int)> &areOne)
{
    std::vector<SimilarNames> found;
    const std::vector<Match> matches = matchesOf(nodes, isOpen);
    for (auto match = matches.cbegin(); match != matches.cend();) {
        const Match &best = *match;
        const auto rival = std::find_if(match, matches.cend(), [&](const Match &other) {
            return other.latin != best.latin || other.reading != best.reading ||
                   !areOne(other.chinese, best.chinese);
        });
        const bool hasRival =
            rival != matches.cend() && rival->latin == best.latin && rival->reading == best.reading;
        const bool isHeard = !isDoubtful(best, nodes[best.chinese]) ||
                             nodes[best.latin].articles + best.articles >= leastOfDoubtful;
        if (isHeard && !areOne(best.latin, best.chinese) &&
            (!hasRival || best.articles >= muchMoreFrequent * rival->articles))
            found.push_back({best.latin, best.chinese, ruleOf(best.reading)});
        match = std::find_if(match, matches.cend(),
                             [&](const Match &other) { return other.latin != best.latin; });
    }
    return found;
}

} // namespace Dateline::Timeline
