// Drops a file on the first place that takes files, as the system does after a drag.
const [name, bytes] = arguments;
const transfer = new DataTransfer();
transfer.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/csv' }));
for (const kind of ['dragenter', 'dragover', 'drop']) {
  document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: transfer }));
}
