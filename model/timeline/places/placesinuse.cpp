// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which places are in use. The second part of userplaces.h.
#include "timeline/places/userplaces.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <deque>
#include <mutex>

namespace Dateline::Timeline {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// Everything that was ever in use stays: whoever reads an article may still look at it.
class PlacesInUse
{
public:
    const UserPlaces *current()
    {
        if (const UserPlaces *places = m_current.load(std::memory_order_acquire))
            return places;
        renew();
        return m_current.load(std::memory_order_acquire);
    }

    QList<TableProblem> renew()
    {
        const std::lock_guard lock(m_mutex);
        if (m_path.isEmpty() || !QFileInfo::exists(m_path))
            return use({}, {});
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return use({}, {{0, Texts::tr("The table of places cannot be read (%1); it is not used.")
                                    .arg(file.errorString())}});
        // One more byte tells that it is too large, whatever kind of file it is.
        const QByteArray table = file.read(largestUserTable + 1);
        if (table.size() > largestUserTable)
            return use({}, {{0, Texts::tr("The table of places is larger than %1 MB; it is not used.")
                                    .arg(largestUserTable >> 20)}});
        return use(table, {});
    }

    void setPath(const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        m_path = path;
        m_current.store(nullptr, std::memory_order_release);
    }

    QString path()
    {
        const std::lock_guard lock(m_mutex);
        return m_path;
    }

private:
    /// Under the mutex.
    QList<TableProblem> use(const QByteArray &table, const QList<TableProblem> &problems)
    {
        if (m_all.empty() || table != m_table) {
            m_all.push_back(readUserPlaces(table, Gazetteer::builtIn()));
            m_table = table;
        }
        m_current.store(&m_all.back(), std::memory_order_release);
        return problems + m_all.back().problems;
    }

    std::atomic<const UserPlaces *> m_current = nullptr;
    std::mutex m_mutex;
    QString m_path;
    QByteArray m_table; ///< That the last of all was made of.
    std::deque<UserPlaces> m_all;
};

PlacesInUse &inUse()
{
    static PlacesInUse places;
    return places;
}

} // namespace

const Gazetteer &placesInUse()
{
    return inUse().current()->gazetteer;
}

qint64 placesFingerprint()
{
    return inUse().current()->fingerprint;
}

void setUserPlacesFile(const QString &path)
{
    inUse().setPath(path);
}

QString userPlacesFile()
{
    return inUse().path();
}

QList<TableProblem> renewUserPlaces()
{
    return inUse().renew();
}

} // namespace Dateline::Timeline
