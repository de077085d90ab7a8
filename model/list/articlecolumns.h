// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlerow.h"
#include "list/textpool.h"
#include "list/valuetable.h"

#include <QFlags>
#include <QHash>

#include <limits>
#include <span>
#include <vector>

namespace Dateline::List {

/// Articles stored by column, for loops over all of them: an article is a *slot*, a number from 0 that
/// it keeps. Vectors are indexed by slot; sources, tags and languages are numbers of their ValueTable.
class ArticleColumns
{
public:
    enum Flag : quint8 { HasTime = 1, Missing = 2, Read = 4, Starred = 8, Archived = 16, Noted = 32 };

    static constexpr qint32 Undated = std::numeric_limits<qint32>::min(); ///< In days() and months().

    int size() const { return int(m_ids.size()); }
    int slotOfId(const QString &id) const;
    /// The slot of the article with this number in the index, or -1.
    int slotOfNumber(qint32 number) const
    {
        return number >= 0 && size_t(number) < m_slotsByNumber.size() ? m_slotsByNumber[number] : -1;
    }

    /// Adds an article that is not there yet; returns its slot.
    int append(const Library::ArticleRow &row);
    void update(int slot, const Library::ArticleRow &row);
    /// False when the flag was so already.
    bool setFlag(int slot, Flag flag, bool on);
    /// Adds or removes a tag of the user's; false when nothing changes, as with the article's own tags.
    bool setUserTag(int slot, const QString &tag, bool on) { return setUserTag(slot, numberOfTag(tag), on); }
    bool setUserTag(int slot, int tag, bool on);
    /// The number of a tag in allTagNames(), which it is added to when it is new.
    int numberOfTag(const QString &tag) { return m_tagNames.intern(tag); }
    void clear();

    Library::ArticleRow row(int slot) const;
    QString id(int slot) const;
    QString title(int slot) const { return m_titleTexts.text(m_titles[slot]); }
    /// All titles as they are now, for another thread; shares memory with the columns.
    TitleTexts titleTexts() const { return {m_titleTexts, m_titles}; }
    /// The title in UTF-8, through foldedText().
    QByteArrayView foldedTitle(int slot) const { return m_titleTexts.utf8(m_foldedTitles[slot]); }
    QString url(int slot) const { return m_texts.text(m_urls[slot]); }
    QString path(int slot) const { return m_texts.text(m_paths[slot]); }
    const QString &source(int slot) const { return m_sourceNames.value(m_sources[slot]); }
    const QString &author(int slot) const { return m_shared.value(m_authors[slot]); }
    const QString &archive(int slot) const { return m_shared.value(m_archives[slot]); }
    const QString &member(int slot) const { return m_shared.value(m_members[slot]); }
    const QString &language(int slot) const { return m_languageNames.value(m_languages[slot]); }
    QStringList tagNames(int slot) const { return namesOf(tags(slot)); }
    std::span<const qint32> tags(int slot) const
    {
        return {m_tags.data() + m_tagStarts[slot], m_tagCounts[slot]};
    }
    /// Those of tags() that the user gave.
    std::span<const qint32> userTags(int slot) const { return tags(slot).last(m_userTagCounts[slot]); }
    QStringList userTagNames(int slot) const { return namesOf(userTags(slot)); }
    bool isDated(int slot) const { return m_days[slot] != Undated; }

    const std::vector<quint64> &ids() const { return m_ids; }
    const std::vector<qint32> &numbers() const { return m_numbers; }     ///< As in ArticleRow.
    const std::vector<qint64> &published() const { return m_published; } ///< As in ArticleRow.
    const std::vector<qint32> &days() const { return m_days; }           ///< Julian days in UTC.
    const std::vector<qint32> &months() const { return m_months; }       ///< year * 12 + month - 1, UTC.
    const std::vector<qint32> &sources() const { return m_sources; }
    const std::vector<qint32> &languages() const { return m_languages; }
    const std::vector<qint32> &versions() const { return m_versions; }
    const std::vector<quint8> &flags() const { return m_flags; }

    const ValueTable &sourceNames() const { return m_sourceNames; }
    const ValueTable &languageNames() const { return m_languageNames; }
    const ValueTable &allTagNames() const { return m_tagNames; }

private:
    void setTags(int slot, const QStringList &names, int userTags);
    void setTags(int slot, std::span<const qint32> tags, size_t userTags);
    QStringList namesOf(std::span<const qint32> tags) const;
    void setNumber(int slot, qint32 number);
    void setDate(int slot, const Library::ArticleRow &row);
    void grow();

    ValueTable m_sourceNames;
    ValueTable m_languageNames;
    ValueTable m_tagNames;
    ValueTable m_shared;   ///< Authors, archives and members.
    TextPool m_titleTexts; ///< By itself, because loops run over all of it.
    TextPool m_texts;
    QHash<quint64, qint32> m_slotsById;
    std::vector<qint32> m_slotsByNumber; ///< -1 where there is none.
    std::vector<quint64> m_ids;
    std::vector<qint32> m_numbers;
    std::vector<TextRef> m_titles, m_foldedTitles, m_urls, m_paths;
    std::vector<qint64> m_published;
    std::vector<qint32> m_days, m_months;
    std::vector<qint32> m_sources, m_authors, m_archives, m_members, m_languages, m_versions;
    std::vector<quint32> m_tagStarts;
    std::vector<quint16> m_tagCounts, m_userTagCounts;
    std::vector<qint32> m_tags;
    std::vector<quint8> m_flags;
    std::vector<DateOrigin> m_origins;
};

} // namespace Dateline::List
