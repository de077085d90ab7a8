// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Dateline::Library {
class Library;
}

namespace Dateline::Test {

/// A library in a temporary folder, filled by real imports of articles whose names and dates are found.
class TimelineLibrary
{
public:
    TimelineLibrary();
    ~TimelineLibrary();

    QString folder() const { return m_folder.filePath(QStringLiteral("test.dateline")); }
    /// Writes an article of this day and outlet.
    void write(const QString &name, const QString &day, const QString &outlet, const QString &text) const;
    void import() const;
    /// Three articles of Jens Stoltenberg, who is in Seoul on 29 January 2023 and in Tokyo on 31 January; and
    /// of Lloyd Austin, who is in Manila. Imports them.
    void fill() const;
    /// Runs SQL on the index.
    void changeIndex(const char *sql) const;

private:
    QString archive() const { return m_folder.filePath(QStringLiteral("archive")); }

    QTemporaryDir m_folder;
    std::unique_ptr<Library::Library> m_library;
};

} // namespace Dateline::Test
