// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QObject>
#include <QString>

class QSettings;
class QWidget;

namespace Dateline::Reader {
class ReaderPane;
}

namespace Dateline::Exporting {

/// Prints the article in the reader, and saves it as a PDF.
class ArticlePrinting : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; dialogs stand over `window`.
    ArticlePrinting(Reader::ReaderPane *pane, QSettings *settings, QWidget *window,
                    QObject *parent = nullptr);

    /// Nothing happens without an article on the screen.
    void print();
    void savePdf();
    /// Without asking where.
    void savePdfTo(const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const Dateline::Error &error);

private:
    Reader::ReaderPane *m_pane;
    QSettings *m_settings;
    QWidget *m_window;
};

} // namespace Dateline::Exporting
