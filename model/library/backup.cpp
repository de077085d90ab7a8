// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

Result<void> verify(const QString &file)
{
    auto opened = Database::open(file, Database::Access::ReadOnly);
    if (!opened)
        return opened.error();
    Statement check(**opened, "PRAGMA integrity_check(1)");
    if (check.step() && check.text(0) == QLatin1String("ok"))
        return {};
    return Error{Error::Code::Malformed, Texts::tr("The backup could not be verified and was not kept."),
                 file};
}

} // namespace

Result<void> backUp(Database &database, const QString &file)
{
    const QString unfinished = file + QLatin1String(".part");
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return Error{Error::Code::ReadOnly, Texts::tr("The folder for the backup cannot be made."), file};
    QFile::remove(unfinished);
    {
        Statement copying(database, "VACUUM INTO ?1");
        copying.bind(1, unfinished);
        if (!copying.run()) {
            QFile::remove(unfinished);
            return database.takeError();
        }
    }
    if (const auto verified = verify(unfinished); !verified) {
        QFile::remove(unfinished);
        return verified.error();
    }
    if (std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(file).constData()) != 0)
        return Error{Error::Code::Unreadable, Texts::tr("The backup cannot be put into its place."), file};
    return {};
}

} // namespace Dateline::Library
