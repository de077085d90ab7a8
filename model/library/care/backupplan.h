// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace Dateline::Library {

/// Which of the daily backups made on `dates` are not kept any more on `today`. Kept are, today counted in:
/// all of the last 10 days; of each of the last 8 weeks (ISO 8601, Monday to Sunday) the newest; of each of
/// the last 12 calendar months the newest; and always the newest of all up to today. What bears a date after
/// today, made while a clock was wrong, is kept until its time has come and gone.
QList<QDate> backupsToRemove(QList<QDate> dates, QDate today);

/// True for a copy made before a migration, on `made`, that is older than 12 months.
bool isOutlived(QDate made, QDate today);

} // namespace Dateline::Library
