// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/rowloader.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Dateline::Window {

namespace {
constexpr int firstChunk = 300;
constexpr int chunk = 20'000;
} // namespace

RowLoader::RowLoader(QString libraryFolder, QObject *parent)
    : QObject(parent)
    , m_libraryFolder(std::move(libraryFolder))
{
}

RowLoader::~RowLoader()
{
    m_isStopping = true;
    m_work.waitForFinished();
}

void RowLoader::start()
{
    m_work = QtConcurrent::run([this] { read(); });
}

void RowLoader::post(QList<Library::ArticleRow> rows)
{
    QMetaObject::invokeMethod(this, [this, rows = std::move(rows)] { Q_EMIT loaded(rows); });
}

void RowLoader::read()
{
    const auto fail = [this](const Error &error) {
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); });
    };
    const auto reader = Library::LibraryReader::open(m_libraryFolder);
    if (!reader)
        return fail(reader.error());
    QList<Library::ArticleRow> rows;
    int wanted = firstChunk;
    const Result<void> read = reader.value()->visitRows([&](Library::ArticleRow &&row) {
        rows.append(std::move(row));
        if (rows.size() >= wanted) {
            post(std::exchange(rows, {}));
            wanted = chunk;
        }
        return !m_isStopping;
    });
    if (!read)
        return fail(read.error());
    if (!rows.isEmpty())
        post(std::move(rows));
    QMetaObject::invokeMethod(this, [this] { Q_EMIT finished(); });
}

} // namespace Dateline::Window
