// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/care/dailybackups.h"

#include "library/care/backups.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace Dateline::Library {

namespace {

/// How long until the next day begins, by the clock of now. No longer than a quarter of an hour: the computer
/// may sleep, and its clock may be set.
std::chrono::milliseconds untilNextDay()
{
    constexpr qint64 longest = 15 * 60 * 1000;
    const QDateTime now = QDateTime::currentDateTime();
    const qint64 left = now.msecsTo(now.date().addDays(1).startOfDay()) + 1;
    return std::chrono::milliseconds(std::clamp(left, qint64(1000), longest));
}

} // namespace

DailyBackups::DailyBackups(QString folder, std::function<void(const Error &)> tell)
    : m_folder(std::move(folder))
    , m_tell(std::move(tell))
    , m_thread([this] { work(); })
{
}

DailyBackups::~DailyBackups()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void DailyBackups::work()
{
    QDate done;
    std::optional<Error::Code> told;
    for (;;) {
        const QDate today = QDate::currentDate();
        if (today != done) {
            const auto made = makeDailyBackup(m_folder, today);
            if (made) {
                done = today;
                told.reset();
            } else if (told != made.error().code) {
                told = made.error().code;
                m_tell(made.error());
            }
        }
        std::unique_lock lock(m_mutex);
        if (m_changed.wait_for(lock, untilNextDay(), [this] { return m_isEnding; }))
            return;
    }
}

} // namespace Dateline::Library
