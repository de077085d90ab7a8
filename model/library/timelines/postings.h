// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"

#include <QByteArray>
#include <QByteArrayView>

#include <utility>
#include <vector>

namespace Dateline::Library {

/// Writes which versions have which name, in batches: a row for each name and batch costs far less than one
/// for each version. Works inside the caller's transaction.
class PostingsWriter
{
public:
    explicit PostingsWriter(Database &index);

    void add(quint32 name, quint32 version) { m_waiting.emplace_back(name, version); }
    /// Writes what was added as one batch.
    void write();
    /// Joins the batches when there are many.
    void tidy();

private:
    void insertWaiting(qint64 batch);

    Database &m_index;
    std::vector<std::pair<quint32, quint32>> m_waiting; ///< Name, version.
    qint64 m_lastBatch;
    Statement m_insert;
};

/// Adds the versions of one row of `name_versions`.
void appendVersions(QByteArrayView row, std::vector<quint32> *versions);

} // namespace Dateline::Library
