// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/importrun.h"

// The part of ImportRun that runs on the writer's thread: what becomes of parsed files, and progress.

namespace Dateline::Library {

namespace {

constexpr qint64 progressMilliseconds = 100;

void countOutcome(VersionStore::Outcome outcome, ImportResult &result)
{
    switch (outcome) {
    case VersionStore::Outcome::Imported:
        ++result.imported;
        break;
    case VersionStore::Outcome::Updated:
        ++result.updated;
        break;
    case VersionStore::Outcome::Duplicate:
        ++result.duplicates;
        break;
    case VersionStore::Outcome::Unchanged:
        ++result.unchanged;
        break;
    }
}

} // namespace

void ImportRun::settle(const ParseOutcome &outcome, IndexWriter::Session &session) const
{
    const FileRecord &file = outcome.file;
    if (const auto *refused = std::get_if<ParseOutcome::Refused>(&outcome.what)) {
        session.report({ImportProblem::Severity::Refused, file.displayPath(), refused->reason});
    } else if (const auto *same = std::get_if<ParseOutcome::SameBytes>(&outcome.what)) {
        const QString id = session.versions.confirm(same->known, file);
        if (!id.isEmpty())
            session.changedIds.append(id);
        ++session.result.unchanged;
    } else {
        const auto &parsed = std::get<ParsedArticle>(outcome.what);
        const VersionStore::Stored stored = session.versions.store(file, m_archive, outcome.hash, parsed);
        session.changedIds.append(stored.articleId);
        if (!stored.formerId.isEmpty())
            session.changedIds.append(stored.formerId);
        countOutcome(stored.outcome, session.result);
        for (const QString &doubt : parsed.article.doubts)
            session.report({ImportProblem::Severity::Doubtful, file.displayPath(), doubt});
    }
    session.versions.records().keepUp();
}

void ImportRun::count(qint64 entries, qint64 bytes)
{
    m_entries += entries;
    m_bytes += bytes;
    m_gate.noteWork();
    const qint64 now = m_gate.workedMilliseconds();
    qint64 told = m_toldAt;
    if (now - told >= progressMilliseconds && m_toldAt.compare_exchange_strong(told, now))
        tellProgress();
}

void ImportRun::tellProgress()
{
    ImportProgress progress;
    progress.archive = m_archive;
    progress.entries = m_entries;
    progress.totalEntries = m_isTotalKnown ? m_totalEntries.load() : 0;
    progress.bytes = m_bytes;
    const double seconds = double(m_gate.workedMilliseconds()) / 1000;
    if (seconds > 0)
        progress.entriesPerSecond = double(progress.entries) / seconds;
    if (progress.totalEntries > progress.entries && progress.entriesPerSecond > 0)
        progress.secondsLeft = double(progress.totalEntries - progress.entries) / progress.entriesPerSecond;
    m_callbacks.progressed(progress);
}

} // namespace Dateline::Library
