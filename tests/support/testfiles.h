// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <catch2/catch_tostring.hpp>

#include <string>

namespace Catch {
template<>
struct StringMaker<QString>
{
    static std::string convert(const QString &value) { return '"' + value.toStdString() + '"'; }
};
template<>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &value) { return '"' + value.toStdString() + '"'; }
};
} // namespace Catch

namespace Dateline::Test {

/// Writes a file, making its folders; returns its path. Fails the test when it cannot.
QString writeFile(const QString &path, const QByteArray &bytes);

/// Reads a file whole. Fails the test when it cannot.
QByteArray readFile(const QString &path);

} // namespace Dateline::Test
