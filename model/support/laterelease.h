// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Dateline {

/// Shares something of very many parts. Whoever lets go of it last does not wait until all of them are freed,
/// which takes longer than a frame for hundreds of thousands: another thread does it. T must be free of
/// anything that belongs to a thread.
template<typename T>
std::shared_ptr<const T> releasedLater(std::unique_ptr<T> value)
{
    return std::shared_ptr<const T>(value.release(), [](const T *released) {
        // At its end the program waits for the pool, which is gone then.
        if (QCoreApplication::instance())
            QThreadPool::globalInstance()->start([released] { delete released; });
        else
            delete released;
    });
}

} // namespace Dateline
