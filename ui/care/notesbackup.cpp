// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/notesbackup.h"

#include "library/care/backups.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QtConcurrentRun>

namespace Dateline::Care {

using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Care::NotesBackup)
};

} // namespace

QString askForBackupFile(QWidget *window)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = u"dateline-notes-%1.db"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    return QFileDialog::getSaveFileName(window, Texts::tr("Back Up Notes"), QDir(folder).filePath(name),
                                        Texts::tr("Notes of Dateline (*.db)"));
}

void backUpNotes(const QString &libraryFolder, const QString &file, QObject *context,
                 const std::function<void(const Result<qint64> &)> &done)
{
    QtConcurrent::run([libraryFolder, file]() -> Result<qint64> {
        const auto made = Library::backUpNotes(libraryFolder, file);
        return made ? Library::notesIn(file) : Result<qint64>(made.error());
    }).then(context, done);
}

} // namespace Dateline::Care
