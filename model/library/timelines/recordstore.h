// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/bodystore.h"
#include "library/database.h"
#include "library/timelines/namestore.h"
#include "library/timelines/postings.h"
#include "timeline/articlerecord.h"

#include <QElapsedTimer>

#include <map>

namespace Dateline::Library {

/// What makes records now: another number for other rules, another format and other places of the user.
qint64 recordsMadeBy();

/// Writes what timelines are made of: the record of each version, which names are where, and how many of the
/// listed versions have each name and link. Works inside the caller's transaction; errors stick to the
/// database. Records wait in memory until there are many, since they share names; until then the index says
/// of their versions that they are pending, and whoever opens it after a kill reads them from the stored
/// texts.
class RecordStore
{
public:
    explicit RecordStore(Database &index);

    /// Puts the record of a version in the place of any that it has. `source` is its number.
    void put(qint64 version, qint64 source, const Timeline::ArticleRecord &record);
    /// An article is listed by version `now`, and was by `former`; 0 for none.
    void setListed(qint64 former, qint64 now);
    /// All versions are pending when their records were made by something else than recordsMadeBy().
    void renew();
    /// Reads up to `most` of the versions that an earlier program left without a record, or with an old one;
    /// tells how many it did.
    int addPending(int most);

    /// Writes what waits when it is much or waits for long, and then sees whose names there are, so that
    /// timelines grow while an import runs. Quick when nothing is due.
    void keepUp();
    /// At the end of an import: nothing waits then, and every name is somebody's.
    void finish();

private:
    struct Waiting
    {
        qint64 source = 0;
        Timeline::ArticleRecord record;
    };

    void flush();
    void refresh();
    StoredRecord numbered(const Timeline::ArticleRecord &record);
    bool isListed(qint64 version);
    /// Counts a stored record or takes it back.
    void setCounted(qint64 version, bool isCounted);
    QList<Timeline::ArticleText> storedTexts(const QList<qint64> &versions, QList<qint64> *sources);

    Database &m_index;
    BodyReader m_bodies;
    NameStore m_names;
    PostingsWriter m_postings;
    std::map<qint64, Waiting> m_waiting; ///< By version.
    qsizetype m_waitingWeight = 0;
    bool m_hasChanged; ///< Since whose names there are was seen last.
    qint64 m_refreshMilliseconds;
    QElapsedTimer m_sinceRefresh;
    Statement m_read;
    Statement m_put;
    Statement m_setCounted;
    Statement m_findListed;
    Statement m_addPending;
    Statement m_removePending;
    Statement m_readVersion;
};

} // namespace Dateline::Library
