// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace Dateline::Timeline {

/// What a word does in or around the name of an organisation. A word can be several.
enum class WordRole : quint16 {
    Known = 1,   ///< A name of the table.
    Head = 2,    ///< Ends a name: 委員會, 大學.
    Subject = 4, ///< What an organisation is about, or what kind of one it is: 教育, 科技.
    Wide = 8,    ///< Makes a name of a subject: 國家, 中央, 國際.
    Stop = 16,   ///< Never in a name: 的, 表示, 總統.
    Trap = 32,   ///< Looks like the end of a name and is none: 部分, 市中心.
    Joint = 64,  ///< Joins two subjects, or ends what is before: 和.
    Shift = 128, ///< Said of no particular one: 上市, 當地.
};

/// What has to stand before a head for a name.
enum class HeadNeed : quint8 {
    Office,  ///< 局: nothing but subjects, after a place or a body.
    Body,    ///< 委員會: after a place, a body or 國家; or two subjects.
    Court,   ///< 法院: a town's, not a country's; or a name.
    Embassy, ///< 議會: any place's; or a name.
    Company, ///< 公司: a name; a place alone does not do.
    School,  ///< 大學: a town's, or a name.
    Town,    ///< 市委: a town's.
    Loose,   ///< 中心: a name, of a place or body or in quotation marks.
    Paper,   ///< 日報: a short name.
};

/// All words that names of organisations are found by, folded.
class OrganisationWords
{
public:
    static const OrganisationWords &builtIn();

    /// Each once; a word's number is its place here.
    const QStringList &words() const { return m_words; }
    bool is(qint32 word, WordRole role) const { return (m_roles[size_t(word)] & quint16(role)) != 0; }
    HeadNeed need(qint32 word) const { return m_needs.value(word); }
    /// The number of the name in OrganisationTable of a Known word.
    qint32 tableName(qint32 word) const { return m_tableNames.value(word, -1); }

private:
    OrganisationWords();
    qint32 add(const QString &word, WordRole role);

    QStringList m_words;
    QHash<QString, qint32> m_numbers;
    std::vector<quint16> m_roles;
    QHash<qint32, HeadNeed> m_needs;
    QHash<qint32, qint32> m_tableNames;
};

} // namespace Dateline::Timeline
