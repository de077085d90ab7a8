// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/care/notescheck.h"

#include "library/bodystore.h"
#include "library/care/backups.h"
#include "library/care/salvage.h"
#include "library/checker.h"
#include "library/schema.h"
#include "notes/anchoring.h"
#include "notes/annotation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <vector>

using namespace Qt::StringLiterals;

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

QString notesFileIn(const QString &folder)
{
    return QDir(folder).filePath(QString::fromLatin1(notesSchema().fileName));
}

/// Counts the rows that a condition is true for, and says so.
void report(Database &notes, const char *sql, const QString &finding, QStringList &findings)
{
    Statement counting(notes, sql);
    counting.bind(1, latestTime());
    if (counting.step() && counting.number(0) > 0)
        findings.append(finding.arg(counting.number(0)));
}

void checkValues(Database &notes, QStringList &findings)
{
    report(
        notes,
        "SELECT count(*) FROM annotations WHERE ?1 < 0 OR start < 0 OR stop < start OR part < 0 OR part > 2 "
        "OR fit < 0 OR fit > 3 OR (fit < 3 AND (placed_start < 0 OR placed_stop < placed_start))",
        Texts::tr("The passages of %L1 annotations are not valid."), findings);
    report(notes, "SELECT count(*) FROM annotations WHERE ?1 < 0 OR colour < 1 OR colour > 8",
           Texts::tr("The colours of %L1 annotations are not valid."), findings);
    report(notes,
           "SELECT count(*) FROM annotations WHERE created <= 0 OR modified < created OR modified > ?1 "
           "OR deleted <= 0 OR deleted > ?1",
           Texts::tr("The times of %L1 annotations are not valid."), findings);
}

void checkEdits(Database &notes, QStringList &findings)
{
    report(notes,
           "SELECT count(*) FROM timeline_edits WHERE created <= 0 OR created > ?1 OR json_valid(data) = 0",
           Texts::tr("%L1 changes to timelines are not valid."), findings);
}

bool isKnown(Statement &article, const QString &id)
{
    article.bind(1, id);
    const bool found = article.step();
    article.reset();
    return found;
}

void checkArticles(Database &notes, Database *index, QStringList &findings)
{
    Statement unknown(notes, "SELECT DISTINCT article FROM annotations WHERE article NOT IN "
                             "(SELECT article FROM articles)");
    qint64 lost = 0;
    while (unknown.step()) {
        bool isInIndex = false;
        if (index) {
            Statement article(*index, "SELECT 1 FROM articles WHERE id = ?1");
            isInIndex = isKnown(article, unknown.text(0));
        }
        lost += isInIndex ? 0 : 1;
    }
    if (lost > 0)
        findings.append(Texts::tr("There are annotations of %L1 articles that are not known.").arg(lost));
}

struct PlacedRange
{
    QString article;
    qint64 stop;
    QByteArray text;
};

/// By article. Read at once: as long as a statement is open on the notes nobody can write to them.
std::vector<PlacedRange> placedRanges(Database &notes)
{
    Statement reading(notes,
                      "SELECT article, placed_stop, placed_text FROM annotations WHERE part = 1 AND fit < 3 "
                      "ORDER BY article");
    std::vector<PlacedRange> ranges;
    while (reading.step())
        ranges.push_back({reading.text(0), reading.number(1), reading.blob(2)});
    return ranges;
}

/// Ranges against the text that they are of, as far as that is the listed one.
void checkRanges(Database &notes, Database &index, QStringList &findings)
{
    BodyReader bodies(index);
    Statement body(index, "SELECT b.dictionary, b.body, b.markup IS NULL FROM articles a JOIN bodies b "
                          "ON b.version = a.listed WHERE a.id = ?1");
    QString article;
    QByteArray hash;
    qint64 length = 0;
    qint64 outside = 0;
    for (const PlacedRange &placed : placedRanges(notes)) {
        if (placed.article != article) {
            article = placed.article;
            hash.clear();
            body.bind(1, article);
            if (body.step()) {
                if (const auto text = bodies.readText(body.number(0), body.blob(1), body.number(2) != 0)) {
                    hash = Notes::textHash(text->text);
                    length = text->text.size();
                }
            }
            body.reset();
        }
        if (!hash.isEmpty() && placed.text == hash && placed.stop > length)
            ++outside;
    }
    if (outside > 0)
        findings.append(
            Texts::tr("The passages of %L1 annotations lie outside of their texts.").arg(outside));
}

} // namespace

QString missingNotes(const QString &folder)
{
    const QFileInfo file(notesFileIn(folder));
    // An empty file with a journal is one that is just being made.
    const bool isThere = file.size() > 0 || QFileInfo::exists(file.filePath() + "-journal"_L1);
    if (isThere || automaticBackups(folder).isEmpty())
        return {};
    return Texts::tr("The notes of the library are gone, but there are backups of them. \"dateline check "
                     "--repair\" restores them.");
}

QStringList checkNotes(const QString &folder, Database *index, qint64 &annotations)
{
    if (const QString missing = missingNotes(folder); !missing.isEmpty())
        return {missing};
    auto opened = openNotes(folder);
    if (!opened)
        return {opened.error().toString()};
    Database &notes = **opened;
    QStringList findings;
    checkIntegrity(notes, findings);
    if (notes.number("PRAGMA user_version") >= 4) {
        checkValues(notes, findings);
        checkArticles(notes, index, findings);
        if (index)
            checkRanges(notes, *index, findings);
        annotations = notes.number("SELECT count(*) FROM annotations WHERE deleted IS NULL");
    }
    if (notes.number("PRAGMA user_version") >= 5)
        checkEdits(notes, findings);
    if (notes.hasError())
        findings.append(notes.takeError().toString());
    return findings;
}

QStringList checkBackups(const QString &folder)
{
    QStringList findings;
    for (const Backup &backup : automaticBackups(folder)) {
        if (const auto sound = openBackup(backup.file); !sound)
            findings.append(sound.error().toString());
    }
    return findings;
}

} // namespace Dateline::Library
