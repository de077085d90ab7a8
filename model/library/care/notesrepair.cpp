// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/care/notesrepair.h"

#include "library/backup.h"
#include "library/care/backups.h"
#include "library/care/librarylock.h"
#include "library/care/salvage.h"
#include "library/schema.h"
#include "notes/annotation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

/// Where the columns of an annotation stand in notesTables().
enum AnnotationColumn {
    PartAt = 2,
    StartAt = 6,
    StopAt = 7,
    FitAt = 10,
    PlacedStartAt = 11,
    PlacedStopAt = 12,
    ScoreAt = 13,
    PlacedTextAt = 14,
    ColourAt = 15,
    CreatedAt = 19,
    ModifiedAt = 20,
    DeletedAt = 21
};

/// The same of an edit of a timeline.
constexpr size_t EditArticleAt = 4;

bool isOfNewerProgram(const QString &file)
{
    auto notes = openBackup(file);
    return notes && (*notes)->number("PRAGMA user_version") > qint64(notesSchema().migrations.size());
}

class Repair
{
public:
    explicit Repair(const QString &folder)
        : m_folder(folder)
        , m_file(QDir(folder).filePath(QString::fromLatin1(notesSchema().fileName)))
    {
    }

    Result<NotesRepair> run()
    {
        if (isOfNewerProgram(m_file))
            return Error{Error::Code::Malformed,
                         Texts::tr("The file was written by a newer version of Dateline. Update to open it."),
                         m_file};
        if (const auto kept = keepDamaged(); !kept)
            return kept.error();
        Salvaged rows = salvage(m_file);
        count(rows);
        for (const QString &folder : unfinishedRepairs()) {
            if (auto unfinished = openBackup(notesIn(folder)))
                merge(rows, readCopy(**unfinished), true);
        }
        if (rows.isWhole.contains(false))
            mergeBackup(rows);
        for (const QByteArray &id : std::as_const(rows.traces))
            m_report.lost += annotationsOf(rows).contains(id + '\0') ? 0 : 1;
        mend(rows);
        if (const auto written = write(rows); !written)
            return written.error();
        return m_report;
    }

private:
    static QString notesIn(const QString &folder)
    {
        return QDir(folder).filePath(QString::fromLatin1(notesSchema().fileName));
    }

    static qsizetype indexOf(std::string_view table)
    {
        const auto &tables = notesTables();
        return std::find_if(tables.cbegin(), tables.cend(),
                            [table](const NotesTable &known) { return table == known.name; }) -
               tables.cbegin();
    }

    static KeyedRows &annotationsOf(Salvaged &rows) { return rows.tables[indexOf("annotations")]; }

    /// Copies the file as it is, and then takes back what a killed program left half done, as any opening of
    /// it would.
    Result<void> keepDamaged()
    {
        if (QFileInfo(m_file).size() == 0)
            return {};
        const QString time = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
        QString kept = m_file + u".damaged-"_s + time;
        for (int i = 2; QFile::exists(kept); ++i)
            kept = m_file + u".damaged-%1-%2"_s.arg(time).arg(i);
        // What a repair that was killed left of its copy.
        for (const QString &left : QDir(m_folder).entryList({u"notes.db.damaged-*.part"_s}, QDir::Files))
            QFile::remove(QDir(m_folder).filePath(left));
        QFile::remove(kept + "-journal"_L1);
        const QString journal = m_file + "-journal"_L1;
        const bool hasJournal = QFile::exists(journal);
        const bool isCopied = (!hasJournal || QFile::copy(journal, kept + "-journal"_L1)) &&
                              QFile::copy(m_file, kept + ".part"_L1) && putInPlace(kept + ".part"_L1, kept);
        if (!isCopied) {
            QFile::remove(kept + ".part"_L1);
            QFile::remove(kept + "-journal"_L1);
            return Error{
                Error::Code::StorageFull,
                Texts::tr("The damaged notes cannot be kept beside the new ones. Make room, or check the "
                          "permissions of the folder."),
                kept};
        }
        m_report.damagedFile = kept;
        if (hasJournal) {
            if (auto notes = Database::open(m_file, Database::Access::ReadWriteExisting))
                (*notes)->number("SELECT count(*) FROM sqlite_schema");
        }
        return {};
    }

    /// Folders of repairs that were ended before they were done; what they hold is complete or damaged.
    QStringList unfinishedRepairs() const
    {
        QStringList folders;
        for (const QString &name :
             QDir(m_folder).entryList({u"repair-*"_s}, QDir::Dirs | QDir::NoDotAndDotDot))
            folders.append(QDir(m_folder).filePath(name));
        return folders;
    }

    void count(const Salvaged &rows)
    {
        for (qsizetype i = 0; i < rows.tables.size(); ++i)
            m_report.parts.append(
                {QString::fromLatin1(notesTables()[size_t(i)].name), rows.tables.at(i).size(), 0});
    }

    /// Of two rows of the same time the copy's is taken: damage within a text cannot be seen.
    void merge(Salvaged &rows, const Salvaged &copy, bool isOurs)
    {
        for (qsizetype i = 0; i < rows.tables.size(); ++i) {
            if (rows.isWhole.at(i))
                continue;
            const NotesTable &table = notesTables()[size_t(i)];
            KeyedRows &known = rows.tables[i];
            for (auto row = copy.tables.at(i).cbegin(); row != copy.tables.at(i).cend(); ++row) {
                const auto found = known.find(row.key());
                if (found != known.end() && (*found == *row || table.time(*found) > table.time(*row)))
                    continue;
                NotesRepair::Part &part = m_report.parts[i];
                if (found != known.end())
                    --part.fromFile;
                ++(isOurs ? part.fromFile : part.fromBackup);
                known.insert(row.key(), *row);
            }
        }
    }

    void mergeBackup(Salvaged &rows)
    {
        QList<Backup> backups = automaticBackups(m_folder);
        // Those of a clock that was ahead, which tells nothing of their age, are the last choice.
        std::stable_partition(backups.begin(), backups.end(),
                              [](const Backup &backup) { return backup.date <= QDate::currentDate(); });
        for (const Backup &backup : std::as_const(backups)) {
            auto copy = openBackup(backup.file);
            if (!copy || (*copy)->number("PRAGMA user_version") > qint64(notesSchema().migrations.size()))
                continue;
            merge(rows, readCopy(**copy), false);
            m_report.backup = backup.file;
            m_report.backupDate = backup.date;
            return;
        }
    }

    /// Gives annotations values that mean something, and each row the article that it refers to.
    static void mend(Salvaged &rows)
    {
        for (Row &row : annotationsOf(rows))
            mend(row);
        KeyedRows &articles = rows.tables[indexOf("articles")];
        const NotesTable &table = notesTables()[size_t(indexOf("articles"))];
        const auto require = [&](const Value &article) {
            Row row(table.columns.size(), Value{Value::Kind::Text});
            row[0] = article;
            row[1].kind = Value::Kind::Blob;
            if (const QByteArray key = table.key(row); !articles.contains(key))
                articles.insert(key, row);
        };
        for (const Row &row : std::as_const(rows.tables[indexOf("states")]))
            require(row[0]);
        for (const Row &row : std::as_const(rows.tables[indexOf("tags")]))
            require(row[0]);
        for (const Row &row : std::as_const(annotationsOf(rows)))
            require(row[1]);
        for (const Row &row : std::as_const(rows.tables[indexOf("timeline_edits")])) {
            if (const Value &article = row[EditArticleAt]; article.kind == Value::Kind::Text)
                require(article);
        }
    }

    static void mendTimes(Row &row)
    {
        const auto isTime = [](const Value &value) {
            return value.number > 0 && value.number <= latestTime();
        };
        if (!isTime(row[CreatedAt]))
            row[CreatedAt].number =
                isTime(row[ModifiedAt]) ? row[ModifiedAt].number : QDateTime::currentMSecsSinceEpoch();
        if (!isTime(row[ModifiedAt]) || row[ModifiedAt].number < row[CreatedAt].number)
            row[ModifiedAt].number = row[CreatedAt].number;
        // Rather out of the trash than deleted unasked.
        if (!isTime(row[DeletedAt]))
            row[DeletedAt] = {};
    }

    static void mend(Row &row)
    {
        mendTimes(row);
        row[PartAt].number = qBound(qint64(0), row[PartAt].number, qint64(Notes::Part::Title));
        row[ColourAt].number = qBound(qint64(1), row[ColourAt].number, qint64(Notes::colourCount));
        row[StartAt].number = qMax(qint64(0), row[StartAt].number);
        row[StopAt].number = qMax(row[StartAt].number, row[StopAt].number);
        const bool isPlaced =
            row[FitAt].number >= 0 && row[FitAt].number < qint64(Notes::Placement::Fit::Orphan) &&
            row[PlacedStartAt].number >= 0 && row[PlacedStopAt].number >= row[PlacedStartAt].number;
        // Of no text that there is, so that it is looked for again, also where it seems to be placed.
        if (row[PartAt].number != qint64(Notes::Part::Article))
            row[PlacedTextAt].bytes.clear();
        if (isPlaced)
            return;
        row[FitAt].number = qint64(Notes::Placement::Fit::Orphan);
        row[PlacedStartAt].number = row[PlacedStopAt].number = row[ScoreAt].number = 0;
        row[PlacedTextAt].bytes.clear();
    }

    Result<void> write(const Salvaged &rows)
    {
        const QStringList unfinished = unfinishedRepairs();
        QString folder;
        for (int i = 1; folder.isEmpty() || QFile::exists(folder); ++i)
            folder = QDir(m_folder).filePath(u"repair-%1"_s.arg(i));
        if (!QDir().mkpath(folder))
            return Error{Error::Code::ReadOnly, Texts::tr("The folder of the library cannot be written to."),
                         m_folder};
        const auto written = fill(folder, rows);
        const auto placed = written ? putInPlace(notesIn(folder), m_file) : written;
        QDir(folder).removeRecursively();
        if (!placed)
            return placed;
        for (const QString &other : unfinished)
            QDir(other).removeRecursively();
        return {};
    }

    Result<void> fill(const QString &folder, const Salvaged &rows)
    {
        {
            auto notes = openForWriting(folder, notesSchema());
            if (!notes)
                return notes.error();
            Transaction transaction(**notes);
            for (qsizetype i = 0; i < rows.tables.size(); ++i)
                writeRows(**notes, notesTables()[size_t(i)],
                          {rows.tables.at(i).cbegin(), rows.tables.at(i).cend()});
            if (const auto committed = transaction.commit(); !committed)
                return committed;
        }
        if (const auto sound = openBackup(notesIn(folder)); !sound)
            return sound.error();
        // It is of the damaged file, and must not be taken for one of the new.
        QFile::remove(m_file + "-journal"_L1);
        return {};
    }

    QString m_folder;
    QString m_file;
    NotesRepair m_report;
};

QString tableTitle(const QString &table)
{
    if (table == "annotations"_L1)
        return Texts::tr("highlights and notes");
    if (table == "states"_L1)
        return Texts::tr("marks of articles");
    if (table == "tags"_L1)
        return Texts::tr("tags of articles");
    if (table == "source_names"_L1)
        return Texts::tr("names of sources");
    if (table == "saved_searches"_L1)
        return Texts::tr("saved searches");
    if (table == "timeline_edits"_L1)
        return Texts::tr("changes to timelines");
    if (table == "colours"_L1)
        return Texts::tr("names of colours");
    return {};
}

} // namespace

qint64 NotesRepair::restored() const
{
    qint64 sum = 0;
    for (const Part &part : parts)
        sum += tableTitle(part.table).isEmpty() ? 0 : part.fromFile + part.fromBackup;
    return sum;
}

QStringList NotesRepair::describe() const
{
    const QLocale locale;
    QStringList lines;
    if (!damagedFile.isEmpty())
        lines.append(Texts::tr("The damaged notes are kept as %1.").arg(damagedFile));
    if (!backup.isEmpty())
        lines.append(Texts::tr("The backup of %1 was used: %2.")
                         .arg(locale.toString(backupDate, QLocale::ShortFormat), backup));
    for (const Part &part : parts) {
        const QString title = tableTitle(part.table);
        if (!title.isEmpty() && part.fromFile + part.fromBackup > 0)
            lines.append(Texts::tr("%1: %L2 from the damaged file, %L3 from the backup.")
                             .arg(title)
                             .arg(part.fromFile)
                             .arg(part.fromBackup));
    }
    if (restored() == 0)
        lines.append(Texts::tr("Nothing could be restored; the notes are empty."));
    if (lost > 0)
        lines.append(Texts::tr("%Ln notes were there once and could not be restored.", nullptr, int(lost)));
    return lines;
}

bool isAboutNotes(const Error &error)
{
    return error.code == Error::Code::Malformed &&
           QFileInfo(error.path).fileName() == QLatin1String(notesSchema().fileName) &&
           !isOfNewerProgram(error.path);
}

Result<NotesRepair> repairNotes(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QString lockFile = QDir(path).filePath(u"lock"_s);
    QLockFile lock(lockFile);
    if (!takeLock(lock, lockFile)) {
        const bool isLocked = lock.error() == QLockFile::LockFailedError;
        return Error{isLocked ? Error::Code::Locked : Error::Code::ReadOnly,
                     isLocked ? Texts::tr("Another program is using the library.")
                              : Texts::tr("The folder of the library cannot be written to."),
                     path};
    }
    return Repair(path).run();
}

} // namespace Dateline::Library
