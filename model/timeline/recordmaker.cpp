// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/recordmaker.h"

#include "timeline/names/namefinder.h"

#include <algorithm>

namespace Dateline::Timeline {

namespace {

constexpr size_t mostSpellings = 12;

} // namespace

RecordMaker::RecordMaker(const ArticleText &article, const Extraction &extraction)
    : m_article(article)
    , m_extraction(extraction)
    , m_mentions(extraction.names.mentions)
    , m_mentionNames(article, extraction.names.mentions)
    , m_nameOf(size_t(extraction.names.mentions.size()), unknown)
{
}

ArticleRecord RecordMaker::make()
{
    takeMentions();
    takeLinks();
    takeEvents();
    chooseSpellings();
    return std::move(m_record);
}

void RecordMaker::takeMentions()
{
    for (qint32 number = 0; number < m_mentions.size(); ++number) {
        const NameMention &mention = m_mentions[number];
        const qint32 meant = m_mentionNames.root(number);
        const bool isOwnName = MentionNames::isName(mention);
        if (!MentionNames::isName(m_mentions[meant]))
            continue;
        const qint32 name = nameOf(meant);
        if (name >= 0) {
            RecordedName &counted = m_record.names[name];
            ++counted.mentions;
            counted.strength = std::max(counted.strength, mention.strength);
        }
        if (!isOwnName)
            continue;
        const qint32 own = meant == number ? name : nameOf(number);
        if (own < 0)
            continue;
        if (!MentionNames::isSign(mention))
            countSpelling(own, m_mentionNames.textOf(mention));
        if (name >= 0 && own != name)
            addLink({own, name, true, Strength::Medium, "short-form"});
    }
}

void RecordMaker::takeLinks()
{
    for (const NameLink &link : m_extraction.names.links) {
        if (!m_mentionNames.isMention(link.first) || !m_mentionNames.isMention(link.second))
            continue;
        qint32 first = m_mentionNames.root(link.first);
        qint32 second = m_mentionNames.root(link.second);
        // A name and what is short for it: the link is about how they are written.
        if (nameOf(first) == nameOf(second)) {
            first = link.first;
            second = link.second;
        }
        if (!MentionNames::isName(m_mentions[first]) || !MentionNames::isName(m_mentions[second]))
            continue;
        addLink({nameOf(first), nameOf(second), link.isSame, link.strength, link.rule});
    }
}

void RecordMaker::takeEvents()
{
    const auto meant = [this](qint32 mention) {
        if (!m_mentionNames.isMention(mention))
            return -1;
        const qint32 named = m_mentionNames.root(mention);
        return MentionNames::isName(m_mentions[named]) ? nameOf(named) : -1;
    };
    for (const Event &event : m_extraction.events) {
        if (m_record.events.size() == ArticleRecord::mostEvents)
            break;
        if (!isRecordable(event.date) || event.start < 0 || event.end < event.start)
            continue;
        RecordedEvent told;
        told.place = meant(event.place);
        for (const qint32 mention : event.participants) {
            const qint32 name = meant(mention);
            if (name >= 0 && !told.participants.contains(name) &&
                told.participants.size() < ArticleRecord::mostParticipants)
                told.participants.append(name);
        }
        if (told.place < 0 && told.participants.isEmpty())
            continue;
        told.start = event.start;
        told.end = event.end;
        told.date = event.date;
        told.anchor = event.anchor;
        told.isDateExplicit = event.isDateExplicit;
        told.status = event.status;
        told.action = event.action;
        told.rules = event.rules;
        m_record.events.append(told);
    }
}

void RecordMaker::chooseSpellings()
{
    for (size_t name = 0; name < m_spellings.size(); ++name) {
        const auto most = std::max_element(
            m_spellings[name].begin(), m_spellings[name].end(),
            [](const Spelling &one, const Spelling &other) { return one.count < other.count; });
        if (most != m_spellings[name].end())
            m_record.names[qsizetype(name)].text = most->text.toString().simplified();
    }
}

/// Its number in the record; -1 when it is none or there are too many.
qint32 RecordMaker::nameOf(qint32 number)
{
    qint32 &name = m_nameOf[size_t(number)];
    if (name == unknown)
        name = newNameOf(number);
    return name;
}

qint32 RecordMaker::newNameOf(qint32 number)
{
    const NameMention &mention = m_mentions[number];
    // 日 of 訪日 is no name of its own.
    const QString country = MentionNames::isSign(mention) ? m_mentionNames.countryName(mention) : QString();
    const QStringView text = country.isEmpty() ? m_mentionNames.textOf(mention) : QStringView(country);
    const Written written{{qint32(mention.kind), mention.place}, text};
    if (const auto known = m_written.constFind(written); known != m_written.cend())
        return *known;
    const QString key = nameKey(text);
    qint32 name = -1;
    if (!key.isEmpty()) {
        const QString code = MentionNames::codeOf(mention, text);
        const QPair<QPair<qint32, QString>, QString> known{{qint32(mention.kind), key}, code};
        name = m_names.value(known, -1);
        if (name < 0 && m_record.names.size() < ArticleRecord::mostNames) {
            name = qint32(m_record.names.size());
            m_names.insert(known, name);
            m_record.names.append(
                {mention.kind, key, text.toString().simplified(), code, 0, mention.strength});
            m_spellings.emplace_back();
        }
    }
    if (country.isEmpty())
        m_written.insert(written, name);
    return name;
}

void RecordMaker::countSpelling(qint32 name, QStringView text)
{
    std::vector<Spelling> &spellings = m_spellings[size_t(name)];
    const auto known = std::find_if(spellings.begin(), spellings.end(),
                                    [text](const Spelling &spelling) { return spelling.text == text; });
    if (known != spellings.end())
        ++known->count;
    else if (spellings.size() < mostSpellings)
        spellings.push_back({text, 1});
}

/// Each once, with the greatest strength that it has anywhere.
void RecordMaker::addLink(RecordedLink link)
{
    if (link.first < 0 || link.second < 0 || link.first == link.second)
        return;
    const QByteArray what = (link.isSame ? '+' : '-') + link.rule;
    const auto known = m_links.constFind({{link.first, link.second}, what});
    if (known != m_links.cend()) {
        RecordedLink &same = m_record.links[*known];
        same.strength = std::max(same.strength, link.strength);
    } else if (m_record.links.size() < ArticleRecord::mostLinks) {
        m_links.insert({{link.first, link.second}, what}, qint32(m_record.links.size()));
        m_record.links.append(std::move(link));
    }
}

ArticleRecord recordOf(const ArticleText &article, const Extraction &extraction)
{
    return RecordMaker(article, extraction).make();
}

} // namespace Dateline::Timeline
