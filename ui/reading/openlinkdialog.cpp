// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/openlinkdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Dateline::Reading {

using namespace Qt::StringLiterals;

OpenLinkDialog::OpenLinkDialog(const QUrl &url, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Open in Browser"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *question = new QLabel(tr("Open this address in your browser?"), this);
    // Punycode: a host that only looks like another one is seen for what it is.
    auto *host = new QLabel(url.host(QUrl::FullyEncoded), this);
    QFont font = host->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    host->setFont(font);
    auto *address = new QLabel(url.toString(QUrl::FullyEncoded), this);
    for (QLabel *label : {host, address}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    address->setMaximumWidth(560);
    host->setAccessibleName(tr("Host"));
    address->setAccessibleName(tr("Address"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    QPushButton *copy = buttons->addButton(tr("&Copy Address"), QDialogButtonBox::ActionRole);
    open->setEnabled(canOpen(url));
    open->setDefault(true);
    if (!canOpen(url))
        question->setText(tr("This address cannot be opened: only web addresses can."));
    connect(copy, &QPushButton::clicked, this,
            [url] { QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, url] {
        accept();
        Q_EMIT confirmed(url);
    });
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(question);
    column->addWidget(host);
    column->addWidget(address);
    column->addWidget(buttons);
}

bool OpenLinkDialog::canOpen(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

} // namespace Dateline::Reading
