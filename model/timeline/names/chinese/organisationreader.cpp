// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/organisationreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Timeline {

OrganisationReader::OrganisationReader(const NameText &text)
    : m_text(text)
    , m_folded(text.folded())
    , m_words(OrganisationWords::builtIn())
    , m_firstAtEnd(size_t(m_folded.size()) + 2)
    , m_trapEnd(size_t(m_folded.size()), -1)
    , m_trapStart(size_t(m_folded.size()), -1)
{
    sortWords();
    markTraps();
}

/// By their ends; of those that end at one place the longest first.
void OrganisationReader::sortWords()
{
    const std::span<const Automaton::Match> words = m_text.words().of(WordTable::Organisations);
    for (const Automaton::Match &match : words)
        ++m_firstAtEnd[size_t(match.end) + 1];
    for (size_t end = 1; end < m_firstAtEnd.size(); ++end)
        m_firstAtEnd[end] += m_firstAtEnd[end - 1];
    m_found.resize(words.size());
    // What is put in moves the beginning on, to where the next one is: it is set right behind.
    for (const Automaton::Match &match : words)
        m_found[size_t(m_firstAtEnd[size_t(match.end)]++)] = {match.start, match.end, match.name};
    std::copy_backward(m_firstAtEnd.begin(), m_firstAtEnd.end() - 1, m_firstAtEnd.end());
    m_firstAtEnd.front() = 0;
}

void OrganisationReader::markTraps()
{
    for (const Word &word : m_found) {
        if (!is(word, WordRole::Trap))
            continue;
        for (qint32 place = word.start; place < word.end; ++place) {
            m_trapEnd[size_t(place)] = std::max(m_trapEnd[size_t(place)], word.end);
            if (m_trapStart[size_t(place)] < 0)
                m_trapStart[size_t(place)] = word.start;
        }
    }
}

std::span<const OrganisationReader::Word> OrganisationReader::wordsEndingAt(qint32 end) const
{
    const auto first = size_t(m_firstAtEnd[size_t(end)]);
    return std::span(m_found).subspan(first, size_t(m_firstAtEnd[size_t(end) + 1]) - first);
}

const OrganisationReader::Word *OrganisationReader::longestEndingAt(qint32 end) const
{
    const Word *longest = nullptr;
    for (const Word &word : wordsEndingAt(end)) {
        const bool isOnlyTrap = is(word, WordRole::Trap) && !is(word, WordRole::Subject) &&
                                !is(word, WordRole::Stop) && !is(word, WordRole::Head);
        if (!isOnlyTrap && (longest == nullptr || word.start < longest->start))
            longest = &word;
    }
    return longest;
}

void OrganisationReader::markPlaces()
{
    m_placeStart.assign(size_t(m_folded.size()) + 1, -1);
    m_placeName.assign(size_t(m_folded.size()) + 1, -1);
    for (const Automaton::Match &match : m_text.words().hanPlaces()) {
        qint32 &start = m_placeStart[size_t(match.end)];
        if (match.end - match.start < 2 || start >= 0)
            continue;
        start = match.start;
        m_placeName[size_t(match.end)] = match.name;
    }
}

std::vector<OrganisationSpan> OrganisationReader::read()
{
    const bool hasHeads = std::ranges::any_of(
        m_found, [this](const Word &word) { return is(word, WordRole::Head) || is(word, WordRole::Known); });
    if (!hasHeads)
        return {};
    markPlaces();
    for (const Word &word : m_found) {
        if (is(word, WordRole::Known))
            readKnown(word);
        if (is(word, WordRole::Head))
            readHead(word);
    }
    return std::move(m_spans);
}

bool OrganisationReader::isTrapped(const Word &word, bool isTitle) const
{
    const auto last = size_t(word.end) - 1;
    if (m_trapEnd[last] < 0)
        return false;
    const bool isLong = word.end - word.start > 3 && m_trapStart[last] == word.end - 1;
    const bool isCrossed = m_trapEnd[last] > word.end && !isTitle && !isLong;
    return isCrossed || (m_trapStart[last] < word.start && m_trapEnd[last] >= word.end);
}

/// 外交部長 and 行政院長 with a name behind.
bool OrganisationReader::isFollowedByTitle(const Word &word) const
{
    return word.end < m_folded.size() && m_folded[word.end] == u'长' &&
           QStringView(u"部院局署处厅司").contains(m_folded[word.end - 1]);
}

/// An outlet that only signs: （路透社）, 中央社記者, 圖/新華社.
bool OrganisationReader::isCredit(const Word &word) const
{
    const QStringView text(m_folded);
    const QStringView behind = text.sliced(word.end, std::min<qsizetype>(14, text.size() - word.end));
    const QStringView ahead = text.first(word.start).last(std::min<qint32>(3, word.start));
    for (const QStringView sign :
         {u"记者", u"讯", u"电", u"综合", u"供图", u"中文网", u"图", u"提供", u"发", u"摄", u"/"}) {
        if (behind.startsWith(sign))
            return true;
    }
    for (const QStringView sign : {u"/", u"图片:", u"来源:", u"图:", u"转自", u"©", u"图"}) {
        if (ahead.endsWith(sign))
            return true;
    }
    const auto isDay = [](QStringView words) {
        const qsizetype month = words.indexOf(u'月');
        return month > 0 && words.sliced(month).contains(u'日') && words[month - 1].isDigit();
    };
    const bool isAtStart = word.start == 0 || m_folded[word.start - 1] == u'\n';
    if ((isAtStart && (isDay(behind) || behind.startsWith(u' '))) || behind.startsWith(u" news") ||
        ahead.endsWith(u"- ") || ahead.endsWith(u"– ") || ahead.endsWith(u"版权") ||
        (ahead.endsWith(u')') && behind.startsWith(u' ')))
        return true;
    const bool isBracketed = ahead.endsWith(u'(') || ahead.endsWith(u'[') || ahead.endsWith(u'【');
    const qsizetype line = behind.indexOf(u'\n');
    const QStringView rest = line < 0 ? behind : behind.first(line);
    return isBracketed || rest.contains(u"日电") || rest.contains(u"日讯") || rest.contains(u"专电");
}

/// Latin names count as they are written, and as whole words.
bool OrganisationReader::isWholeLatin(const Word &word, const QString &spelling) const
{
    const bool isCut = (word.start > 0 && isLatinUnit(m_folded[word.start - 1])) ||
                       (word.end < m_folded.size() && isLatinUnit(m_folded[word.end]));
    const qint32 start = m_text.origin(word.start);
    const QStringView written = QStringView(m_text.original()).sliced(start, m_text.origin(word.end) - start);
    return !isCut && written == spelling;
}

/// 波音737
bool OrganisationReader::isModel(const Word &word) const
{
    const QStringView behind = QStringView(m_folded).sliced(word.end).left(4);
    if (behind.isEmpty() || isHan(behind[0].unicode()))
        return false;
    return behind.trimmed().left(3).toInt() > 99 &&
           m_folded[std::min(qsizetype(word.end) + 4, m_folded.size() - 1)] != u'年';
}

void OrganisationReader::readKnown(const Word &word)
{
    const OrganisationTable &table = OrganisationTable::builtIn();
    const qint32 name = m_words.tableName(word.word);
    const OrganisationUse use = table.useOf(name);
    OrganisationSpan span{word.start, word.end, table.organisationOf(name)};
    span.strength = Strength::Strong;
    span.rule = "organisation-table";
    if (use == OrganisationUse::Media && isCredit(word))
        return;
    if (isModel(word))
        return;
    if (const QString spelling = table.spelling(name); !spelling.isEmpty()) {
        if (isWholeLatin(word, spelling))
            m_spans.push_back(span);
        return;
    }
    const bool isTitle = isFollowedByTitle(word);
    if (isTrapped(word, isTitle))
        return;
    const qint32 place = placeStart(word.start);
    const bool goesWithPlace = use == OrganisationUse::Generic || use == OrganisationUse::Army ||
                               QStringView(m_folded).sliced(word.start, word.end - word.start) == u"共产党";
    if (goesWithPlace && place >= 0) {
        span.start = place;
        span.organisation = organisationOf(QStringView(m_folded).sliced(place, word.end - place));
        m_spans.push_back(span);
        return;
    }
    for (const Word &parent : wordsEndingAt(word.start)) {
        if (use == OrganisationUse::Generic && endsOffice(word) && is(parent, WordRole::Known))
            span.start = std::min(span.start, parent.start);
    }
    if (span.start < word.start) {
        m_spans.push_back(span);
        return;
    }
    if (use == OrganisationUse::Army || (use == OrganisationUse::Generic && word.end - word.start < 3))
        return;
    if (isTitle && use == OrganisationUse::Generic) {
        const QChar behind = word.end + 1 < m_folded.size() ? m_folded[word.end + 1] : QChar(u'\n');
        if (!isHan(behind.unicode()) ||
            QStringView(u"的等级们是在将会也都已今昨明称说表星周与和及或").contains(behind))
            return;
    }
    if (use == OrganisationUse::Generic)
        span.strength = Strength::Medium;
    m_spans.push_back(span);
}

/// 經濟部能源局 is one name; a ministry behind a ministry is another.
bool OrganisationReader::endsOffice(const Word &word) const
{
    return QStringView(u"局署处厅室").contains(m_folded[word.end - 1]);
}

bool OrganisationReader::isFirm(const Word &head) const
{
    const QStringView word = QStringView(m_folded).sliced(head.start, head.end - head.start);
    return word.endsWith(u"公司") || word == u"集团" || word == u"航空" || word == u"控股" ||
           word == u"银行" || word.endsWith(u"药业") || word == u"制药" || word == u"生技";
}

void OrganisationReader::readHead(const Word &head)
{
    // 地方法院 is read as that, not as 法院.
    const Word *longest = longestEndingAt(head.end);
    if (longest->start < head.start && (is(*longest, WordRole::Head) || is(*longest, WordRole::Known)))
        return;
    if (isTrapped(head, false))
        return;
    const Before found = before(head);
    if (found.start >= head.start || !isName(head, found))
        return;
    OrganisationSpan span{found.start, head.end};
    span.unknown = found.unknown;
    span.headStart = head.start;
    span.isFirm = isFirm(head);
    span.isSure = found.isHard || found.hasPlace() || found.hasBody || found.isQuoted;
    const HeadNeed need = m_words.need(head.word);
    span.isDoubtful = !span.isSure && found.unknown < 3 && found.subjects == 0 &&
                      (need == HeadNeed::Company || need == HeadNeed::School);
    span.strength =
        found.hasPlace() || found.hasBody || found.unknown == 0 ? Strength::Strong : Strength::Medium;
    span.rule = "organisation-head";
    m_spans.push_back(span);
}

bool OrganisationReader::isName(const Word &head, const Before &found) const
{
    if (found.isOpen || (found.isShifted && found.start == head.start))
        return false;
    const bool isNamed = found.unknown > 1 || found.hasLatin || (found.unknown == 1 && found.hasPlace());
    const bool isWhose = found.hasPlace() || found.hasBody;
    const qint32 length = head.start - found.start;
    switch (m_words.need(head.word)) {
    case HeadNeed::Office:
        return (found.subjects > 0 && found.unknown == 0 && (isWhose || found.hasWide)) ||
               (found.hasDistrict && found.unknown > 0 && found.unknown < 4);
    case HeadNeed::Body:
        if (found.unknown == 0)
            return found.hasBody || found.subjects > 1 || ((isWhose || found.hasWide) && found.subjects > 0);
        return found.unknown < 7 && (isWhose || found.hasWide);
    case HeadNeed::Court:
        return found.hasTown || found.hasBody || (isNamed && found.unknown < 5);
    case HeadNeed::Town:
        return found.hasTown || (found.hasDistrict && found.unknown > 0 && found.unknown < 4) ||
               (found.unknown == 2 && found.subjects == 0 &&
                QStringView(u"署").contains(m_folded[head.end - 1]));
    case HeadNeed::Loose:
        return (found.isQuoted && found.unknown > 0) || (isNamed && isWhose) ||
               (found.subjects > 0 && (found.hasTown || found.hasBody || found.hasWide));
    case HeadNeed::Embassy:
        return isWhose || (isNamed && found.unknown < 4 && found.subjects > 0);
    case HeadNeed::Company:
        if (m_folded[head.start] == u'党')
            return isNamed && found.unknown < 5 && (found.isHard || found.hasPlace() || found.isQuoted);
        if (isFirm(head))
            return isNamed;
        return isNamed || (isWhose && found.subjects > 0) ||
               ((found.hasWide || found.isQuoted) && found.subjects > 1);
    case HeadNeed::School:
        return isNamed || found.hasTown || found.hasBody || (found.hasCountry && found.subjects > 0);
    case HeadNeed::Paper:
        return length > 1 && length < 6 && (found.isHard || found.hasPlace());
    }
    return false;
}

} // namespace Dateline::Timeline
