// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/importrun.h"

#include "library/import/wholefile.h"
#include "timeline/places/userplaces.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

constexpr qint64 eventBytes = 256;    ///< That one in memory takes with its names, roughly.
constexpr int versionsPerStep = 4000; ///< Between two looks at whether to go on.

int defaultWorkers()
{
    return qMax(1, int(std::thread::hardware_concurrency()));
}

} // namespace

ImportRun::ImportRun(ImportOptions options, Callbacks callbacks, std::atomic<bool> &cancelled,
                     PauseGate &gate)
    : m_options(std::move(options))
    , m_callbacks(std::move(callbacks))
    , m_cancelled(cancelled)
    , m_gate(gate)
{
}

ImportRun::~ImportRun() = default;

ImportResult ImportRun::run()
{
    auto writer = IndexWriter::start(m_options.libraryFolder, {[this](const QStringList &ids) {
                                                                   m_callbacks.committed(ids);
                                                                   tellProgress();
                                                               },
                                                               [this] {
                                                                   m_cancelled = true;
                                                                   m_gate.wake();
                                                               }});
    if (!writer) {
        ImportResult failed;
        failed.failure = writer.error();
        return failed;
    }
    m_writer = std::move(writer).value();
    renewPlaces();
    indexPending();
    const int workers = m_options.workers > 0 ? m_options.workers : defaultWorkers();
    m_pool = std::make_unique<ParsePool>(
        ParsePool::Settings{m_options.workerProgram, workers, m_options.secondsPerFile},
        [this](ParseOutcome outcome) { store(std::move(outcome)); }, m_cancelled, m_gate);

    for (const QString &path : m_options.paths) {
        m_gate.pass();
        if (!m_cancelled)
            importPath(path);
    }
    m_pool.reset();
    m_writer->call([](IndexWriter::Session &session) {
        session.versions.records().finish();
        session.versions.terms().flush();
    });
    if (!m_cancelled)
        m_writer->call([](IndexWriter::Session &session) { session.versions.terms().tidy(); });
    ImportResult result = std::move(m_writer->result());
    result.failure = m_writer->failure();
    result.cancelled = m_cancelled && !result.failure;
    m_writer.reset();
    result.seconds = double(m_gate.workedMilliseconds()) / 1000;
    return result;
}

/// The user may have written to the table of places since it was read.
void ImportRun::renewPlaces()
{
    const QList<Timeline::TableProblem> problems = Timeline::renewUserPlaces();
    if (problems.isEmpty())
        return;
    m_writer->call([&problems](IndexWriter::Session &session) {
        for (const Timeline::TableProblem &problem : problems) {
            const QString reason = problem.line > 0
                                       ? Texts::tr("Line %1: %2").arg(problem.line).arg(problem.reason)
                                       : problem.reason;
            session.result.problems.append(
                {ImportProblem::Severity::Doubtful, Timeline::userPlacesFile(), reason});
        }
    });
}

/// What an earlier program stored without terms for the search or without a record for timelines gets them
/// first.
void ImportRun::indexPending()
{
    m_writer->call([](IndexWriter::Session &session) { session.versions.terms().renew(); });
    for (int added = versionsPerStep; added == versionsPerStep && !m_cancelled;) {
        m_gate.pass();
        m_writer->call([&added](IndexWriter::Session &session) {
            added = session.versions.terms().addPending(versionsPerStep);
        });
    }
    m_writer->call([](IndexWriter::Session &session) { session.versions.records().renew(); });
    for (int added = versionsPerStep; added == versionsPerStep && !m_cancelled;) {
        m_gate.pass();
        m_writer->call([&added](IndexWriter::Session &session) {
            added = session.versions.records().addPending(versionsPerStep);
        });
    }
}

void ImportRun::importPath(const QString &path)
{
    const QFileInfo info(path);
    m_archive = QDir::cleanPath(info.absoluteFilePath());
    qint64 archive = 0;
    ImportResult before;
    m_writer->call([&](IndexWriter::Session &session) {
        before = session.result;
        session.import = session.ledger.beginImport(m_archive);
        archive =
            info.exists() ? session.ledger.archiveNumber(m_archive) : session.ledger.findArchive(m_archive);
    });
    if (!info.exists()) {
        refuse(nullptr, path, Texts::tr("There is no such file or folder."));
        markVanishedContainers(archive, {});
    } else if (info.isDir()) {
        importFolder(archive, m_archive);
    } else {
        importFile(archive, m_archive);
    }
    m_pool->waitUntilIdle();
    m_writer->call([&](IndexWriter::Session &session) {
        ImportResult &now = session.result;
        now.cancelled = m_cancelled;
        session.ledger.finishImport(session.import, before, now);
    });
    m_totalEntries = m_entries.load();
    m_isTotalKnown = true;
    tellProgress();
}

void ImportRun::importFolder(qint64 archive, const QString &folder)
{
    Container container = openContainer(archive, {});
    std::vector<Archive::FolderFile> files;
    std::vector<Archive::FolderFile> archives;
    int assets = 0;
    Archive::walkFolder(
        folder, {[&](const Archive::FolderFile &file) {
                     switch (file.kind) {
                     case Archive::FolderFile::Kind::Article:
                         files.push_back(file);
                         break;
                     case Archive::FolderFile::Kind::Archive:
                         archives.push_back(file);
                         break;
                     case Archive::FolderFile::Kind::Asset:
                         ++assets;
                         break;
                     }
                 },
                 [&](const QString &path, const QString &reason) { refuse(&container, path, reason); },
                 [this] { return m_cancelled.load(); }});
    m_writer->post([assets](IndexWriter::Session &session) { session.result.assets += assets; });
    m_totalEntries += qint64(files.size());
    for (const Archive::FolderFile &file : files) {
        m_gate.pass();
        if (m_cancelled)
            return;
        importLooseFile(container, file);
    }
    QSet<QString> found{QString()};
    for (const Archive::FolderFile &file : archives) {
        m_gate.pass();
        if (m_cancelled)
            return;
        found.insert(file.path);
        importArchive(archive, file.path, QFile::decodeName(file.nativePath));
    }
    m_pool->waitUntilIdle();
    if (m_cancelled)
        return;
    markUnseenMissing(container);
    markVanishedContainers(archive, found);
}

void ImportRun::importFile(qint64 archive, const QString &file)
{
    if (!isArticleFileName(file) || Archive::isArchiveFileName(file)) {
        importArchive(archive, {}, file);
        return;
    }
    const QFileInfo info(file);
    Container container = openContainer(archive, {});
    m_totalEntries += 1;
    importLooseFile(container, {Archive::FolderFile::Kind::Article, info.fileName(), QFile::encodeName(file),
                                info.size(), info.lastModified().toMSecsSinceEpoch()});
}

void ImportRun::importLooseFile(Container &container, const Archive::FolderFile &file)
{
    const FileRecord record{container.stamp.number, file.path, {}, 0, file.size, file.modified};
    const QString key = record.key();
    container.seen.insert(key);
    const std::optional<FileStamp> known = knownFile(container, key);
    if (known && !known->missing && known->size == file.size && known->modified == file.modified) {
        m_writer->post([](IndexWriter::Session &session) { ++session.result.unchanged; });
        count(1, file.size);
        return;
    }
    Result<QByteArray> bytes = readWhole(file.nativePath, m_options.limits.maximumFileBytes);
    if (!bytes)
        refuse(&container, file.path, bytes.error().message);
    else
        m_pool->submit({record, std::move(bytes).value(), known});
}

/// The stamp of a file that this parser has read before; what an older one read is read again.
std::optional<FileStamp> ImportRun::knownFile(const Container &container, const QString &key)
{
    const auto earlier = container.files.constFind(key);
    if (earlier == container.files.cend() || earlier->parser != parserVersion)
        return std::nullopt;
    return *earlier;
}

ImportRun::Container ImportRun::openContainer(qint64 archive, const QString &path)
{
    Container container;
    m_writer->call([&](IndexWriter::Session &session) {
        container.stamp = session.ledger.container(archive, path);
        container.files = session.ledger.files(container.stamp.number);
    });
    return container;
}

void ImportRun::markUnseenMissing(Container &container)
{
    QList<qint64> gone;
    for (auto file = container.files.cbegin(); file != container.files.cend(); ++file) {
        if (!file->missing && !container.seen.contains(file.key()))
            gone.append(file->number);
    }
    m_writer->post([gone](IndexWriter::Session &session) {
        for (const qint64 file : gone)
            session.changedIds.append(session.versions.markMissing(file));
        session.result.missing += int(gone.size());
    });
}

void ImportRun::markVanishedContainers(qint64 archive, const QSet<QString> &found)
{
    QHash<QString, qint64> containers;
    m_writer->call([&](IndexWriter::Session &session) { containers = session.ledger.containers(archive); });
    for (auto known = containers.cbegin(); known != containers.cend(); ++known) {
        if (found.contains(known.key()))
            continue;
        Container vanished = openContainer(archive, known.key());
        markUnseenMissing(vanished);
    }
}

void ImportRun::refuse(Container *container, const QString &path, const QString &reason)
{
    const ImportProblem problem{ImportProblem::Severity::Refused, path, reason};
    if (container)
        container->refusals.append(problem);
    m_writer->post([problem](IndexWriter::Session &session) { session.report(problem); });
    count(1, 0);
}

QList<ImportProblem> ImportRun::takeRefusals(qint64 container)
{
    const std::lock_guard lock(m_refusalsMutex);
    return m_refusals.take(container);
}

void ImportRun::store(ParseOutcome outcome)
{
    if (const auto *refused = std::get_if<ParseOutcome::Refused>(&outcome.what)) {
        const std::lock_guard lock(m_refusalsMutex);
        m_refusals[outcome.file.container].append(
            {ImportProblem::Severity::Refused, outcome.file.displayPath(), refused->reason});
    }
    const auto *parsed = std::get_if<ParsedArticle>(&outcome.what);
    const qint64 weight = parsed ? parsed->body.text.size() + parsed->body.markup.size() +
                                       parsed->terms.size() + parsed->record.events.size() * eventBytes
                                 : 0;
    m_writer->post(
        [this, outcome = std::move(outcome)](IndexWriter::Session &session) {
            settle(outcome, session);
            count(1, outcome.file.size);
        },
        weight);
}

} // namespace Dateline::Library
