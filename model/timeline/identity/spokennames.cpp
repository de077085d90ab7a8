// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/spokennames.h"

#include "timeline/identity/latinnames.h"
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

/// Names in an alphabet by surname and given name, as both could be.
class LatinForms
{
public:
    void add(const QString &key, int name)
    {
        QStringList words = key.split(u' ');
        if (words.size() > mostWords || !std::ranges::all_of(words, &LatinForms::isSyllables))
            return;
        for (QString &word : words) {
            if (word == u"lyu" || word == u"lv")
                word = u"lu"_s; // 吕 without the two dots.
        }
        // What is Pinyin as a whole is meant so: Cheng Lei is not 郑磊.
        const bool areSyllablesApart = words.size() > 2;
        if (!areSyllablesApart &&
            std::ranges::all_of(words, [](const QString &word) { return isPinyin(word); }))
            m_isPinyin.insert(name);
        const QString first = words.takeFirst();
        enter(first, words.join(QString()), name, &m_surnameFirst);
        words.prepend(first);
        const QString last = words.takeLast();
        enter(last, words.join(QString()), name, &m_surnameLast);
    }

    bool isEmpty() const { return m_surnames.isEmpty(); }
    /// Whether a name can be nothing else.
    bool isPinyinAlone(int name) const { return m_isPinyin.contains(name); }
    bool hasSurname(const QString &surname) const { return m_surnames.contains(surname); }
    QList<int> withSurnameFirst(const QString &form) const { return m_surnameFirst.values(form); }
    QList<int> withSurnameLast(const QString &form) const { return m_surnameLast.values(form); }

private:
    using Names = QMultiHash<QString, int>;

    /// Of letters that a syllable or two can have.
    static bool isSyllables(const QString &word)
    {
        constexpr qsizetype longest = 14;
        return word.size() <= longest &&
               std::ranges::all_of(word, [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
    }

    void enter(const QString &surname, const QString &given, int name, Names *names)
    {
        m_surnames.insert(surname);
        names->insert(QString(surname + u' ' + given), name);
    }

    QSet<QString> m_surnames;
    QSet<int> m_isPinyin;
    Names m_surnameFirst;
    Names m_surnameLast;
};

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

void addMatches(const LatinForms &forms, const QString &surname, const QString &given, bool isPinyin,
                bool canBeTurned, const Match &like, std::vector<Match> *matches)
{
    const QString form = surname + u' ' + given;
    const auto add = [&](const QList<int> &names, Reading reading) {
        for (const int latin : names) {
            if (isPinyin || !forms.isPinyinAlone(latin))
                matches->push_back({latin, reading, like.articles, like.chinese});
        }
    };
    add(forms.withSurnameFirst(form), isPinyin ? Reading::Pinyin : Reading::Taiwan);
    if (canBeTurned)
        add(forms.withSurnameLast(form), isPinyin ? Reading::PinyinTurned : Reading::TaiwanTurned);
}

/// Names of one syllable behind the surname are many people's, and turned around still more.
bool isDoubtful(const Match &match, const NameNode &chinese)
{
    const bool isTurned = match.reading == Reading::PinyinTurned || match.reading == Reading::TaiwanTurned;
    return isTurned || chinese.key.size() - surnameLength(chinese.key) < 2;
}

std::vector<Match> matchesOf(const QList<NameNode> &nodes, const LatinForms &forms,
                             const std::function<bool(int)> &isOpen)
{
    std::vector<Match> matches;
    Romaniser romaniser;
    for (int name = 0; name < int(nodes.size()); ++name) {
        const NameNode &node = nodes[name];
        if (node.kind != EntityKind::Person || surnameLength(node.key) == 0 || !isOpen(name))
            continue;
        const RomanisedName spoken = romaniser.pinyin(node.key);
        if (spoken.isEmpty())
            continue;
        const Match like{0, Reading::Pinyin, node.articles, name};
        // With one syllable either may be the surname.
        const bool canBeTurned = spoken.given.size() > 1;
        const QString surname = spoken.surname.join(QString());
        if (forms.hasSurname(surname))
            addMatches(forms, surname, spoken.given.join(QString()), true, canBeTurned, like, &matches);
        for (const QString &spelled : spellings(spoken.surname)) {
            if (!forms.hasSurname(spelled))
                continue;
            for (const QString &given : spellings(spoken.given))
                addMatches(forms, spelled, given, false, canBeTurned, like, &matches);
        }
    }
    std::sort(matches.begin(), matches.end());
    return matches;
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
    LatinForms forms;
    for (int name = 0; name < int(nodes.size()); ++name) {
        const NameNode &node = nodes[name];
        if (node.kind == EntityKind::Person && isFullLatin(node.key) && isOpen(name))
            forms.add(node.key, name);
    }
    std::vector<SimilarNames> found;
    if (forms.isEmpty())
        return found;
    const std::vector<Match> matches = matchesOf(nodes, forms, isOpen);
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
