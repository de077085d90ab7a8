// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QObject>
#include <QUrl>

class QWidget;

namespace Dateline::Support {
class LibraryThread;
class Preferences;
} // namespace Dateline::Support

namespace Dateline::Reading {

/// Follows links: to the article of the library that has the address, else to the user's browser after a
/// question, which is not asked for hosts that the user trusts. Questions are asked above `window`.
class LinkOpener : public QObject
{
    Q_OBJECT

public:
    LinkOpener(Support::LibraryThread *library, Support::Preferences *preferences, QWidget *window);

    /// Follows a link of an article.
    void follow(const QUrl &url);
    /// Opens an address outside even when the library has it: an article's own original.
    void openOutside(const QUrl &url);

Q_SIGNALS:
    /// The library has the address.
    void articleFound(const QString &id);
    void failed(const Dateline::Error &error);

private:
    void start(const QUrl &url);

    Support::LibraryThread *m_library;
    Support::Preferences *m_preferences;
    QWidget *m_window;
};

} // namespace Dateline::Reading
